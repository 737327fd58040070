import { boxes, boxOf, rowsOf, type FieldKey, type Saved } from '../contract/conversation-form.ts';
import type { ConversationView } from '../contract/conversations.ts';
import type { ConnectionLine } from '../contract/connection-views.ts';
import type { Identity, SharingView } from '../contract/people-views.ts';
import type { PlanItem } from '../contract/plans.ts';

/** What somebody who works with a person may read of them, each domain's own view of it. */
export type ForRecord = {
  personId: string;
  writtenOn: string;
  organisation: string;
  worker: { name: string; role: string };
  identity: Identity;
  /** The oldest first. */
  conversations: ConversationView[];
  plan: PlanItem[];
  connections: ConnectionLine[];
  sharing: SharingView;
};

/** Nothing known is no heading: what stands empty reads as "none", which nobody said. */
const some = <T>(value: T): T | undefined =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;

/**
 * A person's record and plan under the headings of the PRSB Social Prescribing Information Standard 1.1 (2023). The
 * standard asks for a risk even where there is none, so "no known risks" is said; where nobody has asked yet, that is.
 */
export function prsbRecord(from: ForRecord) {
  const { identity, connections, plan, sharing } = from;
  const fields = lastSaid(from.conversations);
  const text = (name: string) => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? some(value.trim()) : undefined;
  };
  const rows = (name: 'people' | 'change' | 'emergency') => rowsOf(fields, name).map(({ row }) => row);
  const together = (...names: string[]) => some(names.flatMap((name) => text(name) ?? []).join('\n'));
  const needs = some(identity.needs);
  return {
    standard: { name: 'PRSB Social Prescribing Information Standard', version: '1.1' },
    recorded: {
      ...{ date: from.writtenOn, organisation: from.organisation, recordId: from.personId },
      by: from.worker,
    },
    personDemographics: {
      ...{ name: identity.name, preferredName: identity.knownAs, dateOfBirth: identity.born },
      ...{ nhsNumber: identity.nhsNumber, localIdentifier: some(identity.reference) },
      address:
        identity.address || identity.postcode
          ? { lines: identity.address, postcode: identity.postcode }
          : undefined,
      contact: { phone: identity.phone, email: identity.email },
      safeToContact: identity.safe,
      contactNote: identity.contactNote,
    },
    aboutMe: {
      whatIsMostImportantToMe: text('matters') ?? text('goodLife'),
      peopleWhoAreImportantToMe: some(
        rows('people').map(({ name, ring, gives, gets }) => ({ name, closeness: ring, gives, gets })),
      ),
      howICommunicate: identity.communication ?? text('communication'),
      aGoodDay: text('goodDay'),
      aBadDay: text('badDay'),
      alsoWorthKnowing: text('travel'),
      supportedToWriteThisBy: text('helpedBy'),
    },
    individualRequirements: needs ? { reasonableAdjustment: true, detail: needs } : undefined,
    consentForInformationSharing: sharing.consents.map((given) => ({
      ...{ sharedWith: given.to, parts: given.parts, purpose: given.purpose, reason: some(given.why) },
      ...{ givenOn: given.at, how: given.how, givenBy: given.givenBy, inForce: given.isInForce },
    })),
    risks: risksOf(fields),
    emergencyPlan: some(rows('emergency')),
    contacts: from.conversations.map(({ which, begunOn, finishedOn }) => ({
      ...{ date: begunOn, type: conversationTypes[which], finishedOn: some(finishedOn) },
    })),
    signpostingAndReferrals: connections.map(({ group, kind, state, madeOn, outcome, why }) => ({
      ...{ date: madeOn, service: group.name, method: kind, status: state, outcome: some(outcome) },
      whatDidNotWork: some(why),
    })),
    careAndSupportPlan: {
      strengths: together('head', 'hand', 'heart', 'own'),
      needsConcernsAndGoals: some(
        rows('change').map(({ what, importance, confidence }) => ({
          goal: what,
          importance: asNumber(importance),
          confidence: asNumber(confidence),
        })),
      ),
      whatMustChange: text('mustChange'),
      whatWasTried: text('tried'),
      actions: plan.map(({ what, who, when, status, confidence, said }) => ({
        ...{ what, who, when, status, confidence, whatThePersonSaid: some(said) },
      })),
      agreedWithPerson: text('agreedByMe'),
      decides: text('decides'),
      reviewOn: text('lookAgain') ?? text('nextContact'),
      careActWellbeingAreas: some(text('areas')?.split(' ') ?? []),
    },
  };
}
export type PrsbRecord = ReturnType<typeof prsbRecord>;

const conversationTypes = {
  listen: 'First conversation: listen and connect',
  intensive: 'Second conversation: work intensively',
  good_life: 'Third conversation: build a good life',
} as const;

/** At least one entry, always. */
function risksOf(fields: Record<FieldKey, Saved>) {
  const text = (name: string) => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? some(value.trim()) : undefined;
  };
  const chosen = text('risk');
  if (chosen === 'none') return [{ risk: 'No known risks' }];
  if (chosen !== 'some') return [{ risk: 'Not asked yet, or not shared with who made this' }];
  return [
    {
      risk: text('worries') ?? 'There is a risk; nothing more was written',
      ...{ likelihood: text('likely'), whoIsAffected: text('affects') },
    },
  ];
}

/** What was said last in each box that is open to who asks; what was left empty later does not undo what was said. */
function lastSaid(views: ConversationView[]): Record<FieldKey, Saved> {
  const fields: Record<FieldKey, Saved> = {};
  for (const { open, fields: said } of views)
    for (const [key, saved] of Object.entries(said))
      if (open.includes(boxes[boxOf(key)].part) && saved.value !== '' && saved.value !== null)
        fields[key] = saved;
  return fields;
}

const asNumber = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);
