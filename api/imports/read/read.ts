import { csvItems, sniffDelimiter } from './csv.ts';
import { textOf, type FileFacts } from './file.ts';
import { isPackage, packageItems } from './hsds-package.ts';
import { calendarItems, isCalendar } from './ical.ts';
import type { Item } from './item.ts';
import { itemsOfJson } from './json.ts';
import { xlsxItems } from './xlsx.ts';
import { openZip, ZipError } from './zip.ts';

export type Format =
  { kind: 'csv'; delimiter: string } | { kind: 'json' } | { kind: 'zip' } | { kind: 'calendar' };

/** What a file is, judged by how it begins and not by its name. */
export function sniffFormat({ head, isZip }: Pick<FileFacts, 'head' | 'isZip'>): Format {
  if (isZip) return { kind: 'zip' };
  if (isCalendar(head)) return { kind: 'calendar' };
  const start = head.replace(/^\ufeff/, '').trimStart()[0];
  return start === '{' || start === '[' ? { kind: 'json' } : { kind: 'csv', delimiter: sniffDelimiter(head) };
}

/** A format as a report says it. */
export function sayFormat(format: Format): string {
  if (format.kind === 'csv') return `CSV, cells apart by ${JSON.stringify(format.delimiter)}`;
  return { json: 'JSON', zip: 'Excel workbook or HSDS package', calendar: 'Calendar' }[format.kind];
}

/** Everything in a file, one thing at a time; what cannot be read comes as a fault with its line. */
export async function* readItems(
  path: string,
  facts: FileFacts,
  onBytes?: (soFar: number) => void,
): AsyncGenerator<Item> {
  const format = sniffFormat(facts);
  try {
    if (format.kind === 'zip') yield* zipItems(path);
    else {
      const text = textOf(path, facts.encoding, onBytes);
      if (format.kind === 'json') yield* itemsOfJson(text);
      else if (format.kind === 'calendar') yield* calendarItems(text);
      else yield* csvItems(text, format.delimiter);
    }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    yield { line: 1, fault: error.message };
  }
}

async function* zipItems(path: string): AsyncGenerator<Item> {
  const zip = await openZip(path);
  if (zip.has('xl/workbook.xml')) yield* xlsxItems(zip);
  else if (isPackage(zip.names)) yield* packageItems(zip);
  else yield { line: 1, fault: 'There is neither a workbook nor a table of services in this zip file.' };
}
