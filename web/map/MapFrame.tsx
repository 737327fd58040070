import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { ReactNode, Ref } from 'react';
import { MapContainer } from 'react-leaflet';
import { BasemapLayer } from './BasemapLayer.tsx';
import './map.css';
import type { Basemap } from './props.ts';
import { words } from './words.ts';

type Props = {
  name: string;
  basemap: Basemap;
  bounds: LatLngBoundsExpression;
  mapRef?: Ref<LeafletMap>;
  children: ReactNode;
};

/** A named region with a map in it: basemap, and what the caller lays on it. */
export function MapFrame({ name, basemap, bounds, mapRef, children }: Props) {
  return (
    <section className="map" aria-label={name}>
      <MapContainer
        ref={mapRef ?? null}
        className="map-canvas"
        bounds={bounds}
        attributionControl={false}
        zoomControl={false}
        minZoom={5}
        maxZoom={17}
      >
        <BasemapLayer basemap={basemap} />
        {children}
      </MapContainer>
      <p className="map-credit">{basemap.attribution ?? words.offlineCredit}</p>
    </section>
  );
}
