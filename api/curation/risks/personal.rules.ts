import type { AssetDraft } from '../../contract/asset.ts';
import type { Consent, Flag } from '../../contract/curation.ts';
import type { ContactKind } from '../../contract/lists.ts';
import { looksPersonal } from '../../imports/clean/personal.rules.ts';
import { streetAddress } from './address.words.ts';
import { firstNames } from '../../imports/clean/first-names.words.ts';
import { heardOf, linesOf, plainOf } from './heard.rules.ts';
import { mailsIn } from './mail.rules.ts';
import { numbersIn } from './numbers.rules.ts';
import { isAtWork, isFirstName, startsWithFirstName } from './people.rules.ts';
import { longGone, peopleFlags, tellsOfHistory } from './spoken.rules.ts';
import { conditions, holds, notAName, notOfAPerson } from './personal.words.ts';
import { excerpt, sentencesOf, textsOf, type Said } from './texts.rules.ts';

/** What belongs to one person and stands where everybody reads it. */
export function personalFlags(draft: AssetDraft, consent: Consent | null): Flag[] {
  const said = textsOf(draft);
  const lines = linesOf(draft);
  const heard = [...heardOf(draft), ...lines];
  const known = knownNumbers(draft, consent);
  return [
    ...[...said, ...lines].flatMap((one) => [
      ...numbersOf(one, known),
      ...datesIn(one),
      ...mailIn(one, draft),
      ...accountsIn(one),
      ...papersIn(one),
      ...firstPerson(one),
    ]),
    ...said.flatMap((one) => homesIn(one, draft)),
    ...healthIn(said),
    ...peopleFlags(heard),
    ...contactsOf(draft, consent),
  ];
}

const personal = (path: string, because: string, said: string): Flag => ({
  kind: 'personal',
  path,
  because,
  said,
});

