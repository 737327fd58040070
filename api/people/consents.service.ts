import type { Connection } from 'mongoose';
import type {
  Capacity,
  ConsentRecipient,
  Giver,
  Language,
  Part,
  Purpose,
  WayGiven,
} from '../contract/people.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import type { Commands } from '../infra/commands.ts';
import { given } from '../infra/given.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { CopyDoc } from './consent.model.ts';
import { statesOf, type ConsentState } from './consent.rules.ts';
import { objectOf, type Opening, type OpeningDeps, type OpenPerson } from './open-person.ts';
import type { TellThem } from './tell-them.ts';
import type { WhoWorks } from './who-works.ts';
import { wordingOf } from './wordings.ts';

/** A yes as it is written down. */
export type GivenConsent = {
  commandId: string;
  purpose: Purpose;
  parts: Part[];
  to: ConsentRecipient;
  /** What it is for, in their words or ours. */
  why: string;
  /** Its id; the newest version is what was said. */
  wording: string;
  language: Language;
  how: WayGiven;
  givenBy: Giver;
  capacity: Capacity;
  /** The name of who said it for them, or of a recipient who is known by a name alone. */
  whom?: string | undefined;
  expiresAt?: Date | undefined;
};

/** What people said yes to: events that are never changed, and what is in force by them at this moment. */
export function createConsents({
  consents,
  people,
  audit,
  clock,
  connection,
  commands,
  opening,
  who,
  tellThem,
  onWithdrawn,
  onTakenBack,
}: OpeningDeps & {
  connection: Connection;
  commands: Commands;
  opening: Opening;
  who: WhoWorks;
  tellThem: TellThem;
  /** It is written down elsewhere, so that no backup brings the yes back. */
  onWithdrawn: (personId: string, consentId: string) => Promise<void>;
  /** Inside the transaction: whoever was told something by it outside this place hears that it is over. */
  onTakenBack: (actor: Member, open: OpenPerson, consentId: string) => Promise<void>;
}) {
  const stateOf = async (open: Pick<OpenPerson, 'id'>): Promise<ConsentState[]> =>
    statesOf(await consents.ofPerson(open.id), clock.now());
  const refuse = (path: string, message: string) =>
    new ProblemError('bad-input', { errors: [{ path, message }] });

  /** An organisation that can look, a role, or a person whom the actor works with as well. */
  async function mustKnow(actor: Member, open: OpenPerson, to: ConsentRecipient): Promise<void> {
    if (to.kind === 'organisation') {
      const found = (await who.organisations()).find(({ id }) => id === to.organisationId);
      if (!found?.modules.includes('conversations') || found.id === open.organisationId)
        throw refuse('to', 'Choose an organisation that works with people here.');
    }
    if (to.kind === 'person') {
      const other = to.personId === open.id ? null : await people.byId(to.personId);
      const way = other && (await opening.wayFor(actor, other, 'record-consent'));
      if (way?.by !== 'caseload') throw refuse('to', 'Choose somebody whom you work with.');
    }
  }

  return {
    stateOf,

    /** Writes down a yes. The same command twice is one. */
    record: async (actor: Member, personId: string, asked: GivenConsent): Promise<{ consentId: string }> => {
      const open = await opening.open(actor, personId, 'record-consent', { what: 'consent.ask' });
      // The data protection officer only takes back; a broker has a time bank, and no parts of a record.
      if (open.by !== 'caseload') throw new ProblemError('not-allowed');
      await mustKnow(actor, open, asked.to);
      const wording = wordingOf(asked.wording);
      if (!wording) throw refuse('wording', 'Choose the words that you asked with.');
      const { purpose, parts, to, how, givenBy, capacity, why, whom, expiresAt = null } = asked;
      return commands.once(
        { actorKey: actor.accountId, commandId: asked.commandId, body: ['consent.give', personId, asked] },
        async () => {
          const _id = newId();
          const at = (field: string) => ({ collection: 'consents', id: _id, field });
          await consents.add({
            ...{ _id, personId, organisationId: open.organisationId, keyId: open.keyId, schemaVersion: 1 },
            ...{
              kind: 'given',
              consentId: _id,
              at: clock.now(),
              by: actor.accountId,
              how,
              purpose,
              parts,
              to,
            },
            ...{ wording: { ...wording, language: asked.language }, givenBy, capacity, expiresAt },
            sealed: given({ why: open.seal(at('why'), why), whom: whom && open.seal(at('whom'), whom) }),
          });
          await audit.record(actor, {
            ...{ action: 'consent.given', object: objectOf(personId), fields: [purpose, ...parts] },
          });
          return { consentId: _id };
        },
      );
    },

    /** Takes a yes back. Whoever read by it reads nothing from the next request on, and is told. */
    withdraw: async (
      actor: Member,
      personId: string,
      consentId: string,
      how: WayGiven = 'spoken',
    ): Promise<void> => {
      const open = await opening.open(actor, personId, 'record-consent', { what: 'consent.ask' });
      if (open.by !== 'caseload' && open.by !== 'officer') throw new ProblemError('not-allowed');
      const state = (await stateOf(open)).find(({ given }) => given.consentId === consentId);
      if (!state) throw new ProblemError('not-found');
      // Before it is written, and again where it was: no restored backup may bring the yes back.
      await onWithdrawn(personId, consentId);
      if (state.withdrawn) return;
      const letters = await tellThem(actor, state.given);
      const { purpose, parts, to, givenBy, capacity } = state.given;
      await inTransaction(connection, async () => {
        await consents.add({
          ...{
            _id: newId(),
            personId,
            organisationId: open.organisationId,
            keyId: open.keyId,
            schemaVersion: 1,
          },
          ...{ kind: 'withdrawn', consentId, at: clock.now(), by: actor.accountId, how, purpose, parts, to },
          ...{ wording: null, givenBy, capacity, expiresAt: null, sealed: {} },
        });
        await audit.record(actor, {
          ...{ action: 'consent.withdrawn', object: objectOf(personId), fields: [purpose, ...parts] },
        });
        await onTakenBack(actor, open, consentId);
        for (const post of letters) await post();
      });
    },

    /** Everybody who saw or was given something, whether they still may or not. */
    whoHasACopy: (open: Pick<OpenPerson, 'id'>): Promise<CopyDoc[]> => consents.copiesOf(open.id),
    /** Something of a person went out: inside the transaction that sends it. */
    noteCopy: (
      open: OpenPerson,
      copy: Pick<CopyDoc, 'consentId' | 'to' | 'parts' | 'how' | 'by'>,
    ): Promise<void> =>
      consents.addCopy({
        ...{ _id: newId(), personId: open.id, organisationId: open.organisationId, keyId: open.keyId },
        ...{ ...copy, at: clock.now() },
      }),
  };
}
export type Consents = ReturnType<typeof createConsents>;
