import { parse } from 'csv-parse/sync';
import { csvRecords } from './csv-records.ts';
import type { Item } from './item.ts';

const mostCell = 100_000;

/** What separates the cells: the sign that cuts the first lines into most columns, and into equally many. */
export function sniffDelimiter(head: string): string {
  const lines = head.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).filter((line) => line.trim()).slice(0, 20); // prettier-ignore
  const score = (sign: string) => {
    const counts = lines.map((line) => outsideQuotes(line).split(sign).length - 1);
    const usual = counts[0] ?? 0;
    return usual === 0 ? 0 : usual * (counts.filter((n) => n === usual).length / counts.length);
  };
  const best = [',', ';', '\t', '|']
    .map((sign) => [sign, score(sign)] as const)
    .sort((a, b) => b[1] - a[1])[0];
  return best && best[1] > 0 ? best[0] : ',';
}

/** A row of any table: its cells as text. `line` is what a spreadsheet or an editor calls it. */
export type TableRecord = { line: number; cells: string[] } | { line: number; fault: string };

/** Rows of a CSV file. Its first row names the columns, unless it looks like data; then they are "column 1", … */
export async function* csvItems(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<Item> {
  yield* tableItems(records());

  async function* records(): AsyncGenerator<TableRecord> {
    for await (const record of csvRecords(chunks, delimiter)) {
      if ('fault' in record) {
        yield record;
        continue;
      }
      const { line } = record;
      const cells = cellsOf(record.text, delimiter);
      yield cells ? { line, cells } : { line, fault: 'The quotation marks of this row do not match.' };
    }
  }
}

/** Rows under a heading, with their columns named. Cells that were made safe for spreadsheets are as they were before. */
export async function* tableItems(records: AsyncIterable<TableRecord>): AsyncGenerator<Item> {
  let columns: string[] | null = null;
  for await (const record of records) {
    if ('fault' in record) {
      yield record;
      continue;
    }
    const cells = record.cells.map(withoutGuard);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!columns) {
      columns = namesOf(cells);
      if (columns) continue;
      columns = cells.map((_, at) => `column ${at + 1}`);
    }
    const again = headerAgain(cells, columns);
    if (again) {
      columns = again;
      continue;
    }
    yield rowOf(record.line, cells, columns);
  }
}

/** The apostrophe that we, and others, put before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string =>
  /^'[\s\u00a0\ufeff]*[=+\-@\t\r|%＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;

function rowOf(line: number, cells: string[], columns: string[]): Item {
  const long = cells.findIndex((cell) => cell.length > mostCell);
  if (long >= 0)
    return { line, fault: `The cell "${columns[long] ?? `column ${long + 1}`}" is longer than ${mostCell} characters.` };
  const left = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (left.length > 0)
    return { line, fault: `The row has ${cells.length} cells, the heading has ${columns.length}. A cell with a comma in it needs quotation marks.` };
  if (cells.length < columns.length && cells.length <= columns.length / 2)
    return { line, fault: `The row has only ${cells.length} of ${columns.length} cells.` };
  return { line, row: { cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) } };
} // prettier-ignore

function cellsOf(text: string, delimiter: string): string[] | null {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\u0000never'],
      ltrim: true,
    });
    return rows[0] ?? null;
  } catch {
    return null;
  }
}

/** Column names made distinct; null where the row holds data (a postcode, an e-mail address, a coordinate). */
function namesOf(cells: string[]): string[] | null {
  const data = cells.some((cell) =>
    /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|@|^-?\d+\.\d{3,}$|^https?:/i.test(cell.trim()),
  );
  if (data) return null;
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.trim().replace(/\s+/g, ' ') || `column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Files glued together repeat their heading, sometimes in another order: then it counts from here on. */
function headerAgain(cells: string[], columns: string[]): string[] | null {
  const names = cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  if (names.length !== columns.length) return null;
  const same = [...names].sort().join('\u0000') === [...columns].sort().join('\u0000');
  return same ? names : null;
}

const outsideQuotes = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '');