function numbersOf({ path, text }: Said, known: Set<string>): Flag[] {
  const flags: Flag[] = [];
  for (const found of text.matchAll(/(?<![\d.£#/-])\d(?:[ -]?\d){9}(?![\d/])/g)) {
    const before = text.slice(Math.max(0, found.index - 60), found.index).toLowerCase();
    const digits = found[0].replace(/\D/g, '');
    if (isNhsNumber(digits) ? !/charity|company|reg/.test(before) : /\bnhs\b/.test(before))
      flags.push(personal(path, 'an NHS number', excerpt(text, found.index, found[0].length)));
  }
  for (const { digits, at, length, spelled } of numbersIn(text)) {
    if (known.has(digits)) continue;
    const around = text.slice(Math.max(0, at - 60), at + length + 40).toLowerCase();
    const show = excerpt(text, at, length);
    if (digits.startsWith('07')) flags.push(personal(path, spelled ? 'a mobile number, spelled out' : 'a mobile number in the text', show));
    else if (atHome.test(around)) flags.push(personal(path, 'somebody’s home number', show));
    else if (spelled) flags.push(personal(path, 'a telephone number, spelled out', show));
  }
  const insurance = /\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/.exec(text);
  if (insurance) flags.push(personal(path, 'a National Insurance number', excerpt(text, insurance.index, insurance[0].length)));
  const plate = /\b[A-HJ-PR-Y][A-HJ-PR-Z]\d{2}\s?[A-HJ-PR-Z]{3}\b/.exec(text);
  if (plate) flags.push(personal(path, 'a car’s number plate', excerpt(text, plate.index, plate[0].length)));
  return flags;
} // prettier-ignore
const atHome =
  /\b(?:home|at mine|my (?:number|phone|landline)|private|personal|landline|evenings? only|after (?:six|seven|6|7)|ex-?directory|mum|dad|husband|wife|neighbour|(?:ring|call|phone|ask for|speak to|contact|text)\s+(?:mrs?|ms|miss|mx)\b)|['’]s (?:number|phone|home)/;

/** NHS numbers end in a digit that the nine before it give (modulus 11). */
function isNhsNumber(digits: string): boolean {
  if (!/^[2-79]\d{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, n) => total + Number(digit) * (10 - n), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

function knownNumbers(draft: AssetDraft, consent: Consent | null): Set<string> {
  const all = draft.contacts ?? [];
  return new Set(
    all
      .filter((one) => one.public && (consent?.publicContact || !isSomebodys(one.kind, one.value, draft)))
      .map(({ value }) => value.replace(/\D/g, '').replace(/^(?:00)?44(?=\d{10}$)/, '0'))
      .filter((digits) => digits.length >= 9),
  );
} // prettier-ignore

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const whole = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|${day}(?:\\s+of)?\\s+${month},?\\s+(?:19|20)?\\d{2}|${month}\\s+${day},?\\s+(?:19|20)\\d{2})`;
const born = new RegExp(
  `\\b(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|birthday|born|b\\.)\\s*(?:is|was|:|-|–|=|\\(|on|the|,|in)*\\s*(?:\\w+\\s+){0,2}?(${whole})`,
  'i',
);
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]\\w+|thirtieth|thirty[- ]first)'; // prettier-ignore
/** "fourth of the second forty-one": nobody writes the year of a club so. */
const inWords = new RegExp(`\\b${ordinal} (?:of )?(?:the )?(?:${ordinal}|${month}),? (?:of )?(?:nineteen[- ]?)?(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?\\b`, 'i'); // prettier-ignore
const labelled =
  /\b(?:d\.?o\.?b\.?|date of birth|birth date)\b\W{0,4}(?:(?:for|of) \w+\W{0,3})?(?:is\s+)?\d|\bnext of kin\b[^.\n]{0,12}\p{Lu}/iu;
const ofAThing =
  /\b(?:club|group|choir|idea|charity|project|society|association|centre|team|band|we|it|garden|caf[eé]|festival|who was|poet|composer|painter|artist|author|founder)\b[^.]{0,24}$/i;

/** "Harold, 4.2.36": nobody who has something to announce writes a day so behind a name. */
const nameThenDate =
  /(?<!\p{L})(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?,? \(?\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b/u;
/** Whoever was born so long ago is read about. */
const longAgo = /\b(?:1[0-8]\d\d|190\d|191\d)\b/;

function datesIn({ path, text }: Said): Flag[] {
  const after = nameThenDate.exec(text);
  if (after && isFirstName(after[1] ?? ''))
    return [personal(path, 'a date of birth', excerpt(text, after.index, after[0].length))];
  const spoken = inWords.exec(text);
  if (spoken) return [personal(path, 'a date of birth', excerpt(text, spoken.index, spoken[0].length))];
  const found = born.exec(text) ?? labelled.exec(text);
  if (
    !found ||
    longAgo.test(text.slice(found.index, found.index + found[0].length + 2)) ||
    (/born/i.test(found[0]) && ofAThing.test(text.slice(0, found.index)))
  )
    return [];
  return [personal(path, 'a date of birth', excerpt(text, found.index, found[0].length))];
}

function mailIn({ path, text }: Said, draft: AssetDraft): Flag[] {
  return mailsIn(text)
    .filter(({ value, at, length, spelled }) => {
      const around = text.slice(Math.max(0, at - 60), at + length + 60);
      if (openly.test(text.slice(Math.max(0, at - 100), at))) return false;
      const named = /^[a-z]+/.exec(value)?.[0] ?? '';
      return isSomebodys('email', value, draft) || (spelled && (ownMail.test(around) || isFirstName(named)));
    })
    .map(({ at, length }) => personal(path, 'somebody’s own e-mail address in the text', excerpt(text, at, length)));
} // prettier-ignore
/** Who is written to under their own name because of their office. */
const openly = /\b(?:Cllr|Councillor|Rev|Revd|Reverend|Canon|MP|PCSO)\.? \p{Lu}/u;
const ownMail =
  /\b(?:home|own|personal|private|mine|hers|not the group|not ours|don['’]?t (?:share|pass|give)|her|his|my)\b/i;

/** What is asked for at a bank, at a border or in a car park, and is one person’s. */
function papersIn({ path, text }: Said): Flag[] {
  const bank = /\b\d{2}[- ]\d{2}[- ]\d{2}\b[^\n]{0,24}?\b\d{8}\b|\b\d{8}\b[^\n]{0,24}?\b\d{2}[- ]\d{2}[- ]\d{2}\b|\b(?:account|acc|acct|a\/c)\s?(?:no|number|num)?\.?:?\s?(?:is )?\d{8}\b/i.exec(text);
  if (bank) return [personal(path, 'a bank account, which may be somebody’s own', excerpt(text, bank.index, bank[0].length))];
  const paper = /\b(?:passport|driving licen[cs]e|licen[cs]e|brp|visa|pension|library card|bus pass|card)(?: (?:no|num|number))?\.? (?:is |: ?)?(?=[A-Z\d]{0,7}\d{3})[A-Z\d]{7,16}\b|\b(?:ni|n\.i\.|insurance)\b[^.\n]{0,20}\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b|\b(?:\d{4}[ -]){3}\d{4}\b/i.exec(text);
  return paper ? [personal(path, 'the number of somebody’s papers or card', excerpt(text, paper.index, paper[0].length))] : [];
} // prettier-ignore

/** A name under which somebody is found on a site that people keep for themselves. */
function accountsIn({ path, text }: Said): Flag[] {
  const found = account.exec(text);
  const [first, second, name = ''] = found?.slice(1) ?? [];
  const handle = first ?? second ?? '';
  const named = handle.toLowerCase().split(/[^a-z]+/).some((word) => isFirstName(word)) || startsWithFirstName(handle.toLowerCase());
  const called = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && isFirstName(name.split(' ')[0] ?? '');
  const own = ownAccount.exec(text);
  if (own) return [personal(path, 'somebody’s own account on another site', excerpt(text, own.index, own[0].length))];
  return found && (named || called) ? [personal(path, 'somebody’s own account on another site', excerpt(text, found.index, found[0].length))] : [];
} // prettier-ignore
/** What hardly a group has: a name there with figures or strokes in it, or a mailbox that is told by halves. */
const ownAccount =
  /\bsnap(?:chat)?(?: (?:is|name|me|at|on))?\s*[:=-]?\s*@?(?=[\w.]*[\d_])[a-z][\w.]{4,}|\b(?:on|at|with) (?:gmail|hotmail|outlook|yahoo|icloud) (?:as|under) [a-z][\w.]{3,}/i;
const account =
  /(?:\b(?:dm|add|message|find|follow|text|look up|search)\s+)@?([a-z][\w.]{4,}) on (?:insta\w*|snap\w*|tik ?tok|telegram|facebook|fb|discord|x|twitter|messenger)\b|\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|telegram|signal|messenger|facebook|fb|discord|kik|skype|venmo|cash ?app|whats ?app|add me|follow me|find me|dm me)\b[^.\n]{0,30}?(?:@([\w.]{3,})|\b(?:as|under|called|look for|search(?: for)?) ["“'‘]?([\p{L}]+ [\p{L}]+))/iu;

/** Whoever writes lives where they say. */
function firstPerson({ path, text }: Said): Flag[] {
  const found = /\b(?:on|at|to|by|through) my (?:step|door ?step|porch|door|letter ?box|house|home|flat|address)\b|\bi live (?:on my own|alone|by myself|at|above|next)\b/i.exec(text);
  return found ? [personal(path, 'where the person who writes lives', excerpt(text, found.index, found[0].length))] : [];
} // prettier-ignore

/** A house by its number that is not where it all takes place. */
function homesIn({ path, text }: Said, draft: AssetDraft): Flag[] {
  if (/^places\./.test(path) || /\b(?:born|died|lived|wrote|grew up)\b[^.]{0,60}\b1[5-9][0-4]\d\b/i.test(text) || /\b1[5-9][0-4]\d\b[^.]{0,40}\b(?:at|in) \d/.test(text)) return [];
  const own = (draft.places ?? []).flatMap(({ address }) => address?.lines ?? []).map(folded);
  return [...text.matchAll(streetAddress)]
    .filter((found) => {
      const address = folded(found[0]);
      if (own.some((line) => line.includes(address) || (line !== '' && address.includes(line)))) return false;
      const around = text.slice(Math.max(0, found.index - 50), found.index + found[0].length + 50);
      return livesThere.test(around) || !publicNear.test(around);
    })
    .map((found) => personal(path, 'an address that reads like somebody’s home', excerpt(text, found.index, found[0].length)));
} // prettier-ignore
const folded = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim(); // prettier-ignore
const livesThere =
  /\b(?:home|house|lives?|living|flat|bungalow|neighbour|my|her|his|drop (?:it|them|off)|collect|knock)\b/i;
const publicNear =
  /\b(?:church|chapel|hall|library|centre|school|pub|inn|caf[eé]|station|hotel|car park|shop|surgery|clinic|college|office|museum|theatre|club|gym|leisure|bus|stop|market|bank|mosque|temple|institute|rooms)\b/i;

/** A person by name, and in the same breath, or the next, what is nobody's business. */
function healthIn(said: Said[]): Flag[] {
  const sentences = sentencesOf(said);
  const history = tellsOfHistory(plainOf(said.map(({ text }) => text).join('\n')));
  return sentences.flatMap(({ path, text }, n) => {
    if (history && longGone(plainOf(text))) return [];
    const before = sentences[n - 1];
    const goesOn = before?.path === path && /^(?:she|he|they|her|his|their)\b/i.test(text);
    const whose = namesIn(text).filter(({ end }) => !isAtWork(text, end));
    const hidden = whose.length === 0 && goesOn ? namesIn(before.text) : [];
    if (
      whose.some(({ end }) =>
        /^,? (?:aged? )?\(?\d{1,2}\)?(?:,| and | who | is | has |\)|$)|^,? (?:in|from) (?:year|class|reception|primary)\b|^ \(?(?:aged? )\d/i.test(
          text.slice(end),
        ),
      )
    )
      return [personal(path, 'a person’s name with their age or class', text.slice(0, 160))];
    if (whose.some(({ end }) => tellsOf(text, end)) || (hidden.length > 0 && tellsOf(text, 0)))
      return [
        personal(path, 'a person’s name with something about their health or life', text.slice(0, 160)),
      ];
    return [];
  });
}

/** Whether something after `from` says of somebody what they have, not what is offered. */
function tellsOf(text: string, from: number): boolean {
  const rest = text.slice(from);
  const does = holds.exec(rest);
  const possessive = /^['’]s?\s+(?:\w+\s+){0,2}/.exec(rest);
  const pieces = [does ? rest.slice(does.index) : null, possessive ? rest.slice(0, 60) : null];
  return pieces.some((piece) => {
    if (piece === null) return false;
    const found = conditions.exec(piece);
    return (
      found !== null && found.index < 90 && !notOfAPerson.test(piece.slice(found.index + found[0].length))
    );
  });
}

/** First name and family name, or Mrs and family name. `end`: where the text goes on. */
function namesIn(text: string): { end: number }[] {
  const full =
    /\b(?!(?:Like|Ask|See|Our|Meet|Ring|Text|Call|Contact|With|And|But|When|Dear|Please|Then|Also|For|From|To|At|In|By|Is|As|Because|Thanks|Say|Hi|Hello)\b)(\p{Lu}[\p{L}’'-]+)\s+(?:\p{Lu}\.?\s+)?(\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?)(?:['’]s)?/gu;
  const titled = /\b(?:Mrs?|Ms|Miss|Mx)\.?\s+\p{Lu}[\p{L}’'-]+/gu;
  const named = [...text.matchAll(full)].filter(([, first = '', last = '']) => {
    if (notAName.test(last) || notAName.test(first)) return false;
    return firstNames.has(first.toLowerCase()) || text.search(/\b(?:who|has|is|was|suffers|lives|had)\b/) > 0;
  });
  return [...named, ...text.matchAll(titled)].map((found) => ({
    end: found.index + found[0].replace(/['’]s$/, '').length,
  }));
}

/** A mobile or a named e-mail address that would be shown, without anybody's recorded yes. */
function contactsOf(draft: AssetDraft, consent: Consent | null): Flag[] {
  if (consent?.publicContact) return [];
  return (draft.contacts ?? []).flatMap((one, n) =>
    one.public && isSomebodys(one.kind, one.value, draft)
      ? [personal(`contacts.${n}`, 'somebody’s own number or e-mail, and no recorded yes to show it', one.value)]
      : [],
  );
} // prettier-ignore

/** Words joined by hyphens are what a group calls itself, unless one of them is a first name. */
function isSomebodys(kind: ContactKind, value: string, draft: AssetDraft): boolean {
  const [local = ''] = value.split('@');
  if (kind === 'email' && office.test(local)) return false;
  const named = local.toLowerCase().split(/[^a-z]+/).some((word) => firstNames.has(word)); // prettier-ignore
  if (kind === 'email' && local.includes('-') && !/[._]/.test(local) && !named) return false;
  if (kind === 'email' && isOfTheGroup(value, draft)) return false;
  return looksPersonal({ kind, value }, `${draft.name} ${draft.organisation?.name ?? ''}`);
}
/** One word before the @ that has a piece of what the group is called, or of what it does: "craigstroll" of Craigie Strollers. */
function isOfTheGroup(value: string, draft: AssetDraft): boolean {
  const [local = '', domain = ''] = value.toLowerCase().split('@');
  if (!/^[a-z]{6,}$/.test(local) || freeMail.test(domain)) return false;
  const called = [draft.name, draft.organisation?.name ?? '', ...(draft.places ?? []).map(({ address }) => address?.town ?? '')].join(' ').toLowerCase().match(/[a-z]{4,}/g) ?? []; // prettier-ignore
  const rest = called.some(
    (word) => local.endsWith(word.slice(0, 4)) || local.slice(4).includes(word.slice(0, 4)),
  );
  return rest || doing.test(local);
}
const freeMail = /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|aol|btinternet|live|sky|talktalk|virginmedia|proton|protonmail|ymail|msn)\./; // prettier-ignore
const doing =
  /(?:kirk|hall|sing|choir|walk|stroll|knit|tots|craft|cafe|group|friends|bowls|runners|rambl|garden|lunch|club|swim|dance|music|band|theatre|players|quilt|history|heritage|shed|repair|pantry|larder|bells|chess|games|forum|trust|project|community|yoga|kitchen|fiddle|rowing|stitch|sewing|books|readers|uniform|bike|cycle|tennis|judo)/;
/** Who holds an office is written to by name. */
const office =
  /^(?:cllr|councillor|rev|revd|reverend|fr|father|vicar|pastor|imam|rabbi|canon|dr|mp|pc|pcso|sgt|head|prof|nurse)(?:[._-]|$)/i;
