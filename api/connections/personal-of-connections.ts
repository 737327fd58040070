import type { OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import { kindRules } from './kind.rules.ts';
import type { ConnectionStore } from './connection.store.ts';

type Sealed = { _id: string; sealed: Record<string, string> };

/** What connections owe a person: all of it in their file, and nothing left when they are erased. */
export function personalOfConnections(store: ConnectionStore): Personal[] {
  const opened = (person: OpenPerson, collection: string, { _id, sealed, ...rest }: Sealed) => ({
    ...{ id: _id, ...rest },
    ...Object.fromEntries(
      Object.entries(sealed).map(([field, text]) => [
        field,
        person.unseal({ collection, id: _id, field }, text),
      ]),
    ),
  });
  return [
    {
      collection: 'connections',
      exportOf: async (person) =>
        (await store.ofPerson(person.id)).map(
          // Keys open doors, and keys of mails hold no word for anybody.
          ({ keys: _keys, mails: _mails, keyId: _keyId, schemaVersion: _version, ...head }) =>
            opened(person, 'connections', head),
        ),
      eraseOf: store.erase,
      isBeyondInformation: async (personId) =>
        (await store.ofPerson(personId)).some(({ kind }) => kindRules[kind].tellsGroup),
    },
    {
      collection: 'connection-events',
      exportOf: async (person) =>
        (await store.eventsOfPerson(person.id)).map(({ keyId: _keyId, schemaVersion: _version, ...event }) =>
          opened(person, 'connection-events', event),
        ),
      eraseOf: store.eraseEvents,
    },
  ];
}
