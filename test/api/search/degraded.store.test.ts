import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { SearchAnswer } from '../../../api/contract/search.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import type { SearchIndex } from '../../../api/search/search-index.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

// A Sunday, ten in the morning.
const now = new Date('2026-11-22T10:00:00Z');
const clock = { now: () => now };
const weekly = (day: string, opens: string, closes: string) => [
  { rrule: `FREQ=WEEKLY;BYDAY=${day}`, opens, closes },
];
const drafts = [
  aDraft({ name: 'Sunday Singers', schedules: weekly('SU', '09:00', '12:00') }),
  aDraft({
    name: 'Tuesday Evening Brass',
    schedules: weekly('TU', '19:00', '21:00'),
    places: [aPlace({ north: 300 })],
  }),
  aDraft({
    name: 'Tuesday Lunch and Thursday Evening',
    schedules: [...weekly('TU', '12:00', '13:00'), ...weekly('TH', '19:00', '21:00')],
    places: [aPlace({ north: 200 })],
    access: { step_free: { state: 'yes' } },
  }),
  aDraft({
    name: 'Every Other Tuesday',
    schedules: [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-11-17', opens: '19:00', closes: '20:00' },
    ],
    places: [aPlace({ north: 400 })],
  }),
  aDraft({
    name: 'One Bonfire',
    schedules: [{ from: '2026-11-24', opens: '18:00', closes: '21:00' }],
    places: [aPlace({ north: 500 })],
    access: { step_free: { state: 'no' } },
  }),
  aDraft({ name: 'No Times Told', schedules: [], places: [aPlace({ north: 600 })] }),
  aDraft({ name: 'Resting Choir', status: 'paused', places: [aPlace({ north: 700 })], capacity: 'open_now' }),
  aDraft({
    name: 'Listening Line',
    attendance: ['phone'],
    places: [],
    schedules: weekly('SU', '00:00', '23:59'),
  }),
  aDraft({
    name: 'Same Singers',
    sameAs: 'f2f6b1f4-9a0d-4b39-9a50-0d4f4f6f0001',
    places: [aPlace({ north: 800 })],
  }),
  aDraft({
    name: 'Same Singers Again',
    sameAs: 'f2f6b1f4-9a0d-4b39-9a50-0d4f4f6f0001',
    places: [aPlace({ north: 900 })],
  }),
  aDraft({ name: 'Far Away', places: [aPlace({ north: 30_000 })] }),
];

let served: Awaited<ReturnType<typeof serveForTest>>;
let findAll: SearchIndex['findAll'];
beforeAll(async () => {
  served = await serveForTest({ label: 'degraded', drafts, clock });
  const { services } = served;
  const degrees = [-2.6, 53.2, -2.1, 53.6] as const;
  const [west, south, east, north] = degrees;
  const area = await services.places.saveArea({
    name: 'Trafford',
    geometry: {
      type: 'Polygon',
      coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
    },
  });
  if (!('id' in area)) throw new Error('The area of the test was not taken.');
  const { faults } = await services.assets.saveMany(thePublic, [
    aDraft({
      name: 'Meals on Wheels',
      attendance: ['home_visit'],
      places: [],
      areasServed: [{ id: area.id, name: 'Trafford' }],
      schedules: weekly('TU', '11:00', '14:00'),
    }),
    ...Array.from({ length: 150 }, (_, n) =>
      aDraft({ name: `Faraway Tea ${n}`, places: [aPlace({ north: 60_000 + n * 10 })] }),
    ),
  ]);
  expect(faults).toEqual([]);
  await services.sync.reconcile();
  findAll = services.index.findAll;
});
afterAll(() => served.stop());

const ask = async (query: string) =>
  (await (await fetch(`${served.url}/api/v1/search?${query}`)).json()) as SearchAnswer;
const names = ({ hits }: SearchAnswer) => hits.map(({ name }) => name);

/** The same question to the engine, and then without it. */
async function both(query: string) {
  served.services.index.findAll = findAll;
  const well = await ask(query);
  served.services.index.findAll = () => Promise.reject(new Error('The engine is gone.'));
  try {
    const ill = await ask(query);
    expect([well.degraded, ill.degraded]).toEqual([false, true]);
    return { well, ill };
  } finally {
    served.services.index.findAll = findAll;
    // the breaker is let try again
    now.setTime(now.getTime() + 11_000);
  }
}

