import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createMeiliIndex, type MeiliOptions } from '../../../../api/search/meilisearch/meili-index.ts';
import { meiliSettings } from '../../../../api/search/meilisearch/settings.ts';
import type { IndexChange, SearchIndex } from '../../../../api/search/search-index.ts';
import { change } from '../../../ports/search-index.suite.ts';
import { anyQuery } from '../../../support/corpus.ts';
import { startMeiliStub, type MeiliStub, type StubMood } from '../../../support/meilisearch/stub.ts';
import { until } from '../../../support/wait.ts';

const name = 'hereabouts-test-one';
const near = { lat: 53.424, lng: -2.322 };
const around = { near, radius: 100_000, areas: [], remote: false };

let stub: MeiliStub;
let opened: SearchIndex[] = [];
const open = (options: Partial<MeiliOptions> = {}) => {
  // A busy machine may take a while; what is about time says its own.
  const index = createMeiliIndex({ url: stub.url, index: name, questionMs: 30_000, ...options });
  opened.push(index);
  return index;
};
const build = async (index: SearchIndex, ...changes: IndexChange[]) => {
  const rebuild = await index.rebuild();
  if (changes.length > 0) await rebuild.write(changes);
  await rebuild.commit();
};
const built = async (...changes: IndexChange[]) => {
  const index = open();
  await build(index, ...changes);
  return index;
};
const idsOf = async (index: SearchIndex, query: Partial<typeof anyQuery> = {}) =>
  (await index.find({ ...anyQuery, limit: 100, ...query })).hits.map((hit) => hit.assetId);
const held = () => [...stub.indexes.get(name)!.docs.keys()].sort();
const paths = () => stub.takeAsked().map(({ method, path }) => `${method} ${path}`);

beforeEach(async () => {
  stub = await startMeiliStub();
});
afterEach(async () => {
  await Promise.all(opened.map((index) => index.close()));
  opened = [];
  await stub.close();
});

describe('an index that has never been built', () => {
  it('is said to be building, answers nothing and takes nothing, and asks for no index behind our back', async () => {
    const index = open();
    expect(await index.health()).toEqual({ engine: 'meilisearch', state: 'building', assets: 0 });
    await expect(index.find(anyQuery)).rejects.toThrow();
    await expect(index.write([change({ name: 'Choir' }, 'a1')])).rejects.toThrow('has to be built first');
    await index.setSynonyms({ sing: ['choir'] });
    expect(stub.indexes.size).toBe(0);
  });

  it('is built beside with its settings, and takes its name when it is whole', async () => {
    const index = open();
    await index.setSynonyms({ Singing: ['choir'], 'warm space': ["women's hub"] });
    const rebuild = await index.rebuild();
    await rebuild.write([change({ name: 'Choir' }, 'a1')]);
    expect((await index.health()).state).toBe('building');
    expect([...stub.indexes.keys()]).toEqual([
      expect.stringMatching(/^hereabouts-test-one_next_[0-9a-f]{8}$/),
    ]);

    await rebuild.commit();
    expect([...stub.indexes.keys()]).toEqual([name]);
    expect(stub.indexes.get(name)!.settings).toEqual({
      ...meiliSettings,
      synonyms: { singing: ['choir'], 'warm space': ['women s hub'] },
    });
    expect(await index.health()).toEqual({ engine: 'meilisearch', state: 'ready', assets: 1 });
  });

  it('takes live changes while it is built, and a dead build leaves no half-filled index', async () => {
    const index = open();
    const rebuild = await index.rebuild();
    await index.write([change({ name: 'Live' }, 'a1', 2)]);
    await rebuild.write([change({ name: 'Read before' }, 'a1', 1), change({ name: 'Other' }, 'a2')]);

    const another = open();
    expect((await another.health()).state).toBe('building');
    await rebuild.commit();
    expect(await idsOf(another, { words: 'live' })).toEqual(['a1']);
    expect(await idsOf(another)).toEqual(['a1', 'a2']);
  });

  it('is refused with the wrong key, and not with the right one', async () => {
    await stub.close();
    stub = await startMeiliStub({ key: 'a-secret-of-sixteen' });
    await expect(open({ key: 'wrong' }).rebuild()).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
    const index = open({ key: 'a-secret-of-sixteen' });
    await build(index);
    expect((await index.health()).state).toBe('ready');
    expect(
      new Set(
        stub
          .takeAsked()
          .slice(1)
          .map((one) => one.authorization),
      ),
    ).toEqual(new Set(['Bearer a-secret-of-sixteen']));
  });
});

