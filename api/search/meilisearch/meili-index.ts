import { Meilisearch } from 'meilisearch';
import type { AssetKind } from '../../contract/lists.ts';
import type { CellsQuestion, CellsReply, IndexCell, SearchIndex } from '../search-index.ts';
import { middleOfTile, readCell, textKey } from './document.rules.ts';
import { clausesOf, filterFrom } from './filter.rules.ts';
import { createFind, nearestTo } from './find.ts';
import { createHttpClient, MeiliError } from './http-client.ts';
import { meiliSettings } from './settings.ts';
import { createWriting } from './writing.ts';

export type MeiliOptions = { url: string; key?: string | undefined; index: string; timeoutMs?: number };
const revisionsPage = 10_000;

/** Meilisearch behind the port: set up so that it answers as the embedded engine does. Creates its index when there is none. */
export async function openMeiliIndex({
  url,
  key,
  index: uid,
  timeoutMs = 10_000,
}: MeiliOptions): Promise<SearchIndex> {
  const http = createHttpClient({ timeoutMs });
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), httpClient: http.request });
  const next = `${uid}_next`;
  const writing = createWriting(client);
  let synonyms: Record<string, string[]> = {};
  let building = false;
  let listed: { assetId: string; revision: number }[] = [];

  const exists = (name: string) =>
    client.getRawIndex(name).then(
      () => true,
      (error: unknown) => {
        if (error instanceof MeiliError && error.status === 404) return false;
        throw error;
      },
    );

  async function create(name: string) {
    await writing.settled(await client.createIndex(name, { primaryKey: 'id' }));
    await writing.settled(await client.index(name).updateSettings({ ...meiliSettings, synonyms }));
  }

  async function drop(name: string) {
    if (await exists(name)) await writing.settled(await client.deleteIndex(name));
  }

  if (!(await exists(uid))) await create(uid);
  else await writing.settled(await client.index(uid).updateSettings(meiliSettings));
  // What a rebuild left behind when its process died.
  await drop(next);

  async function cells(question: CellsQuestion): Promise<CellsReply> {
    const facet = `cell${question.level}`;
    const answer = await client.index(uid).search(question.words, {
      filter: filterFrom(clausesOf(question)),
      facets: [facet],
      limit: 0,
      matchingStrategy: 'all',
    });
    const byTile = new Map<string, IndexCell>();
    let total = 0;
    for (const [value, count] of Object.entries(answer.facetDistribution?.[facet] ?? {})) {
      const { x, y, kind } = readCell(value);
      const cell = byTile.get(`${x}:${y}`) ?? {
        x,
        y,
        count: 0,
        kinds: {},
        mean: middleOfTile(x, y, question.level),
      };
      cell.count += count;
      cell.kinds[kind as AssetKind] = (cell.kinds[kind as AssetKind] ?? 0) + count;
      byTile.set(`${x}:${y}`, cell);
      total += count;
    }
    return { cells: [...byTile.values()], total };
  }

  /** Everything it holds, read once when the first page is asked for, so that the pages fit together. */
  async function list() {
    const byAsset = new Map<string, number>();
    for (let offset = 0; ; offset += revisionsPage) {
      const { results } = await client.index(uid).getDocuments<{ assetId: string; revision: number }>({
        fields: ['assetId', 'revision'],
        limit: revisionsPage,
        offset,
      });
      for (const { assetId, revision } of results)
        byAsset.set(assetId, Math.max(revision, byAsset.get(assetId) ?? 0));
      if (results.length < revisionsPage) break;
    }
    return [...byAsset]
      .map(([assetId, revision]) => ({ assetId, revision }))
      .sort((a, b) => (a.assetId < b.assetId ? -1 : 1));
  }

  return {
    find: createFind(client, () => uid),
    cells,
    suggest: async (words, near, limit) => {
      const { hits } = await client.index(uid).search<{ assetId: string }>(words, {
        attributesToSearchOn: [textKey('name')],
        attributesToRetrieve: ['assetId'],
        distinct: 'groupId',
        matchingStrategy: 'all',
        limit,
        ...(near && words.length < 3 ? { sort: [nearestTo(near)] } : {}),
      });
      return hits.map((hit) => hit.assetId);
    },
    write: async (changes) => {
      await writing.write(uid, changes);
      if (building) await writing.write(next, changes);
    },
    rebuild: async () => {
      if (building) throw new Error('The search index is being rebuilt already.');
      await drop(next);
      await create(next);
      building = true;
      return {
        write: (changes) => writing.write(next, changes),
        commit: async () => {
          await writing.settled(await client.swapIndexes([{ indexes: [uid, next], rename: false }]));
          building = false;
          await drop(next);
        },
        abandon: async () => {
          building = false;
          await drop(next);
        },
      };
    },
    revisions: async (after, limit) => {
      if (after === '') listed = await list();
      const start = listed.findIndex((row) => row.assetId > after);
      return start === -1 ? [] : listed.slice(start, start + limit);
    },
    setSynonyms: async (given) => {
      synonyms = given;
      await writing.settled(await client.index(uid).updateSynonyms(given));
      if (building) await writing.settled(await client.index(next).updateSynonyms(given));
    },
    health: async () => {
      try {
        const { totalHits } = await client
          .index(uid)
          .search('', { distinct: 'assetId', hitsPerPage: 0, page: 1 });
        return {
          engine: 'meilisearch',
          state: building && totalHits === 0 ? 'building' : 'ready',
          assets: totalHits,
        };
      } catch {
        return { engine: 'meilisearch', state: 'down', assets: null };
      }
    },
    save: null,
    close: () => http.close(),
  };
}
