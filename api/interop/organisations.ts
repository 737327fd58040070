import type { Clock } from '../infra/clock.ts';
import { tokensOf } from '../assets/text.rules.ts';
import type { FeedStore } from './feed.store.ts';
import { organisationIdOf, ownOrganisationId, viewOrganisation } from './organisation.view.ts';
import type { Organisation } from './question.rules.ts';

type Register = { ids: string[]; byId: Map<string, Organisation> };

/** How long the register holds in a directory that is being written to. Milliseconds. */
const holdsMs = 60_000;

/**
 * Who runs what, by id: an id made from a name cannot be turned back, so all are worked out, once, when somebody asks
 * for an organisation. Rebuilt when something was written, at most once a minute in a big directory.
 */
export function createOrganisations({ store, clock }: { store: FeedStore; clock: Clock }) {
  let held: { version: string; madeAt: number; count: number; register: Promise<Register> } | null = null;

  async function make(): Promise<Register> {
    const byId = new Map<string, Organisation>();
    for await (const batch of store.organisations())
      for (const { _id } of batch) {
        // An index tells what is missing as null.
        const given = _id.id ?? undefined;
        const id = organisationIdOf({ id: given, name: _id.name });
        const known = byId.get(id) ?? { id, names: [], isNamedOnly: false };
        known.names.push(_id.name);
        if (given === undefined) known.isNamedOnly = true;
        byId.set(id, known);
      }
    for await (const batch of store.heads({ 'organisation.name': null }, '_id', false))
      for (const { _id } of batch) {
        const id = ownOrganisationId(_id);
        byId.set(id, { id, names: [], isNamedOnly: false, entry: _id });
      }
    return { ids: [...byId.keys()].sort(), byId };
  }

  async function register(): Promise<Register> {
    const { at, count } = await store.version();
    const version = `${at?.getTime() ?? 0}/${count}`;
    const now = clock.now().getTime();
    const isSame = held?.version === version && held.madeAt > (at?.getTime() ?? 0) + 2_000;
    const holds = isSame || (held && held.count > 20_000 && now - held.madeAt < holdsMs);
    if (!holds) {
      const made = make();
      held = { version, madeAt: now, count, register: made };
      made.catch(() => (held = null));
    }
    return held!.register;
  }

  return {
    byId: async (id: string): Promise<Organisation | null> =>
      (await register()).byId.get(id.toLowerCase()) ?? null,
    /** In the order of their ids. */
    page: async (offset: number, limit: number): Promise<{ total: number; found: Organisation[] }> => {
      const { ids, byId } = await register();
      return { total: ids.length, found: ids.slice(offset, offset + limit).map((id) => byId.get(id)!) };
    },
    /** Whose name holds all of these words, in the order of their ids. */
    called: async (words: string[]): Promise<Organisation[]> => {
      const { byId } = await register();
      const ids = new Set<string>();
      for await (const batch of store.running({ terms: { $all: words } }))
        for (const entry of batch) {
          const { id, name } = viewOrganisation(entry);
          const own = new Set(tokensOf([name]));
          if (words.every((word) => own.has(word))) ids.add(id);
        }
      return [...ids].sort().flatMap((id) => byId.get(id) ?? []);
    },
  };
}
export type Organisations = ReturnType<typeof createOrganisations>;
