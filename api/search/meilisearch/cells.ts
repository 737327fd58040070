import { readWords, type Synonyms } from '../embedded/question.ts';
import type { CellsQuestion, CellsReply, IndexCell } from '../search-index.ts';
import { counting, type AskMeili } from './ask.ts';
import { middleOfTile, readCell, tileAt } from './document.rules.ts';
import { firstThatFinds } from './dropping.ts';
import { clausesOf, filterFrom } from './filter.rules.ts';
import { questionText } from './words.rules.ts';

/** So many places are read to find the mean of each cell: exact where no more match, a sample otherwise. */
const sampled = 300;

type Tile = { cell: IndexCell; lat: number; lng: number; seen: number };

/** Counts of places by tile, from a facet that holds tile and kind. */
export function createCells(ask: AskMeili, synonyms: () => Synonyms) {
  return async function cells(question: CellsQuestion): Promise<CellsReply> {
    const filter = filterFrom(clausesOf(question));
    const facet = `cell${question.level}`;
    const count = async (q: string) => {
      const sample = { ...counting, hitsPerPage: sampled, attributesToRetrieve: ['_geo'] };
      const [reply] = await ask([{ q, filter, facets: [facet], ...sample }]);
      return reply!;
    };

    const asked = readWords(question.words);
    let reply = await count(questionText(asked, synonyms()));
    if (reply.totalHits === 0) {
      const shorter = await firstThatFinds(ask, asked, filter, synonyms());
      if (shorter) reply = await count(questionText(shorter, synonyms()));
    }

    const tiles = new Map<string, Tile>();
    for (const [value, places] of Object.entries(reply.facetDistribution?.[facet] ?? {})) {
      const { x, y, kind } = readCell(value);
      const name = `${x}:${y}`;
      const tile = tiles.get(name) ?? emptyTile(x, y, question.level);
      tiles.set(name, tile);
      tile.cell.count += places;
      if (kind) tile.cell.kinds[kind] = (tile.cell.kinds[kind] ?? 0) + places;
    }
    for (const { _geo: point } of reply.hits) {
      if (!point) continue;
      const { x, y } = tileAt(point, question.level);
      const tile = tiles.get(`${x}:${y}`);
      if (!tile) continue;
      tile.seen += 1;
      tile.lat += point.lat;
      tile.lng += point.lng;
      tile.cell.mean = { lat: tile.lat / tile.seen, lng: tile.lng / tile.seen };
    }
    const found = [...tiles.values()].map(({ cell }) => cell);
    return { cells: found, total: found.reduce((sum, { count: places }) => sum + places, 0) };
  };
}

const emptyTile = (x: number, y: number, level: number): Tile => ({
  cell: { x, y, count: 0, kinds: {}, mean: middleOfTile(x, y, level) },
  lat: 0,
  lng: 0,
  seen: 0,
});
