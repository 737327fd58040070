import type { Connection } from 'mongoose';
import type { Ready } from '../contract/health.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { IndexSync } from '../search/sync.ts';

/** Milliseconds. Who asks for health must hear soon that there is none. */
const patience = 1_000;
const noAnswer = { engine: 'unknown', state: 'down', assets: null } as const;
const later = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms).unref());

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
      main
        .db!.admin()
        .command({ ping: 1 }, { timeoutMS: patience })
        .then(
          () => true,
          () => false,
        ),
      Promise.race([index.health(), later(patience)]).catch(() => null),
    ]).then(([alive, told]) => [alive, told ?? noAnswer] as const);
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
