import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CountDoc } from '../../../api/counts/count.model.ts';
import { createCountStore } from '../../../api/counts/count.store.ts';
import { createCounts } from '../../../api/counts/counts.service.ts';
import { limitsOf } from '../../../api/counts/limits.rules.ts';
import { isRobot } from '../../../api/counts/robot.rules.ts';
import { weekOf } from '../../../api/counts/week.rules.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import { couldNotFindForm } from '../../../api/contract/counts.ts';
import { ProblemError } from '../../../api/contract/problem.ts';
import type { ResolvedPlace } from '../../../api/contract/place.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { newId } from '../../../api/infra/ids.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

describe('the week of a count', () => {
  it.each([
    ['2026-11-22T23:59:00Z', '2026-W47', '2026-11-16'],
    ['2026-11-23T00:00:00Z', '2026-W48', '2026-11-23'],
    // Monday already on the wall, Sunday still in UTC
    ['2026-06-28T23:30:00Z', '2026-W27', '2026-06-29'],
    ['2027-01-01T12:00:00Z', '2026-W53', '2026-12-28'],
    ['2025-12-29T12:00:00Z', '2026-W01', '2025-12-29'],
  ])('of %s is %s', (instant, week, monday) => {
    expect(weekOf(new Date(instant))).toEqual({ week, monday });
  });
});

describe('the limits of a count', () => {
  it('are choices of closed lists, in one order, with ages in bands', () => {
    const query = searchQuery.parse({
      cost: 'free',
      access: ['step_free'],
      age: '19',
      when: 'today',
      need: 'lonely',
    });
    expect(limitsOf(query)).toEqual(['access:step_free', 'age:18_to_25', 'cost:free', 'when:today']);
  });
});

describe('a robot', () => {
  it.each([
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', true],
    ['curl/8.5.0', true],
    ['', true],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1', false],
    ['Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36', false],
  ])('%s: %s', (agent, is) => {
    expect(isRobot({ 'user-agent': agent })).toBe(is);
  });
  it('also fetches pages before anybody asked', () => {
    expect(isRobot({ 'user-agent': 'Mozilla/5.0 Chrome/120', 'sec-purpose': 'prefetch;prerender' })).toBe(
      true,
    );
  });
});

