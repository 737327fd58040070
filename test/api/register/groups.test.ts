import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import type { GroupForm } from '../../../api/contract/groups.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const day = 86_400_000;
let now = Date.parse('2026-11-22T10:00:00Z');
const tea = aDraft();
const id = tea.id!;

let served: Awaited<ReturnType<typeof serveForTest>>;
let maureen: Member;
beforeAll(async () => {
  served = await serveForTest({
    label: 'groups',
    drafts: [tea, aDraft({ name: 'Other Group' })],
    clock: { now: () => new Date(now) },
  });
  ({ actor: maureen } = await served.member({
    role: 'group_editor',
    name: 'Maureen',
    email: 'm@example.org',
    groups: [id],
  }));
}, 60_000);
afterAll(() => served?.stop());

type Press = GroupForm extends infer F ? (F extends GroupForm ? Omit<F, 'commandId'> : never) : never;
const press = (form: Press) =>
  served.services.register.groups.press(maureen, id, { ...form, commandId: randomUUID() });
const stands = async () => {
  await served.services.inside.jobs.runDue();
  return (await served.services.assets.draftById(id))!.draft;
};

describe('a group about itself', () => {
  it('says in one press how much room there is; it is live at once, and goes away by itself', async () => {
    expect(await press({ act: 'room', room: 'places_3' })).toEqual({ is: 'live' });
    await until(
      stands,
      ({ capacity, capacityNote }) => capacity === 'some_places' && capacityNote === '3 places left',
    );
    expect(await press({ act: 'room', room: 'wait_2' })).toEqual({ is: 'live' });
    await until(stands, ({ capacity, wait }) => capacity === 'waiting_list' && wait === '2_weeks');
    now += 13 * day;
    expect((await stands()).capacity).toBe('waiting_list');
    now += 2 * day;
    await until(stands, ({ capacity, wait }) => capacity === 'unknown' && wait === 'unknown');
  }, 30_000);

  it('rests for two weeks and is back by itself, or when it says so', async () => {
    expect(await press({ act: 'rest', rest: 'fortnight' })).toEqual({ is: 'live' });
    await until(stands, ({ status }) => status === 'paused');
    now += 15 * day;
    await until(stands, ({ status }) => status === 'live');
    await press({ act: 'rest', rest: 'open' });
    await until(stands, ({ status }) => status === 'paused');
    await press({ act: 'again' });
    await until(stands, ({ status }) => status === 'live');
  }, 30_000);

  it('adds a session at once; other words wait, and what was approved stays', async () => {
    const { groups } = served.services.register;
    const more = {
      question: 'when',
      typed: { words: ['First Monday of the month 10-12'] },
      isMore: true,
    } as const;
    expect(
      await groups.answer(maureen, id, {
        ...more,
        typed: { ...more.typed, words: [...more.typed.words] },
        commandId: randomUUID(),
      }),
    ).toEqual({ is: 'live' });
    await until(stands, ({ schedules }) => schedules?.length === 2);
    const changed = await groups.answer(maureen, id, {
      question: 'about',
      typed: { summary: ['Now with scones.'] },
      isMore: false,
      commandId: randomUUID(),
    });
    expect(changed).toMatchObject({ is: 'waiting', reference: expect.any(String) });
    expect((await stands()).summary).toBe(tea.summary);
  }, 30_000);

  it('closes down only when somebody has looked', async () => {
    expect(await press({ act: 'close', sure: 'yes' })).toMatchObject({ is: 'waiting' });
    expect((await stands()).status).toBe('live');
  });

  it('is handed to the next treasurer, who is written to; the one who goes is let in no more', async () => {
    const { groups } = served.services.register;
    await groups.handOver(maureen, id, {
      commandId: randomUUID(),
      name: 'Jo',
      email: 'jo@example.org',
      stay: 'no',
    });
    const editors = (await served.services.inside.accounts.editorsOf([id])).get(id);
    expect(editors?.map(({ email }) => email)).toEqual(['jo@example.org']);
    await served.services.inside.jobs.runDue();
    const mail = await until(
      async () => (await served.services.inside.jobs.runDue(), served.services.inside.outbox!.list(20)),
      (list) => list.some(({ to }) => to === 'jo@example.org'),
    );
    expect(mail.find(({ to }) => to === 'jo@example.org')?.text).toContain('Thursday Tea');
  });

  it('is nobody else’s to change, nor to know of', async () => {
    const { groups } = served.services.register;
    const { actor: stranger } = await served.member({ role: 'group_editor', groups: [] });
    const other = aDraft({ name: 'Other Group' }).id!;
    await expect(groups.view(maureen, other)).rejects.toMatchObject({ code: 'not-found' });
    await expect(groups.view(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(groups.press(stranger, id, { act: 'again', commandId: randomUUID() })).rejects.toMatchObject(
      { code: 'not-found' },
    );
  });
});

describe('telling the map', () => {
  it('puts what a worker heard of before the curators, and knows what is there', async () => {
    const { tell } = served.services.register;
    const { actor } = await served.member({ role: 'link_worker', name: 'Bea' });
    const form = { commandId: randomUUID(), name: 'Other Group', area: 'Sale', category: 'nature' } as const;
    expect(await tell(actor, form)).toMatchObject({ is: 'known', twins: [{ name: 'Other Group' }] });
    const told = await tell(actor, { ...form, name: 'Bench by the Weir' });
    expect(told).toMatchObject({ is: 'told', name: 'Bench by the Weir' });
    expect(await tell(actor, { ...form, name: 'Bench by the Weir' })).toEqual(told);
    await expect(tell(actor, { ...form, area: 'Zzyzzx' })).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('"this is us"', () => {
  it('says to the curator what to check, beside the name and not in it', async () => {
    const { claims } = served.services.register;
    const rung = aDraft({
      name: 'Rung Choir',
      contacts: [{ kind: 'phone', value: '01632 960003', public: true }],
    });
    await served.services.assets.save({ kind: 'public' }, rung);
    const form = { commandId: randomUUID(), who: 'Jo', way: 'phone', email: 'jo@example.org' } as const;
    await claims.claim({ kind: 'public' }, rung.id!, form, '192.0.2.2');
    const { actor: sam } = await served.member({ role: 'curator', name: 'Sam' });
    const { lines } = await served.services.desk.queue(sam);
    const line = lines.find(({ name }) => name === 'Rung Choir')!;
    expect(line.from).toBe('Jo');
    const { contributor } = await served.services.desk.open(sam, line.id);
    expect(contributor).toMatchObject({ name: 'Jo', check: expect.stringContaining('Ring 01632 960003') });
  });

  it('is shown by the mailbox of the entry alone: the link shows, the press acts, once', async () => {
    const { claims } = served.services.register;
    const choir = aDraft({
      name: 'Claimed Choir',
      contacts: [{ kind: 'email', value: 'choir@example.org', public: true }],
    });
    await served.services.assets.save({ kind: 'public' }, choir);
    const form = { commandId: randomUUID(), who: 'Somebody', way: 'email' } as const;
    expect(await claims.claim({ kind: 'public' }, choir.id!, form, '192.0.2.1')).toEqual({
      by: 'email',
      to: 'choir@example.org',
    });
    const mail = await until(
      async () => (await served.services.inside.jobs.runDue(), served.services.inside.outbox!.list(20)),
      (list) => list.some(({ to }) => to === 'choir@example.org'),
    );
    const token = /register\/ours\/([\w-]{43})/.exec(
      mail.find(({ to }) => to === 'choir@example.org')!.text,
    )![1]!;
    for (let looks = 0; looks < 5; looks += 1)
      expect(await claims.proof({ kind: 'public' }, token)).toEqual({ name: 'Claimed Choir' });
    expect((await served.services.inside.accounts.editorsOf([choir.id!])).get(choir.id!)).toEqual([]);
    const takes = await Promise.allSettled([1, 2, 3].map(() => claims.takeUp({ kind: 'public' }, token)));
    expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await served.services.inside.accounts.editorsOf([choir.id!])).get(choir.id!)).toMatchObject([
      { email: 'choir@example.org' },
    ]);
  }, 30_000);
});
