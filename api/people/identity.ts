import { channels, type SafeToContact } from '../contract/people.ts';
import type { Identity } from '../contract/people-views.ts';
import { given } from '../infra/given.ts';
import type { OpenPerson } from './open-person.ts';
import type { PersonDoc } from './person.model.ts';
import type { Sealing } from './sealing.ts';

/** What is sealed in a record, field by field. */
export type SealedFields = {
  reference: string;
  name: { name?: string; knownAs?: string; born?: string };
  contact: { phone?: string; email?: string; address?: string; postcode?: string };
  nhsNumber: string;
  safe: SafeToContact & { note?: string };
  communication: { needs: Identity['needs']; words?: string };
  closing: { why: string; words?: string };
  handOver: { words: string; from: string };
};
export type SealedField = keyof SealedFields;

const at = (id: string, field: SealedField) => ({ collection: 'people', id, field });

/** One field, opened; null where nothing was said. */
export function openField<F extends SealedField>(
  sealing: Pick<Sealing, 'unseal'>,
  { _id, sealed }: Pick<PersonDoc, '_id' | 'sealed'>,
  field: F,
): SealedFields[F] | null {
  const text = sealed[field];
  return text === undefined ? null : sealing.unseal<SealedFields[F]>(at(_id, field), text);
}

/** Fields, sealed, as they are kept. */
export const sealFields = (sealing: Pick<Sealing, 'seal'>, id: string, fields: Partial<SealedFields>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      sealing.seal(at(id, field as SealedField), value),
    ]),
  );

/** By what it is safe to reach them; what was never said is `ask`. */
export function safeOf(said: Partial<SafeToContact> | null): SafeToContact {
  return Object.fromEntries(channels.map((each) => [each, said?.[each] ?? 'ask'])) as SafeToContact;
}

/**
 * Who they are, for who opened the record: through a share their name, and their contact only with the part that says how to
 * reach them; an organisation's admin gets the reference alone.
 */
export function identityOf(open: OpenPerson, doc: PersonDoc): Identity {
  const read = <F extends SealedField>(field: F) => openField(open, doc, field);
  const sees = open.by !== 'organisation';
  const showsContact =
    sees && (open.by !== 'share' || open.sharedParts === 'all' || open.sharedParts.includes('communication'));
  const safe = showsContact ? read('safe') : null;
  const talk = showsContact ? read('communication') : null;
  const { born, ...name } = (sees && read('name')) || {};
  const inside = showsContact && open.by !== 'share';
  return {
    reference: read('reference'),
    ...name,
    ...(inside && given({ born, nhsNumber: read('nhsNumber') })),
    ...(showsContact && read('contact')),
    area: sees ? doc.area : null,
    safe: safeOf(safe),
    ...given({ contactNote: safe?.note, communication: talk?.words }),
    needs: talk?.needs ?? [],
    showsContact,
  };
}
