import type { Saying, WhyNot } from '../contract/connections.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { Standing } from './connection.rules.ts';
import type { ConnectionDeps } from './deps.ts';
import type { Learn } from './learn.ts';
import type { Making } from './make.service.ts';

type Said = {
  /** Of the plan. */
  itemId: string;
  /** What the item is about, where it is on the map: a connection is made for it where there is none. */
  assetId?: string | undefined;
  said: Saying;
  why?: WhyNot | undefined;
};

/** What a person presses on their own page. */
export function createSaidByPerson(deps: ConnectionDeps & { making: Making; learn: Learn }) {
  const { connection, store, ledger, groups, audit, making, learn } = deps;

  /** False where the item is about nothing on the map, so that there is nobody to tell. */
  return async function saidByPerson(
    open: OpenPerson,
    { itemId, assetId, said, why }: Said,
  ): Promise<boolean> {
    let moved: { before: Standing; after: Standing } | null = null;
    let about: { id: string; assetId: string } | null = null;
    await inTransaction(connection, async () => {
      moved = about = null;
      const head =
        (await store.byItem(open.id, itemId)) ?? (assetId ? await making.given(open, assetId, itemId) : null);
      if (!head) return;
      about = { id: head._id, assetId: head.assetId };
      const { written } = await ledger.read(open, head._id);
      const last = written.at(-1)?.event;
      // Pressed twice is said once.
      if (last?.type === 'said' && last.said === said && last.why === (why ?? null)) return;
      const happening = {
        type: 'said',
        said,
        why: said === 'could-not' ? (why ?? null) : null,
        by: 'person',
      } as const;
      moved = await ledger.add(open, head, happening);
      await audit.record({ kind: 'public' }, { action: 'connection.said', object: `connection/${head._id}` });
    });
    const found = about as { id: string; assetId: string } | null;
    const group = found && (await groups.byId(found.assetId));
    const told = moved as { before: Standing; after: Standing } | null;
    if (told && group) await learn.moved(open, group, told.before, told.after, found.id);
    return found !== null;
  };
}
