import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDeps } from './deps.ts';

/** What a group wrote to somebody when it said yes, for as long as that yes stands; null where it wrote nothing. */
export const createWelcomeOf =
  ({ store, ledger }: Pick<ConnectionDeps, 'store' | 'ledger'>) =>
  async (open: OpenPerson, connectionId: string): Promise<string | null> => {
    if (!(await store.byId(connectionId))) return null;
    const { written, standing } = await ledger.read(open, connectionId);
    if (['declined', 'withdrawn', 'ended'].includes(standing.state)) return null;
    return written.findLast(({ event }) => event.type === 'accepted' && event.by === 'group')?.words ?? null;
  };
