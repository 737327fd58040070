import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { baseGazetteer } from '../../../api/places/base-gazetteer.ts';
import { loadBaseGazetteer } from '../../../api/places/load/base.ts';
import { loadNames } from '../../../api/places/load/names.ts';
import { createPlaceStore, type PlaceStore } from '../../../api/places/place.store.ts';
import { createPlaces, type Places } from '../../../api/places/places.service.ts';
import { resolvedPlace } from '../../../api/contract/place.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';
import { aDatabase } from './a-database.ts';
import { atMost } from '../../support/runs.ts';

/** Milliseconds this process has worked: unlike the time of day, the same on a busy machine. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
let database: Awaited<ReturnType<typeof aDatabase>>;
let store: PlaceStore;
let places: Places;

beforeAll(async () => {
  database = await aDatabase();
  store = createPlaceStore(database.connection);
  await store.ensure();
  await store.putPostcodes([
    { id: 'LS14AP', point: { lat: 53.79546, lng: -1.55572 }, district: 'E08000035' },
    { id: 'M337WW', point: { lat: 53.4215, lng: -2.3254 }, district: 'E08000009', ward: 'Sale Central' },
    { id: 'M337WX', point: { lat: 53.4216, lng: -2.3255 }, district: 'E08000009' },
    { id: 'M337WY', point: { lat: 53.4217, lng: -2.3256 }, district: 'E08000009', ended: true },
    { id: 'M336AA', point: { lat: 53.4301, lng: -2.3201 }, district: 'E08000009' },
  ]);
  places = createPlaces({ store, clock });
});
afterAll(() => database.drop());

describe('where a postcode is', () => {
  it.each(['M33 7WW', 'm33 7ww', 'M337WW', ' m33  7wW ', '12 High Street, Sale M33 7WW'])(
    'knows %j exactly once it is loaded',
    async (text) => {
      expect(await places.resolve(text)).toEqual({
        label: 'M33 7WW',
        point: { lat: 53.4215, lng: -2.3254 },
        precision: 'postcode',
        accuracyMetres: 100,
        nation: 'england',
        district: 'Trafford',
        ward: 'Sale Central',
      });
    },
  );

  it('falls back to the outcode, and says so', async () => {
    expect(await places.resolve('M33 2AB')).toMatchObject({
      label: 'M33, Sale',
      precision: 'outcode',
      accuracyMetres: 2200,
      district: 'Trafford',
      words: 'We know the M33 area, not that exact postcode.',
    });
  });

  it('falls back to the postcode area where the outcode is unknown, and says so', async () => {
    expect(await places.resolve('M94 9ZZ')).toMatchObject({
      label: 'M postcodes',
      precision: 'area',
      words: 'We know only the wider M area, not M94 9ZZ.',
    });
  });

  it('knows where a postcode was that is no longer in use', async () => {
    expect(await places.resolve('M33 7WY')).toMatchObject({
      precision: 'postcode',
      words: 'M33 7WY may no longer be in use. This is where it was.',
    });
  });

  it.each([
    ['LS1', 53.797, -1.548, 'england', 'Leeds'],
    ['SW1A 1AA', 51.504, -0.13, 'england', 'Westminster'],
    ['EH1', 55.95, -3.19, 'scotland', 'City of Edinburgh'],
    ['CF10', 51.476, -3.175, 'wales', 'Cardiff'],
    ['BT1', 54.599, -5.929, 'northern-ireland', 'Belfast'],
    ['BT48 6HQ', 54.998, -7.32, 'northern-ireland', 'Derry City and Strabane'],
    ['KW15', 58.981, -2.96, 'scotland', 'Orkney Islands'],
    ['ZE1', 60.155, -1.15, 'scotland', 'Shetland Islands'],
    ['TR21', 49.915, -6.312, 'england', 'Isles of Scilly'],
    ['JE2 3AB', 49.186, -2.1, 'crown-dependency', 'Jersey'],
    ['GY1', 49.456, -2.537, 'crown-dependency', 'Guernsey'],
    ['IM1', 54.15, -4.48, 'crown-dependency', 'Isle of Man'],
  ])('knows %s without any loading', async (text, lat, lng, nation, district) => {
    const place = await places.resolve(text);
    expect(place).toMatchObject({ precision: 'outcode', nation, district });
    expect(metresBetween(place!.point, { lat, lng })).toBeLessThan(3_000);
    expect(place!.accuracyMetres).toBeGreaterThan(0);
  });

  it('takes SW1 for all of SW1A to SW1Y', async () => {
    expect(await places.resolve('SW1')).toMatchObject({ label: 'SW1', precision: 'outcode' });
  });

  it('takes E17 for the outcode, and E1 7 for a part of E1', async () => {
    expect(await places.resolve('E17')).toMatchObject({ district: 'Waltham Forest' });
    expect(await places.resolve('E1 7')).toMatchObject({ district: 'Tower Hamlets' });
  });

  it('says that an old outcode is old', async () => {
    expect((await places.resolve('CF1'))?.words).toBe('CF1 is an old postcode area, no longer in use.');
  });
});

describe('where a town is', () => {
  it.each([
    ['Sale', 'Sale, Trafford'],
    ['  sale ', 'Sale, Trafford'],
    ['near Sale', 'Sale, Trafford'],
    ['nr. Altrincham', 'Altrincham, Trafford'],
    ['Abertawe', 'Swansea'],
    ['caerdydd', 'Cardiff'],
    ['Dùn Èideann', 'Edinburgh'],
    ['Hull', 'Kingston upon Hull'],
    ['St. Helens', 'St Helens'],
    ['saint helens', 'St Helens'],
    ['stoke on trent', 'Stoke-on-Trent'],
    ['London', 'London'],
    ['Newport, Wales', 'Newport, Wales'],
    ['Casnewydd', 'Newport, Wales'],
    ['Newport Isle of Wight', 'Newport, Isle of Wight'],
    ['Newport, Telford', 'Newport, Telford and Wrekin'],
    ['Newport, Telford and Wrekin', 'Newport, Telford and Wrekin'],
    ['Sale, Greater Manchester', 'Sale, Trafford'],
    ['Sale Manchester', 'Sale, Trafford'],
    ['Sale M33', 'M33, Sale'],
    ['M33, Sale', 'M33, Sale'],
    ['Kirkwall', 'Kirkwall, Orkney Islands'],
    ['Llanrwst', 'Llanrwst, Conwy'],
  ])('%j is %s', async (text, label) => {
    const place = await places.resolve(text);
    expect(place?.label).toBe(label);
    expect(place?.words).toBeUndefined();
  });

  it('chooses the largest of several, and says which', async () => {
    expect(await places.resolve('Newport')).toMatchObject({
      label: 'Newport, Wales',
      words: 'There is more than one Newport. This is Newport, Wales.',
    });
  });

  it('says what it took a place to be whose county it does not know', async () => {
    expect(await places.resolve('Sale, Barsetshire')).toMatchObject({
      label: 'Sale, Trafford',
      words: 'We took this to mean Sale, Trafford.',
    });
  });

  it('forgives a slip of the finger, and says so', async () => {
    expect(await places.resolve('Altringham')).toMatchObject({
      label: 'Altrincham, Trafford',
      words: 'We took “Altringham” to mean Altrincham, Trafford.',
    });
  });

  it.each(['Trafford', 'Cornwall', 'Ynys Môn', 'Kent', 'greater manchester', 'Orkney'])(
    'knows %s as an area',
    async (text) => {
      expect(await places.resolve(text)).toMatchObject({ precision: 'area' });
    },
  );

  it.each([
    '',
    '   ',
    '💥',
    'asdfghjkl',
    'ZZ9 9ZZ',
    '53.42,-2.32',
    'null',
    '{"$gt":""}',
    '7',
    'a'.repeat(101),
  ])('knows nothing of %j', async (text) => expect(await places.resolve(text)).toBeNull());

  it('answers any text with null or a place that keeps the contract', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 120, unit: 'binary' }), async (text) => {
        const place = await places.resolve(text);
        if (place) resolvedPlace.parse(place);
        await places.suggest(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a point', () => {
  it('is read from a text only where it is asked for', () => {
    expect(places.resolvePoint('53.42, -2.32')).toEqual({
      label: 'near Sale, Trafford',
      point: { lat: 53.42, lng: -2.32 },
      precision: 'point',
      accuracyMetres: 100,
      nation: 'england',
      district: 'Trafford',
    });
    for (const text of ['Sale', '91,0', '53.42', '1e5,2', '53,42,1'])
      expect(places.resolvePoint(text)).toBeNull();
  });

  it('far from every town is named as a point', () => {
    expect(places.atPoint({ lat: 40, lng: -30 })).toEqual({
      label: 'this point on the map',
      point: { lat: 40, lng: -30 },
      precision: 'point',
      accuracyMetres: 100,
    });
  });

  it('has its nearest towns, nearest first', () => {
    const near = places.nearestTowns({ lat: 53.42, lng: -2.32 }, 3);
    expect(near.map(({ name }) => name)).toEqual(['Sale', 'Timperley', 'Stretford']);
    expect(near[0]!.metres).toBeCloseTo(metresBetween({ lat: 53.42, lng: -2.32 }, near[0]!.point), 6);
  });

  it('is known by a town, never by a hamlet, where its address is not shown', () => {
    const hamlets = baseGazetteer().towns.filter(({ people }) => people < 1_000);
    expect(hamlets.length).toBeGreaterThan(0);
    for (const { point } of hamlets.slice(0, 20)) {
      const { name, point: at } = places.knownTown(point)!;
      const town = baseGazetteer().towns.find((each) => each.name === name && each.point === at);
      expect(town!.people).toBeGreaterThanOrEqual(1_000);
    }
  });
});

describe('type-ahead', () => {
  const labels = async (text: string, limit?: number) =>
    (await places.suggest(text, limit)).map(({ label }) => label);

  it('puts large towns first', async () => {
    expect((await labels('man')).slice(0, 2)).toEqual(['Manchester', 'Mansfield']);
    expect((await labels('newp'))[0]).toBe('Newport, Wales');
  });

  it('puts a name typed out before larger ones that only begin so', async () => {
    expect((await labels('bath'))[0]).toMatch(/^Bath/);
    expect((await labels('trafford'))[0]).toBe('Trafford');
  });

  it('finds Welsh names, later words and districts', async () => {
    expect(await places.suggest('aberta')).toContainEqual(
      expect.objectContaining({ label: 'Swansea', detail: 'Abertawe', kind: 'town' }),
    );
    expect(await labels('trafford')).toContain('Old Trafford, Trafford');
    expect(await labels('cornw')).toContain('Cornwall');
  });

  it('offers outcodes once there is a digit', async () => {
    expect(await places.suggest('m33')).toEqual([
      { label: 'M33, Sale', kind: 'outcode', point: { lat: 53.4214, lng: -2.3249 }, detail: 'Trafford' },
    ]);
    expect((await labels('m3'))[0]).toMatch(/^M3,/);
    expect((await labels('sw1'))[0]).toMatch(/^SW1A,/);
  });

  it('offers postcodes in use once one is begun', async () => {
    expect(await labels('m33 7')).toEqual(['M33 7WW', 'M33 7WX']);
    expect(await labels('M337w')).toEqual(['M33 7WW', 'M33 7WX']);
    expect(await labels('m33 7ww')).toEqual(['M33 7WW']);
    expect(await labels('m33 9')).toEqual(['M33, Sale']);
  });

  it('offers nothing that it could not resolve to the same place', async () => {
    for (const typed of [
      'a',
      'new',
      'sw',
      'bt1',
      'm33 7',
      'st',
      'upt',
      'hale',
      'llan',
      'kw',
      'e1',
      'corn',
      'y f',
    ])
      for (const { label, point } of await places.suggest(typed)) {
        const place = await places.resolve(label);
        expect([label, place?.point]).toEqual([label, point]);
      }
  });

  it('keeps to the limit', async () => {
    expect(await labels('s', 3)).toHaveLength(3);
    expect(await labels('m3', 2)).toHaveLength(2);
    expect(await labels('')).toEqual([]);
    expect(await labels('x'.repeat(101))).toEqual([]);
  });

  it('is quick: 95 of 100 take less than 20 ms of work', async () => {
    const typed = ['s', 'ma', 'man', 'm3', 'm33 7', 'new', 'st h', 'ls1 4', 'b', 'ca', 'upon', 'sw1a 1'];
    const times: number[] = [];
    for (let round = 0; round < 40; round++)
      for (const text of typed) {
        const before = cpuTime();
        await places.suggest(text);
        times.push(cpuTime() - before);
      }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(atMost(20));
  });
});

describe('the gazetteer in the database', () => {
  it('takes the shipped tables once', async () => {
    const count = await loadBaseGazetteer({ store, clock });
    expect(count).toBeGreaterThan(7_000);
    expect(await loadBaseGazetteer({ store, clock })).toBe(0);
    expect(await database.connection.collection('places').countDocuments()).toBe(count);
  });

  it('knows names that were loaded, once, and keeps the towns it had', async () => {
    const rows = [
      {
        name: 'Sale',
        kind: 'town' as const,
        point: { lat: 53.4251, lng: -2.3229 },
        district: 'Trafford',
        people: 10_000,
      },
      {
        name: 'Nether Whimple',
        kind: 'town' as const,
        point: { lat: 50.77, lng: -3.35 },
        district: 'East Devon',
        people: 50,
      },
      { name: 'Nowhere', kind: 'town' as const, district: '', people: 50 },
    ];
    for (let twice = 0; twice < 2; twice++)
      expect(await loadNames({ store, clock, source: 'names.csv', rows })).toEqual({
        towns: 2,
        outcodes: 0,
        unplaced: 1,
      });
    expect(await places.resolve('Nether Whimple')).toBeNull();
    await places.refresh();
    expect(await places.resolve('Nether Whimple')).toMatchObject({
      label: 'Nether Whimple, East Devon',
      nation: 'england',
    });
    expect(await places.resolve('Sale')).toMatchObject({ point: { lat: 53.4252, lng: -2.3244 } });
    expect((await places.resolve('Sale'))?.words).toBeUndefined();
  });

  it('refuses what is not a place', async () => {
    const { connection } = database;
    await expect(
      connection.collection('postcodes').insertOne({ _id: 'rubbish' as never, lat: 53, lng: -2 }),
    ).rejects.toThrow(/validation/);
    await expect(
      connection.collection('postcodes').insertOne({ _id: 'M11AA' as never, lat: 0, lng: 0 }),
    ).rejects.toThrow(/validation/);
    await expect(
      connection.collection('places').insertOne({ _id: 'x' as never, kind: 'planet' }),
    ).rejects.toThrow(/validation/);
    await expect(connection.collection('areas').insertOne({ _id: 'x' as never, name: 'x' })).rejects.toThrow(
      /validation/,
    );
  });

  it('walks an index for postcodes and areas', async () => {
    const stages = async (collection: string, filter: object) =>
      JSON.stringify(await database.connection.collection(collection).find(filter).explain());
    expect(
      await stages('postcodes', { _id: { $gte: 'M337', $lt: 'M337~' }, ended: { $ne: true } }),
    ).not.toContain('COLLSCAN');
    const point = { type: 'Point', coordinates: [-2.32, 53.42] };
    const covering = await stages('areas', { geometry: { $geoIntersects: { $geometry: point } } });
    expect(covering).toContain('geometry_2dsphere');
    expect(covering).not.toContain('COLLSCAN');
  });
});

describe('areas that are served', () => {
  const ring = [
    [-2.4, 53.4],
    [-2.3, 53.4],
    [-2.3, 53.5],
    [-2.4, 53.5],
    [-2.4, 53.4],
  ];

  it('are kept once and found by the points in them', async () => {
    const saved = await places.saveArea({
      name: 'Sale and round about',
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
    const again = await places.saveArea({
      name: 'Another name',
      geometry: { type: 'Polygon', coordinates: [ring.toReversed()] },
    });
    expect(again).toEqual(saved);
    const { id } = saved as { id: string };
    expect(await places.areasCovering({ lat: 53.45, lng: -2.35 })).toEqual([id]);
    expect(await places.areasCovering({ lat: 53.6, lng: -2.35 })).toEqual([]);
    expect(await places.areasByIds([id])).toMatchObject([{ id, name: 'Sale and round about' }]);
  });

  it('leave out their holes', async () => {
    const hole = [
      [-1.36, 52.44],
      [-1.34, 52.44],
      [-1.34, 52.46],
      [-1.36, 52.46],
      [-1.36, 52.44],
    ];
    const around = ring.map(([lng = 0, lat = 0]) => [lng + 1, lat - 1]);
    const saved = await places.saveArea({
      name: 'Ring',
      geometry: { type: 'Polygon', coordinates: [around, hole] },
    });
    expect(saved).toHaveProperty('id');
    expect(await places.areasCovering({ lat: 52.45, lng: -1.35 })).toEqual([]);
    expect(await places.areasCovering({ lat: 52.41, lng: -1.35 })).toEqual([(saved as { id: string }).id]);
  });

  it('are refused with a reason where they cannot be used, by us or by MongoDB', async () => {
    expect(
      await places.saveArea({ name: 'x', geometry: { type: 'Point', coordinates: [0, 52] } }),
    ).toHaveProperty('problem');
    const outside = ring.map(([lng = 0, lat = 0]) => [lng / 2 + 3, lat]);
    expect(
      await places.saveArea({ name: 'x', geometry: { type: 'Polygon', coordinates: [ring, outside] } }),
    ).toEqual({
      problem: 'The map database cannot read this outline. Please draw it again.',
    });
  });
});
