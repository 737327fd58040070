import { createHash } from 'node:crypto';
import { codeWords } from './six.words.ts';

/** The six words that stand for a link, 60 bits of it: to be said over the phone to somebody who may look them up. */
export function sixWordsOf(token: string): string[] {
  const bits = createHash('sha256').update(`six words\u0000${token}`).digest();
  return Array.from({ length: 6 }, (_, at) => {
    const from = at * 10;
    const three = (bits[from >> 3]! << 16) | (bits[(from >> 3) + 1]! << 8) | bits[(from >> 3) + 2]!;
    return codeWords[(three >> (14 - (from & 7))) & 1023]!;
  });
}

/** Six words as they were heard: in any case, with any signs between them. Null where they are not six of ours. */
export function readSixWords(said: string): string[] | null {
  const words = said.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.length === 6 && words.every((word) => codeWords.includes(word)) ? words : null;
}
