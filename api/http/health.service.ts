import type { Connection } from 'mongoose';
import type * as z from 'zod';
import type { readyAnswer } from '../contract/health.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { IndexSync } from '../search/sync.ts';

/** Tells the truth about what works. Ready = pages and searches can be answered, if only by MongoDB. */
export function createHealth({
  main,
  index,
  sync,
  version,
}: {
  main: Connection;
  index: SearchIndex;
  sync: IndexSync;
  version: string;
}) {
  return async function health(): Promise<z.infer<typeof readyAnswer>> {
    const [database, state] = await Promise.all([
      main
        .db!.admin()
        .command({ ping: 1 }, { timeoutMS: 1_000 })
        .then(
          () => true,
          () => false,
        ),
      index.health().catch(() => ({ engine: 'unknown', state: 'down' as const, assets: null })),
    ]);
    const degraded = [...(database ? [] : ['database']), ...(state.state === 'ready' ? [] : ['index'])];
    return {
      ready: database && state.state !== 'building',
      degraded,
      indexLagMs: sync.lagMs(),
      index: state,
      version,
    };
  };
}