describe('a search without its engine', () => {
  it.each([
    ['near=M33'],
    ['near=M33&day=TU'],
    ['near=M33&time=evening'],
    ['near=M33&day=TU&time=evening'],
    ['near=M33&when=now'],
    ['near=M33&when=today'],
    ['near=M33&when=week'],
    ['near=M33&when=weekend'],
    ['near=M33&when=tomorrow&time=evening'],
    ['near=M33&attendance=phone'],
    ['near=M33&attendance=home_visit'],
    ['near=M33&remote=1'],
    ['near=M33&remote=1&when=now'],
    ['near=M33&capacity=paused'],
    ['near=M33&capacity=open_now'],
    ['near=M33&access=step_free'],
    ['near=M33&age=12&cost=free&format=group&join=just_turn_up&language=en'],
    ['box=-2.45,53.35,-2.2,53.5'],
    ['box=-2.45,53.35,-2.2,53.5&remote=1'],
    ['q=tuesday&near=M33&radius=250'],
  ])('finds what the engine finds for %s', async (query) => {
    const { well, ill } = await both(query);
    // of a group either may stand for it where there is no distance
    const groups = (answer: SearchAnswer) =>
      names(answer)
        .map((name) => name.replace(' Again', ''))
        .sort();
    expect(groups(ill)).toEqual(groups(well));
    expect(ill.total).toBe(well.total);
    expect(ill.accessKnown).toBe(well.accessKnown);
  });

  it.each([['near=M33&sort=distance'], ['near=M33&access=step_free&sort=distance'], ['near=M33&sort=next']])(
    'puts it in the order of %s',
    async (query) => {
      const { well, ill } = await both(query);
      expect(names(ill)).toEqual(names(well));
    },
  );

  it('counts days, rooms and access features too', async () => {
    const { ill } = await both('near=M33&day=TU&day=TH');
    const count = (facet: string, id: string) => ill.facets[facet]?.find((one) => one.id === id)?.count;
    expect([count('day', 'TU'), count('time', 'evening'), count('access', 'step_free')]).toEqual([5, 4, 1]);
    expect(count('join', 'just_turn_up')).toBe(ill.total);
  });

  it('has what serves a part of the map without a door there, and knows how much more needs no travel', async () => {
    const box = 'box=-2.45,53.35,-2.2,53.5';
    const { well, ill } = await both(box);
    expect(names(well)).toContain('Meals on Wheels');
    expect(names(ill)).toContain('Meals on Wheels');
    expect(well.noTravel).toBe(1);
    expect((await both(`${box}&remote=1`)).well).toMatchObject({ noTravel: null, total: well.total + 1 });
    expect(names((await both('box=-3.5,55,-3.4,55.1')).well)).toEqual([]);
  });

  it('says what it cannot hold to', async () => {
    expect((await both('near=M33')).ill.shortcomings).toEqual([]);
    const { well, ill } = await both('q=zebra&near=M33');
    expect(well.shortcomings).toEqual([]);
    expect(ill.shortcomings).toEqual([
      'Words have to be spelt right, and are taken as they stand.',
      'What is nearest stands first, not what fits best.',
    ]);
  });

  it('reads little for what has no door', async () => {
    const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const db = direct.useDb(served.prefix).db!;
    await db.command({ profile: 2 });
    await both('near=M33&attendance=phone');
    await db.command({ profile: 0 });
    const reads = await db
      .collection<{ command: { pipeline?: object[] }; docsExamined: number; planSummary: string }>(
        'system.profile',
      )
      .find({ 'command.aggregate': 'assets' })
      .toArray();
    const away = reads.filter(({ command }) => JSON.stringify(command.pipeline).includes('areasServed.id'));
    expect(away).toHaveLength(1);
    expect(away[0]!.planSummary).toMatch(/attendance/);
    expect(away[0]!.docsExamined).toBeLessThan(10);
    await direct.close();
  });
});
