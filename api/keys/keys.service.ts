import { LRUCache } from 'lru-cache';
import type { Connection } from 'mongoose';
import { hashOf, newToken } from '../accounts/token.ts';
import type { Audit } from '../audit/audit.store.ts';
import { grantOf, reaches } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import { mostKeys, type KeyForm, type KeyUse, type KeyView } from '../contract/keys.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { KeyDoc } from './key.model.ts';
import { beginningOf, isKey, keyOf, stateOf, untilOf } from './key.rules.ts';
import type { KeyStore } from './key.store.ts';

/** Days of use that the page of a key shows. */
const shownDays = 30;
/** Keys asked with in vain that are remembered, so that a program which goes on asking costs no query each time. */
const mostUnknown = 1_000;

/** What a request with a key may do: ask, so often. It opens nothing that is not public. */
export type Key = { id: string; share: number };

/** Keys for programs that ask more often than the open rate lets them. */
export function createKeys({
  connection,
  store,
  audit,
  organisationNames,
  flush,
  clock,
}: {
  connection: Connection;
  store: KeyStore;
  audit: Audit;
  organisationNames: () => Promise<Map<string, string>>;
  /** Writes down what was counted here so far. */
  flush: () => Promise<void>;
  clock: Clock;
}) {
  // Nobody is ever given a key that was tried before: it would have to be guessed.
  const unknown = new LRUCache<string, true>({ max: mostUnknown });

  async function find(given: string): Promise<KeyDoc | null> {
    if (!isKey(given)) return null;
    const hash = hashOf(given);
    if (unknown.has(hash)) return null;
    const key = await store.byHash(hash);
    if (!key) unknown.set(hash, true);
    return key;
  }

  const dayOf = (instant: Date) => dateOf(wallOf(instant).day);

  /** Whose keys somebody sees and makes: those of their organisation, or everybody's. */
  function ownerOf(actor: Member): { organisationId?: string | null } {
    const grant = grantOf(actor, 'hold-keys');
    if (!grant) throw new ProblemError('not-found');
    return grant.relation === '*' ? {} : { organisationId: actor.organisationId ?? 'none' };
  }

  async function own(actor: Member, id: string): Promise<KeyDoc> {
    const key = await store.byId(id);
    if (!key || !reaches(actor, 'hold-keys', { organisationId: key.organisationId }))
      throw new ProblemError('not-found');
    return key;
  }

  const view = (key: KeyDoc, names: Map<string, string>, usedOn: string | undefined): KeyView => ({
    ...{ id: key._id, name: key.name, begins: key.begins, share: key.share },
    organisation: key.organisationId && (names.get(key.organisationId) ?? key.organisationId),
    state: stateOf(key, clock.now()),
    madeOn: dayOf(key.madeAt),
    endsOn: key.endedAt ? dayOf(key.endedAt) : key.until && dayOf(key.until),
    usedOn: usedOn ?? null,
  });

  async function make(actor: Member, { name, share, term }: KeyForm): Promise<string> {
    const { organisationId = null } = ownerOf(actor);
    const now = clock.now();
    const working = (await store.list({ organisationId })).filter((key) => stateOf(key, now) === 'works');
    // Also what keeps a form that is sent twice from making two.
    if (working.some((key) => key.name.toLowerCase() === name.toLowerCase()))
      throw new ProblemError('bad-input', {
        errors: [
          {
            path: 'name',
            message: 'You have a key of this name. End that one first, or choose another name.',
          },
        ],
      });
    if (working.length >= mostKeys)
      throw new ProblemError('bad-input', {
        errors: [{ path: 'name', message: `You have ${mostKeys} keys. End one that nobody uses first.` }],
      });
    const key = keyOf(newToken());
    const id = newId();
    await inTransaction(connection, async () => {
      await store.add({
        ...{ _id: id, name, organisationId, share, madeAt: now, endedAt: null },
        ...{ hash: hashOf(key), begins: beginningOf(key), until: untilOf(term, now) },
      });
      await audit.record(actor, { action: 'key.make', object: `key/${id}` });
    });
    return key;
  }

  return {
    list: async (actor: Member): Promise<KeyView[]> => {
      const found = await store.list(ownerOf(actor));
      const [names, used] = await Promise.all([
        organisationNames(),
        store.lastDays(found.map(({ _id }) => _id)),
      ]);
      return found.map((key) => view(key, names, used.get(key._id)));
    },
    /** A key and what was asked with it in the last days. */
    one: async (actor: Member, id: string): Promise<{ key: KeyView; uses: KeyUse[] }> => {
      const key = await own(actor, id);
      await flush();
      const since = dayOf(new Date(clock.now().getTime() - shownDays * 86_400_000));
      const uses = await store.uses(id, since);
      return { key: view(key, await organisationNames(), uses[0]?.day), uses };
    },
    /** Answers the key itself, which can never be read again. */
    make,
    /** From the next request on. */
    end: async (actor: Member, id: string): Promise<void> => {
      await own(actor, id);
      await inTransaction(connection, async () => {
        if (await store.end(id, clock.now()))
          await audit.record(actor, { action: 'key.end', object: `key/${id}` });
      });
    },
    /** The key that a request brings. Throws `bad-key`, and says why to whoever holds it. Asked anew each time, so that an ended one is ended. */
    read: async (given: string): Promise<Key> => {
      const key = await find(given);
      if (!key) throw new ProblemError('bad-key', { detail: 'We do not know this key.' });
      const state = stateOf(key, clock.now());
      if (state === 'works') return { id: key._id, share: key.share };
      const on = dayOf(state === 'ended' ? key.endedAt! : key.until!);
      throw new ProblemError('bad-key', {
        detail: state === 'ended' ? `This key was ended on ${on}.` : `This key ran out on ${on}.`,
      });
    },
  };
}
export type Keys = ReturnType<typeof createKeys>;
