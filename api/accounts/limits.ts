import { ProblemError } from '../contract/problem.ts';
import type { Quota } from '../infra/quota.ts';

const minute = 60_000;

/** How often what may be tried, counted for all processes together. */
export function createSignInLimits(quota: Quota) {
  return {
    /** Every way of asking for a mail, by where it comes from. */
    asking: async (from: string) =>
      orWait(await quota.take('sign-in.ask', from, { most: 30, forMs: 15 * minute })),
    /** Guesses, by where they come from; a whole library may share an address. */
    guessing: async (from: string) =>
      orWait(await quota.take('sign-in.guess', from, { most: 60, forMs: 15 * minute })),
    /** Guesses at one account: from a browser that it knows they are counted apart from everybody else's. */
    guessingAt: async (email: string, knownAs: string | null) =>
      orWait(
        await quota.take(knownAs ? 'sign-in.known' : 'sign-in.at', knownAs ?? email, {
          most: 10,
          forMs: 15 * minute,
        }),
      ),
    /** Mails to one mailbox. A link works for as long as the window is, so whoever asks for many takes nothing from anybody. */
    mailing: (email: string): Promise<boolean> =>
      quota.take('sign-in.mail', email, { most: 5, forMs: 60 * minute }),
  };
}
export type SignInLimits = ReturnType<typeof createSignInLimits>;

function orWait(isWithin: boolean): void {
  if (!isWithin)
    throw new ProblemError('too-many', {
      detail:
        'That was tried many times. Please wait a quarter of an hour, or ask for a mail that lets you in.',
    });
}