describe('writing', () => {
  it('leaves out older revisions, takes out places that are gone and assets that are empty', async () => {
    const places = [near, { ...near, lat: 54 }];
    const index = await built(
      change({ name: 'Library', places }, 'a1', 5),
      change({ name: 'Choir' }, 'a2', 3),
    );
    expect(held()).toEqual(['a1_0', 'a1_1', 'a2_0']);
    await index.write([
      change({ name: 'Library', places: [near] }, 'a1', 6),
      change({ name: 'Old choir' }, 'a2', 2),
    ]);
    expect(held()).toEqual(['a1_0', 'a2_0']);
    expect(await idsOf(index, { words: 'old' })).toEqual([]);

    await index.write([{ assetId: 'a2', revision: 4, documents: [] }]);
    await index.write([change({ name: 'Late' }, 'a2', 3)]);
    expect(held()).toEqual(['a1_0']);
  });

  it('takes the newest of several changes of one asset in a batch', async () => {
    const index = await built();
    await index.write([
      change({ name: 'New' }, 'a1', 2),
      change({ name: 'Old' }, 'a1', 1),
      change({ name: 'Newer' }, 'a1', 2),
    ]);
    expect(await idsOf(index, { words: 'newer ' })).toEqual(['a1']);
  });

  it('forgets with a rebuild what was taken out, as after a restored backup', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1', 9));
    await index.write([{ assetId: 'a1', revision: 10, documents: [] }]);
    await build(index, change({ name: 'Choir' }, 'a1', 5));
    expect(held()).toEqual(['a1_0']);
    await index.write([change({ name: 'Chorus' }, 'a1', 6)]);
    expect(await idsOf(index, { words: 'chorus' })).toEqual(['a1']);
  });

  it('is confirmed only when the task has succeeded', async () => {
    const index = await built();
    stub.hold();
    let isConfirmed = false;
    const writing = index.write([change({ name: 'Choir' }, 'a1')]).then(() => (isConfirmed = true));
    await until(
      () => Promise.resolve(stub.asked.filter(({ path }) => path.startsWith('/tasks/')).length),
      (polls) => polls > 3,
    );
    expect(isConfirmed).toBe(false);
    expect(stub.tasks.at(-1)!.status).toBe('processing');
    stub.letGo();
    await writing;
    expect(held()).toEqual(['a1_0']);
  });

  it('fails when the task was accepted and then failed, and can be sent again', async () => {
    const index = await built();
    stub.failTasksOf(({ path }) => path.endsWith('/documents'));
    const choir = [change({ name: 'Choir' }, 'a1')];
    await expect(index.write(choir)).rejects.toThrow('no space left');
    expect(await index.revisions('', 10)).toEqual([]);
    stub.failTasksOf(null);
    await index.write(choir);
    expect(held()).toEqual(['a1_0']);
  });

  it('fails when a task does not end', async () => {
    await built();
    const index = open({ taskMs: 60 });
    stub.hold();
    await expect(index.write([change({ name: 'Choir' }, 'a1')])).rejects.toThrow(
      'still processing after 60 ms',
    );
  });

  it('goes one batch after the other, so that an older revision cannot overtake', async () => {
    const index = await built(change({ name: 'First' }, 'a1', 1));
    await Promise.all([
      index.write([change({ name: 'Third' }, 'a1', 3)]),
      index.write([change({ name: 'Second' }, 'a1', 2)]),
    ]);
    expect(await index.revisions('', 10)).toEqual([{ assetId: 'a1', revision: 3 }]);
  });

  it('does not let one failure stop the next', async () => {
    const index = await built();
    stub.mood('fails');
    await expect(index.write([change({ name: 'Choir' }, 'a1')])).rejects.toThrow();
    stub.mood('well');
    await index.write([change({ name: 'Choir' }, 'a1')]);
    expect(held()).toEqual(['a1_0']);
  });
});

