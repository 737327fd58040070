import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { dayOf } from '../people/days.rules.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc, ConnectionEventDoc } from './connection.model.ts';
import {
  comesUp,
  lookAt,
  mayHappen,
  standingOf,
  withEvent,
  type ConnectionEvent,
  type Standing,
} from './connection.rules.ts';
import type { ConnectionStore } from './connection.store.ts';

type Opened = Pick<OpenPerson, 'id' | 'organisationId' | 'keyId' | 'seal' | 'unseal'>;
/** What happened, without its moment: that is now. */
export type Happening = ConnectionEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** An event with the words that came with it. */
export type Written = { event: ConnectionEvent; words: string | null; accountId: string | null };

const collection = 'connection-events';

/** Reads a connection from its events and adds to them; the head is written with each, never apart from it. */
export function createLedger({ store, clock }: { store: ConnectionStore; clock: Clock }) {
  function eventOf(open: Opened, doc: ConnectionEventDoc): Written {
    const at = (field: string) => ({ collection, id: doc._id, field });
    const { at: moment, ...event } = open.unseal<Omit<ConnectionEvent, 'at'> & { at: string }>(
      at('event'),
      doc.sealed.event!,
    );
    const words = doc.sealed.words ? open.unseal<string>(at('words'), doc.sealed.words) : null;
    return { event: { ...event, at: new Date(moment) } as ConnectionEvent, words, accountId: doc.accountId };
  }

  function docOf(
    open: Opened,
    connectionId: string,
    n: number,
    { event, words, accountId }: Written,
  ): ConnectionEventDoc {
    const _id = newId();
    const at = (field: string) => ({ collection, id: _id, field });
    return {
      ...{ _id, personId: open.id, organisationId: open.organisationId, keyId: open.keyId, schemaVersion: 1 },
      ...{ connectionId, n, createdAt: dayOf(event.at), type: event.type, by: event.by, accountId },
      sealed: {
        event: open.seal(at('event'), event),
        ...(words && { words: open.seal(at('words'), words) }),
      },
    };
  }

  const headOf = (standing: Standing) => {
    const next = comesUp(standing);
    return {
      ...{ state: standing.state, trouble: standing.trouble, lookAt: lookAt(standing) },
      ...{ comesUpAs: next?.as ?? null, comesUpFrom: next?.from ?? null },
    };
  };

  return {
    read: async (open: Opened, id: string): Promise<{ written: Written[]; standing: Standing }> => {
      const written = (await store.eventsOf(id)).map((doc) => eventOf(open, doc));
      return { written, standing: standingOf(written.map(({ event }) => event)) };
    },

    /** Inside a transaction. */
    begin: async (
      open: Opened,
      head: Omit<ConnectionDoc, 'revision' | 'state' | 'trouble' | 'lookAt' | 'comesUpAs' | 'comesUpFrom'>,
      made: Happening & { type: 'made' },
      accountId: string | null,
    ): Promise<Standing> => {
      const event: ConnectionEvent = { ...made, at: clock.now() };
      const standing = standingOf([event]);
      await store.add({ ...head, revision: 1, ...headOf(standing) });
      await store.addEvent(docOf(open, head._id, 1, { event, words: null, accountId }));
      return standing;
    },

    /**
     * Inside a transaction. Throws `conflict` where it cannot happen any more, or somebody added something first; `also`
     * goes into the head with it.
     */
    add: async (
      open: Opened,
      head: ConnectionDoc,
      happening: Happening,
      {
        words = null,
        accountId = null,
        also = {},
      }: {
        words?: string | null;
        accountId?: string | null;
        also?: Partial<Pick<ConnectionDoc, 'keys' | 'mails'>>;
      } = {},
    ): Promise<{ before: Standing; after: Standing; head: ConnectionDoc }> => {
      const known = (await store.eventsOf(head._id)).map((doc) => eventOf(open, doc).event);
      const before = standingOf(known);
      const event = { ...happening, at: clock.now() };
      if (known.length !== head.revision || !mayHappen(before, event.type)) throw somebodyFirst();
      const after = withEvent(before, event);
      const changes = { ...headOf(after), ...also };
      if (!(await store.change(head._id, head.revision, changes))) throw somebodyFirst();
      await store.addEvent(docOf(open, head._id, head.revision + 1, { event, words, accountId }));
      return { before, after, head: { ...head, ...changes, revision: head.revision + 1 } };
    },
  };
}
export type Ledger = ReturnType<typeof createLedger>;

const somebodyFirst = () =>
  new ProblemError('conflict', {
    detail: 'This was changed a moment ago. Look at it again, then choose what to do.',
  });
