import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import { BasemapLayer } from './BasemapLayer.tsx';
import './leaflet.css';
import { MapControls } from './MapControls.tsx';
import './colours.css';
import './map.css';
import './pins.css';
import type { Basemap } from './props.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { farthest, lastZoom } from './sights.ts';
import { words } from './words.ts';

type Props = {
  name: string;
  basemap: Basemap;
  /** Where it opens. */
  bounds: LatLngBoundsExpression;
  onMap: (map: LeafletMap | null) => void;
  /** A small map inside a page leaves the wheel and one finger to the page. */
  small?: boolean;
  /** Beside the map: buttons, words. */
  over?: ReactNode;
  /** In the map: layers, popups. */
  children: ReactNode;
};

/** Its names come with the offline map, so it comes with that too. */
const Compass = lazy(() => import('./Compass.tsx'));

/** A named region with a map in it, buttons for whatever a drag or a pinch would do, a scale, and a way past it all. */
export function MapFrame({ name, basemap, bounds, onMap, small = false, over, children }: Props) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const end = useId();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const finger = window.matchMedia('(pointer: coarse)').matches;

  function started(here: LeafletMap | null) {
    setMap(here);
    onMap(here);
    here?.getContainer().setAttribute('role', 'group');
    here?.getContainer().setAttribute('aria-label', words.canvas);
  }

  return (
    <section className={small ? 'map map-small' : 'map'} aria-label={name} data-basemap={basemap.kind}>
      <a className="map-skip" href={`#${end}`}>
        {words.skip}
      </a>
      <MapContainer
        ref={started}
        className="map-canvas"
        bounds={bounds}
        maxBounds={farthest}
        maxBoundsViscosity={0.8}
        attributionControl={false}
        zoomControl={false}
        minZoom={5}
        maxZoom={lastZoom[basemap.kind]}
        scrollWheelZoom={!small}
        dragging={!(small && finger)}
        zoomAnimation={!still}
        fadeAnimation={!still}
        markerZoomAnimation={!still}
        inertia={!still}
        worldCopyJump={false}
      >
        <BasemapLayer basemap={basemap} onWritten={setWritten} />
        {children}
      </MapContainer>
      {map && <MapControls map={map} small={small} />}
      {over}
      <div className="map-foot" ref={setFoot}>
        {map && <ScaleBar map={map} />}
        <p className="map-credit">
          <span className="aloud">{words.creditsLabel} </span>
          {[written !== null && words.offlineCredit, basemap.attribution].filter(Boolean).join(' · ')}
        </p>
      </div>
      {map && written !== null && (
        <Suspense>
          <Compass map={map} written={written} foot={small ? null : foot} />
        </Suspense>
      )}
      <span id={end} className="map-end" tabIndex={-1} />
    </section>
  );
}
