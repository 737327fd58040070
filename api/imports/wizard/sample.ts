import { inspectFile } from '../read/file.ts';
import { readItems } from '../read/read.ts';

/** A column with a few of the things it holds. */
export type Sample = { column: string; values: string[] }[];

const rowsLookedAt = 200;
const valuesShown = 3;

/** The columns of a table in their order; none where a file has no columns. */
export async function sampleOf(file: string): Promise<Sample> {
  const found = new Map<string, Set<string>>();
  let rows = 0;
  for await (const { row } of readItems(file, await inspectFile(file))) {
    if (++rows > rowsLookedAt) break;
    for (const [column, cell] of Object.entries(row?.cells ?? {})) {
      const values = found.get(column) ?? found.set(column, new Set()).get(column)!;
      const text = cell.trim().replace(/\s+/g, ' ').slice(0, 60);
      if (text && values.size < valuesShown) values.add(text);
    }
  }
  return [...found].map(([column, values]) => ({ column, values: [...values] }));
}
