import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './field-cipher.ts';

/** 256 random bits. */
export const newSecret = (): Buffer => randomBytes(32);

/** One key under another, bound to whose it is. */
export function wrap(by: Buffer, whose: string[], secret: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', by, nonce).setAAD(Buffer.from(JSON.stringify(whose)));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** Throws `SealBroken` for another key, another owner or a changed bit. */
export function unwrap(by: Buffer, whose: string[], wrapped: string): Buffer {
  try {
    const bytes = Buffer.from(wrapped, 'base64url');
    if (bytes.length !== 60 || bytes.toString('base64url') !== wrapped) throw new Error('It is not whole.');
    const cipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, 12), { authTagLength: 16 });
    cipher.setAAD(Buffer.from(JSON.stringify(whose))).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
  } catch (cause) {
    throw new SealBroken(cause);
  }
}
