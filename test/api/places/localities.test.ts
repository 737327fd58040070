import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGazetteer } from '../../../api/places/gazetteer.ts';
import { createLocalities } from '../../../api/places/localities.ts';
import { createPlaceStore } from '../../../api/places/place.store.ts';
import { aDatabase } from './a-database.ts';

describe('places that have a page', () => {
  let database: Awaited<ReturnType<typeof aDatabase>>;
  let now = new Date('2026-11-25T10:00:00Z');
  const clock = { now: () => now };
  beforeAll(async () => {
    database = await aDatabase();
  });
  afterAll(() => database?.drop());

  it('are towns and districts at first, and wards once postcodes with wards were loaded', async () => {
    const store = createPlaceStore(database.connection);
    await store.ensure();
    const localities = createLocalities({ store, gazetteer: createGazetteer({ store, clock }), clock });
    expect((await localities.bySlug('sale-trafford'))?.kind).toBe('town');
    expect((await localities.bySlug('trafford'))?.kind).toBe('district');
    expect(await localities.bySlug('brooklands-trafford-ward')).toBeNull();

    const postcodes = Array.from({ length: 10 }, (_, i) => ({
      id: `M33 3A${'ABCDEFGHJK'[i]}`.replace(' ', ''),
      point: { lat: 53.415 + i * 0.001, lng: -2.325 },
      district: 'E08000009',
      ward: 'Brooklands',
    }));
    await store.putPostcodes(postcodes);
    await store.putPostcodes([{ ...postcodes[0]!, id: 'M339ZZ', ward: 'A slip' }]);
    await store.makeWards();
    await store.markLoaded('postcodes', { version: '1', source: 'test', count: 11, at: now });
    now = new Date(now.getTime() + 61_000);

    const ward = await localities.bySlug('brooklands-trafford-ward');
    expect(ward).toMatchObject({ kind: 'ward', name: 'Brooklands', district: 'Trafford' });
    expect(ward?.point.lat).toBeCloseTo(53.4195, 4);
    expect(ward?.radius).toBe(700);
    expect([...(await localities.all()).values()].filter(({ kind }) => kind === 'ward')).toHaveLength(1);
  });
});
