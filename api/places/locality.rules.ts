import type { LatLng } from '../contract/place.ts';
import { foldName } from './name.rules.ts';
import type { Town } from './place.ts';

/** A place that has a page of its own: a town, a ward, or a whole district. `radius` in metres. */
export type Locality = {
  /** The last part of its address: made of its own name and its district's, so that another place of the name changes nothing. */
  slug: string;
  kind: 'town' | 'ward' | 'district';
  name: string;
  district: string;
  point: LatLng;
  radius: number;
};

/** Named by nobody else: a name in the language of addresses. */
export const slugFor = (...names: string[]): string =>
  names
    .map((name) => foldName(name).replaceAll(/[^a-z0-9]+/g, '-'))
    .join('-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 120);

/** "sale-trafford"; "manchester" where the district is called so too. */
export const townSlug = ({ name, district }: Pick<Town, 'name' | 'district'>): string =>
  district && !foldName(district).includes(foldName(name)) ? slugFor(name, district) : slugFor(name);

type Region = { name: string; point: LatLng; radius: number; district: string };
type Ward = { name: string; district: string; point: LatLng; radius: number };

/**
 * Every locality by its slug. Of two towns with one slug the larger has it and the other adds its outcode; a district
 * that is called like a town is that town's page.
 */
export function localitiesOf(
  towns: readonly Town[],
  wards: readonly Ward[],
  regions: readonly Region[],
  radiusOf: (people: number) => number,
): Map<string, Locality> {
  const found = new Map<string, Locality>();
  const add = (slug: string, other: string, rest: Omit<Locality, 'slug'>) => {
    const free = [slug, `${slug}-${other}`].find((each) => each && !found.has(each));
    if (free) found.set(free, { slug: free, ...rest });
  };
  for (const town of towns.toSorted((a, b) => b.people - a.people)) {
    const { name, district, point, people, outcode } = town;
    add(townSlug(town), outcode.toLowerCase(), {
      kind: 'town',
      name,
      district,
      point,
      radius: radiusOf(people),
    });
  }
  for (const { name, district, point, radius } of wards)
    add(slugFor(name, district, 'ward'), '2', { kind: 'ward', name, district, point, radius });
  for (const { name, point, radius } of regions) {
    const slug = slugFor(name);
    if (!found.has(slug)) found.set(slug, { slug, kind: 'district', name, district: name, point, radius });
  }
  return found;
}
