import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { searchQuery, type SearchQuery } from '../../../api/contract/search.ts';
import { toFilters } from '../../../api/search/question.rules.ts';
import type { SearchIndex } from '../../../api/search/search-index.ts';
import { indexTimes } from '../../../api/times/index-times.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { dateOf, dayOf } from '../../../api/times/zone.rules.ts';
import { aDraft } from '../../support/drafts.ts';
import { createRandom, seedOfRun } from '../../support/random.ts';
import { anySchedule } from '../times/any-schedule.ts';
import { openRig, type Rig } from './sync.rig.ts';

const start = new Date('2026-11-20T09:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

let now = start;
const clock = { now: () => now };
let rig: Rig;
const names = new Map<string, string>();
beforeAll(async () => {
  rig = await openRig('refresh', clock);
});
afterAll(() => rig.close());

/** An index built at `start`, which from then on is only refreshed. */
async function builtAtStart(...drafts: AssetDraft[]) {
  now = start;
  await rig.collection().deleteMany({});
  await rig.save(...drafts);
  for (const { id, name } of drafts) names.set(id!, name);
  const made = rig.aSync();
  await made.sync.rebuild();
  return made;
}

/** The names that the index answers, in order, as a visitor would ask now. */
async function answers(index: SearchIndex, asked: Partial<SearchQuery>): Promise<string[]> {
  const filters = toFilters(searchQuery.parse(asked), null, [], [], now);
  const { hits } = await index.find({
    ...filters,
    sort: asked.sort ?? 'fit',
    offset: 0,
    limit: 500,
    count: [],
  });
  return hits.map((hit) => names.get(hit.assetId)!);
}

const single = (from: string) => ({ from, opens: '14:00', closes: '16:00' });

describe('what the passing of time makes wrong', () => {
  it('is the next start: whoever began goes behind whoever is still to begin', async () => {
    const { sync, index } = await builtAtStart(
      aDraft({
        name: 'Fridays',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=FR', opens: '14:00', closes: '16:00' }],
      }),
      aDraft({
        name: 'Sundays',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SU', opens: '14:00', closes: '16:00' }],
      }),
      aDraft({
        name: 'Every second Saturday',
        schedules: [
          { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', from: '2026-11-21', opens: '10:00', closes: '12:00' },
        ],
      }),
    );
    expect(await answers(index, { sort: 'next' })).toEqual(['Fridays', 'Every second Saturday', 'Sundays']);
    expect(await sync.refresh()).toBe(0);

    now = new Date('2026-11-20T14:02:00Z');
    expect(await sync.refresh()).toBe(1);
    expect(await answers(index, { sort: 'next' })).toEqual(['Every second Saturday', 'Sundays', 'Fridays']);

    now = new Date('2026-11-21T10:02:00Z');
    expect(await sync.refresh()).toBe(1);
    expect(await answers(index, { sort: 'next' })).toEqual(['Sundays', 'Fridays', 'Every second Saturday']);
    // A week later it rests, two weeks later it is on again.
    now = new Date('2026-11-28T08:00:00Z');
    await sync.refresh();
    expect(await answers(index, { when: 'today' })).toEqual([]);
    now = new Date('2026-12-05T08:00:00Z');
    await sync.refresh();
    expect(await answers(index, { when: 'today' })).toEqual(['Every second Saturday']);
  });

  it('is a date that was too far ahead to be listed', async () => {
    const { sync, index } = await builtAtStart(
      aDraft({ name: 'Spring Fair', schedules: [single('2027-01-31')] }),
    );
    for (now = start; now < new Date('2027-01-31T08:00:00Z'); now = new Date(now.getTime() + day))
      await sync.refresh();
    await sync.refresh();
    expect(await answers(index, { when: 'today' })).toEqual(['Spring Fair']);
    expect(await answers(index, { when: 'week' })).toEqual(['Spring Fair']);
  });

  it('is 60 days of dates, long since used up', async () => {
    const { sync, index } = await builtAtStart(
      aDraft({
        name: 'First Tuesday',
        schedules: [{ rrule: 'FREQ=MONTHLY;BYDAY=1TU', opens: '10:00', closes: '12:00' }],
      }),
    );
    now = new Date('2027-06-01T07:00:00Z');
    await sync.refresh();
    expect(await answers(index, { when: 'today' })).toEqual(['First Tuesday']);
  });

  it('is a weekday that an ended group no longer keeps', async () => {
    const { sync, index } = await builtAtStart(
      aDraft({
        name: 'Ends Tonight',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=FR', until: '2026-11-20', opens: '18:00', closes: '19:00' }],
      }),
      aDraft({ name: 'Only Tonight', schedules: [single('2026-11-20')] }),
    );
    expect((await answers(index, { day: ['FR'] })).sort()).toEqual(['Ends Tonight', 'Only Tonight']);
    for (const at of ['2026-11-20T14:02:00Z', '2026-11-20T18:02:00Z', '2026-11-21T00:05:00Z']) {
      now = new Date(at);
      await sync.refresh();
    }
    expect(await answers(index, { day: ['FR'] })).toEqual([]);
    expect(await answers(index, { when: 'today' })).toEqual([]);
  });

  it('is how long ago somebody looked: what is due stands behind what is fresh', async () => {
    const same = { summary: 'Knit and natter.', schedules: [] };
    const { sync, index } = await builtAtStart(
      aDraft({ ...same, name: 'Knit One', assured: { on: '2026-11-01', by: 'owner' } }),
      aDraft({ ...same, name: 'Knit Two', assured: { on: '2026-07-01', by: 'owner' } }),
    );
    // The words of both weigh the same; names are told apart by nothing else than standing.
    const order = async () => {
      await sync.refresh();
      return answers(index, { q: 'knit' });
    };
    await rig
      .collection()
      .updateOne({ name: 'Knit One' }, { $set: { 'assured.on': '2026-06-01' }, $inc: { revision: 1 } });
    await sync.reconcile();
    expect(await order()).toEqual(['Knit Two', 'Knit One']);
    await rig
      .collection()
      .updateOne({ name: 'Knit One' }, { $set: { 'assured.on': '2026-11-01' }, $inc: { revision: 1 } });
    await sync.reconcile();
    // Group clock: six months; due in its last sixth, overdue after it, stale half a clock later.
    for (const at of ['2026-12-05T00:00:00Z', '2027-01-05T00:00:00Z', '2027-04-10T00:00:00Z']) {
      now = new Date(at);
      expect(await order()).toEqual(['Knit One', 'Knit Two']);
    }
  });

  it('stays due when the engine did not take it', async () => {
    const { sync, index } = await builtAtStart(
      aDraft({
        name: 'Fridays',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=FR', opens: '14:00', closes: '16:00' }],
      }),
      aDraft({
        name: 'Sundays',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SU', opens: '14:00', closes: '16:00' }],
      }),
    );
    const { write } = index;
    index.write = () => Promise.reject(new Error('The engine is full.'));
    now = new Date('2026-11-20T14:02:00Z');
    await expect(sync.refresh()).rejects.toThrow('full');
    index.write = write;
    expect(await sync.refresh()).toBe(1);
    expect(await answers(index, { sort: 'next' })).toEqual(['Sundays', 'Fridays']);
  });

  it('is looked for in a restored index, and again where that was cut short', async () => {
    const { sync: first, index } = await builtAtStart(
      ...Array.from({ length: 30 }, (_, n) =>
        aDraft({
          name: `Fridays ${n}`,
          schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=FR', opens: '14:00', closes: '16:00' }],
        }),
      ),
      aDraft({
        name: 'Sundays',
        schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SU', opens: '14:00', closes: '16:00' }],
      }),
    );
    await first.start(null);
    await first.idle();
    const place = first.position();
    await first.stop();

    now = new Date('2026-11-21T09:00:00Z');
    let falls = 1;
    const store = {
      ...rig.assets,
      byIds: (ids: string[]) =>
        falls-- > 0 ? Promise.reject(new Error('The database hiccups.')) : rig.assets.byIds(ids),
    };
    const { sync } = rig.aSync({ index, store });
    await sync.start(place);
    await sync.refresh();
    expect((await answers(index, { sort: 'next' }))[0]).toBe('Sundays');
    await sync.stop();
  });
});

describe('a refreshed index', () => {
  const many = process.env.LONG ? 2_000 : 100;
  const steps = process.env.LONG ? 120 : 12;

  it(`answers like one built at that moment: ${many} schedules of all kinds, ${steps} leaps in time (seed ${seedOfRun})`, async () => {
    const random = createRandom(seedOfRun);
    const schedules = fc.sample(anySchedule(), { numRuns: many, seed: seedOfRun });
    // Moved to where the clock of this test stands.
    const near = (date: string | undefined) =>
      date && dateOf(dayOf('2026-11-01') + (((dayOf(date) % 200) + 200) % 200));
    const { sync, index } = await builtAtStart(
      ...schedules.map(({ from, until, exceptDates, extraDates, ...told }, n) =>
        aDraft({
          name: `Group ${n}`,
          schedules: [
            {
              ...told,
              ...(from && { from: near(from)! }),
              ...(until && { until: near(until)! }),
              exceptDates: exceptDates.map((date) => near(date)!),
              extraDates: extraDates.map((date) => near(date)!),
            },
          ],
        }),
      ),
    );
    for (let step = 0; step < steps; step++) {
      // Minutes, hours or weeks; the chore runs each minute, but a machine may sleep.
      now = new Date(now.getTime() + Math.floor(random() ** 3 * 25 * day) + 60_000);
      await sync.refresh();
      const fresh = rig.aSync();
      await fresh.sync.rebuild();
      for (const when of ['now', 'today', 'tomorrow', 'week', 'weekend'] as const)
        expect({ now, when, found: (await answers(index, { when })).sort() }).toEqual({
          now,
          when,
          found: (await answers(fresh.index, { when })).sort(),
        });
      const starts = await trueStarts();
      const inOrder = (await answers(index, { sort: 'next' })).map((name) => starts.get(name)!);
      expect({ now, inOrder }).toEqual({ now, inOrder: [...inOrder].sort((a, b) => a - b) });
    }
  }, 300_000);

  /** When each begins next, in epoch minutes, by the rules alone; never = last. */
  async function trueStarts(): Promise<Map<string, number>> {
    const assets = await rig.assets.page('', 5_000);
    return new Map(
      assets.map((asset) => [asset.name, indexTimes(asset.schedules, now, usualYear).nextOn ?? Infinity]),
    );
  }
});
