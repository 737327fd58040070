import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Connection } from 'mongoose';
import type { Config } from '../config.ts';
import type { Log } from '../infra/log.ts';
import { synonymsForSearch } from '../taxonomy/synonyms.ts';
import { taxonomyLists } from '../taxonomy/taxonomy.ts';
import { topics } from '../taxonomy/topics.ts';
import { openEmbeddedIndex } from './embedded/embedded-index.ts';
import { openWorkerIndex } from './embedded/worker-index.ts';
import { createMeiliIndex } from './meilisearch/meili-index.ts';
import { createPositions } from './meilisearch/positions.store.ts';
import { meiliSettings } from './meilisearch/settings.ts';
import { indexFacets, textFields, type SearchIndex } from './search-index.ts';
import type { Positions } from './sync.ts';

export type OpenedIndex = {
  index: SearchIndex;
  /** Where in the change stream its restored content ends; null = ask `positions`, or build it from everything. */
  from: string | null;
  positions: Positions;
  /** Several processes share it, so only one may feed it. */
  isShared: boolean;
};

/** Raise it when `toIndexDocuments` makes other documents of the same asset: every snapshot is then built anew. */
const documentVersion = 5;
/** Documents hold labels and topics, so a changed label or word makes them other documents too. */
const schemaHash = hashOf([documentVersion, indexFacets, textFields, taxonomyLists(), topics]);

/** The engine the configuration asks for: Meilisearch where it has an address, our own otherwise. */
export async function openIndex({
  config,
  folder,
  main,
  log,
}: {
  config: Config;
  folder: string;
  main: Connection;
  log: Log;
}): Promise<OpenedIndex> {
  if (config.meili) {
    const index = createMeiliIndex(config.meili);
    await index.setSynonyms(synonymsForSearch);
    const schema = `${schemaHash}/${hashOf(meiliSettings)}`;
    const positions = createPositions(main, config.meili.index, schema);
    // Meilisearch has lost it, or never had it: a place in the stream means nothing then.
    if ((await index.health()).state === 'building') await positions.forget();
    return { index, from: null, positions, isShared: true };
  }
  const snapshot = { folder, schemaHash };
  const { index, position, unusable } = (await wantsWorker(config, main))
    ? await openWorkerIndex({
        snapshot,
        ...builtWorker(),
        onDown: (err) => log.error({ err }, 'The search worker has stopped; answers come from MongoDB.'),
      })
    : await openEmbeddedIndex(snapshot);
  if (unusable) log.info({ why: unusable }, 'The index is built from everything.');
  await index.setSynonyms(synonymsForSearch);
  // The embedded engine keeps its position inside its snapshot.
  return {
    index,
    from: position,
    positions: { read: () => Promise.resolve(null), save: () => Promise.resolve() },
    isShared: false,
  };
}

/** Beyond this many assets one question may hold the event loop for longer than a request should wait. */
const workerAbove = 100_000;

async function wantsWorker({ searchWorker }: Config, main: Connection): Promise<boolean> {
  if (searchWorker !== 'auto') return searchWorker === 'always';
  return (await main.db!.collection('assets').estimatedDocumentCount()) > workerAbove;
}

/** Beside the bundled server lies the bundled worker; from sources the worker finds its own. */
function builtWorker(): { worker?: URL } {
  const worker = new URL('./search-worker.mjs', import.meta.url);
  return existsSync(worker) ? { worker } : {};
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
