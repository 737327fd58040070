import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Account } from './account.store.ts';

/**
 * A mark in a browser in which somebody signed in before. Wrong guesses from elsewhere are counted apart, so that nobody
 * can lock them out. It says nothing to who reads it, and ends when the password changes.
 */
export function createKnownDevices(key: string) {
  const macOf = (nonce: string, { id, password }: Account) =>
    createHmac('sha256', key)
      .update(JSON.stringify(['known', nonce, id, password?.changedAt ?? null]))
      .digest('base64url');
  return {
    mark: (account: Account): string => {
      const nonce = randomBytes(9).toString('base64url');
      return `${nonce}.${macOf(nonce, account)}`;
    },
    /** What to count its guesses by; null where it is not known to this account. */
    read: (mark: string | undefined, account: Account | null): string | null => {
      const [nonce = '', mac = ''] = mark?.split('.') ?? [];
      const right = Buffer.from(account ? macOf(nonce, account) : '');
      const given = Buffer.from(mac);
      return given.length > 0 && given.length === right.length && timingSafeEqual(given, right)
        ? nonce
        : null;
    },
  };
}
export type KnownDevices = ReturnType<typeof createKnownDevices>;
