import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { must, npm } from './commands.mjs';
import { sumOf, unlessUpToDate } from './out-of-date.mjs';

/**
 * Installs the packages of the lockfile where they are missing or others.
 * @param {{ root: string, folder: string, log: (line: string) => void, signal?: AbortSignal }} options `folder` keeps the mark
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function installPackages({ root, folder, log, signal }) {
  const sum = `${await sumOf(root, ['package-lock.json'])} ${process.platform} ${process.arch}`;
  const there = () => has(path.join(root, 'node_modules/.package-lock.json'));
  let installed = false;

  await unlessUpToDate({ folder, name: 'packages', sum, there }, async () => {
    if (await sameAsLocked(root)) return;
    log('Installing packages (a minute or two the first time)');
    const [command, args] = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    await must(couldNot, command, args, { cwd: root, ...(signal && { signal }) });
    installed = true;
  });
  return installed;
}

const couldNot = [
  'The packages could not be installed. npm said what follows. If it names a network error (ENOTFOUND, ETIMEDOUT,',
  'ECONNREFUSED), check the connection and run the same command again: this step needs the network once.',
].join('\n');

/**
 * Whether node_modules holds what the lockfile asks for, by npm's own list of what it put there. So a checkout whose
 * packages came by `npm install` is left as it is.
 * @param {string} root
 */
export async function sameAsLocked(root) {
  const wanted = await packagesIn(path.join(root, 'package-lock.json'));
  const installed = await packagesIn(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([name, locked]) => {
    if (name === '' || locked.link) return true;
    const own = installed[name];
    // optional ones are often for another platform
    return own
      ? own.version === locked.version && own.integrity === locked.integrity
      : locked.optional === true;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }> | null>}
 */
async function packagesIn(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text ? JSON.parse(text).packages : null;
}

/** @param {string} file */
async function has(file) {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
