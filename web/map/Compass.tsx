import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { loadLandmarks } from './landmarks.ts';
import { compassWord, distanceWords, edgePoint, steerBy, type Landmark } from './steer.rules.ts';
import { useView } from './useView.ts';
import { words } from './words.ts';

/** From this zoom on the drawn map has too little on it to know where one is. */
const steerFromZoom = 13;
/** A view with fewer names than this gets arrows at any zoom. */
const fewNames = 2;

type Props = { map: LeafletMap; written: number; small: boolean };

/** Something to steer by: arrows at the edge to what lies beyond it, and the same in words. */
export function Compass({ map, written, small }: Props) {
  const view = useView(map);
  const { lat, lng, zoom, width, height } = view;
  const wanted = zoom >= steerFromZoom || written < fewNames;
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
  const inView = map.getBounds().pad(-0.08);
  const most = width < 480 ? 4 : 6;
  const beyond = steerBy(
    { lat, lng },
    landmarks.filter(({ point }) => !inView.contains(point)),
    most,
  );
  const all = steerBy({ lat, lng }, landmarks, 6);
  return (
    <>
      <div className="map-arrows" aria-hidden="true">
        {beyond.map(({ name, metres, bearing }) => {
          const { x, y } = edgePoint(bearing, { width, height }, { x: 78, y: 34 });
          return (
            <span key={name} className="map-arrow" style={{ left: x, top: y }}>
              <svg viewBox="0 0 16 16" width="14" height="14" style={{ transform: `rotate(${bearing}deg)` }}>
                <path d="M8 1.5 13 13 8 10.4 3 13Z" />
              </svg>
              <span className="map-arrow-name">{name}</span>
              <span className="map-arrow-far">{distanceWords(metres)}</span>
            </span>
          );
        })}
      </div>
      {!small && zoom >= steerFromZoom && (
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
        </details>
      )}
    </>
  );
}
