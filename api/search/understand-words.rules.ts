import { sameWord } from '../taxonomy/phrases/groups.words.ts';
import { fold } from './embedded/tokens.ts';

/** A word somebody typed: as folded, as phrases compare it, and where it stands in what was typed. */
export type Heard = {
  word: string;
  stem: string;
  start: number;
  end: number;
  /** Which clause it belongs to: signs end one. */
  clause: number;
};

/** Somebody may paste a page; what matters is said in the beginning. */
const mostWords = 120;
const pieces = /[\p{L}\p{N}\p{M}]+(?:['’‘`´][\p{L}]+)*|[.!?;,:()\n/…]+|[&+]/gu;
/** What Welsh leaves of "yr", "yn", "eu" and their like after an apostrophe. */
const welshTail = /['’‘`´](?=(?:r|n|u|i|w|ch|th)(?![\p{L}\p{M}]))/u;
const anyApostrophe = /['’‘`´]/g;

/** The words of a text in order. */
export function hearWords(typed: string): Heard[] {
  const heard: Heard[] = [];
  let clause = 0;
  for (const { 0: piece, index } of typed.matchAll(pieces)) {
    if (heard.length >= mostWords) break;
    if (/^[.!?;,:()\n/…]/.test(piece)) {
      // "w/ mum" and "and/or" go on
      if (piece !== '/') clause++;
      continue;
    }
    if (piece === '&' || piece === '+') {
      heard.push(heardAs('and', index, index + 1, clause));
      continue;
    }
    let start = index;
    for (const part of piece.split(welshTail)) {
      heard.push(heardAs(fold(part.replace(anyApostrophe, '')), start, start + part.length, clause));
      start += part.length + 1;
    }
  }
  // Said in passing "wi" is "with"; said alone it is the Women's Institute.
  if (heard.length === 1 && heard[0]!.word === 'wi') heard[0]!.stem = 'womensinstitute';
  return heard;
}

const heardAs = (word: string, start: number, end: number, clause: number): Heard => ({
  ...{ word, start, end, clause },
  stem: stemOf(word),
});

/** A word as phrases compare it: equals put as one, then without its ending. `70s` is `NUM`, `7pm` is `NUMpm`. */
export function stemOf(word: string): string {
  const number = /^\d+(s|th|st|nd|rd|am|pm)?$/.exec(word);
  if (number) return `NUM${number[1] === 's' || !number[1] ? '' : number[1].replace(/st|nd|rd/, 'th')}`;
  const same = sameWord[word];
  return same === undefined ? withoutEnding(word) : withoutEnding(same);
}

/** Words whose ending belongs to them, or that would fall together with another word. */
const whole = new Set(
  'henoed parking housing caring caller bedding meeting evening morning building landing wedding during clothing pudding wellbeing sing sings ring spring string bring thing king being bus gas yes this his us is was has news series species always perhaps christmas dress illness fitness loneliness darts chess bless class glass boss loss kiss cross press stress access process business address less stairs gaming housing browsing need feed speed weed seed shed red bed led sled hundred naked wicked sacred used crippled cared arms rights benefits dates states steps spades parkinsons alzheimers men women'.split(
    ' ',
  ),
);

function withoutEnding(word: string): string {
  if (word.length < 4 || whole.has(word)) return word;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  if (base.length < 6 || whole.has(base)) return base.length >= 5 ? base.replace(/e$/, '') : base;
  const stripped = base.replace(/(?:ing|ed)$/, '');
  if (stripped === base) return base.replace(/e$/, '');
  if (stripped.length < 4 && !/ing$/.test(base)) return base;
  if (stripped.length < 4) return base;
  return stripped.replace(/([bdfgklmnprt])\1$/, '$1').replace(/e$/, '');
}
