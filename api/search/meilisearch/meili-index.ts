import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Meilisearch } from 'meilisearch';
import { createQueue } from '../../infra/in-turn.ts';
import { findEach, type IndexChange, type Rebuild, type SearchIndex } from '../search-index.ts';
import { foldSynonyms, type Synonyms } from '../embedded/question.ts';
import { counting, createAsk } from './ask.ts';
import { createCells } from './cells.ts';
import { createFind } from './find.ts';
import { codeOf, createSockets } from './http-client.ts';
import { listRevisions } from './revisions.ts';
import { meiliSettings } from './settings.ts';
import { createSuggest } from './suggest.ts';
import { createTasks } from './tasks.ts';
import { createWriting, type Writing } from './writing.ts';

/** Milliseconds: a question, a request of writing, a task of writing. */
export type MeiliOptions = {
  url: string;
  key?: string | undefined;
  index: string;
  questionMs?: number;
  requestMs?: number;
  taskMs?: number;
};

/**
 * Meilisearch behind the port. Nothing is asked of the server until it is needed, so the site starts without it.
 * The index takes its name only when it has been built whole: while there is none, questions fail and
 * `health` says `building`. One process writes at a time (`createSharedFeed`); any number may ask.
 */
export function createMeiliIndex({
  url,
  key,
  index: uid,
  questionMs = 1_500,
  requestMs = 30_000,
  taskMs = 300_000,
}: MeiliOptions): SearchIndex {
  const sockets = createSockets();
  const account = { host: url, ...(key ? { apiKey: key } : {}) };
  const ask = createAsk(new Meilisearch({ ...account, httpClient: sockets.within(questionMs) }), uid);
  const client = new Meilisearch({ ...account, httpClient: sockets.within(requestMs) });
  const settled = createTasks(client, taskMs);
  const inTurn = createQueue();

  let live = createWriting(client, settled, uid);
  let isThere = false;
  let next: Writing | null = null;
  let isBuilding = false;
  let synonyms: Synonyms = new Map();
  let synonymsAreSet = true;
  let listed: { assetId: string; revision: number }[] = [];

  async function exists(): Promise<boolean> {
    try {
      await client.getRawIndex(uid);
      return true;
    } catch (error) {
      if (codeOf(error) === 'index_not_found') return false;
      throw error;
    }
  }

  /** Sent only when they differ: a task for each start of each process would keep the queue busy. */
  async function sendSynonyms() {
    if (synonymsAreSet) return;
    isThere ||= await exists();
    if (isThere) {
      const wanted = asWritten(synonyms);
      const index = client.index(uid);
      if (!isDeepStrictEqual({ ...(await index.getSynonyms()) }, wanted))
        await settled(await index.updateSynonyms(wanted));
    }
    synonymsAreSet = true;
  }

  async function write(changes: IndexChange[]) {
    await sendSynonyms();
    isThere ||= await exists();
    if (!isThere && !next) throw new Error('There is no search index to write to: it has to be built first.');
    // What is old news to the live index may be unknown to the next, and must not come back to life by it.
    const news = isThere ? await live.write(changes) : changes;
    await next?.write(news);
  }

  /** What rebuilds of dead processes left behind. Not when a process starts: another one may be building just then. */
  async function dropLeftOvers() {
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    for (const { uid: name } of results) if (name.startsWith(`${uid}_next_`)) await drop(name);
  }

  /** Left over, an index costs room and nothing else: failing is no reason to stop. */
  async function drop(name: string) {
    await client.deleteIndex(name).catch(() => {});
  }

  async function rebuild(): Promise<Rebuild> {
    if (isBuilding) throw new Error('The search index is being rebuilt already.');
    isBuilding = true;
    const name = `${uid}_next_${randomUUID().slice(0, 8)}`;
    const given = synonyms;
    try {
      await dropLeftOvers();
      await settled(await client.createIndex(name, { primaryKey: 'id' }));
      const settings = { ...meiliSettings, synonyms: asWritten(given) };
      await settled(await client.index(name).updateSettings(settings));
    } catch (error) {
      isBuilding = false;
      throw error;
    }
    const mine = (next = createWriting(client, settled, name));
    /** Between the batches of live changes, so that each goes to both or after the swap. */
    const inTurnIfMine = (work: () => Promise<void>) =>
      inTurn(() => {
        if (next !== mine) throw new Error('This rebuild has ended.');
        return work();
      });
    const end = () => {
      next = null;
      isBuilding = false;
    };
    return {
      write: (changes) =>
        inTurnIfMine(async () => {
          await mine.write(changes);
        }),
      commit: () =>
        inTurnIfMine(async () => {
          const rename = !(await exists());
          await settled(await client.swapIndexes([{ indexes: [name, uid], rename }]));
          end();
          live = mine.renamed(uid);
          isThere = true;
          synonymsAreSet = given === synonyms;
          if (!rename) await drop(name);
        }),
      abandon: () =>
        inTurn(async () => {
          if (next !== mine) return;
          end();
          await drop(name);
        }),
    };
  }

  const find = createFind(ask, () => synonyms);
  return {
    find,
    findAll: findEach(find),
    cells: createCells(ask, () => synonyms),
    suggest: createSuggest(ask, () => synonyms),
    write: (changes) => inTurn(() => write(changes)),
    rebuild,
    revisions: async (after, limit) => {
      // Read once when the first page is asked for, so that the pages fit together.
      if (after === '') listed = await listRevisions(client.index(uid));
      const start = listed.findIndex((row) => row.assetId > after);
      return start === -1 ? [] : listed.slice(start, start + limit);
    },
    due: async (by, limit) => {
      const filter = `isFirst = true AND due <= ${by}`;
      const { results } = await client.index(uid).getDocuments<{ assetId: string }>({
        filter,
        fields: ['assetId'],
        limit,
        offset: 0,
      });
      return results.map(({ assetId }) => assetId);
    },
    setSynonyms: (given) => {
      synonyms = foldSynonyms(given);
      synonymsAreSet = false;
      // Where Meilisearch cannot be reached they go with the next write.
      return inTurn(() => sendSynonyms().catch(() => {}));
    },
    health: async () => {
      try {
        const [reply] = await ask([{ filter: 'isFirst = true', ...counting }]);
        return { engine: 'meilisearch', state: 'ready', assets: reply!.totalHits };
      } catch (error) {
        const isBuilding = codeOf(error) === 'index_not_found';
        return isBuilding
          ? { engine: 'meilisearch', state: 'building', assets: 0 }
          : { engine: 'meilisearch', state: 'down', assets: null };
      }
    },
    save: null,
    close: sockets.close,
  };
}

const asWritten = (synonyms: Synonyms): Record<string, string[]> =>
  Object.fromEntries([...synonyms].map(([key, meanings]) => [key, meanings.map((words) => words.join(' '))]));
