import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Small secrets that must be read again, such as an authenticator's: AES-256-GCM, bound to what they are `about`, so that
 * one cannot be put in the place of another.
 */
export function createSealer(key: string) {
  const secret = Buffer.from(hkdfSync('sha256', key, '', 'hereabouts sealed 1', 32));
  return {
    seal: (text: string, about: string): string => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return ['1', nonce, cipher.getAuthTag(), body]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.');
    },
    /** Throws where a bit of it, or what it is about, is another. */
    open: (sealed: string, about: string): string => {
      const [version, nonce = '', tag = '', body = ''] = sealed.split('.');
      if (version !== '1') throw new Error('This was sealed in a way that we do not know.');
      const cipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(nonce, 'base64url'), {
        authTagLength: 16,
      });
      cipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, 'base64url'));
      return cipher.update(Buffer.from(body, 'base64url'), undefined, 'utf8') + cipher.final('utf8');
    },
  };
}
export type Sealer = ReturnType<typeof createSealer>;
