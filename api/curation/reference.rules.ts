/** Letters and digits that nobody mixes up on the telephone: no I, L, O, U, 0 or 1. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** "K7Q-X3W": from an id that is random, so that nobody can guess another's. */
export function referenceOf(id: string): string {
  let left = BigInt(`0x${id.replaceAll('-', '')}`);
  let text = '';
  for (let n = 0; n < 6; n++) {
    text += alphabet[Number(left % BigInt(alphabet.length))];
    left /= BigInt(alphabet.length);
  }
  return `${text.slice(0, 3)}-${text.slice(3)}`;
}
