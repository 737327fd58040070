import type { PartOfDay, Told } from './opening-clock.rules.ts';

/** A word or sign of an opening text that means something, with where it stood. Days: 0 = Monday; months: 1–12. */
export type Token = Sense & { start: number; end: number };
type Sense =
  | { kind: 'days'; days: number[]; plain: boolean }
  | { kind: 'nth'; nth: number }
  | { kind: 'time'; time: Told }
  | { kind: 'part'; part: PartOfDay }
  | { kind: 'month'; month: number }
  | { kind: 'date'; day: number; month: number; year: number | undefined }
  | { kind: 'stop'; sign: string }
  | { kind: Plain };
type Plain =
  | 'always'
  | 'allDay'
  | 'ofMonth'
  | 'everyOther'
  | 'everySecond'
  | 'late'
  | 'between'
  | 'dash'
  | 'and'
  | 'comma'
  | 'colon'
  | 'open'
  | 'shut'
  | 'except'
  | 'closed'
  | 'bank'
  | 'including'
  | 'term'
  | 'holidays'
  | 'starting'
  | 'until'
  | 'filler'
  | 'word';

const dayWord =
  'mon(?:day)?s?|tue(?:s(?:day)?s?)?|wed(?:nesdays?|s)?|thu(?:r(?:s(?:day)?s?)?)?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?';
const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dayStarts = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const nths = ['1st', '2nd', '3rd', '4th', '5th'];
const nthWords = ['first', 'second', 'third', 'fourth', 'fifth'];

const hour = String.raw`2[0-4]|[01]?\d`;
const half = String.raw`([ap]m)\b|([ap])\.\s?m\b\.?`;

type Reader = [RegExp, (match: RegExpExecArray) => Sense];
const plain = (kind: Plain) => (): Sense => ({ kind });
const days = (on: number[]) => (): Sense => ({ kind: 'days', days: on, plain: false });
const of = (source: string) => new RegExp(source, 'iy');

