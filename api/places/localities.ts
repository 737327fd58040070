import type { Clock } from '../infra/clock.ts';
import type { LatLng } from '../contract/place.ts';
import { districtName } from './base-gazetteer.ts';
import { metresBetween } from './distance.rules.ts';
import type { Gazetteer, Tables } from './gazetteer.ts';
import { localitiesOf, type Locality } from './locality.rules.ts';
import type { PlaceStore } from './place.store.ts';
import { townRadius } from './place.view.ts';

const lookAgainAfter = 60_000;

/**
 * Every town, ward and district with a page of its own, by slug: made once from the tables of names (some 5,000 in
 * 30 ms), and again when other names or postcodes were loaded. Wards are known where postcodes with wards are.
 */
export function createLocalities({
  store,
  gazetteer,
  clock,
}: {
  store: Pick<PlaceStore, 'loaded' | 'wards'>;
  gazetteer: Gazetteer;
  clock: Clock;
}) {
  let made: { tables: Tables; version: string; bySlug: Map<string, Locality> } | null = null;
  let lookedAt = -Infinity;
  let version = '';

  /** What was loaded last; a database that cannot be asked changes nothing. */
  async function wardsVersion() {
    const now = clock.now().getTime();
    if (now - lookedAt >= lookAgainAfter) {
      lookedAt = now;
      version = await store.loaded('postcodes').then(
        (loaded) => loaded?.version ?? '',
        () => version,
      );
    }
    return version;
  }

  async function all(): Promise<Map<string, Locality>> {
    void gazetteer.freshen();
    const tables = gazetteer.tables();
    const current = await wardsVersion();
    if (made?.tables !== tables || made.version !== current) {
      const wards = (await store.wards()).map((ward) => ({ ...ward, district: districtName(ward.district) }));
      const bySlug = localitiesOf(tables.towns.all, wards, tables.outcodes.regionsFrom(''), townRadius);
      made = { tables, version: current, bySlug };
    }
    return made.bySlug;
  }

  return {
    all,
    bySlug: async (slug: string): Promise<Locality | null> => (await all()).get(slug) ?? null,
    /** The nearest others, with something of a town about them; over all of them. */
    near: async ({ slug, point }: Pick<Locality, 'slug' | 'point'>, count: number): Promise<Locality[]> =>
      nearest([...(await all()).values()], point)
        .filter((each) => each.kind === 'town' && each.slug !== slug)
        .slice(0, count),
    /** The town's page for a point. */
    nearestTo: async (point: LatLng): Promise<Locality | null> =>
      nearest([...(await all()).values()], point).find(({ kind }) => kind === 'town') ?? null,
  };
}
export type Localities = ReturnType<typeof createLocalities>;

/** What is more than half a degree away is not near, and need not be measured. */
const nearest = (all: Locality[], point: LatLng): Locality[] =>
  all
    .filter(
      (each) => Math.abs(each.point.lat - point.lat) < 0.5 && Math.abs(each.point.lng - point.lng) < 0.8,
    )
    .map((each) => ({ each, metres: metresBetween(point, each.point) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ each }) => each);
