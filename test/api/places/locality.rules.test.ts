import { describe, expect, it } from '@jest/globals';
import { localitiesOf, townSlug } from '../../../api/places/locality.rules.ts';
import { baseGazetteer } from '../../../api/places/base-gazetteer.ts';

const town = (name: string, district: string, people: number, outcode = 'AB1') => ({
  name,
  district,
  people,
  outcode,
  point: { lat: 53 + people / 1e9, lng: -2 },
});
const radius = () => 1_000;

describe('the address of a place', () => {
  it.each([
    ['Sale', 'Trafford', 'sale-trafford'],
    ['Manchester', 'Manchester', 'manchester'],
    ['St. Helens', 'St Helens', 'st-helens'],
    ['Llanfair-ym-Muallt', 'Powys', 'llanfair-ym-muallt-powys'],
    ['King’s Lynn', 'King’s Lynn and West Norfolk', 'kings-lynn'],
    ['Rhŷd', '', 'rhyd'],
  ])('of %s in %s is %s', (name, district, slug) => {
    expect(townSlug({ name, district })).toBe(slug);
  });

  it('belongs to the larger of two, whichever was loaded first, and the other adds its outcode', () => {
    const [small, large] = [town('Newport', 'Powys', 10, 'LD1'), town('Newport', 'Powys', 20, 'NP1')];
    for (const towns of [
      [small, large],
      [large, small],
    ]) {
      const found = localitiesOf(towns, [], [], radius);
      expect(found.get('newport-powys')?.point).toEqual(large.point);
      expect(found.get('newport-powys-ld1')?.point).toEqual(small.point);
    }
  });

  it('of a district is its name, unless a town has it', () => {
    const region = (name: string) => ({ name, point: { lat: 53, lng: -2 }, radius: 9_000, district: name });
    const found = localitiesOf(
      [town('Bolton', 'Bolton', 100)],
      [],
      [region('Bolton'), region('Trafford')],
      radius,
    );
    expect([found.get('bolton')?.kind, found.get('trafford')?.kind]).toEqual(['town', 'district']);
  });

  it('of a ward says so, and stays another than that of the town', () => {
    const ward = { name: 'Sale', district: 'Trafford', point: { lat: 53, lng: -2 }, radius: 900 };
    const found = localitiesOf([town('Sale', 'Trafford', 100)], [ward], [], radius);
    expect([...found.keys()]).toEqual(['sale-trafford', 'sale-trafford-ward']);
  });

  it('exists for nearly every town we ship, and reads as an address', () => {
    const { towns } = baseGazetteer();
    const found = localitiesOf(towns, [], [], radius);
    expect(found.size).toBeGreaterThan(towns.length * 0.995);
    for (const slug of found.keys()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
