import type { Map as LeafletMap } from 'leaflet';
import { metresPerPixel } from './mercator.rules.ts';
import { metricBar, mileBar } from './scale.rules.ts';
import { useView } from './useView.ts';
import { words } from './words.ts';

/** How far is that? In kilometres and in miles, at the middle of the view. */
export function ScaleBar({ map }: { map: LeafletMap }) {
  const { lat, zoom } = useView(map);
  const perPixel = metresPerPixel(lat, zoom);
  const [metric, miles] = [metricBar(perPixel, 100), mileBar(perPixel, 100)];
  return (
    <div className="map-scale" role="img" aria-label={words.scale(metric.words, miles.words)}>
      <span className="map-scale-bar map-scale-metric" style={{ width: metric.pixels }}>
        {metric.words}
      </span>
      <span className="map-scale-bar map-scale-miles" style={{ width: miles.pixels }}>
        {miles.words}
      </span>
    </div>
  );
}
