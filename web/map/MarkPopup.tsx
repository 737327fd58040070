import { useEffect, useRef, type ReactNode } from 'react';
import { Popup } from 'react-leaflet';
import type { LatLng } from '../../api/contract/place.ts';
import type { Box, Pin } from '../../api/contract/search.ts';
import { Kind } from '../kit/Kind.tsx';
import { paths } from '../paths.ts';
import type { MapHit } from './props.ts';
import { words } from './words.ts';

/** What a press on the map opened. Without `pins`, only their number is known. */
export type Opened = { at: LatLng; pins: Pin[]; count: number; box: Box | null };

type Props = {
  opened: Opened;
  hits: MapHit[];
  onClose: () => void;
  onSelect: (id: string | null) => void;
  onSearchArea: (box: Box) => void;
};

/** What stands there: one place with its way to the list, or several by name. Takes the focus, and gives it back. */
export function MarkPopup({ opened, hits, onClose, onSelect, onSearchArea }: Props) {
  const { at, pins, count, box } = opened;
  const [only] = pins;
  return (
    <Popup
      key={`${at.lat} ${at.lng} ${count}`}
      position={at}
      offset={[0, -12]}
      closeButton={false}
      minWidth={220}
      maxWidth={280}
      eventHandlers={{ remove: onClose }}
    >
      <Focused onEscape={onClose}>
        {count === 1 && only ? (
          <One pin={only} hit={hits.find(({ id }) => id === only.assetId)} onSelect={onSelect} />
        ) : (
          <>
            <p>
              <b>{words.manyHere(count)}</b>
            </p>
            <ul>
              {pins.map(({ assetId, slug, name }) => (
                <li key={assetId}>
                  <a href={paths.asset(slug)}>{name}</a>
                </li>
              ))}
            </ul>
            {box && (
              <button type="button" className="map-popup-button" onClick={() => onSearchArea(wider(box))}>
                {words.listThese}
              </button>
            )}
          </>
        )}
        <button type="button" className="map-popup-close" aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      </Focused>
    </Popup>
  );
}

/** Takes the focus when it appears, and gives it back when it goes. */
function Focused({ onEscape, children }: { onEscape: () => void; children: ReactNode }) {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(function moveFocus() {
    const before = document.activeElement;
    inside.current?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    return function giveFocusBack() {
      const elsewhere = document.activeElement !== null && document.activeElement !== document.body;
      if (!elsewhere && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // Escape is heard wherever in the popup the focus is
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={inside} className="map-popup" onKeyDown={({ key }) => key === 'Escape' && onEscape()}>
      {children}
    </div>
  );
}

type OneProps = { pin: Pin; hit: MapHit | undefined; onSelect: (id: string | null) => void };

function One({ pin, hit, onSelect }: OneProps) {
  return (
    <>
      <p className="map-popup-name">
        <a href={paths.asset(pin.slug)}>{pin.name}</a>
      </p>
      <p className="map-popup-kind">
        <Kind id={pin.kind.id} /> {pin.kind.label}
        {hit?.far && ` · ${hit.far}`}
      </p>
      {pin.precision !== 'exact' && pin.precision !== 'street' && <p>{words.about}</p>}
      {hit && (
        <button
          type="button"
          className="map-popup-button"
          onClick={() => {
            onSelect(pin.assetId);
            document.getElementById(`card-${pin.assetId}`)?.querySelector('a')?.focus();
          }}
        >
          {words.inList}
        </button>
      )}
    </>
  );
}

/** A spot has no width; a box to search in needs some. */
function wider({ west, south, east, north }: Box): Box {
  return { west: west - 3e-4, south: south - 2e-4, east: east + 3e-4, north: north + 2e-4 };
}
