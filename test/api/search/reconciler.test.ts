import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { toIndexDocuments } from '../../../api/search/index-document.rules.ts';
import type { SearchIndex } from '../../../api/search/search-index.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { aDraft } from '../../support/drafts.ts';
import { createRandom, seedOfRun } from '../../support/random.ts';
import { heldBy, openRig, publishedIn, type Rig } from './sync.rig.ts';

/** Of each of the three kinds. */
const planted = process.env.LONG ? 1_000 : 60;
const random = createRandom(seedOfRun);
const nothing = { orphans: 0, missing: 0, stale: 0, ahead: 0 };

let rig: Rig;
beforeAll(async () => {
  rig = await openRig('drift');
  for (let n = 0; n < planted * 4; n += 500)
    await rig.save(
      ...Array.from({ length: Math.min(500, planted * 4 - n) }, (_, i) =>
        aDraft({ name: `Walking Group ${n + i}`, id: randomUUID() }),
      ),
    );
});
afterAll(() => rig.close());

const idsIn = async () => (await publishedIn(rig)).map((row) => row.split(' ')[0]!);

/** Random ids, each once. */
function pick(ids: string[], count: number): string[] {
  const left = [...ids];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

/** The index as if that asset had another id, and so were not in MongoDB at all. */
async function plantOrphan(index: SearchIndex, like: string) {
  const [asset] = await rig.assets.byIds([like]);
  const orphan = { ...asset!, _id: randomUUID(), revision: 1 + Math.floor(random() * 9) };
  const documents = toIndexDocuments(orphan, new Date(), usualYear, usualClocks);
  await index.write([{ assetId: orphan._id, revision: orphan.revision, documents }]);
}

/** Out of the index, though MongoDB publishes it. */
async function plantMissing(index: SearchIndex, ids: string[]) {
  const found = await rig.assets.byIds(ids);
  await index.write(found.map(({ _id, revision }) => ({ assetId: _id, revision, documents: [] })));
}

/** Changed in MongoDB without a word to the index. */
const changeUnseen = (ids: string[], change: Record<string, unknown>) =>
  rig.collection().updateMany({ _id: { $in: ids } }, { $set: change, $inc: { revision: 1 } });

/** A sync that follows nothing, over an index built now. */
async function drifting() {
  const made = rig.aSync();
  await made.sync.rebuild();
  return made;
}

describe('the reconciler', () => {
  it(`finds and mends every one of 3 × ${planted} drifts in one run, told apart (seed ${seedOfRun})`, async () => {
    const { sync, index } = await drifting();
    const chosen = pick(await idsIn(), planted * 3);
    const [missing, stale, gone] = [0, 1, 2].map((n) => chosen.slice(n * planted, (n + 1) * planted));
    // Orphans of both kinds: what MongoDB does not know at all, and what it does not publish any more.
    const unknown = gone!.splice(0, Math.floor(planted / 2));
    await changeUnseen(gone!, { status: 'archived' });
    for (const id of unknown) await plantOrphan(index, id);
    await plantMissing(index, missing!);
    await changeUnseen(stale!, { name: 'Renamed Ramblers' });

    expect(await sync.reconcile()).toEqual({ orphans: planted, missing: planted, stale: planted, ahead: 0 });
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    expect(await index.suggest('renamed ramblers', null, planted)).toHaveLength(planted);
    expect(await sync.reconcile()).toEqual(nothing);
  });

  it('is not taken in by equal counts', async () => {
    const { sync, index } = await drifting();
    const [lost] = pick(await idsIn(), 1);
    await plantOrphan(index, lost!);
    await plantMissing(index, [lost!]);
    expect(await heldBy(index)).toHaveLength((await publishedIn(rig)).length);
    expect(await sync.reconcile()).toEqual({ ...nothing, orphans: 1, missing: 1 });
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
  });

  it('builds the index anew when it is ahead of MongoDB, as after a restored backup', async () => {
    const { sync, index } = await drifting();
    const [ahead, withdrawn, removed] = pick(await idsIn(), 3);
    await rig.collection().updateOne({ _id: withdrawn! }, { $set: { status: 'archived' } });
    for (const id of [ahead!, withdrawn!, removed!]) {
      const [asset] = await rig.assets.byIds([id]);
      const newer = {
        ...asset!,
        status: 'live' as const,
        name: 'After The Backup',
        revision: asset!.revision + 7,
      };
      const documents = id === removed ? [] : toIndexDocuments(newer, new Date(), usualYear, usualClocks);
      await index.write([{ assetId: id, revision: newer.revision, documents }]);
    }
    // One that was taken out at a revision MongoDB no longer knows only looks missing the first time.
    expect(await sync.reconcile()).toMatchObject({ orphans: 1, missing: 1, ahead: 2 });
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    expect(await index.suggest('after the backup', null, 5)).toEqual([]);
    expect(await sync.reconcile()).toEqual(nothing);
  });

  it('finds out by the second run what an old revision in the index holds back', async () => {
    const { sync, index } = await drifting();
    const [removed] = pick(await idsIn(), 1);
    await index.write([{ assetId: removed!, revision: 99, documents: [] }]);
    expect(await sync.reconcile()).toEqual({ ...nothing, missing: 1 });
    expect(await sync.reconcile()).toEqual({ ...nothing, missing: 1, ahead: 1 });
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    expect(await sync.reconcile()).toEqual(nothing);
  });

  it('does no harm while changes pour in', async () => {
    const { sync, index } = rig.aSync();
    await sync.start(null);
    let rebuilds = 0;
    const { rebuild } = index;
    index.rebuild = () => {
      rebuilds += 1;
      return rebuild();
    };
    const ids = pick(await idsIn(), 12);
    for (const id of ids) {
      const writing = rig.save(
        aDraft({ id, name: `Poured ${id.slice(0, 8)}`, status: random() < 0.3 ? 'archived' : 'live' }),
      );
      await sync.reconcile();
      await writing;
    }
    await sync.idle();
    await sync.reconcile();
    expect(rebuilds).toBe(0);
    expect(await heldBy(index)).toEqual(await publishedIn(rig));
    await sync.stop();
  });
});
