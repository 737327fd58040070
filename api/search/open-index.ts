import type { Connection } from 'mongoose';
import type { Config } from '../config.ts';
import type { Log } from '../infra/log.ts';
import { synonymsForSearch } from '../taxonomy/synonyms.ts';
import { createEmbeddedIndex } from './embedded/embedded-index.ts';
import type { SearchIndex } from './search-index.ts';
import type { Positions } from './sync.ts';

export type OpenedIndex = {
  index: SearchIndex;
  /** Where in the change stream its restored content ends; null = build it from everything. */
  from: string | null;
  positions: Positions;
  save: ((position: string | null) => Promise<void>) | null;
};

/** The engine the configuration asks for: Meilisearch where it has an address, our own otherwise. */
export async function openIndex({
  log: _log,
}: {
  config: Config;
  folder: string;
  main: Connection;
  log: Log;
}): Promise<OpenedIndex> {
  const index = createEmbeddedIndex();
  await index.setSynonyms(synonymsForSearch);
  // The embedded engine keeps its position inside its snapshot.
  return {
    index,
    from: null,
    positions: { read: () => Promise.resolve(null), save: () => Promise.resolve() },
    save: index.save,
  };
}
