import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse';
import { columnsFrom, columnsOfBare, type Columns } from './columns.rules.ts';
import { readRow, type ReadRow } from './row.rules.ts';

/** A file whose columns are not those of a gazetteer. */
export class UnknownColumns extends Error {
  override name = 'UnknownColumns';
}

/** The CSV files of a path: itself, or those in a folder and the folders in it (Data/CSV of Ordnance Survey's zips). */
export async function csvFiles(at: string): Promise<string[]> {
  if (!(await stat(at)).isDirectory()) return [at];
  const names = await readdir(at, { recursive: true });
  return names
    .filter((name) => /\.csv$/i.test(name) && !/(^|[\\/])Doc[\\/]/i.test(name))
    .sort()
    .map((name) => path.join(at, name));
}

/** The rows of one CSV file, one at a time; its columns are told by its headings, or by its first row where it has none. */
export async function* csvRows(file: string): AsyncGenerator<ReadRow> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    }),
  );
  let columns: Columns | null = null;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (columns) {
      yield readRow(cells, columns);
      continue;
    }
    columns = columnsFrom(cells);
    if (columns) continue;
    columns = columnsOfBare(cells);
    if (!columns)
      throw new UnknownColumns(
        `${path.basename(file)} has no columns that say where postcodes or places are. Its first row is: ` +
          cells.join(', ').slice(0, 200),
      );
    yield readRow(cells, columns);
  }
}