describe('a rebuild', () => {
  it('drops what earlier ones left behind, but a process that only starts drops nothing', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1'));
    const abandonedByDeath = await open().rebuild();
    await abandonedByDeath.write([change({ name: 'Half' }, 'a2')]);
    open();
    expect(stub.indexes.size).toBe(2);

    await build(index, change({ name: 'Whole' }, 'a3'));
    await until(
      () => Promise.resolve([...stub.indexes.keys()]),
      (names) => names.length === 1,
    );
    expect(await idsOf(index)).toEqual(['a3']);
    // The dead one wakes up: what it had is gone, and it may not swap.
    await expect(abandonedByDeath.commit()).rejects.toThrow();
    expect(await idsOf(index)).toEqual(['a3']);
  });

  it('swaps only when all that was sent is in, and leaves the live index alone when it fails', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1'));
    const rebuild = await index.rebuild();
    stub.failTasksOf(({ path }) => path === '/swap-indexes');
    await expect(rebuild.commit()).rejects.toThrow();
    await rebuild.abandon();
    stub.failTasksOf(null);
    expect(await idsOf(index)).toEqual(['a1']);
    await build(index, change({ name: 'Again' }, 'a2'));
    expect(await idsOf(index)).toEqual(['a2']);
  });

  it('cannot be two at once, and ends for good', async () => {
    const index = await built();
    const rebuild = await index.rebuild();
    await expect(index.rebuild()).rejects.toThrow('already');
    await rebuild.commit();
    await expect(rebuild.write([change({ name: 'Late' }, 'a1')])).rejects.toThrow('has ended');
  });

  it('that could not begin does not bar the next', async () => {
    const index = await built();
    stub.failTasksOf(({ path, method }) => method === 'POST' && path === '/indexes');
    await expect(index.rebuild()).rejects.toThrow();
    stub.failTasksOf(null);
    await build(index);
  });
});

describe('synonyms', () => {
  it('are sent once, not at each start', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1'));
    await index.setSynonyms({ singing: ['choir'] });
    expect(await idsOf(index, { words: 'singing ' })).toEqual(['a1']);
    stub.takeAsked();
    await open().setSynonyms({ singing: ['choir'] });
    expect(paths().filter((one) => one.startsWith('PUT'))).toEqual([]);
  });

  it('wait for the next write where Meilisearch cannot be reached', async () => {
    await built(change({ name: 'Choir' }, 'a1'));
    stub.mood('fails');
    const index = open();
    await index.setSynonyms({ singing: ['choir'] });
    stub.mood('well');
    await index.write([change({ name: 'Orchestra' }, 'a2')]);
    expect(await idsOf(index, { words: 'singing ' })).toEqual(['a1']);
  });
});

describe('a question', () => {
  it('is one request, with all its counts', async () => {
    const index = await built(change({ name: 'Choir', point: near }, 'a1'));
    stub.takeAsked();
    const answer = await index.find({
      ...anyQuery,
      words: 'choir',
      where: around,
      facets: { cost: ['free'] },
      days: ['TU'],
      access: ['step_free'],
      count: ['cost', 'kind', 'day', 'time', 'access'],
    });
    expect(paths()).toEqual(['POST /multi-search']);
    expect(answer.total).toBe(0);
  });

  it('asks again only where words have to be dropped: once for which, once for what is left', async () => {
    const index = await built(change({ name: 'Gospel choir' }, 'a1'));
    stub.takeAsked();
    expect((await index.find({ ...anyQuery, words: 'gospel choir zebra lion' })).dropped).toEqual([
      'zebra',
      'lion',
    ]);
    expect(paths()).toHaveLength(3);
    expect((await index.cells({ ...anyQuery, words: 'gospel zebra', level: 8 })).total).toBe(0);
  });

  it('sends nothing that Meilisearch would take for an operator', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1'));
    stub.takeAsked();
    await index.find({ ...anyQuery, words: '-choir "x' });
    const { queries } = stub.takeAsked()[0]!.body as { queries: { q: string }[] };
    expect(queries[0]!.q).toBe('choir x');
  });

  it.each<[string, StubMood]>([
    ['does not answer', 'hangs'],
    ['stops in the middle of an answer', 'stalls in the middle'],
    ['answers 500', 'fails'],
    ['is a web page', 'talks rubbish'],
  ])('fails in time when the engine %s', async (_, mood) => {
    await built(change({ name: 'Choir' }, 'a1'));
    const index = open({ questionMs: 150 });
    stub.mood(mood);
    const began = performance.now();
    await expect(index.find(anyQuery)).rejects.toThrow();
    await expect(index.cells({ ...anyQuery, level: 8 })).rejects.toThrow();
    await expect(index.suggest('choir', null, 5)).rejects.toThrow();
    expect(await index.health()).toEqual({ engine: 'meilisearch', state: 'down', assets: null });
    // Four questions, each within its time; the rest is for a busy machine.
    expect(performance.now() - began).toBeLessThan(5_000);
    stub.mood('well');
    expect(await idsOf(index)).toEqual(['a1']);
  });

  it('fails when nobody listens, and recovers when somebody does', async () => {
    const index = await built(change({ name: 'Choir' }, 'a1'));
    const elsewhere = open({ url: 'http://127.0.0.1:9' });
    await expect(elsewhere.find(anyQuery)).rejects.toThrow();
    expect((await elsewhere.health()).state).toBe('down');
    expect(await idsOf(index)).toEqual(['a1']);
  });
});

