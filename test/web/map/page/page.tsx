import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../../web/kit/tokens.css';
import '../../../../web/kit/base.css';
import AssetMap from '../../../../web/map/AssetMap.tsx';
import type { Basemap } from '../../../../web/map/props.ts';
import ResultsMap from '../../../../web/map/ResultsMap.tsx';

/** A page with nothing but a map, its state told by the address: ?lat&lng&radius&basemap&url&map=asset. */
const asked = new URLSearchParams(location.search);
const number = (name: string) => Number(asked.get(name));
const basemap: Basemap = {
  kind: (asked.get('basemap') ?? 'offline') as Basemap['kind'],
  url: asked.get('url') ?? undefined,
  attribution: asked.get('attribution') ?? undefined,
};
const centre = asked.has('lat') ? { lat: number('lat'), lng: number('lng') } : null;
const hits = [
  {
    id: 'a1',
    slug: 'sale-choir',
    name: 'Sale Community Choir',
    kind: 'association',
    point: { lat: 53.4247, lng: -2.3222 },
    far: 'About 8 minutes’ walk north',
  },
  {
    id: 'a2',
    slug: 'warm-hub',
    name: 'Warm Hub at the Hall',
    kind: 'place',
    point: { lat: 53.4301, lng: -2.3151 },
    far: 'About 16 minutes’ walk north-east',
  },
];

function Page() {
  const [selected, onSelect] = useState<string | null>(asked.get('selected'));
  const [hovered, onHover] = useState<string | null>(null);
  const [area, setArea] = useState('');
  if (asked.get('map') === 'asset') {
    return (
      <div id="frame">
        <AssetMap
          kind="association"
          name="Sale Community Choir"
          basemap={basemap}
          places={[
            {
              id: 'p1',
              lines: [],
              point: { lat: 53.4247, lng: -2.3222 },
              precision: asked.get('precision') === 'ward' ? 'ward' : 'exact',
              words: 'Sale West Hall, Manor Avenue',
            },
          ]}
        />
      </div>
    );
  }
  return (
    <div id="frame">
      <ResultsMap
        query={asked.get('query') ?? ''}
        hits={asked.has('bare') ? [] : hits}
        centre={centre}
        radius={asked.has('radius') ? number('radius') : null}
        selected={selected}
        hovered={hovered}
        onSelect={onSelect}
        onHover={onHover}
        onSearchArea={(box) => setArea(JSON.stringify(box))}
        basemap={basemap}
      />
      <output id="told" hidden>
        {JSON.stringify({ selected, hovered, area })}
      </output>
    </div>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
