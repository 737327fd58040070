import type { Letter } from './letter.ts';
import { claim } from './templates/claim.ts';
import { gateway } from './templates/gateway.ts';
import { handedOver } from './templates/handed-over.ts';
import { registrationLink } from './templates/registration-link.ts';
import { crisisLines } from './templates/crisis-lines.ts';
import { listed } from './templates/listed.ts';
import { personHandedOver } from './templates/person-handed-over.ts';
import { reminder } from './templates/reminder.ts';
import { runStopped } from './templates/run-stopped.ts';
import { sharingEnded } from './templates/sharing-ended.ts';
import { takenOff } from './templates/taken-off.ts';
import { detailAnswered } from './templates/detail-answered.ts';
import { detailWrong } from './templates/detail-wrong.ts';
import { worry } from './templates/worry.ts';
import { accountChanged } from './templates/account-changed.ts';
import { introduction } from './templates/introduction.ts';
import { introductionBack } from './templates/introduction-back.ts';
import { invitation } from './templates/invitation.ts';
import { recovery } from './templates/recovery.ts';
import { signInStaff } from './templates/sign-in-staff.ts';
import { signInUnknown } from './templates/sign-in-unknown.ts';
import { ownPage } from './templates/own-page.ts';
import { proposalAsked } from './templates/proposal-asked.ts';
import { proposalPublished } from './templates/proposal-published.ts';
import { proposalReceived } from './templates/proposal-received.ts';
import { proposalRefused } from './templates/proposal-refused.ts';
import { teamConfirm } from './templates/team-confirm.ts';
import { complaintCome } from './templates/complaint-come.ts';
import { complaintReceived } from './templates/complaint-received.ts';
import { emergencyRead } from './templates/emergency-read.ts';
import { recordErased } from './templates/record-erased.ts';
import { rightsAsked } from './templates/rights-asked.ts';
import { signIn } from './templates/sign-in.ts';

/** Every mail there is, by its name. A domain adds its file beside this one, and its line here. */
const templates = {
  'complaint-come': complaintCome,
  'complaint-received': complaintReceived,
  'emergency-read': emergencyRead,
  'record-erased': recordErased,
  'rights-asked': rightsAsked,
  claim,
  gateway,
  'handed-over': handedOver,
  'registration-link': registrationLink,
  'crisis-lines': crisisLines,
  listed,
  'person-handed-over': personHandedOver,
  'sharing-ended': sharingEnded,
  reminder,
  'run-stopped': runStopped,
  'taken-off': takenOff,
  'detail-answered': detailAnswered,
  'detail-wrong': detailWrong,
  worry,
  'account-changed': accountChanged,
  introduction,
  'introduction-back': introductionBack,
  invitation,
  recovery,
  'own-page': ownPage,
  'proposal-received': proposalReceived,
  'proposal-published': proposalPublished,
  'proposal-asked': proposalAsked,
  'proposal-refused': proposalRefused,
  'team-confirm': teamConfirm,
  'sign-in': signIn,
  'sign-in-staff': signInStaff,
  'sign-in-unknown': signInUnknown,
} satisfies Record<string, (data: never) => Letter>;

export type Template = keyof typeof templates;
/** What each mail is told. */
export type TemplateData = { [T in Template]: Parameters<(typeof templates)[T]>[0] };

/** Throws where the template is gone or its data is not what it needs. */
export function letterOf(template: string, data: unknown): Letter {
  const made = (templates as Record<string, ((data: never) => Letter) | undefined>)[template];
  if (!made) throw new Error(`There is no mail named ${template}.`);
  return made(data as never);
}