describe('more documents than are put in order at once', () => {
  const northOf = (metres: number) => ({ lat: near.lat + metres / 111_195, lng: near.lng });
  const many = Array.from({ length: 1_300 }, (_, n) =>
    change(
      {
        name: n % 2 === 0 ? `Club number${n}` : `Group number${n}`,
        description: n % 2 === 0 ? '' : 'a club',
        point: northOf(20 + ((n * 7919) % 60_000)),
        standing: n % 4,
        nextOn: n % 3 === 0 ? null : 29_000_000 + ((n * 104_729) % 5_000),
        access: { yes: n % 5 === 0 ? ['step_free'] : [], no: [] },
      },
      `a${String(n).padStart(4, '0')}`,
    ),
  );

  it.each<[string, Partial<typeof anyQuery>]>([
    ['near, without words', { where: around }],
    ['near, with words', { where: around, words: 'club ' }],
    ['by distance with words', { where: around, words: 'club ', sort: 'distance' }],
    ['by next start', { sort: 'next', words: 'club ' }],
    ['with access asked for', { where: around, access: ['step_free'] }],
    ['from anywhere', {}],
  ])('has pages that stay apart and together are all: %s', async (_, query) => {
    const index = await built(...many);
    const pages: string[] = [];
    for (let offset = 0; offset < 1_400; offset += 350)
      pages.push(...(await idsOf(index, { ...query, offset, limit: 350 })));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toHaveLength(many.length);
    // Where pages do not fall on Meilisearch's own.
    expect(await idsOf(index, { ...query, offset: 345, limit: 10 })).toEqual(pages.slice(345, 355));
  });

  it('still shows the nearest name first, and known access before the rest', async () => {
    const index = await built(...many);
    const { hits } = await index.find({ ...anyQuery, where: around, words: 'club ', limit: 5 });
    const byName = many.filter((_, n) => n % 2 === 0).map(({ documents }) => documents[0]!.point!.lat);
    expect(hits[0]!.metres).toBeLessThanOrEqual(500);
    expect(Math.min(...byName)).toBeCloseTo(near.lat, 2);
    const known = await index.find({ ...anyQuery, where: around, access: ['step_free'], limit: 300 });
    expect(known.accessKnown).toBe(260);
    expect(known.hits.slice(0, 260).every((hit) => hit.accessKnown)).toBe(true);
    expect(known.hits.slice(260).some((hit) => hit.accessKnown)).toBe(false);
  });

  it('lists a group once where one of its entries knows of access and another does not', async () => {
    const twin = { name: 'Library', groupId: 'a0000', point: near };
    const index = await built(...many, change(twin, 'z1'));
    const ids: string[] = [];
    for (let offset = 0; offset < 1_400; offset += 700) {
      const { hits } = await index.find({ ...anyQuery, access: ['step_free'], offset, limit: 700 });
      ids.push(...hits.map((hit) => hit.groupId));
    }
    expect(ids).toHaveLength(1_300);
    expect(new Set(ids).size).toBe(1_300);
  });
});

describe('what it holds', () => {
  it('is told in pages that fit together, though it changes meanwhile', async () => {
    const ids = Array.from({ length: 25 }, (_, n) => `a${String(n).padStart(2, '0')}`);
    const index = await built(...ids.map((id) => change({ name: 'Choir', places: [near, near] }, id)));
    const first = await index.revisions('', 10);
    await index.write([{ assetId: 'a12', revision: 2, documents: [] }]);
    const rest = [...(await index.revisions('a09', 10)), ...(await index.revisions('a19', 10))];
    expect([...first, ...rest].map((row) => row.assetId)).toEqual(ids);
    expect(await index.revisions('a24', 10)).toEqual([]);
    expect((await index.revisions('', 100)).length).toBe(24);
  });

  it('counts the oldest document of an asset, so that a half-done batch shows as stale', async () => {
    const index = await built(change({ name: 'Library', places: [near, near] }, 'a1', 5));
    stub.indexes.get(name)!.docs.get('a1_0')!.revision = 6;
    expect(await index.revisions('', 10)).toEqual([{ assetId: 'a1', revision: 5 }]);
  });
});
