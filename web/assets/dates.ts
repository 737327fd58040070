const months = [
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

/** "28 March 2027" from `2027-03-28`; the same on every machine, whatever its zone or language. */
export function sayDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year && name && day ? `${day} ${name} ${year}` : date;
}
