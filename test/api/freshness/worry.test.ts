import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft } from '../../support/drafts.ts';
import { testDatabase } from '../../support/database.ts';
import { aMember, freshnessRig } from './rig.ts';

const said = { words: 'Somebody shouts at the children.', from: 'Nora Canary', reach: '01632 960777' };
const lead = aMember({ accountId: 'lead', role: 'link_worker' });

let rig: Awaited<ReturnType<typeof freshnessRig>>;
beforeAll(async () => {
  rig = await freshnessRig({ ...testDatabase('worry'), from: '2031-02-01T09:00:00Z' });
  await rig.write([aDraft({ name: 'Worry Tea' })]);
  const form = { leadName: 'Lea', leadEmail: 'lead@example.org', leadPhone: '', keptYears: 2 };
  await rig.settings.change(lead, 'safeguarding', form, 0);
}, 60_000);
afterAll(() => rig?.stop());

const stored = () => rig.connection.db!.collection('worries').find().toArray();

describe('what somebody is worried about', () => {
  it('is read by the lead in their words, and stands in the database in nobody’s', async () => {
    const { slug } = (await rig.assets.byId(aDraft({ name: 'Worry Tea' }).id!))!;
    await rig.freshness.worries.tell(slug, said, 'somewhere');
    expect(await rig.freshness.worries.list(lead)).toMatchObject([said]);
    const raw = JSON.stringify(await stored());
    for (const text of Object.values(said)) expect(raw).not.toContain(text);
  });

  it('cannot be put in the place of another worry', async () => {
    const [one] = await stored();
    await rig.connection.db!.collection<{ _id: string }>('worries').insertOne({ ...one, _id: 'another' });
    await expect(rig.freshness.worries.list(lead)).rejects.toThrow();
    await rig.connection.db!.collection<{ _id: string }>('worries').deleteOne({ _id: 'another' });
  }); // prettier-ignore

  it('is deleted two years after it was closed, and not before somebody has closed it', async () => {
    rig.turnTo('2034-02-01T09:00:00Z');
    await rig.run('old worries');
    const [open] = await rig.freshness.worries.list(lead);
    await rig.freshness.worries.close(lead, open!.id);
    rig.turnTo('2036-01-31T09:00:00Z');
    await rig.run('old worries');
    expect(await stored()).toHaveLength(1);
    rig.turnTo('2036-02-02T09:00:00Z');
    await rig.run('old worries');
    expect(await stored()).toHaveLength(0);
  });
});
