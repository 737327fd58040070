import type { Clock } from '../infra/clock.ts';
import type { Sealer } from '../infra/sealed.ts';
import type { Account } from './account.store.ts';
import { stepOf } from './authenticator.ts';
import { hashOf } from './token.ts';

/** What an account changes to when a code is used. */
export type CodeUsed = Pick<Account, 'authenticator'> | Pick<Account, 'recoveryCodes'>;

/** The code from somebody's phone, or one of those they wrote down. Each is good once. */
export function createSecondFactor({ sealer, clock }: { sealer: Sealer; clock: Clock }) {
  return {
    seal: (accountId: string, secret: string): string => sealer.seal(secret, `authenticator|${accountId}`),
    /** What to change so that it is used; null where the code is not right. */
    use: ({ id, authenticator, recoveryCodes }: Account, code: string): CodeUsed | null => {
      if (!authenticator) return null;
      const hash = hashOf(code);
      if (recoveryCodes.includes(hash))
        return { recoveryCodes: recoveryCodes.filter((each) => each !== hash) };
      const step = stepOf(sealer.open(authenticator.sealed, `authenticator|${id}`), code, clock.now());
      if (step === null || step <= authenticator.lastStep) return null;
      return { authenticator: { ...authenticator, lastStep: step } };
    },
  };
}
export type SecondFactor = ReturnType<typeof createSecondFactor>;
