import { LRUCache } from 'lru-cache';
import type { LatLng, PlaceSuggestion, ResolvedPlace } from '../contract/place.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import { readArea } from './area.rules.ts';
import { metresBetween } from './distance.rules.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { createLocalities } from './localities.ts';
import { createOfflineGeocoder, type Geocoder } from './geocoder.ts';
import { foldName, withoutNear } from './name.rules.ts';
import { findName } from './named.ts';
import type { PlaceStore } from './place.store.ts';
import {
  suggestRegion,
  suggestOutcode,
  suggestPostcode,
  suggestTown,
  viewOutcode,
  viewRegion,
} from './place.view.ts';
import { readPoint } from './point.rules.ts';
import { begunPostcode, readPostcode, type PostcodeReading } from './postcode.rules.ts';

/** Longer texts are nobody's town or postcode. */
const mostCharacters = 100;
/** Every search near a place asks which areas cover it. What another process adds is seen after this. Milliseconds. */
const areasHoldMs = 60_000;

export type Places = ReturnType<typeof createPlaces>;

/** Where people's words for a place are, and the areas that assets serve. */
export function createPlaces({
  store,
  clock,
  gazetteer = createGazetteer({ store, clock }),
  geocoder = createOfflineGeocoder({ store, gazetteer }),
}: {
  store: PlaceStore;
  clock: Clock;
  gazetteer?: Gazetteer;
  geocoder?: Geocoder;
}) {
  const covering = new LRUCache<string, string[]>({
    max: 5_000,
    ttl: areasHoldMs,
    perf: { now: () => clock.now().getTime() },
  });

  async function areasCovering(point: LatLng): Promise<string[]> {
    const key = `${point.lat},${point.lng}`;
    let ids = covering.get(key);
    if (!ids) covering.set(key, (ids = await store.areas.covering(point)));
    return ids;
  }

  async function byReading(reading: PostcodeReading): Promise<ResolvedPlace | null> {
    if (reading.kind === 'postcode') return geocoder.postcode(reading.id);

    const tables = gazetteer.tables();
    const { outcode } = reading;
    const row = tables.outcodes.find(outcode);
    const words =
      reading.kind === 'sector'
        ? `We know the ${outcode} area, not its smaller parts by themselves.`
        : undefined;
    if (row) return viewOutcode(row, tables, words);
    const group = tables.outcodes.group(outcode);
    return group ? viewRegion(group, 'outcode', words ? { words } : {}) : null;
  }

  function atPoint(point: LatLng, accuracyMetres = 100): ResolvedPlace {
    const { towns, outcodes } = gazetteer.tables();
    const [nearest] = towns.nearest(point, 1);
    const outcode = outcodes.nearest(point);
    const known = outcode && metresBetween(point, outcode.point) < 50_000 ? outcode : undefined;
    return {
      label:
        nearest && nearest.metres < 50_000 ? `near ${towns.label(nearest.town)}` : 'this point on the map',
      point,
      precision: 'point',
      accuracyMetres,
      ...(known?.nation && { nation: known.nation }),
      ...(known?.district && { district: known.district }),
    };
  }

  return {
    /**
     * Where a postcode, part of one, or a town is; null where nothing fits. The answer says how exact it is, and in
     * `words` where it is less exact than the question or one of several.
     */
    async resolve(text: string): Promise<ResolvedPlace | null> {
      if (text.length > mostCharacters) return null;
      void gazetteer.freshen();
      if (/\d/.test(text))
        for (const reading of readPostcode(text)) {
          const place = await byReading(reading);
          if (place) return place;
        }
      return findName(text, gazetteer.tables());
    },

    /** Whether a town or an outcode is called just so; the name as `foldName` gives it. */
    isNamed(folded: string): boolean {
      const { towns, outcodes } = gazetteer.tables();
      return towns.named(folded).length > 0 || outcodes.find(folded.toUpperCase()) !== undefined;
    },

    /** A "lat,lng" text as a place, null where it is none. Apart from `resolve`, so that nobody meets it by accident. */
    resolvePoint(text: string): ResolvedPlace | null {
      const point = readPoint(text);
      return point && atPoint(point);
    },

    /** A point, such as a phone's own, named by the nearest town. `accuracyMetres` as the phone gives it. */
    atPoint,

    /** What a text may become: outcodes and postcodes once there is a digit in it, towns and districts before. */
    async suggest(text: string, limit = 8): Promise<PlaceSuggestion[]> {
      if (text.length > mostCharacters) return [];
      void gazetteer.freshen();
      const tables = gazetteer.tables();
      const typed = foldName(withoutNear(text.trim()));
      if (!typed) return [];

      const towns = tables.towns.startingWith(typed, limit).map((town) => suggestTown(town, tables, typed));
      if (!/\d/.test(typed)) return addRegions(towns, typed, limit);

      const compact = typed.replaceAll(' ', '').toUpperCase();
      const outcodes = tables.outcodes.startingWith(compact, limit).map((row) => suggestOutcode(row, tables));
      const begun = begunPostcode(text);
      const left = limit - outcodes.length;
      const postcodes = begun && left > 0 ? await store.postcodesFrom(begun, left).catch(() => []) : [];
      const found = [...outcodes, ...postcodes.map((row) => suggestPostcode(row, tables)), ...towns].slice(
        0,
        limit,
      );
      if (found.length > 0) return found;

      const known = readPostcode(text).flatMap(({ outcode }) => tables.outcodes.find(outcode) ?? []);
      return known.slice(0, 1).map((row) => suggestOutcode(row, tables));
    },

    /** The nearest towns with their distances in metres. */
    nearestTowns(point: LatLng, n: number): { name: string; label: string; point: LatLng; metres: number }[] {
      const { towns } = gazetteer.tables();
      return towns.nearest(point, n).map(({ town, metres }) => ({
        ...{ name: town.name, label: towns.label(town) },
        ...{ point: town.point, metres },
      }));
    },

    /**
     * The nearest town of a thousand people, by which a place may be known whose address may not. A hamlet is left out:
     * its name would be the address.
     */
    knownTown: (point: LatLng): { name: string; point: LatLng } | null => {
      const [nearest] = gazetteer.tables().towns.nearest(point, 1, 1_000);
      return nearest ? { name: nearest.town.name, point: nearest.town.point } : null;
    },

    /** The district that a postcode or outcode lies mostly in, without asking anybody. */
    districtOf: (postcode: string): string | undefined => {
      const { outcodes } = gazetteer.tables();
      const [outcode = ''] = postcode.toUpperCase().split(' ');
      return outcodes.find(outcode)?.district || undefined;
    },

    /** Towns, wards and districts with pages of their own. */
    localities: createLocalities({ store, gazetteer, clock }),

    /** Ids of the areas that cover the point. */
    areasCovering,

    /** Stored areas by id, in no order. */
    areasByIds: (ids: string[]) => store.areas.byIds(ids),

    /**
     * Keeps a polygon as an area assets can serve, once: its id comes from the geometry, and the first name stays.
     * A polygon that cannot be used is answered with the reason.
     */
    async saveArea({
      name,
      geometry,
    }: {
      name: string;
      geometry: unknown;
    }): Promise<{ id: string } | { problem: string }> {
      const read = readArea(geometry);
      if ('problem' in read) return read;
      const id = idFrom('area', JSON.stringify(read.geometry));
      const kept = await store.areas.put(
        { id, name: name.trim().slice(0, 200), geometry: read.geometry },
        clock.now(),
      );
      covering.clear();
      return kept ? { id } : { problem: 'The map database cannot read this outline. Please draw it again.' };
    },

    /** Takes in names that were loaded since; the service does so by itself within a minute. */
    refresh: gazetteer.refresh,
  };

  /** Districts and counties that no town is called after: one typed out first, up to two begun ones last. */
  function addRegions(towns: PlaceSuggestion[], typed: string, limit: number): PlaceSuggestion[] {
    if (typed.length < 3) return towns;
    const tables = gazetteer.tables();
    const regions = tables.outcodes
      .regionsFrom(typed)
      .filter(({ name }) => tables.towns.named(foldName(name)).length === 0);
    const exact = regions.filter(({ name }) => foldName(name) === typed).map(suggestRegion);
    const begun = regions
      .filter(({ name }) => foldName(name) !== typed)
      .slice(0, 2)
      .map(suggestRegion);
    const room = Math.max(0, limit - exact.length - begun.length);
    return [...exact, ...towns.slice(0, room), ...begun].slice(0, limit);
  }
}
