import { createHash, createHmac } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Conversations } from '../conversations/conversation.service.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import {
  skills,
  type OfferForm,
  type OfferView,
  type SharedSkill,
  type Skill,
  type StrengthsView,
} from '../contract/strengths.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom, newId } from '../infra/ids.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { ConsentEventDoc } from '../people/consent.model.ts';
import { statesOf } from '../people/consent.rules.ts';
import type { ConsentStore } from '../people/consent.store.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { OfferDoc } from './offer.model.ts';
import type { OfferStore } from './offer.store.ts';
import { countsOf, strengthsIn } from './strengths.rules.ts';

/** What people are asked with. Another wording is another version, and the old one stays what they said yes to. */
export const skillWording = {
  ...{ id: 'skills', version: 1, language: 'en' },
  says: 'I am happy for this one thing to be shared, for the reason that is ticked. My worker may tell whoever asks for it that somebody near here offers it, and asks me before they say who I am. I can take it back at any time.',
};

type Sealed = Pick<OfferForm, 'gift' | 'what' | 'purpose' | 'whom' | 'skill'>;
const at = (id: string) => ({ collection: 'offers', id, field: 'offer' });

/**
 * What people are good at, know and enjoy. It stands in their conversations and is theirs; each thing that they share has a
 * yes of its own, for one purpose, and ends with it. Others see numbers alone, by area and sort, from `smallestCount` on.
 */
