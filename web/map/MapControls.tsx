import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { signs, ways } from './signs.ts';
import { useView } from './useView.ts';
import { words } from './words.ts';

/** Buttons for what a pinch, a wheel or a drag does, for people who cannot or would rather not. */
export function MapControls({ map, small }: { map: LeafletMap; small: boolean }) {
  const [open, setOpen] = useState(false);
  const { zoom, width, height } = useView(map);
  return (
    <div className="map-controls" role="group" aria-label={words.controls}>
      <Button sign="closer" off={zoom >= map.getMaxZoom()} press={() => map.zoomIn(1)} />
      <Button sign="farther" off={zoom <= map.getMinZoom()} press={() => map.zoomOut(1)} />
      <Button sign="move" open={open} press={() => setOpen(!open)} />
      {open && (
        <div className={small ? 'map-pad map-pad-small' : 'map-pad'}>
          {Object.entries(ways).map(([way, [across, down]]) => (
            <Button
              key={way}
              sign={way as keyof typeof ways}
              press={() => map.panBy([across * width * 0.4, down * height * 0.4])}
            />
          ))}
        </div>
      )}
    </div>
  );
}

type ButtonProps = { sign: keyof typeof signs; press: () => void; off?: boolean; open?: boolean };

/** Switched off by aria only: a button that vanished under the finger would lose the focus. */
function Button({ sign, press, off = false, open }: ButtonProps) {
  return (
    <button
      type="button"
      className={`map-button map-button-${sign}`}
      aria-label={words[sign]}
      title={words[sign]}
      aria-disabled={off || undefined}
      aria-expanded={open}
      onClick={off ? undefined : press}
    >
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
    </button>
  );
}
