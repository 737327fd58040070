import type { Clock } from '../../infra/clock.ts';
import { baseGazetteer } from '../base-gazetteer.ts';
import { createOutcodeTable } from '../outcode-table.ts';
import type { Outcode, Town } from '../place.ts';
import type { PlaceStore } from '../place.store.ts';
import { placeOf } from './postcodes.ts';
import type { NameRow } from './rows.ts';

/** Where a file gives outcodes but no extent: a usual one. */
const usualRadius = 3_000;

/**
 * Puts the named places of one source in place of those it gave before. Outcode and nation come from the nearest
 * outcode; a running server takes the names in within a minute.
 */
export async function loadNames({
  store,
  clock,
  source,
  rows,
}: {
  store: PlaceStore;
  clock: Clock;
  source: string;
  rows: NameRow[];
}): Promise<{ towns: number; outcodes: number; unplaced: number }> {
  const table = createOutcodeTable(baseGazetteer().outcodes);
  const towns: Town[] = [];
  const outcodes: Outcode[] = [];
  let unplaced = 0;

  for (const row of rows) {
    const point = placeOf(row.name, row);
    const near = point && table.nearest(point);
    if (!near) {
      unplaced++;
      continue;
    }
    const { district } = row;
    const belongs = { district, ...(near.nation && { nation: near.nation }) };
    if (row.kind === 'town')
      towns.push({ name: row.name, point, people: row.people, outcode: near.outcode, ...belongs });
    else if (!table.find(row.name))
      outcodes.push({ outcode: row.name, point, radius: usualRadius, ...belongs, old: false });
  }

  const count = await store.replacePlaces(source, { towns, outcodes });
  const at = clock.now();
  await store.markLoaded('names', { version: `${source} ${at.toISOString()}`, source, count, at });
  return { towns: towns.length, outcodes: outcodes.length, unplaced };
}
