import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { idFrom } from '../../../api/infra/ids.ts';
import { createEmbeddedIndex } from '../../../api/search/embedded/embedded-index.ts';
import type { SearchIndex } from '../../../api/search/search-index.ts';
import { aDraft } from '../../support/drafts.ts';
import { until } from '../../support/wait.ts';
import { heldBy, openRig, publishedIn, type Rig, type RigSync } from './sync.rig.ts';
import { atMost } from '../../support/runs.ts';

let rig: Rig;
const running: RigSync[] = [];
beforeAll(async () => {
  rig = await openRig('sync');
  await rig.save(...Array.from({ length: 12 }, (_, n) => aDraft({ name: `Kettle Club ${n}` })));
});
afterEach(async () => {
  for (const sync of running.splice(0)) await sync.stop();
});
afterAll(() => rig.close());

/** A sync of the rig that ends with its test. */
function aSync(...given: Parameters<Rig['aSync']>) {
  const made = rig.aSync(...given);
  running.push(made.sync);
  return made;
}

/** Index and MongoDB hold the same (id, revision) within 10 s. */
async function becomesEqual(index: SearchIndex, of: Rig = rig) {
  const published = await publishedIn(of);
  expect(
    await until(
      () => heldBy(index),
      (held) => String(held) === String(published),
    ),
  ).toEqual(published);
}

/** A real place in the change stream of a collection. */
async function aToken(collection = 'assets'): Promise<string> {
  const stream = rig.connection.db!.collection(collection).watch([]);
  try {
    const event = stream.next();
    // The stream must be open before what it is to see; until then it is written again.
    let seen = false;
    void event.then(() => (seen = true));
    await until(
      async () => {
        if (collection === 'assets')
          await rig.save(aDraft({ name: 'Kettle Club 0', summary: `Now ${Math.random()}` })); // prettier-ignore
        else await rig.connection.db!.collection(collection).insertOne({});
        return seen;
      },
      (done) => done,
    );
    return ((await event)._id as { _data: string })._data;
  } finally {
    await stream.close();
  }
}

describe('a place in the change stream that is lost', () => {
  const spoilt: [string, (good: string) => string][] = [
    ['not a token', () => 'no token at all'],
    ['another kind of hex', () => 'deadbeef'],
    ['cut short', (good) => good.slice(0, 20)],
    ['cut in the middle of a byte', (good) => good.slice(0, -1)],
    ['flipped in one bit', (good) => good.slice(0, 30) + (good[30] === '0' ? '1' : '0') + good.slice(31)],
    ['older than the history', (good) => `82${'0'.repeat(16)}${good.slice(18)}`],
    ['very long', () => 'ab'.repeat(20_000)],
  ];
  it.each(spoilt)('means a rebuild, not a server that does not start: %s', async (_, spoil) => {
    const { sync, index } = aSync();
    await sync.start(spoil(await aToken()));
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    await rig.save(aDraft({ name: 'Kettle Club 1', summary: `Told again at ${Math.random()}.` }));
    await becomesEqual(index);
  });

  it('is noticed at the next change, or made up for by the reconciler, when it is of another collection', async () => {
    const { sync, index } = aSync();
    await sync.start(await aToken('others'));
    await rig.save(aDraft({ name: 'Kettle Club 2', summary: `Told again at ${Math.random()}.` }));
    // Where MongoDB has moved its own mark on in silence, it takes such a place for one of ours.
    await sync.idle();
    await sync.reconcile();
    await becomesEqual(index);
  });

  it('is noticed when the collection is dropped and restored from a backup while it is followed', async () => {
    const restored = await openRig('restored');
    await restored.save(...[1, 2, 3].map((n) => aDraft({ name: `Tea Trolley ${n}` })));
    const { sync, index } = restored.aSync();
    await sync.start(null);
    const backup = await restored.collection().find().toArray();
    await restored.save(aDraft({ name: 'Tea Trolley 1', summary: 'Changed after the backup.' }));
    await restored.save(aDraft({ name: 'Tea Trolley 4', summary: 'New after the backup.' }));
    await becomesEqual(index, restored);

    await restored.collection().drop();
    await restored.assets.ensure();
    await restored.collection().insertMany(backup);
    await becomesEqual(index, restored);
    // And it goes on following.
    await restored.save(aDraft({ name: 'Tea Trolley 2', summary: 'Changed after the restoration.' }));
    await becomesEqual(index, restored);
    await restored.close();
  });

  it('is not lost on the next start when the collection was dropped and restored meanwhile', async () => {
    const restored = await openRig('restored');
    await restored.save(...[1, 2, 3].map((n) => aDraft({ name: `Tea Trolley ${n}` })));
    const first = restored.aSync();
    await first.sync.start(null);
    await first.sync.idle();
    const place = await until(() => Promise.resolve(first.sync.position()), Boolean);
    await first.sync.stop();
    const backup = await restored.collection().find().toArray();
    await restored.collection().drop();
    await restored.assets.ensure();
    await restored.collection().insertMany(backup.slice(1));

    const again = restored.aSync({ index: first.index });
    await again.sync.start(place);
    await becomesEqual(again.index, restored);
    await restored.save(aDraft({ name: 'Tea Trolley 3', summary: 'Changed after the restoration.' }));
    await becomesEqual(again.index, restored);
    await restored.close();
  });
});

