import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { SearchAnswer } from '../../../api/contract/search.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const now = new Date('2026-11-22T10:00:00Z');
const clock = { now: () => now };
const drafts = [
  aDraft({ name: 'Thursday Tea' }),
  aDraft({
    name: 'Larkfield Brass',
    summary: 'A brass band that welcomes players and listeners.',
    categories: ['arts_culture'],
    needs: ['creative'],
    access: { step_free: { state: 'yes' } },
    schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=SU', opens: '14:00', closes: '16:00' }],
    places: [aPlace({ north: 900 })],
  }),
  aDraft({
    name: 'Upstairs Brass',
    summary: 'Brass practice up two flights of stairs.',
    categories: ['arts_culture'],
    access: { step_free: { state: 'no' } },
    places: [aPlace({ north: 300 })],
  }),
  aDraft({
    name: 'Silver Brass',
    summary: 'A small brass band.',
    categories: ['arts_culture'],
    places: [aPlace({ north: 400 })],
    costs: [{ kind: 'per_session', pence: 300 }],
  }),
  aDraft({
    name: 'Far Brass',
    summary: 'A brass band on the other side of town.',
    categories: ['arts_culture'],
    places: [aPlace({ north: 8_000 })],
  }),
  aDraft({
    name: 'Brass by Phone',
    summary: 'Listen to brass together by phone.',
    categories: ['arts_culture'],
    places: [],
    attendance: ['phone'],
    schedules: [],
  }),
  aDraft({ name: 'Hidden Draft Brass', status: 'draft' }),
];

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'search', drafts, clock });
});
afterAll(() => served.stop());

const search = async (query: string): Promise<SearchAnswer> =>
  (await (await fetch(`${served.url}/api/v1/search?${query}`)).json()) as SearchAnswer;
const names = (answer: SearchAnswer) => answer.hits.map((hit) => hit.name);

describe('a search', () => {
  it('finds by words near a place, nearest first among equals, and counts exactly', async () => {
    const answer = await search('q=brass&near=M33');
    expect(new Set(names(answer))).toEqual(new Set(['Silver Brass', 'Upstairs Brass', 'Larkfield Brass']));
    expect(answer.total).toBe(3);
    expect(answer.facets.category).toEqual([
      { id: 'arts_culture', label: 'Arts, music and creativity', count: 3, chosen: false },
    ]);
  });

  it('never shows what is not public', async () => {
    expect(names(await search('q=hidden+draft'))).not.toContain('Hidden Draft Brass');
  });

  it('puts known step-free first and not known after it, and leaves out a known no', async () => {
    const answer = await search('q=brass&near=M33&access=step_free');
    expect(names(answer)).toEqual(['Larkfield Brass', 'Silver Brass']);
    expect(answer.accessKnown).toBe(1);
    expect(answer.hits.map((hit) => hit.accessKnown)).toEqual([true, false]);
  });

  it('finds what needs no travel only when asked', async () => {
    expect((await search('q=brass&near=M33')).total).toBe(3);
    expect(names(await search('q=brass&near=M33&remote=1'))).toContain('Brass by Phone');
    expect(names(await search('q=brass&near=M33&attendance=phone'))).toEqual(['Brass by Phone']);
  });

  it('says which one thing would have to give, smallest first', async () => {
    const answer = await search('q=brass&near=M33&day=SU&cost=per_session');
    expect(answer.total).toBe(0);
    expect(answer.nearMisses.map(({ change, gain }) => [change.field, gain])).toEqual([
      ['cost', 1],
      ['day', 1],
    ]);
    const farther = await search('q=far&near=M33');
    expect(farther.nearMisses[0]).toMatchObject({
      change: { field: 'radius', to: '9656' },
      gain: 1,
      words: 'There is 1 if you can travel 6 miles',
    });
  });

  it('gives reasons that can be read in the document itself', async () => {
    const { hits } = await search('q=brass&near=M33&category=arts_culture');
    for (const hit of hits) {
      const asset = (await (await fetch(`${served.url}/api/v1/assets/${hit.id}`)).json()) as Record<
        string,
        unknown
      >;
      expect(hit.why.length).toBeGreaterThan(0);
      for (const { field, value } of hit.why) expect(JSON.stringify(asset[field])).toContain(value);
    }
  });

  it('filters by what is on today at the clock it is given', async () => {
    expect(names(await search('near=M33&when=today'))).toEqual(['Larkfield Brass']);
    expect(names(await search('near=M33&day=TH&time=afternoon')).sort()).toEqual([
      'Silver Brass',
      'Thursday Tea',
      'Upstairs Brass',
    ]);
  });

  it('says that a place is not known and still answers', async () => {
    const answer = await search('q=brass&near=Nowhereville+on+Sea+xyz');
    expect(answer.placeUnknown).toBe(true);
    expect(answer.total).toBeGreaterThan(3);
  });
});

