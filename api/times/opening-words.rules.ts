import type { PartOfDay } from './opening-clock.rules.ts';
import { readHours } from './opening-parts.rules.ts';
import type { Token } from './opening-tokens.rules.ts';

const undoing =
  /^(?:close[ds]?|closing|cancel\w*|suspend\w*|temporar\w*|unless|never|without|bi-?weekly|fortnight\w*|weeks?|chang\w*|var(?:y|ies|iable|ied)|tbc|subject|depend\w*|season\w*|summer|winter|spring|autumn|easter|christmas|xmas|holidays?|hols?|half-?terms?|until|till?|usually|normally|sometimes|approx\w*|(?:19|20)\d\d)\W*$/i;
const undoingKinds = new Set<Token['kind']>([
  'except',
  'closed',
  'term',
  'holidays',
  'month',
  'date',
  'everyOther',
  'everySecond',
  'until',
  'starting',
  'ofMonth',
]);
const hanging = /^(?:appointments?|requests?|referrals?|arrangements?|bookings?|pre-?booked|booked)\W*$/i;

/** Not read, this could turn what was read elsewhere into something untrue: an exception, a closing, a season. */
export const couldUndo = (token: Token, word: string): boolean =>
  undoingKinds.has(token.kind) || undoing.test(word);

/** Words that make the hours of their sentence hang on something else than the clock. */
export const makesUnclear = (run: string): boolean =>
  run.split(/\s+/).some((word) => undoing.test(word) || hanging.test(word));

/** Behind one of these, words belong to what comes next. */
export const joins = new Set<Token['kind'] | undefined>(['comma', 'and', 'shut']);

/** Where a run of words without a meaning of ours ends. "and" and "to" are of it when more words follow. */
export function endOfRun(tokens: Token[], at: number, part: PartOfDay | undefined): number {
  let end = at;
  while (isOfRun(tokens, end, part)) end++;
  return end;
}

function isOfRun(tokens: Token[], n: number, part: PartOfDay | undefined): boolean {
  const token = tokens[n];
  if (token?.kind === 'word' || token?.kind === 'filler') return true;
  if (token?.kind === 'time') return token.time.bare && typeof readHours(tokens, n, part) === 'string';
  const between = token && ['and', 'dash', 'part', 'including'].includes(token.kind);
  return Boolean(between) && tokens[after(tokens, n + 1, ['filler'])]?.kind === 'word';
}

/** The end of a run without the "is open" and "on" it ends in. */
export function withoutFillers(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && tokens[end - 1]?.kind === 'filler') end--;
  return end;
}

/** Whether the next thing said is days. */
export function daysNext(tokens: Token[], from: number): boolean {
  const kind = tokens[after(tokens, from, ['colon', 'dash', 'filler'])]?.kind;
  return kind === 'days' || kind === 'nth' || kind === 'everyOther' || kind === 'everySecond';
}

function after(tokens: Token[], from: number, skipped: Token['kind'][]): number {
  let next = from;
  while (skipped.includes(tokens[next]?.kind ?? 'word')) next++;
  return next;
}
