import type { Connection } from 'mongoose';
import type { Ready } from '../contract/health.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { IndexSync } from '../search/sync.ts';

/** Milliseconds. Who asks for health must hear soon that there is none. */
const patience = 1_000;
const noAnswer = { engine: 'unknown', state: 'down', assets: null } as const;

/** Null when it fails or takes too long: the driver itself waits longer for a lost database. */
const inTime = <T>(promise: Promise<T>): Promise<T | null> =>
  Promise.race([
    promise.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref()),
  ]);

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
  return async function health(): Promise<Ready> {
    const [database, state] = await Promise.all([
      inTime(main.db!.admin().command({ ping: 1 })).then((told) => told !== null),
      inTime(index.health()).then((told) => told ?? noAnswer),
    ]);
    const degraded = [
      ...(database ? [] : ['database']),
      ...(state.state === 'ready' ? [] : ['index']),
      ...(sync.isBehind() ? ['updates'] : []),
    ];
    return {
      ready: database && state.state !== 'building',
      degraded,
      indexLagMs: sync.lagMs(),
      index: state,
      version,
    };
  };
}
