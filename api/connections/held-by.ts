import type { AssetDoc } from '../assets/asset.model.ts';
import type { ConnectionDoc } from './connection.model.ts';
import type { ConnectionStore } from './connection.store.ts';
import type { ToRing } from '../contract/connection-views.ts';
import { phoneOf } from './group.rules.ts';
import { kindRules } from './kind.rules.ts';
import type { WriteToGroup } from './write-to-group.ts';

/** What groups may have written down about somebody, where no key of ours reaches. */
export function createHeldBy({ store, write }: { store: ConnectionStore; write: WriteToGroup }) {
  /** It was written to, or was rung. */
  async function knows({ _id, kind, mails }: ConnectionDoc): Promise<boolean> {
    if (!kindRules[kind].tellsGroup) return false;
    return mails.length > 0 || (await store.eventsOf(_id)).some(({ type, by }) => by === 'group' || type === 'rang'); // prettier-ignore
  }
  return {
    knows,
    /** Whom somebody has to ring about it, since no mail reaches them; null where nobody need be. */
    toRing: async (head: ConnectionDoc, group: AssetDoc): Promise<ToRing | null> =>
      (await knows(head)) && !(await write.hasInbox(group))
        ? { group: group.name, phone: phoneOf(group) }
        : null,
  };
}
export type HeldBy = ReturnType<typeof createHeldBy>;
