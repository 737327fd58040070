import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { serveForTest } from '../../support/serve.ts';
import { openProvider } from '../../support/oidc-provider.ts';

const origin = 'http://localhost:3000';
const people = {
  priya: { email: 'priya@partners.example', email_verified: true },
  stranger: { email: 'stranger@else.example', email_verified: true },
  claims: { email: 'sam@partners.example', email_verified: false },
};
let provider: Awaited<ReturnType<typeof openProvider>>;
let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  // The provider warns of each of its defaults, which a test may well use.
  jest.spyOn(console, 'warn').mockReturnValue();
  jest.spyOn(console, 'info').mockReturnValue();
  provider = await openProvider(`${origin}/sign-in/back`, people);
  served = await serveForTest({
    label: 'oidc',
    env: {
      ...{ ORIGIN: origin, OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId },
      ...{ OIDC_CLIENT_SECRET: provider.clientSecret, OIDC_NAME: 'Larkfield' },
    },
  });
  await served.member({ role: 'curator', email: people.priya.email, name: 'Priya' });
  await served.member({ role: 'curator', email: people.claims.email, name: 'Sam' });
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await served?.stop();
  await provider?.stop();
});

const by = () => served.services.accounts.byOrganisation;
const code = (run: Promise<unknown>) =>
  run.then(
    () => 'let in',
    (error: { code?: string }) => error.code,
  );
/** Through the provider and back; `state` is what this browser kept. */
async function through(as: string, again = false) {
  const { address, state } = await by().start({ to: '/account', again });
  const back = new URL(await provider.signIn(address, as));
  return { query: back.search, state };
}

describe('signing in by one’s organisation', () => {
  it('lets in who was invited, and knows them afterwards by what their organisation calls them', async () => {
    const { query, state } = await through('priya');
    const { token, to } = await by().finish(query, state, { actor: null });
    const actor = await served.services.accounts.sessions.read(token);
    expect([actor?.name, to]).toEqual(['Priya', '/account']);
    const account = (await served.services.accounts.store.byId(actor!.accountId))!;
    expect(account.identities).toEqual([{ issuer: provider.issuer, subject: 'priya' }]);
    // replayed
    expect(await code(by().finish(query, state, { actor: null }))).toBe('gone');
  });

  it('lets in nobody who was not invited, nor by an address that is not vouched for', async () => {
    for (const as of ['stranger', 'claims']) {
      const { query, state } = await through(as);
      expect(await code(by().finish(query, state, { actor: null }))).toBe('not-allowed');
    }
  });

  it('takes no answer that another browser began', async () => {
    const { query } = await through('priya');
    expect(await code(by().finish(query, undefined, { actor: null }))).toBe('gone');
    const { state } = await by().start({ to: null, again: false });
    expect(await code(by().finish(query, state, { actor: null }))).toBe('bad-request');
  });

  it('shows once more that it is them, and not somebody else', async () => {
    const first = await through('priya');
    const { token } = await by().finish(first.query, first.state, { actor: null });
    const actor = (await served.services.accounts.sessions.read(token))!;
    const other = await served.member({ role: 'curator' });
    const theirs = await through('priya', true);
    expect(await code(by().finish(theirs.query, theirs.state, { actor: other.actor }))).toBe('not-allowed');
    const again = await through('priya', true);
    const stepped = await by().finish(again.query, again.state, { actor, token });
    expect((await served.services.accounts.sessions.read(stepped.token))!.steppedUpUntil).not.toBeNull();
  });
});
