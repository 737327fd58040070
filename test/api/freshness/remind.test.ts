import { afterEach, describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { testDatabase } from '../../support/database.ts';
import { aDraft } from '../../support/drafts.ts';
import { aMember, freshnessRig } from './rig.ts';

const mailbox = (value: string) => [{ kind: 'email' as const, value, public: false }];
const imported = (n: number): AssetDraft => {
  const { assured: _assured, ...draft } = aDraft({
    name: `Listed ${n}`,
    contacts: mailbox(`group-${n}@example.org`),
    provenance: { source: 'council', sourceName: 'the council’s list', asOf: '2024-05-01' },
  });
  return draft;
};
const group = (name: string, on: string, more: Partial<AssetDraft> = {}) =>
  aDraft({ name, contacts: mailbox('us@example.org'), assured: { on, by: 'owner' }, ...more });

describe('reminders', () => {
  let rig: Awaited<ReturnType<typeof freshnessRig>> | undefined;
  const start = async (from: string, drafts: AssetDraft[]) => {
    rig = await freshnessRig({ ...testDatabase('remind'), from });
    await rig.write(drafts);
    return rig;
  };
  afterEach(() => rig?.stop());

  it('go out when an entry falls due, once, and once more at each rung', async () => {
    const { run, posted, turnTo } = await start('2031-05-31T09:00:00Z', [group('Tea', '2031-01-01')]);
    await run('remind');
    expect(await posted()).toEqual([]);
    for (const day of ['2031-06-03', '2031-06-03', '2031-06-04', '2031-06-30', '2031-07-03', '2031-07-04']) {
      turnTo(`${day}T09:00:00Z`);
      await run('remind');
    }
    turnTo('2031-10-05T09:00:00Z');
    await run('remind');
    await run('remind');
    expect((await posted()).map(({ to, data, createdAt }) => [createdAt.toISOString().slice(0, 10), to, data.stage])).toEqual([
      ['2031-06-03', 'us@example.org', 'due'],
      ['2031-07-03', 'us@example.org', 'overdue'],
      ['2031-10-05', 'us@example.org', 'stale'],
    ]); // prettier-ignore
  });

  it('pass over the rungs that were passed while nothing ran', async () => {
    const { run, posted } = await start('2031-10-20T09:00:00Z', [group('Tea', '2031-01-01')]);
    await run('remind');
    expect((await posted()).map(({ data }) => data.stage)).toEqual(['stale']);
  });

  it('go to each who edits the group instead of the address on the entry', async () => {
    const tea = group('Tea', '2031-01-01');
    const { run, posted, editors } = await start('2031-06-20T09:00:00Z', [tea]);
    editors.set(tea.id!, [
      { accountId: 'a', name: 'Ada', email: 'ada@example.org' },
      { accountId: 'b', name: 'Bea', email: 'bea@example.org' },
    ]);
    await run('remind');
    expect((await posted()).map(({ to }) => to)).toEqual(['ada@example.org', 'bea@example.org']);
  });

  it('hold no token in the database once they went, only its hash', async () => {
    const { run, posted, connection } = await start('2031-06-20T09:00:00Z', [group('Tea', '2031-01-01')]);
    await run('remind');
    const link = String((await posted())[0]!.data.link);
    const links = JSON.stringify(await connection.db!.collection('confirm-links').find().toArray());
    expect(link).toMatch(/^https:\/\/map\.example\.org\/still-right\/[\w-]{43}$/);
    expect(links).not.toContain(link.split('/').at(-1));
  });

  it('tell who never signed up that they are listed, at most so many a day, before anything else', async () => {
    const drafts = Array.from({ length: 70 }, (_, n) => imported(n));
    const known = group('By phone', '2030-01-01', { assured: { on: '2031-01-01', by: 'phone' } });
    const { run, posted, turnTo } = await start('2031-06-20T09:00:00Z', [...drafts, known]);
    await run('remind');
    await run('remind');
    const first = await posted();
    expect(first.map(({ template }) => template)).toEqual(Array(50).fill('listed'));
    expect(first.filter(({ data }) => data.name === 'By phone')).toHaveLength(1);
    expect(String(first[0]!.data.source)).toMatch(/list|test/);
    turnTo('2031-06-21T09:00:00Z');
    await run('remind');
    turnTo('2031-06-22T09:00:00Z');
    await run('remind');
    expect((await posted('listed')).map(({ to }) => to).sort()).toEqual(
      [...drafts, known].map(({ contacts }) => contacts![0]!.value).sort(),
    );
    turnTo('2031-07-05T09:00:00Z');
    await run('remind');
    expect((await posted('reminder')).map(({ data }) => [data.name, data.stage])).toEqual([
      ['By phone', 'overdue'],
    ]);
  });

  it('reach curators for old crisis lines, which never leave the map', async () => {
    const line = group('Night line', '2031-01-01', { needs: ['crisis'], attendance: ['phone'] });
    const { run, posted, turnTo, assets } = await start('2031-01-20T09:00:00Z', [line]);
    await run('crisis lines');
    expect(await posted('crisis-lines')).toEqual([]);
    turnTo('2031-02-02T09:00:00Z');
    await run('crisis lines');
    await run('crisis lines');
    expect((await posted('crisis-lines')).map(({ to, data }) => [to, data.names])).toEqual([
      ['cura@example.org', ['Night line']],
    ]);
    turnTo('2039-01-01T09:00:00Z');
    await run('take off what ran out');
    expect(await assets.byId(line.id!)).toMatchObject({ status: 'live' });
  });
});

describe('leaving the map', () => {
  let rig: Awaited<ReturnType<typeof freshnessRig>> | undefined;
  const start = async (drafts: AssetDraft[]) => {
    rig = await freshnessRig({ ...testDatabase('sweep'), from: '2032-01-10T09:00:00Z' });
    await rig.write(drafts);
    return rig;
  };
  afterEach(() => rig?.stop());
  const many = (count: number, old: number) =>
    Array.from({ length: count }, (_, n) => group(`Group ${n}`, n < old ? '2031-01-01' : '2031-12-01'));

  it('at twice the clock, with a mail, and nothing is deleted', async () => {
    const { run, posted, assets, freshness } = await start(many(50, 1));
    await run('take off what ran out');
    await run('take off what ran out');
    const id = many(1, 1)[0]!.id!;
    expect(await assets.byId(id)).toMatchObject({ status: 'archived', everPublic: true, name: 'Group 0' });
    const [mail, ...more] = await posted('taken-off');
    expect(more).toEqual([]);
    const token = String(mail!.data.link).split('/').at(-1)!;
    expect(await freshness.confirm.open(token)).toMatchObject({ state: 'open', isOff: true });
    await freshness.confirm.answer({ kind: 'public' }, token, 'right');
    expect(await assets.byId(id)).toMatchObject({
      status: 'live',
      assured: { on: '2032-01-10', by: 'self' },
    });
  });

  it('never by its clock where nobody ever checked', async () => {
    const { run, assets } = await start([...many(50, 0), imported(1)]);
    await run('take off what ran out');
    expect(await assets.byId(imported(1).id!)).toMatchObject({ status: 'live' });
  });

  it('stops before more than one in fifty of a source, asks, and goes on when a person says so', async () => {
    const { run, posted, aging, freshness } = await start(many(50, 2));
    await run('take off what ran out');
    await run('take off what ran out');
    expect(await posted('taken-off')).toEqual([]);
    expect((await posted('run-stopped')).map(({ to, data }) => [to, data.count, data.of])).toEqual([
      ['cura@example.org', 2, 50],
    ]);
    const { held } = await freshness.lists.overview(aMember());
    expect(held).toMatchObject([{ source: 'test', count: 2, of: 50 }]);
    expect(held[0]!.names.map(({ name }) => name).sort()).toEqual(['Group 0', 'Group 1']);
    expect(await freshness.release(aMember(), 'test')).toBe(2);
    await expect(freshness.release(aMember(), 'test')).rejects.toMatchObject({ code: 'not-found' });
    expect((await aging.publicBySource()).get('test')).toBe(48);
  });
});
