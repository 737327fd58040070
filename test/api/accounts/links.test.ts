import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { thePublic } from '../../../api/infra/actor.ts';
import { movedClock } from '../../support/a-clock.ts';
import { keyIn, mailTo } from '../../support/mailbox.ts';
import { serveForTest } from '../../support/serve.ts';

const clock = movedClock();
let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'links', clock });
});
afterAll(() => served.stop());

const by = () => served.services.accounts.byLink;
const from = '192.0.2.1';
let people = 0;
async function aGroup() {
  const email = `group-${people++}@tea.example`;
  const id = await served.services.accounts.joinGroup(thePublic, { email, name: 'Grace', assetId: 'tea' });
  return { id, email };
}
async function aKey(email: string) {
  await by().ask({ email, from });
  return keyIn(await mailTo(served.services, email));
}
const code = (run: Promise<unknown>) =>
  run.then(
    () => 'let in',
    (error: { code?: string }) => error.code,
  );

describe('a link to sign in', () => {
  it('lets its group in once, on the device that presses first', async () => {
    const { email, id } = await aGroup();
    const key = await aKey(email);
    expect(await by().look(key)).toEqual({ name: 'Grace' });
    const { token } = await by().use(key, { userAgent: 'Firefox/1 Windows' });
    expect(await served.services.accounts.sessions.read(token)).toMatchObject({
      ...{ accountId: id, role: 'group_editor', groups: ['tea'] },
    });
    // replayed, and forwarded to somebody else
    expect(await code(by().use(key, {}))).toBe('gone');
    expect(await code(by().use(key, { userAgent: 'Chrome/1' }))).toBe('gone');
  });

  it('of two who press at the same moment lets one in', async () => {
    const key = await aKey((await aGroup()).email);
    const told = await Promise.all([1, 2, 3, 4].map(() => code(by().use(key, {}))));
    expect(told.sort()).toEqual(['gone', 'gone', 'gone', 'let in']);
  });

  it('is opened a hundred times by mail programs and still works', async () => {
    const key = await aKey((await aGroup()).email);
    for (let i = 0; i < 100; i++) await by().look(key);
    expect(await code(by().use(key, {}))).toBe('let in');
  });

  it('ends after an hour', async () => {
    const key = await aKey((await aGroup()).email);
    clock.later(61);
    expect(await code(by().look(key))).toBe('gone');
    expect(await code(by().use(key, {}))).toBe('gone');
  });

  it('does nothing when the account changed meanwhile', async () => {
    const { id, email } = await aGroup();
    const key = await aKey(email);
    await served.services.accounts.leaveGroup(thePublic, id, 'tea');
    expect(await code(by().use(key, {}))).toBe('conflict');
    // the refusal used nothing up
    await served.services.accounts.joinGroup(thePublic, { email, name: 'Grace', assetId: 'tea' });
    expect(await code(by().use(key, {}))).toBe('let in');
  });

  it('cannot be guessed', async () => {
    const told = new Set<unknown>();
    for (let i = 0; i < 200; i++) told.add(await code(by().use(randomBytes(32).toString('base64url'), {})));
    for (const bad of ['', 'x', '{"$gt":""}', '../x', 'a'.repeat(100)])
      told.add(await code(by().use(bad, {})));
    expect([...told]).toEqual(['not-found']);
  });

  it('stands nowhere in the database once its mail is gone', async () => {
    const key = await aKey((await aGroup()).email);
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    try {
      const kept = connection.useDb(`${served.prefix}_private`).db!;
      for (const { name } of await kept.listCollections().toArray())
        expect(JSON.stringify(await kept.collection(name).find().toArray())).not.toContain(key);
    } finally {
      await connection.close();
    }
  });
});

describe('asking for a link', () => {
  it('tells who has no account so by mail, and staff how they sign in', async () => {
    await by().ask({ email: 'Nobody@else.example ', from });
    const unknown = await mailTo(served.services, 'nobody@else.example');
    expect(unknown.subject).toBe('We do not know this address yet');
    await served.member({ role: 'curator', email: 'priya@partners.example' });
    await by().ask({ email: 'priya@partners.example', from });
    const staff = await mailTo(served.services, 'priya@partners.example');
    expect(staff.text).toContain('/sign-in/password');
    expect(staff.text).not.toContain('key=');
  });

  it('cannot fill a mailbox, and whoever tries takes nothing from its owner', async () => {
    const { email } = await aGroup();
    for (let i = 0; i < 12; i++) await by().ask({ email, from: `198.51.100.${i}` });
    await served.services.accounts.stop();
    const key = keyIn(await mailTo(served.services, email));
    const mails = (await served.services.inside.outbox!.list(400)).filter(({ to }) => to === email);
    expect(mails.length).toBeLessThanOrEqual(5);
    expect(await code(by().use(key, {}))).toBe('let in');
  });

  it('is slowed down by where it comes from', async () => {
    const told = [];
    for (let i = 0; i < 40; i++)
      told.push(await code(by().ask({ email: `n${i}@x.example`, from: '203.0.113.9' })));
    expect(told.filter((each) => each === 'too-many')).toHaveLength(10);
    expect(await code(by().ask({ email: 'n@x.example', from: '203.0.113.10' }))).toBe('let in');
  });
});
