import type { Connection } from 'mongoose';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from './clock.ts';
import { SealBroken } from './field-cipher.ts';
import { newId } from './ids.ts';
import { newSecret, unwrap, wrap } from './key-wrap.ts';
import { createIfMissing } from './mongo.ts';
import type { RootKey } from './root-keys.ts';

/** A key of an organisation. One is `current`; the others wait until nothing is wrapped by them any more. */
type OrganisationKey = {
  _id: string;
  organisationId: string;
  isCurrent: boolean;
  rootId: string;
  wrapped: string;
  createdAt: Date;
  /** Since when it is not current. */
  retiredAt: Date | null;
};
type PersonKey = {
  _id: string;
  organisationId: string;
  /** The organisation's key that it is wrapped by. */
  by: string;
  wrapped: string;
  createdAt: Date;
};

/** A key that was current a moment ago may be wrapping a new one just now: it stays for an hour. */
const restsMs = 3_600_000;

const noKey = 'Records of people cannot be opened just now: their key is not here.';

/**
 * Three rings of keys in a database of their own: a root key that is in no database wraps one key an organisation, which
 * wraps one key a person. Read and written without models, so that no transaction of another database is carried along.
 * No opened key is kept in memory: one that is destroyed is gone for everybody at once.
 */
export function createKeyRing({
  connect,
  roots,
  clock,
}: {
  /** Opened at the first use: the public site runs without this database. */
  connect: () => Promise<Connection>;
  /** The current one first. */
  roots: RootKey[];
  clock: Clock;
}) {
  const secrets = new Map(roots.map(({ id, secret }) => [id, secret]));
  const majority = { writeConcern: { w: 'majority' as const, journal: true } };
  const organisations = async () => (await connect()).db!.collection<OrganisationKey>('organisation-keys');
  const people = async () => (await connect()).db!.collection<PersonKey>('person-keys');

  const current = () => {
    const [root] = roots;
    if (!root) throw new ProblemError('unavailable', { detail: noKey });
    return root;
  };
  function openOrganisation({ _id, organisationId, rootId, wrapped }: OrganisationKey): Buffer {
    const secret = secrets.get(rootId);
    if (!secret) throw new ProblemError('unavailable', { detail: noKey });
    return unwrap(secret, ['organisation', _id, organisationId], wrapped);
  }
  const wrapOrganisation = (
    secret: Buffer,
    { _id, organisationId }: Pick<OrganisationKey, '_id' | 'organisationId'>,
  ) => ({
    rootId: current().id,
    wrapped: wrap(current().secret, ['organisation', _id, organisationId], secret),
  });

  /** The key that new keys of people are wrapped by, made when it is first needed. */
  async function currentOf(organisationId: string): Promise<{ id: string; secret: Buffer }> {
    current();
    const keys = await organisations();
    const found = await keys.findOne({ organisationId, isCurrent: true });
    if (found) return { id: found._id, secret: openOrganisation(found) };
    const made = { _id: newId(), organisationId };
    await keys
      .insertOne(
        {
          ...made,
          isCurrent: true,
          ...wrapOrganisation(newSecret(), made),
          createdAt: clock.now(),
          retiredAt: null,
        },
        majority,
      )
      // Two at the same moment: the first one's stands.
      .catch((error: { code?: number }) => {
        if (error.code !== 11000) throw error;
      });
    return currentOf(organisationId);
  }
  async function openPeople(found: PersonKey[]): Promise<Map<string, Buffer>> {
    const ids = [...new Set(found.map(({ by }) => by))];
    const by = new Map(
      (await (await organisations()).find({ _id: { $in: ids } }).toArray()).map((key) => [
        key._id,
        openOrganisation(key),
      ]),
    );
    return new Map(
      found.map(({ _id, organisationId, by: id, wrapped }) => {
        const secret = by.get(id);
        if (!secret) throw new SealBroken(new Error('The key that wraps this key is gone.'));
        return [_id, unwrap(secret, ['person', _id, organisationId, id], wrapped)];
      }),
    );
  }

  return {
    /** There is a root key. */
    isReady: () => roots.length > 0,
    ensure: async () => {
      current();
      const connection = await connect();
      await Promise.all(
        ['organisation-keys', 'person-keys'].map((name) => createIfMissing(connection, name)),
      );
      await (
        await organisations()
      ).createIndex(
        { organisationId: 1 },
        { unique: true, partialFilterExpression: { isCurrent: true }, name: 'one current' },
      );
      await (await organisations()).createIndex({ rootId: 1 });
      await (await people()).createIndex({ by: 1 });
    },

    /** Makes a key for a person; the same id twice is the same key. */
    make: async (keyId: string, organisationId: string): Promise<void> => {
      const { id, secret } = await currentOf(organisationId);
      const wrapped = wrap(secret, ['person', keyId, organisationId, id], newSecret());
      await (
        await people()
      ).updateOne(
        { _id: keyId },
        { $setOnInsert: { organisationId, by: id, wrapped, createdAt: clock.now() } },
        { upsert: true, ...majority },
      );
    },
    /** Throws `SealBroken` where the key is destroyed, or is not the one that was made. */
    open: async (keyId: string): Promise<Buffer> => {
      current();
      const found = await (await people()).findOne({ _id: keyId });
      const opened = found && (await openPeople([found])).get(keyId);
      if (!opened) throw new SealBroken(new Error('There is no such key.'));
      return opened;
    },
    /** Those that are there, by their ids. */
    openMany: async (keyIds: string[]): Promise<Map<string, Buffer>> => {
      current();
      return openPeople(await (await people()).find({ _id: { $in: keyIds } }).toArray());
    },
    /** What it sealed can be read by nobody again, wherever a copy of it lies. */
    destroy: async (keyId: string): Promise<void> => {
      await (await people()).deleteOne({ _id: keyId }, majority);
    },

    /** Begins another key for an organisation; `rewrap` moves what is wrapped by the old one. */
    renew: async (organisationId: string): Promise<void> => {
      const before = await currentOf(organisationId);
      await (
        await organisations()
      ).updateOne({ _id: before.id }, { $set: { isCurrent: false, retiredAt: clock.now() } }, majority);
      await currentOf(organisationId);
    },
    /**
     * Brings every key under the current ones: organisations' under the first root key, people's under their organisation's
     * current key; then takes away old ones that wrap nothing. Killed anywhere, every key still opens, and another run goes on.
     * `step` is called before each write.
     */
    rewrap: async (
      step: () => void | Promise<void> = () => {},
    ): Promise<{ organisations: number; people: number }> => {
      const done = { organisations: 0, people: 0 };
      // What a root key wraps that is not here stays as it is: somebody may still bring it.
      const others = [...secrets.keys()].filter((id) => id !== current().id);
      const keys = await organisations();
      for await (const key of keys.find({ rootId: { $in: others } })) {
        await step();
        const again = wrapOrganisation(openOrganisation(key), key);
        // Only over what was read: of two runs at once the second changes nothing.
        const { modifiedCount } = await keys.updateOne(
          { _id: key._id, wrapped: key.wrapped },
          { $set: again },
          majority,
        );
        done.organisations += modifiedCount;
      }
      const old = await keys.find({ isCurrent: false, rootId: current().id }).toArray();
      for (const key of old) {
        const next = await currentOf(key.organisationId);
        const mine = await people();
        for await (const person of mine.find({ by: key._id })) {
          await step();
          const secret = unwrap(
            openOrganisation(key),
            ['person', person._id, person.organisationId, key._id],
            person.wrapped,
          );
          const wrapped = wrap(next.secret, ['person', person._id, person.organisationId, next.id], secret);
          const { modifiedCount } = await mine.updateOne(
            { _id: person._id, by: key._id },
            { $set: { by: next.id, wrapped } },
            majority,
          );
          done.people += modifiedCount;
        }
        await step();
        const since = clock.now().getTime() - (key.retiredAt?.getTime() ?? Infinity);
        if (since > restsMs && !(await mine.findOne({ by: key._id })))
          await keys.deleteOne({ _id: key._id }, majority);
      }
      return done;
    },
  };
}
export type KeyRing = ReturnType<typeof createKeyRing>;
