import type { BasisStore } from './basis.store.ts';
import type { ConsentStore } from './consent.store.ts';
import type { GlassStore } from './glass.store.ts';
import type { OpenPerson } from './open-person.ts';
import type { Personal } from './personal.ts';
import type { PersonStore } from './person.store.ts';

/** The collections of people themselves, of what they said yes to, of copies and of emergencies. */
export function personalOfPeople({
  people,
  consents,
  glass,
  bases,
}: {
  people: PersonStore;
  consents: ConsentStore;
  glass: GlassStore;
  bases: BasisStore;
}): Personal[] {
  const opened = (person: OpenPerson, collection: string, { _id, sealed, ...rest }: Sealed) => ({
    ...{ id: _id, ...without(rest) },
    ...Object.fromEntries(
      Object.entries(sealed).map(([field, text]) => [
        field,
        person.unseal({ collection, id: _id, field }, text),
      ]),
    ),
  });
  return [
    {
      collection: 'people',
      exportOf: async (person) => {
        const doc = await people.byId(person.id);
        return doc && opened(person, 'people', doc);
      },
      eraseOf: people.erase,
    },
    {
      collection: 'consents',
      exportOf: async (person) =>
        (await consents.ofPerson(person.id)).map((event) => opened(person, 'consents', event)),
      eraseOf: consents.eraseEvents,
    },
    {
      collection: 'consent-copies',
      exportOf: async (person) =>
        (await consents.copiesOf(person.id)).map((copy) =>
          opened(person, 'consent-copies', { ...copy, sealed: {} }),
        ),
      eraseOf: consents.eraseCopies,
    },
    {
      collection: 'emergencies',
      exportOf: async (person) =>
        (await glass.ofPerson(person.id)).map((each) => opened(person, 'emergencies', each)),
      eraseOf: glass.erase,
    },
    {
      collection: 'lawful-bases',
      exportOf: async (person) =>
        (await bases.ofPerson(person.id)).map((each) =>
          opened(person, 'lawful-bases', { ...each, sealed: {} }),
        ),
      eraseOf: bases.erase,
    },
  ];
}

type Sealed = { _id: string; sealed: Record<string, string> };

/** Of no use to the person, and no business of a file that travels. */
function without({ keyId: _key, schemaVersion: _schema, ...rest }: Record<string, unknown>) {
  return rest;
}