describe('a search that goes nowhere', () => {
  const library = aDraft({
    name: 'Sale Library',
    kind: 'institution',
    summary: 'Books, papers and people who know the place.',
    places: [aPlace({ north: 20_000 })],
  });
  it('still names somebody to ask, with a place and without', async () => {
    await served.services.assets.save(thePublic, library);
    const near = await until(
      () => search('q=zzzz&near=M33'),
      (answer) => answer.ring !== null,
    );
    expect(near.ring).toMatchObject({ name: 'Sale Library', words: 'The nearest library can help you look' });
    const anywhere = await search('q=zzzz');
    expect(anywhere.words).toBe('We could not find anything');
    expect(anywhere.ring).toMatchObject({ name: 'Sale Library', words: 'A library can help you look' });
  });
});

describe('the index and the truth', () => {
  it('drops a hit that MongoDB no longer publishes, before the index has heard', async () => {
    const id = idFrom('test', 'Silver Brass');
    const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
    const name = databases
      .map((d) => d.name)
      .find((d) => d.startsWith(`hereabouts-test-search-${process.pid}-`) && !d.endsWith('_private'))!;
    // Behind the back of the change stream's revisions: the index keeps believing in it.
    await served.services.sync.idle();
    await direct
      .useDb(name)
      .collection<{ _id: string }>('assets')
      .updateOne({ _id: id }, { $set: { status: 'archived' } });
    expect(names(await search('q=silver'))).toEqual([]);
    await direct
      .useDb(name)
      .collection<{ _id: string }>('assets')
      .updateOne({ _id: id }, { $set: { status: 'live' } });
    await direct.close();
  });

  it('shows a new asset within moments, and takes one away at once from hits and counts', async () => {
    await served.services.assets.save(thePublic, aDraft({ name: 'Brand New Zithers' }));
    await until(
      () => search('q=zithers'),
      (answer) => answer.total === 1,
    );
    await served.services.assets.save(thePublic, aDraft({ name: 'Brand New Zithers', status: 'archived' }));
    expect((await search('q=zithers')).total).toBe(0);
  });

  it('mends an orphan, a missing and a stale document by id and revision', async () => {
    const { index, sync } = served.services;
    const id = idFrom('test', 'Thursday Tea');
    await sync.idle();
    const [held] = await index.revisions('', 1);
    await index.write([{ assetId: held!.assetId, revision: held!.revision, documents: [] }]);
    await index.write([{ assetId: '00000000-0000-4000-8000-000000000000', revision: 1, documents: [] }]);
    const drift = await sync.reconcile();
    expect(drift).toMatchObject({ missing: 1, ahead: 0 });
    expect(await sync.reconcile()).toEqual({ orphans: 0, missing: 0, stale: 0, ahead: 0 });
    expect((await index.revisions('', 100)).map((row) => row.assetId)).toContain(id);
  });
});

describe('a search without its engine', () => {
  it('answers from MongoDB with whole words, what is known to be step-free and then the nearest first, and says so', async () => {
    const broken = await serveForTest({ label: 'degraded', drafts, clock });
    const { index } = broken.services;
    index.findAll = () => Promise.reject(new Error('The engine is gone.'));
    index.cells = () => Promise.reject(new Error('The engine is gone.'));
    const answer = (await (
      await fetch(`${broken.url}/api/v1/search?q=brass&near=M33&access=step_free`)
    ).json()) as SearchAnswer;
    expect(answer).toMatchObject({ degraded: true, totalIsAbout: true, total: 2 });
    expect(names(answer)).toEqual(['Larkfield Brass', 'Silver Brass']);
    expect(answer.accessKnown).toBe(1);
    const cells = (await (
      await fetch(`${broken.url}/api/v1/cells?box=-2.45,53.35,-2.2,53.5&zoom=11`)
    ).json()) as { degraded: boolean };
    expect(cells.degraded).toBe(true);
    await broken.stop();
  });
});