describe('what is counted', () => {
  const { uri, prefix } = testDatabase('counts');
  let connection: mongoose.Connection;
  let store: ReturnType<typeof createCountStore>;
  const now = new Date('2026-11-24T14:37:12Z');
  const known = newId();
  const place: ResolvedPlace = {
    label: 'M33 7WW',
    point: { lat: 53.4, lng: -2.3 },
    precision: 'postcode',
    accuracyMetres: 50,
    district: 'Trafford',
    ward: 'Ashton upon Mersey',
  };
  const setUp = () =>
    createCounts({
      store,
      clock: { now: () => now },
      smallestCount: 8,
      read: (_actor, id) =>
        id === known ? Promise.resolve() : Promise.reject(new ProblemError('not-found')),
    });
  const all = () => connection.db!.collection<CountDoc>('counts').find({}).toArray();
  const search = (q: string, more: Record<string, string> = {}) =>
    searchQuery.parse({ q, near: 'M33 7WW', ...more });

  beforeAll(async () => {
    connection = await mongoose.createConnection(uri, { dbName: prefix }).asPromise();
    store = createCountStore(connection);
    await store.ensure();
  });
  afterAll(async () => {
    await connection.close();
    await dropDatabases(uri, prefix);
  });

  it('is need, limits, ward and week of a search that found nothing, and never its words', async () => {
    const counts = setUp();
    const query = search('zebrafinch', { need: 'lonely', cost: 'free' });
    counts.searched(query, { place, total: 0 }, 'a');
    counts.searched(query, { place, total: 0 }, 'a');
    counts.searched({ ...query, page: 2 }, { place, total: 0 }, 'a');
    counts.searched(query, { place, total: 0 }, 'b');
    counts.searched(query, { place, total: 12 }, 'c');
    expect(await all()).toEqual([]);
    await counts.flush();
    const kept = await all();
    expect(kept.map(({ what, count }) => [what, count])).toEqual(
      expect.arrayContaining([
        ['searched', 3],
        ['nothing', 2],
      ]),
    );
    expect(kept.find(({ what }) => what === 'nothing')).toMatchObject({
      week: '2026-W48',
      monday: new Date('2026-11-23'),
      district: 'Trafford',
      ward: 'Ashton upon Mersey',
      needs: ['lonely'],
      limits: ['cost:free'],
    });
    expect(JSON.stringify(kept)).not.toMatch(/zebrafinch|M33|53\.4|14:37/);
    await connection.db!.collection('counts').deleteMany({});
  });

  it('leaves out whoever looks for a way out of danger', async () => {
    const counts = setUp();
    counts.searched(search('', { need: 'unsafe' }), { place, total: 0 }, 'a');
    await counts.couldNotFind(couldNotFindForm.parse({ category: 'domestic_abuse' }), place, 'a');
    await counts.flush();
    expect((await all()).map(({ what }) => what)).toEqual(['searched']);
    await connection.db!.collection('counts').deleteMany({});
  });

  it('is shown from eight people on, however often one of them presses', async () => {
    const counts = setUp();
    const query = couldNotFindForm.parse({ need: 'lonely', day: 'SU' });
    for (let i = 0; i < 20; i++) await counts.couldNotFind(query, place, 'the same');
    for (let i = 0; i < 6; i++) await counts.couldNotFind(query, place, `another ${i}`);
    expect(await counts.missedIn('Trafford', 10)).toEqual([]);
    await counts.couldNotFind(query, { ...place, ward: 'Sale Moor' }, 'the eighth');
    expect(await counts.missedIn('Trafford', 10)).toEqual([{ facet: 'need', id: 'lonely', count: 8 }]);
    expect(await counts.missedIn('Stockport', 10)).toEqual([]);
  });

  it('reaches the entry somebody went to, or could not', async () => {
    const counts = setUp();
    for (let i = 0; i < 9; i++)
      await counts.outcome(
        thePublic,
        { id: known, how: 'could_not', because: i < 8 ? 'too_far' : 'cost' },
        `${i}`,
      );
    for (let i = 0; i < 7; i++) await counts.outcome(thePublic, { id: known, how: 'went' }, `${i}`);
    expect(await counts.ofEntry(known)).toEqual({
      went: null,
      liked: null,
      couldNot: 9,
      because: [{ id: 'too_far', count: 8 }],
    });
    await expect(counts.outcome(thePublic, { id: newId(), how: 'went' }, 'x')).rejects.toThrow(
      'could not find',
    );
  });

  it('tells curators what most people open, above the floor and to the nearest ten', async () => {
    const counts = setUp();
    const [often, some, seldom] = [newId(), newId(), newId()];
    for (const [id, people] of [
      [often, 23],
      [some, 8],
      [seldom, 7],
    ] as const)
      for (let n = 0; n < people; n += 1) counts.looked({ id, categories: [] }, `${n}`);
    await counts.flush();
    expect(await counts.mostSeen(30)).toEqual([
      { id: often, seen: 20 },
      { id: some, seen: 10 },
    ]);
    expect(await counts.mostSeen(1)).toEqual([{ id: often, seen: 20 }]);
  });

  it('has no field for anything else: MongoDB itself refuses one', async () => {
    const tally = { what: 'nothing', week: '2026-W48', monday: new Date('2026-11-23'), count: 1 };
    const collection = connection.db!.collection<{ _id: string }>('counts');
    for (const more of [
      { words: 'choir' },
      { at: new Date() },
      { limits: ['my own words'] },
      { needs: ['x'] },
    ])
      await expect(collection.insertOne({ _id: 'x', ...tally, ...more })).rejects.toThrow('validation');
  });

  it('waits for a database that is away, and is not lost', async () => {
    let away = true;
    const counts = createCounts({
      store: { ...store, add: (tallies) => (away ? Promise.reject(new Error('away')) : store.add(tallies)) },
      clock: { now: () => now },
      smallestCount: 8,
      read: () => Promise.resolve(),
    });
    counts.searched(search('a', { need: 'eat' }), { place: null, total: 0 }, 'a');
    await expect(counts.flush()).rejects.toThrow('away');
    counts.searched(search('b', { need: 'eat' }), { place: null, total: 0 }, 'b');
    away = false;
    await counts.flush();
    const [kept] = await connection
      .db!.collection('counts')
      .find({ what: 'nothing', needs: 'eat' })
      .toArray();
    expect(kept?.count).toBe(2);
  });
});
