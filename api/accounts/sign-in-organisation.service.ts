import * as oidc from 'openid-client';
import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import { thePublic } from '../infra/actor.ts';
import type { Log } from '../infra/log.ts';
import type { Sealer } from '../infra/sealed.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Account, AccountStore } from './account.store.ts';
import type { LinkStore } from './link.store.ts';
import { firstOf } from './sign-in-staff.service.ts';
import type { Sessions } from './sessions.ts';

export type Provider = { issuer: string; clientId: string; clientSecret: string; name: string };

/** How long somebody may take at their organisation's sign-in, in minutes. */
const minutes = 15;
/** How old a sign-in there may be to show once more that it is them, in seconds. */
const freshness = 60;

/**
 * Signing in by one's organisation (OpenID Connect, code flow with PKCE, state and nonce). It says who somebody is; that
 * they may come in, an invitation said before.
 */
export function createSignInByOrganisation({
  provider,
  connection,
  accounts,
  links,
  sessions,
  audit,
  sealer,
  origin,
  log,
}: {
  provider: Provider | null;
  connection: Connection;
  accounts: AccountStore;
  links: LinkStore;
  sessions: Sessions;
  audit: Audit;
  sealer: Sealer;
  origin: string;
  log: Log;
}) {
  const redirectUri = `${origin}/sign-in/back`;
  let known: Promise<oidc.Configuration> | undefined;

  /** Asked for when first needed; what failed is asked for again. */
  function discover({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
    const url = new URL(issuer);
    const onlyHere = url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname);
    known ??= oidc
      .discovery(
        url,
        clientId,
        clientSecret,
        undefined,
        onlyHere ? { execute: [oidc.allowInsecureRequests] } : {},
      )
      .catch((error: unknown) => {
        known = undefined;
        log.warn({ err: error }, 'The sign-in of the organisation does not answer.');
        throw new ProblemError('unavailable', {
          detail: 'Your organisation’s sign-in does not answer just now.',
        });
      });
    return known;
  }

  const there = (): Provider => {
    if (!provider) throw new ProblemError('not-found');
    return provider;
  };

  return {
    name: provider?.name ?? null,

    /** Where to send the browser, and what it has to bring back besides. */
    start: async ({
      to,
      again,
    }: {
      to: string | null;
      again: boolean;
    }): Promise<{ address: string; state: string }> => {
      const config = await discover(there());
      const verifier = oidc.randomPKCECodeVerifier();
      const nonce = oidc.randomNonce();
      const sealed = sealer.seal(JSON.stringify({ verifier, nonce, again }), 'oidc');
      const state = await links.make('organisation', minutes, { sealed, to });
      const address = oidc.buildAuthorizationUrl(config, {
        ...{ redirect_uri: redirectUri, scope: 'openid email profile', state, nonce },
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(again ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { address: address.href, state };
    },

    /** `state` is what this browser brought back itself: another's answer is not for it. */
    finish: async (
      query: string,
      state: string | undefined,
      browser: { userAgent?: string | undefined; token?: string | undefined; actor: Member | null },
    ): Promise<{ token: string; to: string | null }> => {
      const config = await discover(there());
      const link = state ? await links.take(state, 'organisation') : null;
      if (!link || !state)
        throw new ProblemError('gone', { detail: 'That took too long. Please begin again.' });
      const { verifier, nonce, again } = JSON.parse(sealer.open(link.sealed ?? '', 'oidc')) as {
        verifier: string;
        nonce: string;
        again: boolean;
      };
      const claims = await oidc
        .authorizationCodeGrant(config, new URL(`${redirectUri}${query}`), {
          ...{
            pkceCodeVerifier: verifier,
            expectedState: state,
            expectedNonce: nonce,
            idTokenExpected: true,
          },
          ...(again ? { maxAge: freshness } : {}),
        })
        .then((tokens) => tokens.claims())
        .catch((error: unknown) => {
          log.warn({ err: error }, 'A sign-in by the organisation was refused.');
          return undefined;
        });
      if (!claims) throw new ProblemError('bad-request', { detail: 'Your organisation did not let you in.' });
      const account = await find(claims);

      if (again) {
        const isSame = browser.actor?.accountId === account.id;
        const token = isSame ? await sessions.stepUp(browser.token) : null;
        if (!token) throw new ProblemError('not-allowed', { detail: 'That was somebody else.' });
        return { token, to: link.to };
      }
      return inTransaction(connection, async () => {
        await sessions.end(browser.token);
        const token = await sessions.begin(account, firstOf(account), {
          ...{ by: 'organisation', userAgent: browser.userAgent },
        });
        await audit.record(thePublic, { action: 'session.begin', object: `account/${account.id}` });
        return { token, to: link.to };
      });
    },
  };

  /** Who they are with us: by what their organisation calls them, or the first time by an address that it vouches for. */
  async function find({ iss, sub, email, email_verified }: oidc.IDToken): Promise<Account> {
    const known = await accounts.byIdentity(iss, sub);
    if (known?.state === 'active' && !known.demo) return known;
    const byEmail =
      typeof email === 'string' && email_verified === true ? await accounts.byEmail(email) : null;
    const isStaff = byEmail?.memberships.some(({ role }) => role !== 'group_editor');
    if (known || byEmail?.state !== 'active' || byEmail.demo || !isStaff)
      throw new ProblemError('not-allowed', {
        detail: 'Your organisation knows you, but nobody has invited you here yet. Ask your administrator.',
      });
    const identities = [...byEmail.identities, { issuer: iss, subject: sub }];
    if (!(await accounts.change(byEmail, { identities }))) throw new ProblemError('conflict');
    return byEmail;
  }
}
