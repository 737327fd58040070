import { readColumns, type Columns } from './columns.rules.ts';
import type { Mapping } from './mapping.ts';
import type { Item, Row } from './read/item.ts';
import { fits, tellRow } from './tell/tell-row.rules.ts';
import { tellService } from './tell/tell-service.rules.ts';
import type { Told } from './tell/told.ts';

/** What comes of the things in a file: entries, rows left out by the mapping, and faults. */
export type Entry =
  | { line: number; told: Told; rows: number }
  | { line: number; leftOut: string }
  | { line: number; fault: string };

const sampleSize = 200;
/** A file of nothing but faults is not held until its end. */
const mostWaiting = 5_000;

/**
 * Tells the things of a file one after another. The first 200 rows are looked at before any is told, to know the
 * columns; rows the mapping puts together become one entry under the line of their first.
 */
export async function* entriesOf(
  items: AsyncIterable<Item>,
  mapping: Mapping,
  onColumns: (columns: Columns) => void,
): AsyncGenerator<Entry> {
  let waiting: Item[] | null = [];
  let rows = 0;
  let columns: Columns | null = null;
  let open: { line: number; row: Row; key: string; rows: number } | null = null;

  for await (const item of items) {
    if (waiting && item.service === undefined) {
      waiting.push(item);
      if (item.row) rows++;
      if (rows < sampleSize && waiting.length < mostWaiting) continue;
      yield* begin();
      continue;
    }
    yield* take(item);
  }
  yield* begin();
  yield* close();

  function* begin(): Generator<Entry> {
    const first = waiting ?? [];
    waiting = null;
    const sample = first.flatMap(({ row }) => (row ? [row.cells] : []));
    if (sample.length > 0) {
      columns = readColumns(sample, mapping);
      onColumns(columns);
    }
    for (const item of first) yield* take(item);
  }

  function* take(item: Item): Generator<Entry> {
    if (!item.row) {
      yield item.fault !== undefined
        ? { line: item.line, fault: item.fault }
        : { line: item.line, told: tellService(item.service, mapping), rows: 1 };
      return;
    }
    const { row, line } = item;
    const skip = mapping.skip.find(({ column, is }) =>
      is.some((value) => fits(value, row.cells[column] ?? '')),
    );
    if (skip) {
      yield { line, leftOut: skip.because };
      return;
    }

    const key = mapping.together ? (row.cells[mapping.together] ?? '').trim() : '';
    if (open && key !== '' && key === open.key) {
      open.row = merged(open.row, row);
      open.rows++;
      return;
    }
    yield* close();
    open = { line, row, key, rows: 1 };
    if (key === '') yield* close();
  }

  function* close(): Generator<Entry> {
    if (!open || !columns) return;
    const { line, row, rows } = open;
    open = null;
    yield { line, told: tellRow(row, columns, mapping), rows };
  }
}

/** Cells that differ are listed: "Grass pitches; Sports halls". */
function merged(one: Row, other: Row): Row {
  const cells = { ...one.cells };
  for (const [name, text] of Object.entries(other.cells)) {
    const parts = (cells[name] ?? '').split('; ');
    if (text !== '' && !parts.includes(text)) cells[name] = [...parts.filter(Boolean), text].join('; ');
  }
  return { ...one, cells };
}
