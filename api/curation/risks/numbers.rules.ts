/** A telephone number in a text. `spelled`: in words, or in pieces between words. */
export type SaidNumber = { digits: string; at: number; length: number; spelled: boolean };

const units = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const digitsOf = new Map<string, string>([
  ...units.map((word, n): [string, string] => [word, `${n}`]),
  ...teens.map((word, n): [string, string] => [word, `${n + 10}`]),
  ...tens.map((word, n): [string, string] => [word, `${n + 2}0`]),
  ...['oh', 'o', 'nought', 'naught', 'nil', 'nowt', 'ought', 'ow', 'zip'].map((word): [string, string] => [word, '0']),
  ...['won', 'to', 'too', 'tree', 'for', 'fore', 'ate'].map((word): [string, string] => [word, '']),
  ['hundred', '00'],
  ['thousand', '000'],
]); // prettier-ignore
const times: Record<string, number> = { double: 2, dbl: 2, triple: 3, treble: 3, quadruple: 4 };
/** What may stand between the pieces of one number. */
const between = new Set(
  'and then it is its that thats starts start starting begins begin beginning ends end ending finish finishes in with by on at comma dash hyphen space gap the next last first digits digit number numbers followed after she he they you is im mine my a plus code rest of goes like so again zero'.split(
    ' ',
  ),
);
const mostBetween = 5;

/** Every run of ten digits or more that begins like a British number, however it is written. */
export function numbersIn(text: string): SaidNumber[] {
  const found: SaidNumber[] = [];
  let run: { digits: string; at: number; end: number; words: number; gaps: number } | null = null;
  let gap = 0;
  let next = 1;
  const close = () => {
    if (run) found.push(...told(run));
    run = null;
    gap = 0;
    next = 1;
  };
  for (const token of text.matchAll(/[\p{L}'’]+|\+?[\dOoIl]*\d[\dOoIl]*/gu)) {
    const word = token[0].toLowerCase().replace(/['’]/g, '');
    const figures = /\d/.test(word) ? word.replace(/o/g, '0').replace(/[il]/g, '1').replace(/\+/, '') : null;
    const piece = figures ?? digitsOf.get(word);
    if (word in times && figures === null) {
      next = times[word] ?? 1;
      run ??= { digits: '', at: token.index, end: token.index, words: 0, gaps: 0 };
      continue;
    }
    if (piece) {
      run ??= { digits: '', at: token.index, end: token.index, words: 0, gaps: 0 };
      // "nine hundred" is 900, "twenty six" is 26
      const ten = figures === null && /[1-9]0$/.test(run.digits) && /^[1-9]$/.test(piece) && run.words > 0 && tensBefore.test(text.slice(run.at, token.index));
      run.digits = ten ? `${run.digits.slice(0, -1)}${piece}` : run.digits + piece.repeat(next);
      if (figures === null) run.words++;
      if (gap > 0) run.gaps++;
      run.end = token.index + token[0].length;
      next = 1;
      gap = 0;
    } else if (run && between.has(word) && gap < mostBetween) gap++;
    else close();
  }
  close();
  return found;
} // prettier-ignore
const tensBefore = new RegExp(`\\b(?:${tens.join('|')})[\\s-]*$`, 'i');

function told(run: { digits: string; at: number; end: number; words: number; gaps: number }): SaidNumber[] {
  const spelled = run.words > 1 || run.gaps > 0;
  const digits = run.digits.replace(/^(?:00)?44(?=[1-9]\d{9})/, '0');
  const start = /0(?:7\d{9}|[123]\d{8,9})/.exec(digits);
  if (!start || (start.index > 0 && !spelled)) return [];
  return [{ digits: start[0], at: run.at, length: run.end - run.at, spelled }];
}
