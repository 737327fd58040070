import type { AssetDraft } from '../contract/asset.ts';
import { harmless } from './harmless.words.ts';
import { hints, hintSigns, initials, shortNames } from './sensitivity-hints.words.ts';
import { plainAddress, plainSpeech } from './plain-speech.rules.ts';
import { areaSigns, knownNames, withholdPhrases, withholdSigns, youthSigns } from './sensitivity.words.ts';

/** `withhold`: nothing that locates it may be public. `area`: shown as an area until its organiser says otherwise. */
export type Sensitivity = { withhold: boolean; area: boolean; because: string[] };

/**
 * Whether telling where this is could put somebody in danger, judged by its category and by every word it says of
 * itself. `alsoSaid` are words of the source that did not find a place in the draft (an unread column, their own
 * category). In doubt it withholds: a wrong "withheld" costs a phone call, a wrong address can cost a life.
 */
export function sensitivityOf(draft: AssetDraft, alsoSaid: string[] = []): Sensitivity {
  const texts = [...new Set([...textsOf(draft), ...alsoSaid])];
  const heard = `${texts.map(plainSpeech).join('\n')}\n${addressesOf(draft, texts)}`;
  const withheld = [...ofTheirCategory(draft), ...signsIn(heard), ...phrasesIn(texts), ...initialsIn(texts)];
  const area = areaReasons(draft, texts);
  return {
    withhold: withheld.length > 0,
    area: withheld.length > 0 || area.length > 0,
    because: [...new Set([...withheld, ...area])],
  };
}

/** What is shown as an area, not what is withheld, stands on its point again once those who run it say that it may. */
export const saidByThoseWhoRunIt = ({ assured }: Pick<AssetDraft, 'assured'>): boolean =>
  assured?.by === 'owner' || assured?.by === 'visited';

function ofTheirCategory(draft: AssetDraft): string[] {
  return [
    ...(draft.categories?.includes('domestic_abuse') ? ['its category is domestic abuse'] : []),
    ...(draft.needs?.includes('unsafe') ? ['it is for people who do not feel safe with someone'] : []),
  ];
}

function signsIn(heard: string): string[] {
  const text = harmless.reduce((left, phrase) => left.replace(phrase, ' ~ '), heard).replace(/ {2,}/g, ' ');
  const signs = [...withholdSigns, ...hintSigns].filter(({ pattern }) => pattern.test(text));
  const together = hints.filter(({ all }) => all.every((hint) => hint.test(text)));
  const found = [...signs, ...together].map(({ because }) => because);
  return knownNames.test(text) ? [...found, 'a service known for this work'] : found;
}

const initialsIn = (texts: string[]) =>
  texts.some((text) => shortNames.test(text) || (initials.test(text) && /[a-z]{4}/.test(text)))
    ? ['a service known by its initials']
    : [];

const markless = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const phrases = withholdPhrases.map(markless);
function phrasesIn(texts: string[]): string[] {
  if (texts.every((text) => !/[^\x20-\u024f\s‐-‧]/.test(text))) return [];
  const text = markless(texts.join('\n'));
  return phrases.some((phrase) => text.includes(phrase)) ? ['abuse (other languages)'] : [];
}

/** In a public building a mention is not enough: a library that runs English classes for refugees stays on its street. */
function areaReasons(draft: AssetDraft, texts: string[]): string[] {
  const names = spoken([draft.name, ...(draft.alsoKnownAs ?? []), draft.organisation?.name, draft.community]);
  const building = draft.kind === 'place' || draft.kind === 'institution';
  const all = building ? names : `${names}\n${spoken(texts)}`;
  const reasons = areaSigns.filter(({ pattern }) => pattern.test(all)).map(({ because }) => because);

  const categories = draft.categories ?? [];
  const who = draft.whoFor ?? [];
  if (categories.includes('migrants_refugees') || who.includes('refugees_and_migrants'))
    reasons.push('refugees and people seeking asylum');
  if (categories.includes('lgbt') || who.includes('lgbt')) reasons.push('LGBT+ people');
  if (isForYouth(draft, names, all)) reasons.push('children and young people');
  return reasons;
}

function isForYouth(draft: AssetDraft, names: string, all: string): boolean {
  const who = draft.whoFor ?? [];
  const onlyYoung = who.length > 0 && who.every((w) => w === 'young_people' || w === 'children');
  const upTo = draft.age?.max;
  const youngAges = upTo !== undefined && upTo <= 25 && upTo >= 8;
  if (draft.kind === 'place' || draft.kind === 'institution')
    return youthSigns.inName.test(names) || onlyYoung;
  return (
    onlyYoung ||
    youngAges ||
    draft.categories?.includes('children_youth') === true ||
    youthSigns.inName.test(names) ||
    youthSigns.anywhere.test(all)
  );
}

/** Without what is said only to say that nobody is turned away. */
const spoken = (texts: (string | undefined)[]) =>
  texts
    .flatMap((text) => (text ? [plainSpeech(text)] : []))
    .join('\n')
    .replace(everybody, '');
const everybody =
  /\b(?:regardless|irrespective|without (?:any )?(?:distinction|discrimination|regard|prejudice|reference)|whatever (?:your|their|the|our)|no matter|equal opportunit\w+|does not discriminate|do not discriminate|welcomes? (?:all|everyone|everybody)(?: \w+){0,4} (?:race|gender|sexuality))\b[^\n]*/g;

/** Every text of a draft that a person wrote, whatever field it stands in. */
function textsOf(draft: AssetDraft): string[] {
  const texts: string[] = [];
  const take = (value: unknown, key: string) => {
    if (typeof value === 'string') texts.push(...(unspoken.has(key) ? [] : [value]));
    else if (Array.isArray(value)) value.forEach((each) => take(each, key));
    else if (value && typeof value === 'object')
      Object.entries(value).forEach(([inner, each]) => take(each, inner));
  };
  take(draft, '');
  return texts;
}
// ids, closed lists and the name of the source say nothing of the asset itself
const unspoken = new Set(
  'id networkId kind schemes categories needs whoFor attendance languages formats route wait control type capacity privacy status source sourceName licence attribution theirId asOf postcode rrule from until opens closes season bankHolidays state checkedOn on by assetId placeId rule value url'.split(
    ' ',
  ),
);

/** What web and e-mail addresses say, wherever they stand. */
function addressesOf(draft: AssetDraft, texts: string[]): string {
  const values = (draft.contacts ?? [])
    .filter((contact) => /[@.]/.test(contact.value))
    .map(({ value }) => value);
  const urls = [draft.provenance.url, ...(draft.join ?? []).map(({ url }) => url)];
  const inText = texts.flatMap((text) => text.match(address) ?? []);
  return [...values, ...urls, ...inText].flatMap((each) => (each ? [plainAddress(each)] : [])).join('\n');
}
const address =
  /\b(?:https?:\/\/\S+|www\.\S+|[^\s@<>]+@[^\s@<>]+|[a-z0-9-]+\.(?:org|co|com|uk|net|info|cymru|wales|scot|charity)\b\S*)|[@#][A-Za-z]\w{4,}/gi;
