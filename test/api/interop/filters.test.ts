import * as fc from 'fast-check';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tokensOf } from '../../../api/assets/text.rules.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { OrukService, OrukServiceAtLocation } from '../../../api/contract/oruk.ts';
import { days } from '../../../api/contract/lists.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { seedOfRun } from '../../support/random.ts';
import { serveForTest } from '../../support/serve.ts';
import { bigAssets } from '../../../seed/big.ts';
import { anySchedule } from '../times/any-schedule.ts';

const count = process.env.LONG ? 1_500 : 200;
const rounds = process.env.LONG ? 2_000 : 60;
const start = Date.parse('2026-11-20T00:00:00Z');

let served: Awaited<ReturnType<typeof serveForTest>>;
let direct: Connection | undefined;
let all: OrukService[];
let points: Map<string, { lat: number; lng: number }>;

/** Entries of every sort, written in the course of three days, some of them hidden, blurred, archived or the same as others. */
function drafts(): AssetDraft[] {
  const schedules = fc.sample(anySchedule(), { numRuns: count * 2, seed: seedOfRun });
  return [...bigAssets({ count, seed: seedOfRun % 10_000, today: '2026-11-23' })].map((draft, n) => ({
    ...draft,
    ...(n % 3 === 0 && { schedules: schedules.slice(n * 2, n * 2 + 2) }),
    ...(n % 5 === 0 && { age: { min: n % 60, ...(n % 2 === 0 && { max: 60 + (n % 50) }) } }),
    ...(n % 7 === 0 && { age: { max: n % 90 } }),
    ...(n % 4 === 0 && { organisation: { name: `Organisation ${n % 20}` } }),
    ...(n % 11 === 0 && { organisation: { id: idFrom('given', String(n % 3)), name: `Known ${n % 2}` } }),
    ...(n % 6 === 0 && {
      places: [
        aPlace({ north: n * 10 }),
        aPlace({ north: n, east: n * 40, privacy: 'ward' }),
        aPlace({ privacy: 'hidden' }),
      ],
    }),
    ...(n % 13 === 0 && { status: 'archived' as const }),
    ...(n % 17 === 0 && { status: 'paused' as const }),
  }));
}

beforeAll(async () => {
  let at = start;
  served = await serveForTest({ label: 'oruk-filters', clock: { now: () => new Date(at) } });
  const list = drafts();
  for (let n = 0; n < list.length; n += 50) {
    at = start + n * 600_000;
    const { faults } = await served.services.assets.saveMany(thePublic, list.slice(n, n + 50));
    expect(faults).toEqual([]);
  }
  all = await lines('/services?format=ndjson&full=true');
  points = new Map();
  for (const postcode of ['M33', 'M1', 'BS1', 'CF10', 'LS1']) {
    const place = await served.services.places.resolve(postcode);
    if (place) points.set(postcode, place.point);
  }
}, 240_000);
afterAll(async () => {
  await direct?.close();
  await served?.stop();
});

