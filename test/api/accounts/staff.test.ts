import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../../api/contract/roles.ts';
import { movedClock } from '../../support/a-clock.ts';
import { keyIn, mailTo } from '../../support/mailbox.ts';
import { codeAt } from '../../support/phone.ts';
import { serveForTest } from '../../support/serve.ts';

const clock = movedClock();
let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'staff', clock });
});
afterAll(() => served.stop());

const accounts = () => served.services.accounts;
const password = 'copper kettle marathon';
const code = (run: Promise<unknown>) =>
  run.then(
    () => 'let in',
    (error: { code?: string }) => error.code,
  );
let calls = 0;
const elsewhere = () => ({ from: `198.51.100.${calls++ % 250}` });

/** Says yes to an invitation and sets up a phone. */
async function join(key: string, given: { name?: string; email?: string }) {
  const joined = await accounts().invitations.accept(key, { ...given, password }, {});
  if (!('enrol' in joined)) throw new Error('There was nothing to enrol.');
  const { secret } = await accounts().credentials.lookEnrolment(joined.enrol);
  const enrolled = await accounts().credentials.enrol(joined.enrol, codeAt(secret, clock.now()), {});
  return { secret, ...enrolled };
}
async function admin() {
  const { actor } = await served.member({
    role: 'system_admin',
    steppedUp: true,
    email: `a${calls++}@a.example`,
  });
  return actor;
}
async function invited(email: string, role: Role = 'curator') {
  const organisationId = await served.services.inside.organisationStore.open({
    ...{ name: 'Partners', networkId: 'main', modules: ['directory'] },
  });
  const { actor } = await served.member({ role: 'organisation_admin', organisationId, steppedUp: true });
  await accounts().invitations.invite(actor, { email, role, organisationId });
  return { key: keyIn(await mailTo(served.services, email, 'invited')), actor, organisationId };
}

describe('the first administrator', () => {
  it('comes by a link that works once, and not when there is one already', async () => {
    const first = (await accounts().invitations.firstAdmin())!;
    const second = (await accounts().invitations.firstAdmin())!;
    const keyOf = (link: string) => new URL(link).searchParams.get('key')!;
    expect(await code(accounts().invitations.look(keyOf(first)))).toBe('gone');
    const { token } = await join(keyOf(second), { name: 'Ada', email: 'ada@all.example' });
    expect(await accounts().sessions.read(token)).toMatchObject({ role: 'system_admin', name: 'Ada' });
    expect(await accounts().invitations.firstAdmin()).toBeNull();
    expect(await code(accounts().invitations.look(keyOf(second)))).toBe('gone');
  });
});

describe('somebody of staff', () => {
  it('is invited, sets up password and phone, and signs in with both together', async () => {
    const email = 'priya@partners.example';
    const { key } = await invited(email);
    expect(await accounts().invitations.look(key)).toMatchObject({
      ...{ email, role: 'curator', organisation: 'Partners', asksPassword: true },
    });
    const { secret, codes } = await join(key, { name: 'Priya' });
    expect(await code(accounts().invitations.look(key))).toBe('gone');
    const now = () => codeAt(secret, clock.now());
    const signIn = (given: { password: string; code: string }) =>
      accounts().byPassword.signIn({ email, ...given }, elsewhere());

    // the code that set it up was used
    expect(await code(signIn({ password, code: now() }))).toBe('bad-input');
    clock.later(1);
    expect(await code(signIn({ password: 'wrong kettle marathon', code: now() }))).toBe('bad-input');
    expect(await code(signIn({ password, code: '000000' }))).toBe('bad-input');
    const good = now();
    const { token } = await signIn({ password, code: good });
    expect(await accounts().sessions.read(token)).toMatchObject({
      role: 'curator',
      organisationName: 'Partners',
    });
    expect(await code(signIn({ password, code: good }))).toBe('bad-input');

    // phone gone: a written code, once
    const written = codes[0]!.replaceAll('-', '');
    expect(await code(signIn({ password, code: written }))).toBe('let in');
    expect(await code(signIn({ password, code: written }))).toBe('bad-input');
  });

  it('cannot be locked out by who guesses: a browser that they used before, and a mail, still let them in', async () => {
    const email = 'target@partners.example';
    const { secret, known } = await join((await invited(email)).key, { name: 'Target' });
    clock.later(1);
    const guesses = [];
    for (let i = 0; i < 14; i++)
      guesses.push(
        await code(accounts().byPassword.signIn({ email, password: 'no', code: '123456' }, elsewhere())),
      );
    expect(guesses.slice(0, 10)).toEqual(Array(10).fill('bad-input'));
    expect(guesses.slice(10)).toEqual(Array(4).fill('too-many'));
    const given = () => ({ email, password, code: codeAt(secret, clock.now()) });
    expect(await code(accounts().byPassword.signIn(given(), elsewhere()))).toBe('too-many');
    expect(await code(accounts().byPassword.signIn(given(), { ...elsewhere(), known }))).toBe('let in');

    await accounts().byLink.askRecovery({ email, from: '192.0.2.7' });
    const key = keyIn(await mailTo(served.services, email, 'new password'));
    clock.later(1);
    const fresh = 'velvet ladder harbour';
    const recovered = await accounts().credentials.recover(key, fresh);
    expect(recovered.enrol).toBeNull();
    expect(await code(accounts().credentials.recover(key, fresh))).toBe('gone');
    expect(
      await code(
        accounts().byPassword.signIn(
          { ...given(), password: fresh },
          { ...elsewhere(), known: recovered.known },
        ),
      ),
    ).toBe('let in');
    expect((await mailTo(served.services, email, 'was changed')).subject).toBe('Your password was changed');
  });

  it('loses every session with a new password, and the role with its sessions', async () => {
    const email = 'leaver@partners.example';
    const { key, actor, organisationId } = await invited(email, 'link_worker');
    const { token } = await join(key, { name: 'Leaver' });
    const person = (await accounts().people.list(actor)).find((each) => each.email === email)!;
    await accounts().people.takeRole(actor, person.id, person.memberships[0]!.id);
    expect(await accounts().sessions.read(token)).toBeNull();
    expect(await code(accounts().people.one(actor, person.id))).toBe('not-found');
    expect(organisationId).toBe(actor.organisationId);
  });

  it('shows once more that it is them under another token; the old one is nobody’s', async () => {
    const email = 'again@partners.example';
    const { token, secret } = await join((await invited(email)).key, { name: 'Again' });
    clock.later(20);
    const actor = (await accounts().sessions.read(token))!;
    expect(actor.steppedUpUntil! > clock.now()).toBe(false);
    const next = await accounts().byPassword.showAgain(
      actor,
      { password, code: codeAt(secret, clock.now()) },
      { ...elsewhere(), token },
    );
    expect(await accounts().sessions.read(token)).toBeNull();
    expect((await accounts().sessions.read(next))!.steppedUpUntil! > clock.now()).toBe(true);
  });

  it('chooses no password that everybody has, nor their own name', async () => {
    const { key } = await invited('weak@partners.example');
    for (const weak of ['short', 'Password1234!', 'aaaaaaaaaaaaaa', 'letmein12345'])
      expect(await code(accounts().invitations.accept(key, { name: 'Weak', password: weak }, {}))).toBe(
        'bad-input',
      );
  });
});

