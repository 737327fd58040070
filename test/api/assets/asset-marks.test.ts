import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAgingStore } from '../../../api/assets/aging.store.ts';
import { createAssetMarks } from '../../../api/assets/asset-marks.service.ts';
import { createAssetStore } from '../../../api/assets/asset.store.ts';
import { createAssetWriter } from '../../../api/assets/asset-writer.service.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createHiddenStore } from '../../../api/search/hidden.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';
import { aDraft } from '../../support/drafts.ts';

const now = new Date('2026-11-22T12:00:00Z');
const clock = { now: () => now };
const own = { assured: { on: '2026-01-01', by: 'owner' as const }, status: 'live' as const };

describe('marks of who vouches for an entry', () => {
  const { uri, prefix } = testDatabase('marks');
  let rig: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    rig = await build();
  });
  afterAll(async () => {
    await rig.main.close();
    await dropDatabases(uri, prefix);
  });

  async function build() {
    const main = await connectMongo({ uri, database: prefix });
    const assets = createAssetStore(main);
    const hidden = createHiddenStore(main);
    await Promise.all([assets.ensure(), hidden.ensure()]);
    const writer = createAssetWriter({ assets, withheld: null, hidden, nearestTown: () => null, clock });
    const aging = createAgingStore(main);
    return { main, assets, hidden, writer, mark: createAssetMarks({ aging, hidden, clock }) };
  }
  const written = async (more = {}) => {
    const draft = aDraft({ ...own, ...more });
    const { id } = await rig.writer.save(thePublic, draft);
    return { id, draft: { ...draft, id } };
  };

  it('writes who vouches and nothing else, once however often it is asked', async () => {
    const { id } = await written();
    const assured = { on: '2026-11-22', by: 'phone' as const, name: 'Ada' };
    const before = (await rig.assets.byId(id))!;
    expect(await rig.mark(id, { assured })).toBe(2);
    expect(await rig.mark(id, { assured })).toBe(2);
    expect(await rig.assets.byId(id)).toEqual({ ...before, assured, revision: 2, updatedAt: now });
  });

  it('ends a doubt when somebody vouches', async () => {
    const { id } = await written();
    await rig.mark(id, { doubted: { on: '2026-11-01', how: 'number' } });
    expect(await rig.assets.byId(id)).toMatchObject({ doubted: { how: 'number' } });
    await rig.mark(id, { assured: { on: '2026-11-02', by: 'owner' } });
    expect(await rig.assets.byId(id)).not.toHaveProperty('doubted');
  });

  it('says so when another revision was meant, or none is there', async () => {
    const { id } = await written();
    expect(await rig.mark(id, { assured: { on: '2026-11-22', by: 'self' } }, 7)).toBe('moved');
    expect(await rig.mark('00000000-0000-4000-8000-000000000000', {})).toBeNull();
  });

  it('does not let an import undo a confirmation, or bring back what its clock took off, by saying the same again', async () => {
    const { id, draft } = await written();
    await rig.mark(id, { assured: { on: '2026-11-22', by: 'phone' } });
    expect(await rig.writer.saveMany(thePublic, [draft])).toMatchObject({ unchanged: 1 });

    await rig.mark(id, { status: 'archived', byClock: true });
    expect(await rig.hidden.ids(now)).toContain(id);
    expect(await rig.writer.saveMany(thePublic, [draft])).toMatchObject({ unchanged: 1 });
    expect(await rig.assets.byId(id)).toMatchObject({ status: 'archived', everPublic: true });
    expect(await rig.writer.saveMany(thePublic, [{ ...draft, summary: 'We meet elsewhere now.' }])).toMatchObject(
      { saved: 1 },
    ); // prettier-ignore
    expect(await rig.assets.byId(id)).toMatchObject({ status: 'live' });
    expect(await rig.hidden.ids(now)).not.toContain(id);
  });

  it('lets a person bring back the same entry', async () => {
    const { id, draft } = await written();
    await rig.mark(id, { status: 'archived', byClock: true });
    const { saved } = await rig.writer.saveMany({ kind: 'system', job: 'publish' }, [draft]);
    expect([saved, (await rig.assets.byId(id))!.status]).toEqual([1, 'live']);
  });
});