async function lines<T>(path: string): Promise<T[]> {
  const response = await fetch(`${served.url}/oruk/v3${path}`);
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${body}`);
  return body.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T); // prettier-ignore
}

type Asked = Partial<Record<'search' | 'taxonomy_term_id' | 'taxonomy_id' | 'organization_id' | 'modified_after' | 'postcode' | 'proximity' | 'minimum_age' | 'maximum_age' | 'start_time' | 'end_time' | 'day', string>>; // prettier-ignore

/** Whether a service of the dump fits, by what stands in it and nothing else. */
function fits(service: OrukService, asked: Asked): boolean {
  const entry = service.hereabouts as { summary: string; places: { name?: string; address?: { town?: string } }[]; translations?: { cy?: { name?: string } } }; // prettier-ignore
  const attributes = service.attributes ?? [];
  const told = new Set(
    tokensOf(
      [
        service.name,
        service.alternate_name,
        'organisation' in entry ? service.organization.name : '',
        ...attributes
          .filter(({ taxonomy_term: { taxonomy } }) =>
            ['Kinds of help', 'Kinds of scheme'].includes(taxonomy),
          )
          .map(({ taxonomy_term }) => taxonomy_term.name),
        entry.translations?.cy?.name,
        entry.summary,
        ...entry.places.flatMap(({ name, address }) => [name, address?.town]),
      ],
      10_000,
    ),
  );
  const { search, day, start_time: from, end_time: to, postcode, proximity } = asked;
  const near = (at: { latitude?: number | undefined; longitude?: number | undefined }) =>
    at.latitude !== undefined &&
    metresBetween(points.get(postcode!)!, { lat: at.latitude, lng: at.longitude! }) <= Number(proximity);
  return [
    !search || tokensOf([search]).every((word) => told.has(word)),
    !asked.taxonomy_term_id || attributes.some((a) => a.taxonomy_term_id === asked.taxonomy_term_id),
    !asked.taxonomy_id || attributes.some((a) => a.taxonomy_term.taxonomy_id === asked.taxonomy_id),
    !asked.organization_id || service.organization_id === asked.organization_id,
    !asked.modified_after || service.last_modified >= new Date(asked.modified_after).toISOString(),
    !asked.minimum_age ||
      (service.minimum_age !== undefined && service.minimum_age >= Number(asked.minimum_age)),
    !asked.maximum_age ||
      (service.maximum_age !== undefined && service.maximum_age <= Number(asked.maximum_age)),
    !postcode || (service.service_at_locations ?? []).some(({ location }) => near(location)),
    (!day && !from && !to) ||
      (service.schedules ?? []).some(
        (one) =>
          (!day || one.byday?.split(',').some((each) => each.endsWith(day))) &&
          (!from || (one.opens_at !== undefined && one.opens_at >= from)) &&
          (!to || (one.closes_at !== undefined && one.closes_at <= to)),
      ),
  ].every(Boolean);
}

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const aService = fc.nat().map((n) => all[n % all.length]!);
const hour = fc
  .integer({ min: 0, max: 47 })
  .map((h) => `${String(h >> 1).padStart(2, '0')}:${h % 2 ? '30' : '00'}`);
const anyQuestion = fc
  .record({
    service: aService,
    parts: fc.uniqueArray(fc.constantFrom('search', 'taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after', 'place', 'ages', 'times'), { minLength: 1, maxLength: 3 }), // prettier-ignore
    nth: fc.nat(),
    ages: fc.tuple(sometimes(fc.nat(70)), sometimes(fc.integer({ min: 10, max: 120 }))),
    times: fc.record({
      start_time: sometimes(hour),
      end_time: sometimes(hour),
      day: sometimes(fc.constantFrom(...days)),
    }),
    postcode: fc.nat(),
    proximity: fc.constantFrom('0', '1500', '5000', '20000', '100000'),
    minutes: fc.integer({ min: -600, max: 5_000 }),
  })
  .map(({ service, parts, nth, ages, times, postcode, proximity, minutes }): Asked => {
    const attribute = service.attributes![nth % service.attributes!.length]!;
    const words = [service.name, service.description].join(' ').split(/\s+/);
    const told: Record<(typeof parts)[number], Asked> = {
      search: { search: words.slice(nth % words.length).slice(0, 1 + (nth % 2)).join(' ') },
      taxonomy_term_id: { taxonomy_term_id: attribute.taxonomy_term_id },
      taxonomy_id: { taxonomy_id: attribute.taxonomy_term.taxonomy_id },
      organization_id: { organization_id: service.organization_id },
      modified_after: { modified_after: new Date(start + minutes * 60_000).toISOString() },
      place: { postcode: [...points.keys()][postcode % points.size]!, proximity },
      ages: { ...(ages[0] !== undefined && { minimum_age: String(ages[0]) }), ...(ages[1] !== undefined && { maximum_age: String(ages[1]) }) },
      times: Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined)),
    }; // prettier-ignore
    return Object.assign({}, ...parts.map((part) => told[part])) as Asked;
  });

it(`each filter, and several together, equal a filter of the whole dump (seed ${seedOfRun})`, async () => {
  let found = 0;
  for (const asked of fc.sample(anyQuestion, { numRuns: rounds, seed: seedOfRun })) {
    const query = new URLSearchParams(asked).toString();
    const services = await lines<OrukService>(`/services?format=ndjson&${query}`);
    const expected = all.filter((service) => fits(service, asked));
    expect({ asked, ids: services.map(({ id }) => id).sort() }).toEqual({
      asked,
      ids: expected.map(({ id }) => id).sort(),
    });
    const first = (await (
      await fetch(`${served.url}/oruk/v3/services?per_page=7&page=2&${query}`)
    ).json()) as { total_items: number; contents: { id: string }[] };
    expect(first.total_items).toBe(expected.length);
    expect(first.contents.map(({ id }) => id)).toEqual(services.slice(7, 14).map(({ id }) => id));
    const placed = await lines<OrukServiceAtLocation>(`/service_at_locations?format=ndjson&${query}`);
    expect(placed.map(({ id }) => id).sort()).toEqual(
      expected.flatMap(({ service_at_locations: at = [] }) => at.map(({ id }) => id)).sort(),
    );
    found += expected.length > 0 ? 1 : 0;
  }
  // Questions that nothing fits would prove nothing.
  expect(found).toBeGreaterThan(rounds / 4);
}, 900_000);

it('names that ORUK 1.0 used mean the same', async () => {
  const term = all
    .flatMap(({ attributes = [] }) => attributes)
    .find(({ taxonomy_term }) => taxonomy_term.term_uri)!.taxonomy_term;
  const ids = async (query: string) =>
    (await lines<OrukService>(`/services?format=ndjson&${query}`)).map(({ id }) => id);
  const meant = await ids(`taxonomy_term_id=${term.id}`);
  expect(meant.length).toBeGreaterThan(0);
  for (const said of [term.name, term.term_uri!, `esdServiceType:${term.term_uri!.split('/').at(-1)}`])
    expect(await ids(`taxonomy_term_id=${encodeURIComponent(said)}`)).toEqual(meant);
  expect(await ids(`service_type=${term.code}`)).toEqual(meant);
  expect(await ids('text=group')).toEqual(await ids('search=group'));
  expect(await ids('taxonomy_term_id=no-such-thing')).toEqual([]);
});

it('nothing is looked for by reading the whole collection', async () => {
  direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  const { db } = direct.useDb(served.prefix);
  await db!.command({ profile: 2 });
  const [one] = all;
  for (const path of [
    '/services',
    '/services?page=3',
    '/services?format=ndjson',
    '/services?search=group',
    `/services?taxonomy_term_id=${one!.attributes![0]!.taxonomy_term_id}`,
    ...[...new Set(one!.attributes!.map((a) => a.taxonomy_term.taxonomy_id))].map(
      (id) => `/services?taxonomy_id=${id}`,
    ),
    `/services?organization_id=${one!.organization_id}`,
    '/services?modified_after=2026-11-21',
    '/services?postcode=M33&proximity=3000',
    '/services?postcode=M33',
    '/services?minimum_age=18',
    '/services?maximum_age=70',
    '/services?start_time=09:00',
    '/services?end_time=17:00',
    '/services?day=TU&start_time=09:00',
    '/services?minimal=true',
    `/services/${one!.id}`,
    '/service_at_locations?page=2',
    `/service_at_locations/${all.find((each) => each.service_at_locations)!.service_at_locations![0]!.id}`,
    '/organizations',
    '/organizations?search=organisation',
    `/organizations/${one!.organization_id}`,
  ])
    expect([path, (await fetch(`${served.url}/oruk/v3${path}`)).status]).toEqual([path, 200]);
  await db!.command({ profile: 0 });
  const reads = await db!
    .collection<{ planSummary?: string; command: object }>('system.profile')
    .find({
      ns: `${served.prefix}.assets`,
      op: { $in: ['query', 'command'] },
      planSummary: { $exists: true },
    })
    .toArray();
  expect(reads.length).toBeGreaterThan(20);
  expect(
    reads
      .filter(({ planSummary }) => planSummary!.includes('COLLSCAN'))
      .map(({ command }) => JSON.stringify(command).slice(0, 300)),
  ).toEqual([]);
});

it('what is withheld, blurred, paused or archived is told as on its own page, and no more', async () => {
  const draft = aDraft({
    name: 'Tuesday Sketching',
    description: 'Pencils and paper are there.',
    contacts: [
      { kind: 'phone', value: '01632 960111', public: true },
      { kind: 'email', value: 'zanzibarquill@example.org' },
    ],
    workersLine: 'zanzibarquill',
    places: [
      {
        ...aPlace({ north: 17 }),
        name: 'zanzibarquill',
        findingIt: 'zanzibarquill',
        address: { lines: ['1 zanzibarquill Road'], town: 'Sale', postcode: 'M33 9ZZ' },
        privacy: 'ward',
      },
      { ...aPlace({ north: 17 }), name: 'zanzibarquill', privacy: 'hidden' },
    ],
    provenance: { source: 'zanzibarquill-list', sourceName: 'A list', theirId: 'zanzibarquill' },
    assured: { on: '2026-11-01', by: 'phone', name: 'zanzibarquill' },
  });
  const { id } = await served.services.assets.save(thePublic, {
    ...draft,
    provenance: { ...draft.provenance, source: 'a-list' },
  });
  for (const path of [
    '/services?format=ndjson&full=true',
    '/service_at_locations?format=ndjson&full=true',
    `/services/${id}`,
    '/organizations?full_service=true',
  ])
    expect(await (await fetch(`${served.url}/oruk/v3${path}`)).text()).not.toMatch(/zanzibarquill|9ZZ/);
  const service = (await (await fetch(`${served.url}/oruk/v3/services/${id}`)).json()) as OrukService;
  const page = await served.services.assets.byId(thePublic, id);
  expect(service.service_at_locations).toHaveLength(1);
  expect(service.service_at_locations![0]!.location).toMatchObject({
    latitude: page.places[0]!.point!.lat,
    longitude: page.places[0]!.point!.lng,
  });
  await served.services.assets.save(thePublic, { ...draft, id, status: 'archived' });
  expect((await fetch(`${served.url}/oruk/v3/services/${id}`)).status).toBe(404);
});
