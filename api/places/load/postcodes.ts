import { fromGrid } from '../grid.ts';
import type { Postcode } from '../place.ts';
import type { PlaceStore } from '../place.store.ts';
import { postcodeId } from '../postcode.rules.ts';
import type { PostcodeRow, Spot } from './rows.ts';

const batchSize = 2_000;

/** What became of the rows: `put` are in the database, `ended` of those no longer in use. */
export type PostcodeCounts = {
  read: number;
  put: number;
  ended: number;
  unplaced: number;
  unreadable: number;
};

/**
 * Puts postcodes into the database in batches, so that a run cut short is made good by running it again. `inUse` says
 * of a key whether the postcode is in use (null: cannot say) where the source itself does not.
 */
export function createPostcodeLoader({
  store,
  inUse = () => null,
  onBatch = () => undefined,
}: {
  store: Pick<PlaceStore, 'putPostcodes'>;
  inUse?: (id: string) => boolean | null;
  onBatch?: (counts: PostcodeCounts) => void;
}) {
  const counts: PostcodeCounts = { read: 0, put: 0, ended: 0, unplaced: 0, unreadable: 0 };
  let batch: Postcode[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function flush() {
    const rows = batch;
    batch = [];
    // one batch is written while the next is read, never more: memory stays flat
    await writing;
    writing = store.putPostcodes(rows).then(() => {
      counts.put += rows.length;
      onBatch(counts);
    });
    // a failure is met at the next flush, not as an unhandled rejection in between
    writing.catch(() => undefined);
  }

  return {
    async add(row: PostcodeRow): Promise<void> {
      counts.read++;
      const id = postcodeId(row.postcode);
      if (id === null) return void counts.unreadable++;
      const point = placeOf(id, row);
      if (!point) return void counts.unplaced++;

      const ended = row.ended ?? (inUse(id) === false ? true : undefined);
      if (ended) counts.ended++;
      batch.push({
        ...{ id, point, district: row.district ?? '' },
        ...(row.ward && { ward: row.ward }),
        ...(ended !== undefined && { ended }),
      });
      if (batch.length === batchSize) await flush();
    },

    async end(): Promise<PostcodeCounts> {
      if (batch.length > 0) await flush();
      await writing;
      return counts;
    },
  };
}

/** Where a row is, from its degrees or else its grid reference; null where it has neither or one outside Britain. */
export function placeOf(code: string, { point, easting, northing }: Spot) {
  if (point) return point;
  if (!easting || !northing || !(easting > 0) || !(northing > 0)) return null;
  const found = fromGrid(code, easting, northing);
  return found.lat > 49 && found.lat < 61.5 && found.lng > -9 && found.lng < 2.5 ? found : null;
}