describe('who looks after people', () => {
  it('gives nobody a role above their own, and none to themselves', async () => {
    const { actor, organisationId } = await invited('x1@partners.example');
    const invite = (role: Role, email = 'x2@partners.example') =>
      code(accounts().invitations.invite(actor, { email, role, organisationId }));
    expect(await invite('system_admin')).toBe('not-found');
    expect(await invite('data_protection_officer')).toBe('not-found');
    expect(await invite('champion')).toBe('let in');
    const own = (await accounts().store.byId(actor.accountId))!.email!;
    expect(await invite('curator', own)).toBe('not-allowed');
    expect(
      await code(accounts().people.giveRole(actor, actor.accountId, { role: 'curator', organisationId })),
    ).toBe('not-allowed');
    const other = await invited('x3@partners.example');
    expect(
      await code(accounts().invitations.invite(actor, { ...other, email: 'y@y.example', role: 'curator' })),
    ).toBe('not-found');
  });

  it('opens an organisation; its first admin waits for a second system admin where there is one', async () => {
    const [one, two] = [await admin(), await admin()];
    const { organisations } = served.services.inside;
    const email = 'head@new.example';
    const opened = await organisations.open(one, { name: 'New', networkId: 'main', email });
    expect(opened).toBe('waits');
    const held = (await accounts().invitations.held(one)).find((each) => each.email === email)!;
    expect(await code(accounts().invitations.agree(one, held.id))).toBe('not-allowed');
    await accounts().invitations.agree(two, held.id);
    expect((await mailTo(served.services, email)).subject).toBe('You are invited to Hereabouts');
    expect(await code(accounts().invitations.agree(two, held.id))).toBe('not-found');
  });
});

describe('invented people', () => {
  it('can sign in where only this computer reaches a demonstration', async () => {
    await accounts().demo.ensure('tea');
    const token = await accounts().demo.signIn('curator', {});
    expect(await accounts().sessions.read(token)).toMatchObject({ name: 'Priya', role: 'curator' });
  });

  it.each([
    ['in production', { HEREABOUTS_DEMO: '0', NODE_ENV: 'production', ORIGIN: 'https://map.example.org' }],
    ['in a demonstration that others reach', { ORIGIN: 'https://demo.example.org' }],
    ['on a port that others reach', { HOST: '0.0.0.0' }],
  ])('cannot %s', async (_where, env) => {
    const other = await serveForTest({ label: 'no-demo', env });
    try {
      const { demo } = other.services.accounts;
      expect(demo.people()).toEqual([]);
      await demo.ensure('tea');
      expect(await code(demo.signIn('curator', {}))).toBe('not-found');
      expect(await other.services.accounts.store.list()).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});
