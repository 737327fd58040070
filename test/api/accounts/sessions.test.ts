import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveForTest } from '../../support/serve.ts';

let now = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'sessions', clock: { now: () => now } });
});
afterAll(() => served.stop());

const tokenIn = (cookie: string) => cookie.split('=')[1]!;
const read = (cookie: string) => served.services.accounts.sessions.read(tokenIn(cookie));

describe('a session', () => {
  it('carries one role, and is kept by the hash of its token only', async () => {
    const { cookie, actor } = await served.member({ role: 'curator', name: 'Priya' });
    expect(actor).toMatchObject({ kind: 'member', name: 'Priya', role: 'curator', networkId: 'main' });
    const kept = JSON.stringify(await served.services.accounts.store.list());
    expect(kept).not.toContain(tokenIn(cookie));
  });

  it('of staff ends after half an hour without use, and after twelve hours whatever they do', async () => {
    const cookie = await served.signIn({ role: 'link_worker' });
    later(29);
    expect(await read(cookie)).not.toBeNull();
    later(29);
    expect(await read(cookie)).not.toBeNull();
    later(30);
    expect(await read(cookie)).toBeNull();

    const busy = await served.signIn({ role: 'link_worker' });
    for (let i = 0; i < 28; i++) {
      later(25);
      expect(await read(busy)).not.toBeNull();
    }
    later(25);
    expect(await read(busy)).toBeNull();
  });

  it('of a group stays for two weeks', async () => {
    const cookie = await served.signIn({ role: 'group_editor', groups: ['x'] });
    later(13 * 24 * 60);
    expect(await read(cookie)).not.toBeNull();
    later(14 * 24 * 60);
    expect(await read(cookie)).toBeNull();
  });

  it('is nobody’s from the next request on when the role or the account is gone', async () => {
    const { cookie, actor } = await served.member({ role: 'curator' });
    const account = (await served.services.accounts.store.byId(actor.accountId))!;
    await served.services.accounts.store.change(account, { memberships: [] });
    expect(await read(cookie)).toBeNull();

    const other = await served.member({ role: 'curator' });
    const closing = (await served.services.accounts.store.byId(other.actor.accountId))!;
    await served.services.accounts.store.change(closing, { state: 'closed' });
    expect(await read(other.cookie)).toBeNull();
  });

  it('is not made of rubbish', async () => {
    for (const token of ['', 'x', '../..', 'a'.repeat(43), '{"$gt":""}'])
      expect(await served.services.accounts.sessions.read(token)).toBeNull();
  });
});
