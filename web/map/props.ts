import type { PlaceView } from '../../api/contract/asset.ts';
import type { LatLng } from '../../api/contract/place.ts';
import type { Box } from '../../api/contract/search.ts';

/** What lies under the pins: our own offline drawing, or tiles that the operator configured. */
export type Basemap = {
  kind: 'offline' | 'raster' | 'pmtiles';
  /** Raster: a template with {z}, {x} and {y}. PMTiles: the address of the file. */
  url?: string | undefined;
  /** Plain text, never HTML. */
  attribution?: string | undefined;
};

/** What the map needs to know of a result in the list. `kind` is an id such as `association`. */
export type MapHit = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  point?: LatLng | undefined;
  /** Where the point is not the door, how far it may be from it. */
  blurred?: PlaceView['precision'] | undefined;
  /** The way there in words; of a blurred place no more than is public. */
  far?: string | undefined;
};

export type ResultsMapProps = {
  /** The search as the address bar has it, without page and sort. */
  query: string;
  /** The page of results in the list: shown until the map's own answer is here, and where it fails. */
  hits: MapHit[];
  centre: LatLng | null;
  /** Metres. */
  radius: number | null;
  selected: string | null;
  hovered: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
  onSearchArea: (box: Box) => void;
  basemap: Basemap;
};

export type AssetMapProps = { places: PlaceView[]; kind: string; name: string; basemap: Basemap };
