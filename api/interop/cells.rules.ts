import { printable } from './plain.rules.ts';

export type Cell = string | number | undefined;

/** Numbers, and days as "-1FR" (the last Friday of a month): no spreadsheet reckons with these. */
const harmless = /^-?\d+(?:\.\d+)?$|^-\d(?:MO|TU|WE|TH|FR|SA|SU)(?:,-?\d?(?:MO|TU|WE|TH|FR|SA|SU))*$/;

/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe in front, also behind spaces
 * and wide letters that are read as the narrow ones.
 */
export function safeCell(told: Cell): string {
  const text = told === undefined ? '' : printable(String(told));
  return /^[\s\u00a0\ufeff]*[=+\-@\t\r|%＝＋－＠]/u.test(text) && !harmless.test(text) ? `'${text}` : text;
}

/** One line of a CSV file (RFC 4180), every cell safe. */
export const csvLine = (cells: Cell[]): string =>
  `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`;

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Spreadsheets take a file without this for one in an old alphabet. */
export const byteOrderMark = '\ufeff';
