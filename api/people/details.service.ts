import { channels, type Channel, type SafeToContact } from '../contract/people.ts';
import type { DetailsForm } from '../contract/people-forms.ts';
import type { Identity } from '../contract/people-views.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import { given } from '../infra/given.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Connection } from 'mongoose';
import { identityOf, openField, safeOf, sealFields, type SealedFields } from './identity.ts';
import { objectOf, type OpeningDeps, type OpenPerson } from './open-person.ts';
import type { PersonDoc } from './person.model.ts';
import type { Opening } from './open-person.ts';

/** Who somebody is and how to reach them. */
export function createDetails({
  people,
  audit,
  connection,
  opening,
  areaName,
}: OpeningDeps & {
  connection: Connection;
  opening: Opening;
  /** What a postcode area is called; null where there is none. */
  areaName: (outcode: string) => Promise<string | null>;
}) {
  async function docOf(open: OpenPerson): Promise<PersonDoc> {
    const doc = await people.byId(open.id);
    if (!doc) throw new ProblemError('not-found');
    return doc;
  }
  /** As far as whoever opened the record may see it. */
  const identity = async (open: OpenPerson): Promise<Identity> => identityOf(open, await docOf(open));
  /** By what it is safe to reach them; what was never said is `ask`. */
  const contactRules = async (open: OpenPerson): Promise<SafeToContact> => (await identity(open)).safe;

  async function areaOf({ area, postcode }: DetailsForm): Promise<PersonDoc['area']> {
    const code = area ?? postcode?.replace(/ ?\d[A-Z]{2}$/, '');
    if (!code) return null;
    const name = await areaName(code);
    if (name === null)
      throw new ProblemError('bad-input', {
        errors: [{ path: area ? 'area' : 'postcode', message: 'We do not know this postcode area.' }],
      });
    return { code, name };
  }

  return {
    identity,
    contactRules,
    /** Asked before every send: `no` means that nothing goes. */
    maySend: async (open: OpenPerson, channel: Channel): Promise<boolean> =>
      (await contactRules(open))[channel] !== 'no',

    /** The address that they said is safe to write to; null where they were not asked about it. */
    safeMailbox: async (open: OpenPerson): Promise<string | null> => {
      const { safe, email } = await identity(open);
      return safe.email === 'yes' ? (email ?? null) : null;
    },
    isMailSafe: async (open: OpenPerson, address: string): Promise<boolean> => {
      const { safe, email } = await identity(open);
      return safe.email === 'yes' && email !== undefined && plain(email) === plain(address);
    },
    /**
     * Inside a transaction: asked once, and kept with the address that it is about. Where another address stands in the
     * record it was not asked about that one, so nothing is kept.
     */
    saidMailIsSafe: async (actor: Member, open: OpenPerson, address: string): Promise<void> => {
      const doc = await docOf(open);
      const had = openField(open, doc, 'contact');
      if (had?.email !== undefined && plain(had.email) !== plain(address)) return;
      const safe = { ...safeOf(null), ...openField(open, doc, 'safe'), email: 'yes' as const };
      const contact = { ...had, email: address };
      const sealed = sealFields(open, open.id, { safe, contact });
      if (!(await people.change(doc, { sealed })))
        throw new ProblemError('conflict', { detail: changedFirst });
      await audit.record(actor, {
        ...{ action: 'person.change', object: objectOf(open.id), fields: ['safe', 'contact'] },
      });
    },

    /** For the form: with the revision that a change goes by. */
    details: async (actor: Member, id: string): Promise<{ identity: Identity; revision: number }> => {
      const open = await opening.open(actor, id, 'write-conversation', { what: 'person.details' });
      const doc = await docOf(open);
      return { identity: identityOf(open, doc), revision: doc.revision };
    },

    saveDetails: async (actor: Member, id: string, form: DetailsForm): Promise<void> => {
      const open = await opening.open(actor, id, 'write-conversation', { what: 'person.details' });
      const area = await areaOf(form);
      const fields = fieldsOf(form);
      await inTransaction(connection, async () => {
        const changed = await people.change(
          { _id: id, revision: form.revision },
          { area, sealed: sealFields(open, id, fields), ...named(open) },
        );
        if (!changed) throw new ProblemError('conflict', { detail: changedFirst });
        await audit.record(actor, {
          ...{ action: 'person.change', object: objectOf(id), fields: Object.keys(fields) },
        });
      });
    },
  };
}
export type Details = ReturnType<typeof createDetails>;

const plain = (address: string) => address.trim().toLowerCase();

const changedFirst =
  'Somebody changed this while you wrote. What you wrote is still here: look at the page in another window, then save again.';

const named = ({ status }: OpenPerson) =>
  status === 'unnamed' ? { status: 'open' as const, endsAt: null } : {};

function fieldsOf(form: DetailsForm): Partial<SealedFields> {
  const { name, knownAs, born, phone, email, address, postcode, contactNote, communication, needs } = form;
  const safe = Object.fromEntries(channels.map((each) => [each, form[`safe-${each}`]])) as SafeToContact;
  return {
    reference: form.reference,
    name: given({ name, knownAs, born }),
    contact: given({ phone, email, address, postcode }),
    nhsNumber: form.nhsNumber ?? '',
    safe: { ...safe, ...given({ note: contactNote }) },
    communication: { needs, ...given({ words: communication }) },
  };
}
