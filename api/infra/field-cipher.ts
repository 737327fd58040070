import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value stands. It opens nowhere else: not in another field, record, organisation or database. */
export type SealedPlace = {
  database: string;
  collection: string;
  id: string;
  field: string;
  organisationId: string;
  /** The key it is sealed with, by its id. */
  keyId: string;
  schemaVersion: number;
};

/** Seals values of any JSON shape. `unseal` throws `SealBroken` for whatever is not bit for bit as it was sealed. */
export type FieldCipher = {
  seal: (key: Buffer, at: SealedPlace, value: unknown) => string;
  unseal: <T>(key: Buffer, at: SealedPlace, sealed: string) => T;
};

/** Something sealed is not as it was written, or stands where it was not written. It says nothing of what it held. */
export class SealBroken extends Error {
  override name = 'SealBroken';
  constructor(cause?: unknown) {
    super('Something that was sealed cannot be opened.', { cause });
  }
}

/** AES-256-GCM with 96 random bits a time; written as `v.alg.kid.nonce.tag.body`, the last three in base64url. */
export const aesFieldCipher: FieldCipher = {
  seal: (key, at, value) => {
    const nonce = randomBytes(12);
    const header = headerOf(at.keyId);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated(header, at));
    const body = Buffer.concat([cipher.update(JSON.stringify(value ?? null), 'utf8'), cipher.final()]);
    return [header, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))].join(
      '.',
    );
  },

  unseal: <T>(key: Buffer, at: SealedPlace, sealed: string): T => {
    try {
      const parts = sealed.split('.');
      const header = parts.slice(0, 3).join('.');
      const [nonce, tag, body] = parts.slice(3).map(exactly);
      if (parts.length !== 6 || header !== headerOf(at.keyId)) throw new Error('It has another header.');
      if (nonce?.length !== 12 || tag?.length !== 16 || !body) throw new Error('It has another length.');
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
      cipher.setAAD(associated(header, at)).setAuthTag(tag);
      return JSON.parse(Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8')) as T;
    } catch (cause) {
      throw new SealBroken(cause);
    }
  },
};

const headerOf = (keyId: string) => `1.A256GCM.${keyId}`;

/** A list as JSON: no two places give the same letters, whatever their names hold. */
const associated = (header: string, at: SealedPlace) =>
  Buffer.from(
    JSON.stringify([
      header,
      at.database,
      at.collection,
      at.id,
      at.field,
      at.organisationId,
      at.keyId,
      at.schemaVersion,
    ]),
  );

/** The decoder passes over letters and bits that mean nothing; what is not written as we write it is not ours. */
function exactly(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw new Error('It is not written as we write it.');
  return bytes;
}
