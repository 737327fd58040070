import type { Request, Response } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Accounts } from '../accounts/accounts.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { SessionCookies } from './session-cookie.ts';
import { callerOf, tokenOf } from './who-asks.ts';

/** Seconds: as long as a group's session at most, and how long a browser is known. */
const groupSeconds = 60 * 86_400;
const knownSeconds = 365 * 86_400;
const organisationSeconds = 15 * 60;

/** Signing in and out for one request: what it says of its browser goes in, cookies come out. */
export function accountPages(
  accounts: Accounts,
  cookies: SessionCookies,
  request: Request,
  response: Response,
) {
  const { byLink, byPassword, byOrganisation, credentials, invitations, own, sessions, demo } = accounts;
  const { cookie } = request.headers;
  const token = tokenOf(response);
  const from = ipKeyGenerator(request.ip ?? '', 56);
  const browser = {
    ...{ from, token, userAgent: request.headers['user-agent'], known: cookies.known.read(cookie) },
  };
  const member = (): Member => {
    const caller = callerOf(response);
    if (caller.kind !== 'member') throw new ProblemError('not-signed-in');
    return caller;
  };
  const enter = (next: string, more: { to?: string | null; known?: string; seconds?: number } = {}) => ({
    cookies: [
      cookies.session.write(next, more.seconds),
      ...(more.known ? [cookies.known.write(more.known, knownSeconds)] : []),
    ],
    to: more.to ?? null,
  });

  return {
    ways: { organisation: byOrganisation.name, demo: demo.people() },
    askForLink: (form: { email: string; to?: string | undefined }) => byLink.ask({ ...form, from }),
    askForRecovery: ({ email }: { email: string }) => byLink.askRecovery({ email, from }),
    lookLink: byLink.look,
    useLink: async (key: string) => {
      const { token: next, to } = await byLink.use(key, browser);
      return enter(next, { to, seconds: groupSeconds });
    },
    signIn: async (form: { email: string; password: string; code: string }) => {
      const { token: next, known } = await byPassword.signIn(form, browser);
      return enter(next, { known });
    },
    by: () => sessions.byWhat(token),
    showAgain: async (form: { password?: string | undefined; code?: string | undefined }) =>
      enter(await byPassword.showAgain(member(), form, browser)),
    lookRecovery: credentials.lookRecovery,
    recover: async (key: string, password: string) => {
      const { known, enrol } = await credentials.recover(key, password);
      const to = enrol ? `/join/authenticator?key=${enrol}` : null;
      return { cookies: [cookies.session.clear(), cookies.known.write(known, knownSeconds)], to };
    },
    lookEnrolment: credentials.lookEnrolment,
    enrol: async (key: string, code: string) => {
      const { token: next, known, codes } = await credentials.enrol(key, code, browser);
      return { ...enter(next, { known }), codes };
    },
    enrolAnew: async () => `/join/authenticator?key=${await credentials.enrolment(member().accountId)}`,
    newCodes: () => credentials.newCodes(member()),
    lookInvitation: invitations.look,
    join: async (key: string, form: Parameters<typeof invitations.accept>[1]) => {
      const joined = await invitations.accept(key, form, browser);
      if ('token' in joined) return enter(joined.token, { to: '/account', seconds: groupSeconds });
      const to = 'enrol' in joined ? `/join/authenticator?key=${joined.enrol}` : '/sign-in/password';
      return { cookies: [], to };
    },
    toOrganisation: async (to: string | null, again: boolean) => {
      const { address, state } = await byOrganisation.start({ to, again });
      return { address, cookies: [cookies.organisation.write(state, organisationSeconds)] };
    },
    fromOrganisation: async (query: string) => {
      const caller = callerOf(response);
      const actor = caller.kind === 'member' ? caller : null;
      const state = cookies.organisation.read(cookie);
      const { token: next, to } = await byOrganisation.finish(query, state, { ...browser, actor });
      const entered = enter(next, { to });
      return { ...entered, cookies: [...entered.cookies, cookies.organisation.clear()] };
    },
    demo: async (who: string) => enter(await demo.signIn(who, browser)),
    own: () => own.read(member(), token),
    carry: async (membership: string) => enter(await own.carry(member(), token, membership)),
    endSession: (id: string) => own.endSession(member(), id),
    endOthers: () => own.endOthers(member()),
    signOut: async () => {
      await sessions.end(token);
      return { cookies: [cookies.session.clear()] };
    },
  };
}
