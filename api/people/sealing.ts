import { SealBroken, type FieldCipher } from '../infra/field-cipher.ts';
import type { Log } from '../infra/log.ts';
import { ProblemError } from '../contract/problem.ts';

/** Where something sealed stands: its collection, the id of its document, and its field. */
export type SealedAt = { collection: string; id: string; field: string };

/** Seals and opens what belongs to one person. */
export type Sealing = {
  seal: (at: SealedAt, value: unknown) => string;
  /** Throws `unreadable` for whatever is not as it was sealed there. */
  unseal: <T>(at: SealedAt, sealed: string) => T;
};

const schemaVersion = 1;

/** What was tampered with or moved is told of in the log, by its place alone. */
export const createSealings =
  ({ cipher, database, log }: { cipher: FieldCipher; database: string; log: Log }) =>
  ({ organisationId, keyId }: { organisationId: string; keyId: string }, key: Buffer): Sealing => {
    const place = (at: SealedAt) => ({ database, organisationId, keyId, schemaVersion, ...at });
    return {
      seal: (at, value) => cipher.seal(key, place(at), value),
      unseal: <T>(at: SealedAt, sealed: string): T =>
        safely(log, at, () => cipher.unseal<T>(key, place(at), sealed)),
    };
  };
export type Sealings = ReturnType<typeof createSealings>;

function safely<T>(log: Log, at: Partial<SealedAt>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asUnreadable(error, log, at);
  }
}

/** What is thrown to whoever asked; a broken seal becomes `unreadable`, and everything else stays what it was. */
export function asUnreadable(error: unknown, log: Log, at: Partial<SealedAt>): unknown {
  if (!(error instanceof SealBroken)) return error;
  log.error({ ...at }, 'Something sealed about a person is not as it was written.');
  return new ProblemError('unreadable', { detail, cause: error });
}

const detail =
  'What is kept here is not as it was written, so we do not show it. Nothing was changed. Please tell whoever looks after this site.';