export function createStrengths(deps: {
  connection: Connection;
  offers: OfferStore;
  people: Pick<Opening, 'open'>;
  conversations: Pick<Conversations, 'latest'>;
  consents: ConsentStore;
  ring: KeyRing;
  ready: () => Promise<void>;
  audit: Audit;
  clock: Clock;
  smallestCount: number;
  /** Told before it is written, so that no restored backup can bring the yes back. */
  onWithdrawn: (personId: string, consentId: string) => Promise<void>;
}) {
  const { connection, offers, people, conversations, consents, ring, ready, audit, clock, smallestCount } =
    deps;

  /** Made once for the whole directory, wrapped like every other key. */
  async function tagger(): Promise<(skill: Skill) => string> {
    const keyId = idFrom('key of shared skills');
    await ring.make(keyId, 'shared skills');
    const key = await ring.open(keyId);
    return (skill) => createHmac('sha256', key).update(skill).digest('base64url').slice(0, 22);
  }

  const untilOf = (events: ConsentEventDoc[]) =>
    new Map(
      statesOf(events, clock.now()).map(({ given, withdrawn, isInForce }) => [
        given.consentId,
        isInForce ? null : dateOf(wallOf(withdrawn?.at ?? given.expiresAt ?? clock.now()).day),
      ]),
    );

  async function read(actor: Member, personId: string): Promise<StrengthsView> {
    const person = await people.open(actor, personId, 'write-conversation', { what: 'strengths.read' });
    const told = await conversations.latest(actor, person);
    const ends = untilOf(await consents.ofPerson(personId));
    const shared = (await offers.ofPerson(personId)).map((doc) => ({ doc, ...unseal(person, doc) }));
    const viewOf = ({ doc, purpose, whom, skill }: (typeof shared)[number]): OfferView => ({
      ...{ id: doc._id, purpose, whom, skill, from: doc.from, until: ends.get(doc.consentId) ?? null },
    });
    const standing = strengthsIn(told);
    // What was taken out of a conversation is shared until it is taken back, so it is still shown.
    const others = shared.filter(
      (each) =>
        !ends.get(each.doc.consentId) &&
        !standing.some(({ gift, what }) => gift === each.gift && what === each.what),
    );
    return {
      strengths: [...standing, ...others.map(({ gift, what }) => ({ gift, what }))].map(({ gift, what }) => ({
        ...{ gift, what },
        offers: shared.filter((each) => each.gift === gift && each.what === what).map(viewOf),
      })),
      asks: skillWording.says,
      area: person.area?.name ?? null,
    };
  }

  /** Writes down a yes to sharing one thing for one purpose. The same `commandId` again is the same yes. */
  async function offer(actor: Member, personId: string, form: OfferForm): Promise<void> {
    const person = await people.open(actor, personId, 'record-consent', { what: 'consent.ask' });
    if (person.by !== 'caseload') throw new ProblemError('not-allowed');
    const { gift, what, purpose, whom, skill, how } = form;
    if (purpose === 'group' && whom === '')
      throw new ProblemError('bad-input', {
        errors: [{ path: 'whom', message: 'Write which group asked.' }],
      });
    const told = strengthsIn(await conversations.latest(actor, person));
    if (!told.some((each) => each.gift === gift && each.what === what)) throw new ProblemError('not-found');
    const _id = idFrom('offer', actor.accountId, form.commandId);
    if (await offers.byId(_id)) return;
    const tag = (await tagger())(skill);
    const consentId = newId();
    const sealed: Sealed = { gift, what, purpose, whom, skill };
    const whose = { personId, organisationId: person.organisationId, keyId: person.keyId };
    await inTransaction(connection, async () => {
      await consents.add({
        ...consentOf(person, actor),
        ...{ _id: consentId, consentId, kind: 'given', how },
        sealed: {
          why: person.seal({ collection: 'consents', id: consentId, field: 'why' }, `${purpose}: ${what}`),
          ...(whom && { whom: person.seal({ collection: 'consents', id: consentId, field: 'whom' }, whom) }),
        },
      });
      await offers.add({
        ...{ _id, ...whose, schemaVersion: 1, consentId, tag, from: dateOf(wallOf(clock.now()).day) },
        ...{ areaCode: person.area?.code ?? null, sealed: { offer: person.seal(at(_id), sealed) } },
      });
      await audit.record(actor, {
        action: 'consent.given',
        object: `person/${personId}`,
        fields: ['skills'],
      });
    });
  }

  /** Ends a yes: from then on it counts nowhere. */
  async function takeBack(actor: Member, personId: string, offerId: string): Promise<void> {
    const person = await people.open(actor, personId, 'record-consent', { what: 'consent.ask' });
    if (person.by !== 'caseload' && person.by !== 'officer') throw new ProblemError('not-allowed');
    const doc = await offers.byId(offerId);
    if (!doc || doc.personId !== personId) throw new ProblemError('not-found');
    await deps.onWithdrawn(personId, doc.consentId);
    if (untilOf(await consents.ofPerson(personId)).get(doc.consentId)) return;
    await inTransaction(connection, async () => {
      await consents.add({
        ...consentOf(person, actor),
        ...{
          _id: newId(),
          consentId: doc.consentId,
          kind: 'withdrawn',
          how: 'spoken',
          wording: null,
          sealed: {},
        },
      });
      await audit.record(actor, {
        action: 'consent.withdrawn',
        object: `person/${personId}`,
        fields: ['skills'],
      });
    });
  }

  function consentOf({ id: personId, organisationId, keyId }: OpenPerson, actor: Member) {
    const { says, ...wording } = skillWording;
    const sha256 = createHash('sha256').update(says).digest('hex');
    return {
      ...{ personId, organisationId, keyId, schemaVersion: 1 as const, at: clock.now(), by: actor.accountId },
      ...{
        purpose: 'skills' as const,
        parts: [],
        to: { kind: 'other' as const },
        wording: { ...wording, sha256 },
      },
      ...{ givenBy: 'self' as const, capacity: 'presumed' as const, expiresAt: null },
    };
  }

  /** For staff: what people of a postcode area share, by sort. A yes that was taken back counts no more. */
  async function countsIn(code: string): Promise<SharedSkill[]> {
    await ready();
    const found = await offers.inArea(code);
    if (found.length < smallestCount) return [];
    const tag = await tagger();
    const skillOf = new Map(skills.filter((skill) => skill !== 'other').map((skill) => [tag(skill), skill]));
    const ended = new Set(await consents.withdrawnAmong(found.map(({ consentId }) => consentId)));
    const standing = found.flatMap(({ personId, tag: its, consentId }) => {
      const skill = skillOf.get(its);
      return skill && !ended.has(consentId) ? [{ personId, skill }] : [];
    });
    return countsOf(standing, smallestCount);
  }

  return { read, offer, takeBack, countsIn };
}
export type Strengths = ReturnType<typeof createStrengths>;

export const unseal = (
  person: Pick<OpenPerson, 'unseal'>,
  { _id, sealed }: Pick<OfferDoc, '_id' | 'sealed'>,
) => person.unseal<Sealed>(at(_id), sealed.offer);
