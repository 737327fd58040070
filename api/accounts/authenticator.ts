import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { hashOf } from './token.ts';

const period = 30;
const settings = { issuer: 'Hereabouts', algorithm: 'SHA1', digits: 6, period };

/** 160 bits, as letters that an app takes when its camera does not work. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the square code holds. */
export const addressOf = (secret: string, email: string): string => totp(secret, email).toString();

/** The half minute that a code stands for, one before and one after included; null where it is none of them. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

/** Ten codes to write down, each used once: 80 bits as four groups of four letters. */
export function newRecoveryCodes(): { shown: string[]; kept: string[] } {
  const codes = Array.from({ length: 10 }, () =>
    Array.from(randomBytes(16), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]!).join(''),
  );
  return {
    shown: codes.map((code) => code.match(/.{4}/g)!.join('-')),
    kept: codes.map(hashOf),
  };
}

const totp = (secret: string, label = 'account') =>
  new TOTP({ ...settings, label, secret: Secret.fromBase32(secret) });