/** Tried in this order at each place of the text; none can take long, whatever the text is. */
const readers: Reader[] = [
  [of(String.raw`[;\n|•]|\.(?=\s|$)`), ([sign]) => ({ kind: 'stop', sign })],
  [of(String.raw`24\s?/\s?7\b`), plain('always')],
  [of(String.raw`24\s?-?\s?h(?:ou)?rs?\b(?:\s+(?:a|per)\s+day\b)?`), plain('allDay')],
  [
    of(String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b`),
    ([, d, m, y]) => ({ kind: 'date', day: Number(d), month: Number(m), year: Number(y) }),
  ],
  [
    of(String.raw`(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${monthWord})\b(?:,?\s+(20\d\d)\b)?`),
    ([, d, m, y]) => ({ kind: 'date', day: Number(d), month: monthOf(m), year: y ? Number(y) : undefined }),
  ],
  [
    of(String.raw`(?:12\s?)?(noon|mid-?day|midnight)\b`),
    ([, word]) => ({ kind: 'time', time: exactly(word?.toLowerCase() === 'midnight' ? 'midnight' : 'noon') }),
  ],
  [of(String.raw`12\.00\s?(?:noon|mid-?day)\b`), () => ({ kind: 'time', time: exactly('noon') })],
  [of(String.raw`(?:7|seven)\s+days(?:\s+(?:a|per)\s+week\b|\b)`), days([0, 1, 2, 3, 4, 5, 6])],
  [of(String.raw`(?:daily|every\s?day|each\s+day|all\s+week)\b`), days([0, 1, 2, 3, 4, 5, 6])],
  [of(String.raw`week\s?days?\b|m\s?-\s?f\b`), days([0, 1, 2, 3, 4])],
  [of(String.raw`(?:at\s+)?week-?\s?ends?\b`), days([5, 6])],
  [
    of(String.raw`every\s+other\b|alternate\b|fortnightly\b|every\s+(?:two|2)\s+weeks\b|every\s+fortnight\b`),
    plain('everyOther'),
  ],
  [of(String.raw`every\s+(?:second|2nd)\b`), plain('everySecond')],
  [
    of(String.raw`(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b`),
    ([, word]) => ({ kind: 'nth', nth: nthOf(word) }),
  ],
  [
    of(String.raw`(?:(?:of|in)\s+)?(?:(?:the|each|every|a)\s+)?(?:calendar\s+)?month\b|monthly\b`),
    plain('ofMonth'),
  ],
  [
    of(String.raw`(${dayWord})\b(?:['’]s\b)?(?:(?<!days?)\.)?`),
    ([, word]) => ({
      kind: 'days',
      days: [dayStarts.indexOf((word ?? '').slice(0, 2).toLowerCase())],
      plain: true,
    }),
  ],
  [
    of(String.raw`(${hour})[:.]([0-5]\d)\s?(?:${half}|h(?:ou)?rs?\b)?(?![\da-z£%])`),
    ([text, h, m, run, dotted]) => ({ kind: 'time', time: told(text, h, m, run ?? dotted) }),
  ],
  [
    of(String.raw`(${hour})\s?(?:${half})?(?![\da-z£%])`),
    ([text, h, run, dotted]) => ({ kind: 'time', time: told(text, h, undefined, run ?? dotted) }),
  ],
  [
    of(String.raw`([01]\d|2[0-4])([0-5]\d)\s?(?:h(?:ou)?rs?\b)?(?=\s*(?:-|to\b)\s*[012]\d[0-5]\d(?!\d))`),
    ([text, hour, minute]) => ({ kind: 'time', time: told(`0${text}`, hour, minute, undefined) }),
  ],
  [
    of(
      String.raw`(?<=(?:[012]\d[0-5]\d)\s{0,2}(?:h(?:ou)?rs?)?\s{0,2}(?:-|to)\s{0,2})([01]\d|2[0-4])([0-5]\d)\s?(?:h(?:ou)?rs?\b)?(?!\d)`,
    ),
    ([text, hour, minute]) => ({ kind: 'time', time: told(`0${text}`, hour, minute, undefined) }),
  ],
  [of(String.raw`(?:(?:public|bank)\s+)(?:holidays?|hols?)\b(?:\s+mondays?\b)?`), plain('bank')],
  [
    of(String.raw`(?:(?:during|in)\s+)?(?:(?:the|local|school)\s+)*term(?:[\s-]?times?|s)(?:\s+only)?\b`),
    plain('term'),
  ],
  [
    of(String.raw`(?:(?:during|in)\s+)?(?:(?:the|all|local)\s+)*school\s+(?:holidays?|hols?)(?:\s+only)?\b`),
    plain('holidays'),
  ],
  [
    of(
      String.raw`(?:except(?:ing)?|excl(?:uding|\.)?|apart\s+from|but\s+not|not|no)\b(?:\s+(?:for|open|on|in|during|held|running|meetings?|sessions?|groups?|class(?:es)?)\b)*`,
    ),
    plain('except'),
  ],
  [of(String.raw`closed\b(?:\s+(?:on|in|during|for|at|all)\b)*`), plain('closed')],
  [of(String.raw`incl(?:uding|\.)?\b|inc\b\.?`), plain('including')],
  [
    of(
      String.raw`(?:from|starting|beginning|since)\s+(?=(?:(?:${dayWord})\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?(?:${monthWord})\b|[/.]\d{1,2}[/.]\d{4}))`,
    ),
    plain('starting'),
  ],
  [
    of(
      String.raw`(?:until|till?|ending|ends)\s+(?=(?:(?:${dayWord})\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+(?:of\s+)?(?:${monthWord})\b|[/.]\d{1,2}[/.]\d{4}))`,
    ),
    plain('until'),
  ],
  [of(String.raw`(${monthWord})\b`), ([, word]) => ({ kind: 'month', month: monthOf(word) })],
  [
    of(String.raw`(mornings?|afternoons?|evenings?|nights?)\b`),
    ([, word]) => ({ kind: 'part', part: partOf(word) }),
  ],
  [of(String.raw`(?:'?til+\s+|until\s+)?late\b`), plain('late')],
  [of(String.raw`between\b`), plain('between')],
  [of(String.raw`[-–—−‐‑=~]|(?:to|til+|until|through|thru)\b`), plain('dash')],
  [of(String.raw`&|\+|/|(?:and|plus)\b`), plain('and')],
  [of(','), plain('comma')],
  [of(':'), plain('colon')],
  [of(String.raw`[([]`), plain('open')],
  [of(String.raw`[)\]]`), plain('shut')],
  [
    of(
      String.raw`(?:every|each|weekly|on|at|opening|opens?|opened|hours|times?|from|the|we|are|is|inclusive|usual|normal|also)\b|@|\.`,
    ),
    plain('filler'),
  ],
  [of(String.raw`[^\s,;()[\]|•]+?(?=[\s,;:()[\]|•]|\.(?:\s|$)|$)`), plain('word')],
  [of(String.raw`\S`), plain('word')],
];

/** The whole text in tokens, spaces left out. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/[^\S\n]/.test(text.charAt(at))) {
      at++;
      continue;
    }
    for (const [pattern, read] of readers) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match?.[0]) continue;
      found.push({ ...read(match), start: at, end: at + match[0].length });
      at += match[0].length;
      break;
    }
  }
  return found;
}

function told(text: string, hour = '', minute: string | undefined, half: string | undefined): Told {
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    half: half === undefined ? undefined : half.toLowerCase().startsWith('a') ? 'am' : 'pm',
    padded: minute !== undefined && text.startsWith('0'),
    bare: minute === undefined && half === undefined && Number(hour) < 25,
  };
}

const exactly = (exact: 'noon' | 'midnight'): Told => ({
  hour: 12,
  minute: 0,
  padded: false,
  exact,
  bare: false,
});
const monthOf = (word = '') => monthStarts.indexOf(word.slice(0, 3).toLowerCase()) + 1;
function nthOf(word = ''): number {
  const lower = word.toLowerCase();
  return lower === 'last' ? -1 : Math.max(nths.indexOf(lower), nthWords.indexOf(lower)) + 1;
}
function partOf(word = ''): PartOfDay {
  const lower = word.toLowerCase();
  return lower.startsWith('m') ? 'morning' : lower.startsWith('a') ? 'afternoon' : 'evening';
}
