/** A clock time as somebody wrote it. `padded`: `09:00`, as on a 24-hour clock. `exact`: noon and midnight, in words. */
export type Told = {
  hour: number;
  minute: number;
  half?: 'am' | 'pm' | undefined;
  padded: boolean;
  exact?: 'noon' | 'midnight';
  /** No minutes and no am or pm: "10". It may be no time at all. */
  bare: boolean;
};
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const noon = 720;
const midnight = 1440;

/** Minutes after midnight of "9.30am to 4" and the like; null where a person could take it in two ways. */
export function readRange(a: Told, b: Told, part?: PartOfDay): { opens: number; closes: number } | null {
  const starts = a.half || b.half || a.exact || b.exact ? possible(a) : literally(a, b);
  const ends = a.half || b.half || a.exact || b.exact ? possible(b) : literally(b, a);
  const pairs = starts.flatMap((opens) =>
    ends.map((end) => ({ opens, closes: end === 0 ? midnight : end })).filter(sound),
  );
  // "12am" is midnight, but many who write it mean noon.
  if (isTwelve(a, 'am') && b.half !== 'am') return null;
  if (isTwelve(b, 'am') && !pairs.some(({ opens }) => opens >= noon)) return null;
  if (isTwelve(b, 'pm') && !a.half && !a.exact && a.hour < 9) return null;
  const [only] = pairs;
  if (!only || pairs.length === 1) return only ?? null;
  const begins = startOf(a, b, part);
  const fitting = begins === null ? [] : pairs.filter(({ opens }) => opens === begins);
  return shortest(fitting);
}

/** The minutes of a lone start: it has to say am or pm, or be on the 24-hour clock (where `00:00` more often means nothing). */
export function readStart(time: Told, part?: PartOfDay): number | null {
  if (isTwelve(time, 'am') || time.hour === 0) return null;
  const [first, second] = possible(time);
  if (first === undefined || second === undefined) return first ?? null;
  if (time.padded) return time.hour * 60 + time.minute;
  return part && time.hour < 12 ? first + (part === 'morning' ? 0 : noon) : null;
}

/** Where both ends may be before or after noon: what people mean by the start. */
function startOf(a: Told, b: Told, part: PartOfDay | undefined): number | null {
  const early = (a.hour % 12) * 60 + a.minute;
  const late = early + noon;
  if (a.half || a.exact) return possible(a)[0] ?? null;
  // "1-3pm" shares its pm; where that would end before it starts ("9-5pm") only one reading was left.
  if (b.half) return b.half === 'pm' ? late : early;
  if (b.exact) return b.exact === 'noon' ? early : late;
  if (a.hour === 12) return late;
  if (part) return part === 'morning' ? early : late;
  if (a.hour >= 9) return early;
  if (a.hour <= 5) return late;
  // 6, 7 and 8 may be breakfast or evening, unless the time goes over noon ("8 - 4").
  return (b.hour % 12) * 60 + b.minute <= early ? early : null;
}

/** Without am or pm, one end on the 24-hour clock puts the other on it too. */
function literally(time: Told, other: Told): number[] {
  const asWritten = time.hour * 60 + time.minute;
  const on24 = (told: Told) => told.padded || told.hour > 12 || told.hour === 0;
  if (on24(time)) return [asWritten];
  if (!on24(other)) return possible(time);
  // "1:00-18:00" is more likely a slip than an hour past midnight.
  return time.hour < 6 ? [] : [asWritten];
}

function possible({ hour, minute, half, exact }: Told): number[] {
  if (exact) return [exact === 'noon' ? noon : 0];
  if (hour > 12 || hour === 0) return [hour * 60 + minute];
  const early = (hour % 12) * 60 + minute;
  if (half) return [half === 'am' ? early : early + noon];
  return [early, early + noon];
}

/** Ends after it starts within 20 hours; over midnight only from the evening into the morning. */
const sound = ({ opens, closes }: { opens: number; closes: number }): boolean =>
  closes > opens ? closes - opens <= 1200 : closes < opens && opens >= 1020 && closes <= 600;

function shortest(pairs: { opens: number; closes: number }[]): { opens: number; closes: number } | null {
  const length = (p: { opens: number; closes: number }) => (p.closes - p.opens + 1440) % 1440;
  return pairs.reduce<(typeof pairs)[number] | null>(
    (best, pair) => (best && length(best) <= length(pair) ? best : pair),
    null,
  );
}

const isTwelve = (time: Told, half: 'am' | 'pm') => time.hour === 12 && time.half === half && !time.exact;
