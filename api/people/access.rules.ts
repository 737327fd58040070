import { grantOf, isSteppedUp, type Act } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import type { Part, PersonStatus } from '../contract/people.ts';

/** What the rules need to know of a record. */
export type Known = {
  organisationId: string;
  status: PersonStatus;
  /** Asked to be left alone: only the data protection officer reads it. */
  isRestricted: boolean;
  /** Accounts of who works with them now. */
  workers: string[];
};

/** A yes that is in force. */
export type Share = { consentId: string; parts: Part[]; to: Recipient };
export type Recipient =
  | { kind: 'organisation'; organisationId: string }
  /** Colleagues of that role who work with the person, too. */
  | { kind: 'role'; role: 'link_worker' | 'practitioner' }
  /** Another person, such as a daughter who cares; whoever works with her may show her. */
  | { kind: 'person'; organisationId: string; workers: string[] };

/** By what somebody may open a record, and what of it they then see. */
export type Way = {
  by: 'caseload' | 'share' | 'break-glass' | 'officer' | 'organisation';
  /** Of what colleagues wrote; what they wrote themselves they always see. `organisation` sees no more than the reference. */
  parts: Part[] | 'all';
  /** The yes or yeses that it rests on. */
  consentIds: string[];
};

const reading: Act[] = ['read-identity', 'read-conversation', 'read-assessment'];
/** What can be done with a record; other acts of the table open none, whatever they grant. */
const withARecord: Act[] = [
  ...reading,
  'write-conversation',
  'sign-assessment',
  'introduce',
  'receive-introduction',
  'record-consent',
  'export-person',
  'erase-person',
  'break-glass',
];

/**
 * The matrix of who may do what with a person's record: the one place where it is decided. Null is answered as "not found".
 * The table of acts says who may at all; here it is decided on whom.
 */
export function wayTo(
  actor: Member,
  act: Act,
  record: Known,
  { shares, glassUntil, now }: { shares: Share[]; glassUntil: Date | null; now: Date },
): Way | null {
  const grant = grantOf(actor, act);
  if (!withARecord.includes(act)) return null;
  if (!grant || !actor.organisationId || !actor.modules.includes('conversations')) return null;
  if (grant.stepUp && !isSteppedUp(actor, now)) return null;
  const isOurs = actor.organisationId === record.organisationId;
  const isWorker = isOurs && record.workers.includes(actor.accountId) && record.status !== 'closed';
  const all = (by: Way['by']): Way => ({ by, parts: 'all', consentIds: [] });

  if (record.status === 'unnamed')
    return isWorker && grant.relation === 'A' && !record.isRestricted ? all('caseload') : null;
  // To look what was opened in an emergency is not to open it.
  if (actor.role === 'data_protection_officer')
    return isOurs && act !== 'break-glass' && grant.stepUp ? all('officer') : null;
  if (record.isRestricted) return null;

  // What an organisation's admin or broker is granted is seen to without a word of what was said.
  if (grant.relation === 'T' || actor.role === 'organisation_admin')
    return isOurs ? { by: 'organisation', parts: [], consentIds: [] } : null;
  if (act === 'break-glass') return isOurs ? { by: 'break-glass', parts: [], consentIds: [] } : null;
  if (grant.relation !== 'A' || !isWorkingRole(actor)) return null;

  if (isWorker)
    return writtenByOthers(actor, act) ? sharedBy(toRole(shares, actor), 'caseload') : all('caseload');
  if (!reading.includes(act)) return null;
  if (isOurs && glassUntil && glassUntil > now) return all('break-glass');
  const ours = record.status === 'open' ? toOrganisation(shares, actor) : [];
  return ours.length > 0 ? sharedBy(ours, 'share') : null;
}

const isWorkingRole = ({ role }: Member) => role === 'link_worker' || role === 'practitioner';

/** A practitioner reads what link workers heard, and a link worker what practitioners assessed, only where it was shared. */
const writtenByOthers = ({ role }: Member, act: Act) =>
  (act === 'read-conversation' && role === 'practitioner') ||
  (act === 'read-assessment' && role === 'link_worker');

const toRole = (shares: Share[], { role }: Member) =>
  shares.filter(({ to }) => to.kind === 'role' && to.role === role);

const toOrganisation = (shares: Share[], { organisationId, accountId }: Member) =>
  shares.filter(
    ({ to }) =>
      (to.kind === 'organisation' && to.organisationId === organisationId) ||
      (to.kind === 'person' && to.organisationId === organisationId && to.workers.includes(accountId)),
  );

const sharedBy = (shares: Share[], by: Way['by']): Way => ({
  by,
  parts: [...new Set(shares.flatMap((share) => share.parts))],
  consentIds: shares.map(({ consentId }) => consentId),
});