describe('a rebuild', () => {
  it('holds what was written while it ran, also behind the page it was reading', async () => {
    let writes = 0;
    const store = {
      ...rig.assets,
      page: async (after: string) => {
        const page = await rig.assets.page(after, 3);
        // Already read in its old state: only the stream brings the new one.
        if (page[0])
          await rig.save(aDraft({ name: `Kettle Club ${writes}`, summary: `During the rebuild ${writes}.` }));
        await rig.save(aDraft({ name: `Late Kettle ${writes++}` }));
        if (writes > 3) await rig.save(aDraft({ name: 'Kettle Club 3', status: 'archived' }));
        return page;
      },
    };
    const { sync, index } = aSync({ store });
    await sync.start('a place that is lost');
    expect(writes).toBeGreaterThan(4);
    await becomesEqual(index);
    await rig.save(aDraft({ name: 'Kettle Club 3' }));
  });

  it('is tried again until it succeeds, and no place is given out or saved before', async () => {
    const index = createEmbeddedIndex();
    let left = 2;
    let during: string | null | undefined;
    const savedBefore: number[] = [];
    const store = {
      ...rig.assets,
      page: (after: string, limit: number) => {
        during ??= sync.position();
        savedBefore.push(saved.length);
        return left-- > 0
          ? Promise.reject(new Error('The database hiccups.'))
          : rig.assets.page(after, limit);
      },
    };
    const { sync, saved } = aSync({ index, store });
    await sync.start('a place that is lost');
    expect(during ?? null).toBeNull();
    expect(new Set(savedBefore)).toEqual(new Set([0]));
    expect(saved).not.toEqual([]);
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    expect(await until(() => Promise.resolve(sync.position()), Boolean)).toMatch(/\S/);
  });

  it('that several ask for at once is made once', async () => {
    const { sync, index } = aSync();
    await sync.start(null);
    let rebuilds = 0;
    const { rebuild } = index;
    index.rebuild = () => {
      rebuilds += 1;
      return rebuild();
    };
    await Promise.all(Array.from({ length: 10 }, () => sync.rebuild()));
    expect(rebuilds).toBe(1);
  });

  it('is given up when the server stops in the middle', async () => {
    let reads = 0;
    const store = {
      ...rig.assets,
      // Never ends by itself.
      page: async () => (reads++ === 0 ? await rig.assets.page('', 2) : await rig.assets.page('', 2)),
    };
    const { sync } = aSync({ store });
    const started = sync.start(null).catch(() => {});
    await until(
      () => Promise.resolve(reads),
      (n) => n > 3,
    );
    const began = performance.now();
    await sync.stop();
    await started;
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('following', () => {
  it('moves its place only after the engine confirmed, and sends again what it refused', async () => {
    const index = createEmbeddedIndex();
    const { sync, saved } = aSync({ index });
    await sync.start(null);
    await sync.idle();
    const [before, confirmed] = [sync.position(), saved.length];
    const { write } = index;
    let refusals = 0;
    index.write = () => {
      refusals += 1;
      return Promise.reject(new Error('The engine is full.'));
    };
    await rig.save(aDraft({ name: 'Kettle Club 4', summary: `Told again at ${Math.random()}.` }));
    await until(
      () => Promise.resolve(refusals),
      (n) => n >= 2,
    );
    expect(saved).toHaveLength(confirmed);
    expect(before).toMatch(/\S/);
    expect(sync.position()! >= before!).toBe(true);
    expect(sync.position()! < (await aToken())).toBe(true);
    expect(sync.lagMs()).toBeGreaterThan(0);
    index.write = write;
    await becomesEqual(index);
    await sync.idle();
    expect(saved.length).toBeGreaterThan(confirmed);
  });

  it('goes on after more changes than it keeps in memory', async () => {
    const index = createEmbeddedIndex();
    const { sync } = aSync({ index, mostQueued: 5 });
    await sync.start(null);
    const { write } = index;
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    index.write = (changes) => held.then(() => write(changes));
    const many = Array.from({ length: 40 }, (_, n) => aDraft({ name: `Rush ${n}` }));
    await rig.save(...many);
    await until(
      () => Promise.resolve(sync.lagMs()),
      (lag) => (lag ?? 0) > 0,
    );
    release();
    await becomesEqual(index);
  });

  it('leaves out an entry that cannot be indexed, and nothing else', async () => {
    const id = idFrom('test', 'Poisoned');
    await rig.save(aDraft({ name: 'Poisoned', id }));
    const poison = {
      $set: { schedules: [{ id: 'x', rrule: 'FREQ=NEVER;;', opens: 7 }] },
      $inc: { revision: 1 },
    };
    const { sync, index } = aSync();
    await sync.start(null);
    await rig.collection().updateOne({ _id: id }, poison, { bypassDocumentValidation: true });
    await rig.save(aDraft({ name: 'Kettle Club 5', summary: `Told after the poison, ${Math.random()}.` }));
    const others = (await publishedIn(rig)).filter((row) => !row.startsWith(id));
    expect(
      await until(
        () => heldBy(index),
        (held) => String(held) === String(others),
      ),
    ).toEqual(others);

    const rebuilt = aSync();
    await rebuilt.sync.start(null);
    expect(await heldBy(rebuilt.index)).toEqual(others);
    expect((await rebuilt.sync.reconcile()).ahead).toBe(0);
    expect((await rebuilt.sync.reconcile()).ahead).toBe(0);
    await rig.collection().deleteOne({ _id: id });
  });

  it('stops at once, also while it waits to try again', async () => {
    const index = createEmbeddedIndex();
    const { sync } = aSync({ index });
    await sync.start(null);
    let refusals = 0;
    index.write = () => {
      refusals += 1;
      return Promise.reject(new Error('The engine is full.'));
    };
    await rig.save(aDraft({ name: 'Kettle Club 6', summary: `Told again at ${Math.random()}.` }));
    await until(
      () => Promise.resolve(refusals),
      (n) => n >= 4,
    );
    const began = performance.now();
    await sync.stop();
    expect(performance.now() - began).toBeLessThan(atMost(500));
  });
});
