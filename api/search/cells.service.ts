import type { Box, CellsAnswer, CellsQuery, Pin } from '../contract/search.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import { pointOf } from '../assets/say.rules.ts';
import type { Actor } from '../infra/actor.ts';
import { labelledAs } from '../taxonomy/taxonomy.ts';
import type { Breaker } from './breaker.ts';
import { levelFor, tileBox } from './cells.rules.ts';
import { checkedAnswer, checkedCells } from './engine-answer.rules.ts';
import type { IndexFilters, SearchIndex } from './search-index.ts';

/** Up to here every place is named; above, places are counted by cell. */
const namedUpTo = 60;

/** Parts of a degree that tell half a pixel where a cell is 32 wide: more cannot be seen and need not travel. */
const partsAt = (level: number) => 10 ** Math.ceil(Math.log10((64 * 2 ** level) / 360));

/** Never smaller, so that whatever lies in a cell lies in the box that is told of it. */
const outward = ({ west, south, east, north }: Box, parts: number): Box => ({
  west: Math.floor(west * parts) / parts,
  south: Math.floor(south * parts) / parts,
  east: Math.ceil(east * parts) / parts,
  north: Math.ceil(north * parts) / parts,
});

/** What a map shows in a box: single pins, judged by MongoDB, or counts by Web-Mercator cell, which say nothing of one asset. */
export function createMapCells({
  index,
  breaker,
  assets,
}: {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
}) {
  return async function mapCells(
    actor: Actor,
    filters: IndexFilters,
    query: CellsQuery,
  ): Promise<CellsAnswer> {
    const level = levelFor(query.box, query.zoom);
    const { cells, total } = await breaker(async () =>
      checkedCells(await index.cells({ ...filters, where: { box: query.box, remote: false }, level })),
    );
    if (total <= namedUpTo)
      return { total, cells: [], pins: await pinsOf(actor, filters, query), degraded: false };
    const parts = partsAt(level);
    return {
      total,
      pins: [],
      degraded: false,
      // row by row, where one tells much of the next: hundreds of them are to travel
      cells: cells
        .toSorted((a, b) => a.y - b.y || a.x - b.x)
        .map(({ x, y, count, kinds, mean }) => ({
          point: { lat: Math.round(mean.lat * parts) / parts, lng: Math.round(mean.lng * parts) / parts },
          count,
          kinds,
          box: outward(tileBox(x, y, level), parts),
        })),
    };
  };

  async function pinsOf(actor: Actor, filters: IndexFilters, { box }: CellsQuery): Promise<Pin[]> {
    const answer = await breaker(async () =>
      checkedAnswer(
        await index.find({
          ...filters,
          where: { box, remote: false },
          sort: 'fit',
          offset: 0,
          limit: namedUpTo,
          count: [],
        }),
      ),
    );
    const found = await assets.visibleByIds(
      actor,
      answer.hits.map((hit) => hit.assetId),
    );
    const inside = (point: { lat: number; lng: number }) =>
      point.lat >= box.south && point.lat <= box.north && point.lng >= box.west && point.lng <= box.east;
    return found.flatMap((asset) =>
      asset.places.flatMap((place) => {
        const point = pointOf(place);
        return point && inside(point)
          ? [
              {
                assetId: asset._id,
                slug: asset.slug,
                name: asset.name,
                kind: labelledAs('kind', asset.kind),
                point,
                precision: place.privacy,
              },
            ]
          : [];
      }),
    );
  }
}
