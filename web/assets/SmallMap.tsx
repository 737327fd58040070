import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { PlaceView } from '../../api/contract/asset.ts';
import type { Basemap } from '../kit/context.ts';
import { words } from './words.ts';

const AssetMap = lazy(() => import('../map/AssetMap.tsx'));

type Props = { places: PlaceView[]; kind: string; name: string; basemap: Basemap };

/** The map of an entry, fetched when it is about to be seen. The words beside it say the same. */
export function SmallMap(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);

  useEffect(function watchForMap() {
    if (!frame.current) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setNear(true), {
      rootMargin: '200px',
    });
    watch.observe(frame.current);
    return function stopWatching() {
      watch.disconnect();
    };
  }, []);

  return (
    <div className="small-map no-print" ref={frame}>
      {near && (
        <Suspense fallback={<p className="hint">{words.mapLoading}</p>}>
          <AssetMap {...props} />
        </Suspense>
      )}
    </div>
  );
}
