import { apart } from '../../infra/letters.ts';

/** Accents of Latin script, and the vowel points of Arabic and Hebrew, which few people type. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** How a word is compared: no accents, no capitals. `Tŷ Gŵyr` is `ty gwyr`. */
export const fold = (text: string) => (isPlain.test(text) ? text.toLowerCase() : foldAll(text));

const foldAll = (text: string) => apart(text).replace(accents, '');

/** Most texts are: they have nothing to fold but capitals, and read in a third of the time. */
// eslint-disable-next-line no-control-regex
const isPlain = /^[\x00-\x7f]*$/;
const plainPieces = /([a-z0-9]+)|[!?;(){}[\]|"\n]|[.,:](?=\s|$)/g;
const pieces = /([\p{L}\p{N}\p{M}]+)|[!?;(){}[\]|"“”\n]|[.,:](?=\s|$)/gu;
/** Scripts written without spaces between the words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Longer words are cut: nobody types them, and the walk over the vocabulary keeps a bound. */
const longestWord = 64;

/**
 * The words of a text, folded, in order; `null` where a sentence or an item of a list ends.
 * Apostrophes, hyphens and other signs part words: `men's` is `men`, `s`.
 */
export function tokensOf(text: string): (string | null)[] {
  const tokens: (string | null)[] = [];
  if (isPlain.test(text)) return plainTokens(text.toLowerCase());
  for (const [piece, word] of foldAll(text).matchAll(pieces)) {
    if (word === undefined) {
      if (tokens.length > 0 && tokens.at(-1) !== null) tokens.push(null);
    } else if (unspaced.test(piece)) {
      for (const part of segmenter.segment(piece)) if (part.isWordLike) tokens.push(cut(part.segment));
    } else {
      tokens.push(cut(piece));
    }
  }
  if (tokens.at(-1) === null) tokens.pop();
  return tokens;
}

function plainTokens(folded: string): (string | null)[] {
  const tokens: (string | null)[] = [];
  plainPieces.lastIndex = 0;
  for (let found = plainPieces.exec(folded); found; found = plainPieces.exec(folded)) {
    const word = found[1];
    if (word !== undefined) tokens.push(cut(word));
    else if (tokens.length > 0 && tokens.at(-1) !== null) tokens.push(null);
  }
  if (tokens.at(-1) === null) tokens.pop();
  return tokens;
}

export const wordsOf = (text: string) => tokensOf(text).filter((token) => token !== null);

const cut = (word: string) => (word.length > longestWord ? word.slice(0, longestWord) : word);

/** Small words carry no wish of their own: they are passed over where the question has another word. */
export const smallWords: ReadonlySet<string> = new Set(
  'a an and are at by for from i in is it me my near of on or our s the to with'.split(' '),
);
