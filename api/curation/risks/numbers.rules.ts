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
  ...inOtherTongues(),
]); // prettier-ignore
/** Nought to nine as those say it who write for their own people: Spanish, French, Polish, Welsh, Portuguese, Romanian, Urdu. */
function inOtherTongues(): [string, string][] {
  const said = [
    'cero uno dos tres cuatro cinco seis siete ocho nueve',
    'zéro un deux trois quatre cinq six sept huit neuf',
    'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    'dim un dau tri pedwar pump chwech saith wyth naw',
    'zero um dois três quatro cinco seis sete oito nove',
    'zero unu doi trei patru cinci șase șapte opt nouă',
    'sifar ek do teen char paanch chhe saat aath nau',
  ];
  return said.flatMap((tongue) => tongue.split(' ').map((word, n): [string, string] => [word, `${n}`]));
}
const times: Record<string, number> = { double: 2, dbl: 2, triple: 3, treble: 3, quadruple: 4 };
/** What may stand between the pieces of one number. */
const between = new Set(
  'and then it is its that thats starts start starting begins begin beginning ends end ending finish finishes in with by on at comma dash hyphen space gap the next last first digits digit number numbers followed after she he they you is im mine my a plus code rest of goes like so again zero'.split(
    ' ',
  ),
);
const mostBetween = 5;

/** Digits of other scripts and those in boxes or rings, as ours; no text becomes shorter or longer by it. */
function inOurDigits(text: string): string {
  if (!/[^\u0000-\u02ff\u2010-\u2027]/.test(text)) return text; // eslint-disable-line no-control-regex
  return text.replace(/\p{Nd}|[\u2460-\u2468]|[\ufe0f\u20e3]/gu, (sign) => {
    if (/[\ufe0f\u20e3]/.test(sign)) return ' ';
    const code = sign.codePointAt(0) ?? 0;
    const digit = code >= 0x2460 && code <= 0x2468 ? code - 0x245f : zeros.map((zero) => code - zero).find((n) => n >= 0 && n < 10);
    return digit === undefined ? sign : `${digit}`.padEnd(sign.length);
  });
} // prettier-ignore
/** Where the ten digits begin: ours, Arabic, Persian, Hindi, Bengali, Punjabi, full width, and those of mathematics. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];

/** Every run of ten digits or more that begins like a British number, however it is written. */
export function numbersIn(written: string): SaidNumber[] {
  const text = inOurDigits(written);
  const found: SaidNumber[] = [];
  let run: { digits: string; at: number; end: number; words: number; gaps: number } | null = null;
  let gap = 0;
  let next = 1;
  const close = () => {
    if (run) found.push(...told(run, text));
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
  return found.length > 0 ? found : inPieces(text);
} // prettier-ignore

/** How a mobile number begins stands alone, and what else it needs follows among many words. */
function inPieces(text: string): SaidNumber[] {
  const begins = /(?<![\d.:/£-])0?7\d{3}(?![\d.:]\d|\d)/.exec(text);
  if (!begins || !begins[0].startsWith('0')) return [];
  const rest = text.slice(begins.index + 5, begins.index + 125);
  const more = [...rest.matchAll(/(?<![\d:.£])\d{1,6}(?![\d:.]\d|\d| ?[ap]m\b)/g)];
  const digits = more.map(([piece]) => piece).join('').slice(0, 6);
  const last = more.at(-1);
  return digits.length < 6 || !last ? [] : [{ digits: begins[0] + digits, at: begins.index, length: 5 + last.index + last[0].length, spelled: true }];
} // prettier-ignore

const tensBefore = new RegExp(`\\b(?:${tens.join('|')})[\\s-]*$`, 'i');

function told(run: { digits: string; at: number; end: number; words: number; gaps: number }, text: string): SaidNumber[] {
  const spelled = run.words > 1 || run.gaps > 0;
  const around = text.slice(Math.max(0, run.at - 60), run.end + 60).toLowerCase();
  const forward = run.digits.replace(/^(?:00)?440?(?=[1-9]\d{9})/, '0');
  // "leave off the nought": ten digits that begin with a seven, where somebody is to be rung
  const whole = /^7\d{9}$/.test(forward) && (run.words > 1 || /\b(?:mobile|whats ?app|text|ring|call|phone)\b/.test(around)) ? `0${forward}` : forward;
  const turned = /\b(?:backwards?|back to front|in reverse|reversed?|wrong way round|right to left)\b/.test(around);
  const start = british.exec(whole) ?? (turned ? british.exec([...whole].reverse().join('')) : null);
  if (!start || (start.index > 0 && !spelled)) return [];
  return [{ digits: start[0], at: run.at, length: run.end - run.at, spelled: spelled || turned }];
} // prettier-ignore
const british = /0(?:7\d{9}|[123]\d{8,9})/;
