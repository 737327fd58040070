/** A failure with words for the person at the keyboard: printed as it stands, without a stack. */
export class Trouble extends Error {
  name = 'Trouble';
}

/**
 * What to print for an error: a Trouble's own words, plain words for the faults everybody meets, else the stack.
 * @param {unknown} error
 * @returns {string}
 */
export function inWords(error) {
  if (error instanceof Trouble) return error.message;
  const { code, path } = /** @type {{ code?: string, path?: string }} */ (error ?? {});
  const where = path ? ` (${path})` : '';
  if (code === 'ENOSPC') return diskFull(where);
  if (code === 'EDQUOT')
    return `Your disk quota is used up${where}. Free some space, then run the same command again.`;
  if (code === 'EROFS') return `This disk is read-only${where}. Hereabouts needs to write in its own folder.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `Not allowed to use a file or port${where}. Check who owns the project folder and your cache folder.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Says whether a text (a log, what pip printed) speaks of a full disk.
 * @param {string} text
 */
export function speaksOfFullDisk(text) {
  return /ENOSPC|No space left on device|disk (is )?full|Errno 28/i.test(text);
}

/** @param {string} where */
export function diskFull(where = '') {
  return `The disk is full${where}. Free about 1 GB, then run the same command again: nothing that was saved is lost.`;
}
