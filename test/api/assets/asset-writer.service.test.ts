import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import type { Assets } from '../../../api/assets/asset.service.ts';
import { ProblemError } from '../../../api/contract/problem.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
let direct: Connection;
let prefix: string;
beforeAll(async () => {
  served = await serveForTest({ label: 'writer' });
  direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
  prefix = databases
    .map((d) => d.name)
    .find((d) => d.startsWith(`hereabouts-test-writer-${process.pid}-`) && !d.endsWith('_private'))!;
});
afterAll(async () => {
  await direct.close();
  await served.stop();
});

const save = (...args: Parameters<typeof aDraft>) => served.services.assets.save(thePublic, aDraft(...args));
const stored = (id: string) =>
  direct
    .useDb(prefix)
    .collection<{ _id: string; places: { at?: { coordinates: number[] }; lines: string[] }[] }>('assets')
    .findOne({ _id: id });

/** Words that stand nowhere else: found in a public answer they have leaked. */
const canary = 'Quillfeather';
const home = aPlace({
  name: `${canary} House`,
  address: { lines: [`47 ${canary} Road`], town: 'Sale', postcode: 'M33 4QQ' },
  findingIt: `Ring ${canary}`,
  north: 137,
  east: 91,
});

describe('writing an asset', () => {
  it('names every fault and writes nothing', async () => {
    const faulty = save({
      name: '',
      kind: 'castle' as never,
      age: { min: 9, max: 3 },
      schedules: [{ opens: '25:00', closes: '9am' }],
    });
    await expect(faulty).rejects.toThrow(ProblemError);
    const problem = await faulty.catch((error: ProblemError) => error);
    const paths = (problem as ProblemError).errors!.map((e) => e.path);
    expect(paths).toEqual(
      expect.arrayContaining(['name', 'kind', 'schedules.0.opens', 'schedules.0.closes']),
    );
  });

  it('lets the good ones of a batch land beside the faulty one', async () => {
    const outcome = await served.services.assets.saveMany(thePublic, [
      aDraft({ name: 'Good One' }),
      { ...aDraft({ name: 'Bad One' }), nonsense: 1 } as never,
      aDraft({ name: 'Good Two' }),
    ]);
    expect(outcome).toMatchObject({ saved: 2, unchanged: 0 });
    expect(outcome.faults).toEqual([
      { index: 1, errors: [{ path: 'nonsense', message: 'We do not know this field.' }] },
    ]);
  });

  it('writes the first of two entries of a batch with one id, and names both', async () => {
    const id = idFrom('test', 'one id twice');
    const outcome = await served.services.assets.saveMany(thePublic, [
      aDraft({ id, name: 'First Of Two' }),
      aDraft({ name: 'Between Them' }),
      aDraft({ id, name: 'Second Of Two' }),
    ]);
    expect(outcome).toMatchObject({ saved: 2, unchanged: 0 });
    expect(outcome.faults).toEqual([
      { index: 2, errors: [{ path: 'id', message: expect.stringContaining('the same id as entry 1') }] },
    ]);
    expect(await stored(id)).toMatchObject({ name: 'First Of Two' });
  });

  it('writes nothing when nothing changed', async () => {
    expect((await save({ name: 'Twice' })).revision).toBe(1);
    expect((await save({ name: 'Twice' })).revision).toBeNull();
    expect((await save({ name: 'Twice', summary: 'Something else now.' })).revision).toBe(2);
  });

  it('gives neighbours of one name addresses of their own, and leads old addresses to new names', async () => {
    for (const n of [1, 2, 3]) await save({ id: idFrom('test', `same ${n}`), name: 'Same Name' });
    const id = idFrom('test', 'same 2');
    await save({ id, name: 'Quite Another Name' });
    const found = await served.services.assets.bySlug(thePublic, 'same-name-sale-2');
    expect(found).toEqual({ movedTo: 'quite-another-name-sale' });
    const response = await fetch(`${served.url}/api/v1/assets/by-slug/same-name-sale-2`, {
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      '/api/v1/assets/by-slug/quite-another-name-sale',
    ]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('refuses an id that could not be stored, by name, and lets the others land', async () => {
    const outcome = await served.services.assets.saveMany(thePublic, [
      aDraft({ id: '0190a5a0-7b6c-7def-8123-456789abcdef', name: 'Of another version' }),
      aDraft({ id: 'ABCDEF01-2345-4678-9ABC-DEF012345678', name: 'Written large' }),
    ]);
    expect(outcome.saved).toBe(1);
    expect(outcome.faults[0]).toMatchObject({ index: 0, errors: [{ path: 'id' }] });
  });

  it('lets two entries take one name at the same moment, or tells the one that was late', async () => {
    const ids = ['one', 'two', 'three', 'four'].map((n) => idFrom('test', `renamed ${n}`));
    for (const id of ids) await save({ id, name: `Before ${id}` });
    const outcomes = await Promise.all(
      ids.map((id) => served.services.assets.saveMany(thePublic, [aDraft({ id, name: 'All The Same' })])),
    );
    for (const { saved, faults } of outcomes) expect(saved + faults.length).toBe(1);
    expect(outcomes.some(({ saved }) => saved === 1)).toBe(true);
  });

  it('lets one of two writers at the same moment win, and tells the other', async () => {
    await save({ name: 'Raced' });
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map((word) =>
        served.services.assets.saveMany(thePublic, [
          aDraft({ name: 'Raced', summary: `Changed by ${word}.` }),
        ]),
      ),
    );
    const saved = outcomes.reduce((sum, o) => sum + o.saved, 0);
    const told = outcomes.reduce((sum, o) => sum + o.faults.length, 0);
    expect(saved + told).toBe(4);
    expect(((await stored(idFrom('test', 'Raced'))) as unknown as { revision: number }).revision).toBe(
      1 + saved,
    );
  });
});

describe('a batch of entries that others write at the same moment', () => {
  const ids = ['one', 'two', 'three', 'four', 'five'].map((n) => idFrom('test', `batch ${n}`));
  const batch = (summary: string) => ids.map((id, n) => aDraft({ id, name: `Batch ${n}`, summary }));
  const many = (...args: Parameters<Assets['saveMany']> extends [unknown, ...infer Rest] ? Rest : never) =>
    served.services.assets.saveMany(thePublic, ...args);

  it('goes entry by entry to one of them, and each is told which were not theirs', async () => {
    await many(batch('As it was.'));
    const words = ['Told by one.', 'Told by two.', 'Told by three.'];
    const outcomes = await Promise.all(words.map((summary) => many(batch(summary))));
    for (const id of ids) {
      const wrote = outcomes.filter(({ written }) => written.some((one) => one.id === id));
      expect(((await stored(id)) as unknown as { revision: number }).revision).toBeGreaterThanOrEqual(
        1 + Math.max(1, wrote.length),
      );
    }
    for (const { saved, faults } of outcomes) expect(saved + faults.length).toBe(ids.length);
  });

  it('leaves those that are not at the revision asked for as they are, and the others land', async () => {
    const now = await served.services.assets.draftsByIds(ids);
    const onRevision = new Map(ids.map((id, n) => [id, now.get(id)!.revision - (n === 1 ? 1 : 0)]));
    const outcome = await many(batch('Asked for.'), { onRevision });
    expect(outcome).toMatchObject({ saved: 4, faults: [{ index: 1 }] });
    const after = await served.services.assets.draftsByIds(ids);
    expect(ids.map((id) => after.get(id)?.draft.summary === 'Asked for.')).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  it('gives two that take one name in one batch an address each', async () => {
    const outcome = await many(ids.map((id) => aDraft({ id, name: 'One Name For All' })));
    expect(outcome.saved).toBe(5);
    const slugs = await Promise.all(
      ids.map(async (id) => ((await stored(id)) as unknown as { slug: string }).slug),
    );
    expect(new Set(slugs).size).toBe(5);
  });
});

describe('a place that is not for everybody', () => {
  it.each([
    [
      'street',
      {
        name: 'Blurred to a street',
        places: [
          {
            ...home,
            name: 'Thistledown',
            address: { lines: ['47 Larkfield Road'], town: 'Sale', postcode: 'M33 4QQ' },
            findingIt: 'Ring Thistledown',
            privacy: 'street' as const,
          },
        ],
      },
      ['47 ', 'Thistledown', '4QQ'],
    ],
    ['ward', { name: 'Blurred to a ward', places: [{ ...home, privacy: 'ward' as const }] }, [canary, '4QQ']],
    [
      'town',
      { name: 'Blurred to a town', places: [{ ...home, privacy: 'town' as const }] },
      [canary, '4QQ', 'M33'],
    ],
    [
      'area_only',
      { name: 'Blurred to words', places: [{ ...home, privacy: 'area_only' as const }] },
      [canary, '4QQ'],
    ],
    [
      'hidden',
      { name: 'Hidden', places: [{ ...home, privacy: 'hidden' as const }] },
      [canary, '4QQ', 'Sale'],
    ],
    [
      'hidden by rule',
      {
        name: 'Harbour',
        summary: `A refuge for women fleeing violence, at 47 ${canary} Road, M33 4QQ.`,
        categories: ['domestic_abuse' as const],
        places: [home],
      },
      [canary, '4QQ'],
    ],
  ])('%s: nothing more exact is stored, answered or counted', async (_privacy, draft, secrets) => {
    const { id } = await save(draft);
    await until(
      () => served.services.sync.idle().then(() => served.services.index.revisions('', 1_000)),
      (rows) => rows.some((row) => row.assetId === id),
    );
    const asset = await stored(id);
    for (const secret of secrets) expect(JSON.stringify(asset)).not.toContain(secret);
    const exact = [home.point.lng, home.point.lat];
    for (const place of asset!.places) expect(place.at?.coordinates).not.toEqual(exact);

    const paths = [
      `/assets/${id}`,
      `/search?q=${encodeURIComponent(draft.name)}`,
      '/search?near=M33',
      '/cells?box=-2.4,53.3,-2.2,53.5&zoom=14',
      `/suggest?q=${draft.name.slice(0, 6)}`,
    ];
    for (const path of paths) {
      const body = await (await fetch(`${served.url}/api/v1${path}`)).text();
      for (const secret of secrets.filter((s) => s !== 'Sale' && s !== 'M33' && s !== '47 '))
        expect(body).not.toContain(secret);
      expect(body).not.toContain(String(home.point.lat));
    }
    const kept = await direct
      .useDb(`${prefix}_private`)
      .collection('withheld-places')
      .findOne({ assetId: id });
    expect(JSON.stringify(kept)).toContain('47');
  });

  it('is taken out of every answer at once when it is made less exact, before the index has heard', async () => {
    const hidden = direct.useDb(prefix).collection<{ _id: string }>('hidden');
    const { id } = await save({ name: 'Soon Blurred', places: [home] });
    await save({ name: 'Soon Blurred', summary: 'Only its words are others.', places: [home] });
    expect(await hidden.findOne({ _id: id })).toBeNull();
    await save({ name: 'Soon Blurred', places: [{ ...home, privacy: 'ward' }] });
    expect(await hidden.findOne({ _id: id })).toMatchObject({ revision: 3 });
  });

  it('is not found by closing in on it with circles of any size', async () => {
    const { id } = await save({ name: 'Bisected Befriender', places: [{ ...home, privacy: 'ward' }] });
    await until(
      () => served.services.index.revisions('', 1_000),
      (rows) => rows.some((row) => row.assetId === id),
    );
    const public_ = (await stored(id))!.places[0]!.at!.coordinates;
    // The smallest circle around the true home that still finds it is as wide as the way to the cell's middle.
    let [inside, outside] = [5_000, 0];
    while (inside - outside > 5) {
      const radius = Math.round((inside + outside) / 2);
      const body = (await (
        await fetch(
          `${served.url}/api/v1/search?q=bisected&at=${home.point.lat.toFixed(6)},${home.point.lng.toFixed(6)}&radius=${Math.max(100, radius)}`,
        )
      ).json()) as { total: number };
      if (body.total > 0) inside = radius;
      else outside = radius;
    }
    const metres = Math.hypot(
      (public_[1]! - home.point.lat) * 111_195,
      (public_[0]! - home.point.lng) * 66_290,
    );
    expect(Math.abs(inside - metres)).toBeLessThan(20);
  });

  it('cannot be stored hidden with anything that locates it, whoever writes', async () => {
    const assets = direct.useDb(prefix).collection<{ _id: string }>('assets');
    const asset = await assets.findOne({ _id: idFrom('test', 'Hidden') });
    const leaky = {
      ...asset!,
      _id: idFrom('test', 'leaky'),
      slugs: ['leaky'],
      places: [{ id: 'x', privacy: 'hidden', lines: [], at: { type: 'Point', coordinates: [-2.3, 53.4] } }],
    };
    await expect(assets.insertOne(leaky as never)).rejects.toThrow('Document failed validation');
  });
});
