import { firstNames } from './first-names.words.ts';
import type { Found } from './contact.rules.ts';

const freemail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|btinternet|btopenworld|btconnect|sky|talktalk|virginmedia|virgin|ntlworld|blueyonder|tiscali|freeserve|o2|tesco|mail|gmx|protonmail|proton|fsmail|supanet|plusnet|fastmail|zoho)\.(?:com|co\.uk|net|org|me|uk|fr)$/i;
const roles = new Set(
  'info information admin administrator administration office enquiries enquiry enquire inquiries contact contactus hello hi help helpline helpdesk support mail email post team reception bookings booking book hire lettings secretary sec treasurer chair chairman chairperson chairwoman president membership members member volunteer volunteers volunteering referral referrals refer library libraries lib foodbank pantry centre center hall church parish vicar rector minister warden caretaker manager management general school head headteacher sport sports club clubs team coach welfare safeguarding training events event outreach community wellbeing advice advocacy hub service services customer customers customerservices feedback webmaster web website press media marketing communications comms fundraising donations donate finance accounts jobs recruitment hr clerk council councillor surgery practice pharmacy health nhs clinic care carers youth families family project projects programme shop cafe kitchen food home housing citadel corps salvation army trust charity charities foundation group groups society association network forum partnership scouts guides brownies cubs beavers gsl gdl dc ac music choir band theatre drama arts art museum gallery garden gardens allotments park parks leisure gym pool swim swimming tennis bowls cricket football rugby golf hockey netball badminton table squash athletics running cycling walking north south east west central duty ymca age uk mind cab'.split(
    ' ',
  ),
);

/**
 * Whether a way to reach somebody looks like one person's own: a mobile, or an e-mail address named after somebody.
 * `context` is the entry's own words: "oldham.citadel@…" is no person where the entry is called so. In doubt it is.
 */
export function looksPersonal({ kind, value }: Found, context: string): boolean {
  if (kind === 'phone') return /^0\s*7(?!0\d|6)/.test(value.replace(/\s/g, ''));
  if (kind !== 'email') return false;
  const [local = '', domain = ''] = value.toLowerCase().split('@');
  const known = new Set(context.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const whole = context.toLowerCase().replace(/[^a-z]/g, '');
  const words = local.split(/[^a-z]+/).filter((word) => word.length > 0);
  const impersonal = (word: string) => roles.has(word) || known.has(word) || roleInside(word) || (word.length >= 5 && (whole.includes(word) || domain.replace(/[^a-z]/g, '').includes(word))); // prettier-ignore
  const names = words.filter((word) => firstNames.has(word));

  if (words.length > 0 && words.every((word) => impersonal(word) || word.length <= 2) && words.some((w) => w.length > 2)) return false; // prettier-ignore
  if (words.some((word) => roles.has(word)) && names.length === 0) return false;
  if (freemail.test(`@${domain}`)) return !words.some((word) => word.length >= 4 && impersonal(word) && !firstNames.has(word)); // prettier-ignore
  if (names.length > 0) return true;
  // "v.keelan" and "chris.neilson": two words of which neither is known to us
  return words.length >= 2
    ? !words.some((word) => impersonal(word))
    : startsWithName(local.replace(/[^a-z]/g, ''));
}

const roleInside = (word: string) =>
  /(?:library|foodbank|office|centre|church|school|club|team|enquir|admin|info|support|volunteer|referral|booking|project|secretary|pharmacy|surgery|scout|community|hello|contact\d*$)/.test(
    word,
  );
const startsWithName = (word: string) =>
  word.length >= 6 &&
  [...firstNames].some((name) => name.length >= 4 && word.startsWith(name) && word.length - name.length >= 3);
