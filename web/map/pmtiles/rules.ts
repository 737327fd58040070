import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  PolygonSymbolizer,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import type { Palette } from '../offline/palette.ts';

/** How the layers that `npm run basemap` makes are painted: land, and a dot for every postcode. */
export function paintRules({ land, coast, settled: built, street }: Palette): PaintRule[] {
  return [
    { dataLayer: 'land', symbolizer: new PolygonSymbolizer({ fill: land, stroke: coast, width: 1 }) },
    {
      dataLayer: 'postcodes',
      maxzoom: 9,
      symbolizer: new CircleSymbolizer({ radius: 0.8, fill: built, opacity: 0.8 }),
    },
    {
      dataLayer: 'postcodes',
      minzoom: 10,
      maxzoom: 12,
      symbolizer: new CircleSymbolizer({ radius: (zoom: number) => zoom - 8.6, fill: built }),
    },
    {
      dataLayer: 'postcodes',
      minzoom: 13,
      symbolizer: new CircleSymbolizer({ radius: (zoom: number) => 3 * 2 ** (zoom - 13), fill: built }),
    },
    {
      dataLayer: 'postcodes',
      minzoom: 13,
      symbolizer: new CircleSymbolizer({ radius: (zoom: number) => 1.1 + (zoom - 13) * 0.5, fill: street }),
    },
  ];
}

/** Names of towns, larger ones first and larger. */
export function labelRules({ name, halo, font }: Palette): LabelRule[] {
  const written = (least: number, most: number, face: string): LabelRule => ({
    dataLayer: 'places',
    symbolizer: new CenteredTextSymbolizer({
      labelProps: ['name'],
      fill: name,
      stroke: halo,
      width: 3,
      font: `${face} ${font}`,
    }),
    filter: (_zoom, { props }) => Number(props.people) >= least && Number(props.people) < most,
    sort: (a, b) => Number(b.people) - Number(a.people),
  });
  return [
    written(200_000, Infinity, '700 18px'),
    written(50_000, 200_000, '650 15.5px'),
    written(8_000, 50_000, '550 14px'),
    written(0, 8_000, '450 12.5px'),
  ];
}
