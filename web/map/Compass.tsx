import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { loadLandmarks } from './landmarks.ts';
import { compassWord, distanceWords, edgePoint, keepApart, steerBy, type Landmark } from './steer.rules.ts';
import { useView } from './useView.ts';
import { words } from './words.ts';

/** From this zoom on the drawn map has too little on it to know where one is. */
const steerFromZoom = 13;
/** With less than a name for so many square pixels a view gets arrows at any zoom. */
const pixelsAName = 130_000;

/** What buttons, count, scale and credit need along the edges, in pixels. */
const room = { left: 12, right: 64, top: 72, bottom: 78 };

type Props = {
  map: LeafletMap;
  written: number;
  /** Where the panel of words goes; none on a small map. */
  foot: HTMLElement | null;
};

/** Something to steer by: arrows at the edge to what lies beyond it, and the same in words. */
export default function Compass({ map, written, foot }: Props) {
  const view = useView(map);
  const { lat, lng, zoom, width, height } = view;
  const panel = foot !== null && zoom >= steerFromZoom;
  const wanted = zoom >= steerFromZoom || written < Math.max(3, (width * height) / pixelsAName);
  const [landmarks, setLandmarks] = useState<Landmark[]>([]);

  useEffect(
    function findLandmarks() {
      if (!wanted) return;
      const asking = new AbortController();
      void loadLandmarks({ lat, lng }, zoom, asking.signal).then((found) => {
        if (!asking.signal.aborted) setLandmarks(found);
      });
      return function stopFinding() {
        asking.abort();
      };
    },
    [wanted, lat, lng, zoom],
  );

  if (!wanted || width === 0) return null;
  const inView = map.getBounds();
  const most = width < 480 ? 4 : 6;
  const beyond = steerBy(
    { lat, lng },
    landmarks.filter(({ point }) => !inView.contains(point)),
    most,
  );
  const edge = panel ? { ...room, bottom: 124 } : room;
  const signs = beyond.map(({ name, metres, bearing }) => {
    const far = distanceWords(metres);
    return { name, far, bearing, words: `${name} ${far}`, ...edgePoint(bearing, { width, height }, edge) };
  });
  const all = steerBy({ lat, lng }, landmarks, 6);
  return (
    <>
      <div className="map-arrows" aria-hidden="true">
        {keepApart(signs).map(({ name, far, bearing, x, y, hang }) => (
          <span
            key={name}
            className="map-arrow"
            style={{ left: x, top: y, transform: `translate(${-100 * hang}%, -50%)` }}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" style={{ transform: `rotate(${bearing}deg)` }}>
              <path d="M8 1.5 13 13 8 10.4 3 13Z" />
            </svg>
            <span className="map-arrow-name">{name}</span>
            <span className="map-arrow-far">{far}</span>
          </span>
        ))}
      </div>
      {panel &&
        createPortal(
          <details className="map-steer">
            <summary>{words.steerBy}</summary>
            <ul>
              {all.map(({ name, metres, bearing }) => (
                <li key={name}>{words.steerLine(name, distanceWords(metres), compassWord(bearing))}</li>
              ))}
            </ul>
            <a
              href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=${zoom}/${lat}/${lng}`}
              rel="noreferrer"
            >
              {words.openElsewhere}
            </a>
          </details>,
          foot,
        )}
    </>
  );
}
