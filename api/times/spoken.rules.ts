/** From Monday. */
export const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** From January. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** "2pm", "10.30am", "noon", "midnight". */
export function sayClock(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  if (inDay === 0) return 'midnight';
  if (inDay === 720) return 'noon';
  const hour = Math.floor(inDay / 60) % 12 || 12;
  const past = inDay % 60 ? `.${String(inDay % 60).padStart(2, '0')}` : '';
  return `${hour}${past}${inDay < 720 ? 'am' : 'pm'}`;
}

/** "24 November 2026". */
export const sayDate = (date: string): string =>
  `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** "2pm to 4pm" of minutes after midnight; one time alone where the end is not known. */
export function sayRange(opens: number, closes: number): string {
  if (opens === 0 && closes === 1440) return 'open 24 hours';
  return opens === closes ? sayClock(opens) : `${sayClock(opens)} to ${sayClock(closes)}`;
}

/** "first", "last", "third to last". */
export const nth = (n: number) =>
  n === -1
    ? 'last'
    : n < 0
      ? `${ordinals[-n - 1] ?? `${-n}th`} to last`
      : (ordinals[n - 1] ?? `${n}${suffix(n)}`);
/** The letters after a number: "1st", "22nd". */
export const suffix = (n: number) =>
  n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');

/** With a capital letter. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export function list(items: string[], and = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
