import { fillers, textSpeak } from './text-speak.words.ts';

/** Signs that stand for letters inside a word. */
const signs: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** Somebody may paste a page; what matters is said in the beginning. */
const longest = 1_000;

/** `pauses`: the words before which somebody paused, at a comma. */
type Heard = { words: string[]; pauses: number[] };

/**
 * What was typed as plain words: small letters without marks, shortened words written out, `/` between clauses. An
 * `unfinished` last word stands as it is: `od` may begin Odeon.
 */
export function hear(typed: string, unfinished = false): Heard {
  const plain = typed
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/(?<=[a-z])[0134@$5!](?=[a-z])/g, (sign) => signs[sign] ?? sign)
    .replace(/(?<=[a-z])\*+(?=[a-z])/g, '')
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/\bi'm\b/g, 'i am')
    .replace(/\b(he|she|it|that|who|what|there|where)'s\b/g, '$1 is')
    .replace(/'s\b|'d\b/g, '')
    .replace(/[£]\s*[0-9.,]+k?|\b[0-9,]+ (grand|quid|pounds?)\b/g, ' somemoney ')
    .replace(/\b(19[0-9]{2}|20[01][0-9]|202[0-3])\b/g, ' longago ')
    .replace(/(?<=[yaiouew])'(?=[a-z])/g, ' ')
    .replace(/'/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/(?<=[0-9])(?=(yr|yo|y o|year)s?\b)/g, ' ')
    .replace(/[.!?;:\n…]+/g, ' / ')
    .replace(/,(?=\s|$)/g, ' , ')
    .replace(/[^a-z0-9/,]+|(?<=\S),|,(?=\S)/g, ' ');
  const marked = plain.split(' ').filter(Boolean);
  const open = unfinished && !beginNothing.has(marked.at(-1) ?? '') ? marked.splice(-1) : [];
  const words: string[] = [];
  const pauses: number[] = [];
  for (const word of marked)
    if (word === ',') pauses.push(words.length);
    else words.push(...plainly(word));
  return { words: [...words, ...open], pauses };
}

/** Shortened words that no other word begins with. */
const beginNothing = new Set(['kms', 'kys', 'unalive']);

/** One word as the lists say it; none where it changes nothing. */
export const plainly = (word: string): string[] =>
  (textSpeak.get(word)?.split(' ') ?? [word]).filter((said) => !fillers.has(said));
