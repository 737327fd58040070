import { harmless } from '../../assets/harmless.words.ts';
import { plainSpeech } from '../../assets/plain-speech.rules.ts';
import { saidByThoseWhoRunIt } from '../../assets/sensitivity.rules.ts';
import type { AssetDraft } from '../../contract/asset.ts';
import type { Mapping } from '../mapping.ts';
import type { Told } from '../tell/told.ts';
import { addressSigns, doubtSigns, type Doubt, type DoubtSign } from './doubt.words.ts';
import { publicActivities, publicPlaces } from './public-door.words.ts';
import { isUnread } from './unread.rules.ts';
import { withoutDoubt } from './without-doubt.words.ts';

/**
 * Why an entry may not stand on its exact point until its organiser says that its door is public; empty where it may.
 * Words for refuges cannot all be listed, so it is asked the other way round: an entry nobody has checked must show
 * that it is a place or activity open to the public, and nothing in it may speak against that. A mapping that vouches
 * for the doors of its source takes the place of the sign, and outweighs no doubt that a sign would not.
 */
export function doubtsOf(draft: AssetDraft, told: Told, mapping: Mapping): string[] {
  if (saidByThoseWhoRunIt(draft)) return [];

  const texts = saidOf(told);
  const found = [...signsIn(texts, told), ...signsInAddresses([...texts, ...(draft.contacts ?? []).map(({ value }) => value)])]; // prettier-ignore
  if (texts.some(isUnread)) return distinct(['another language than English or Welsh', ...reasons(found)]);

  const door = doorOf(draft, told, mapping);
  const forWomen = found.some(({ is }) => is === 'women');
  const unlike = forWomen && !door.knows.includes('women');
  const against = unlike ? found : found.filter(({ is }) => !door.knows.includes(is));
  const kinds = new Set(against.map(({ is }) => is));
  // football for women is football; football for women and by referral may be something else
  if (forWomen && kinds.size > 0) kinds.add('women');
  if (unlike || kinds.size > door.bears || against.some((sign) => sign.grave))
    return distinct(reasons(against));
  return door.shown ? [] : ['nothing says that its door is public'];
}

type Door = { shown: boolean; bears: number; knows: Doubt[] };

/** Its name, or the mapping for all of its source, says most of what it is; its organisation and category say less. */
function doorOf(draft: AssetDraft, told: Told, mapping: Mapping): Door {
  const ofAll = [mapping.summary, mapping.description].map((text) => text?.replace(/\{[^}]*\}/g, ' '));
  const byName = placesIn([draft.name, ...ofAll]);
  const more = placesIn([draft.organisation?.name, ...told.terms, ...told.who]);
  const vouched = mapping.doors === 'public' || told.terms.some((term) => Array.isArray(mapping.doors) && mapping.doors.includes(term)); // prettier-ignore
  const places = [...byName, ...more];
  const knows = places.flatMap((place) => place.knows ?? []);
  const text = doorWords([draft.name, told.description, told.summary, told.joinText]);
  const active = publicActivities.some((sign) => sign.test(text));
  const sure = byName.filter(({ vague }) => !vague || active || more.some((place) => !place.vague));
  if (sure.length > 0 || vouched)
    return { shown: true, bears: Math.max(vouched ? 1 : 0, ...sure.map(({ bears }) => bears ?? 1)), knows };
  return { shown: active || places.some(({ vague }) => !vague), bears: 0, knows };
}

function placesIn(texts: (string | undefined)[]) {
  const words = doorWords(texts);
  return publicPlaces.filter(({ pattern }) => pattern.test(words));
}

/** Without streets: "12 Church Street" is no church. */
const doorWords = (texts: (string | undefined)[]) =>
  texts
    .flatMap((text) => (text ? [plainSpeech(text)] : []))
    .join('\n')
    .replace(street, ' ~ ');
const street =
  /\b(?:\S+ ){1,2}(?:street|(?<!of )st(?=\n|$)|road|rd|avenue|ave|lane|ln|drive|close|crescent|terrace|grove|mews|parade|row|rise|way|hill|square)\b(?! (?:church|library|school|surgery|chapel|mosque|baptist|methodist|medical|primary|community|allotments?|park|pharmacy|dental|health|football|cricket|bowling|tennis|sports?|clubs?|centre|hall|food|youth|post))/g;

function signsIn(texts: string[], told: Told): DoubtSign[] {
  const heard = texts.map((text) => plainSpeech(text.replace(webAddress, ' '))).join('\n');
  const own = ownWords(told);
  const text = [...harmless, ...withoutDoubt, ...(own ? [own] : [])]
    .reduce((left, phrase) => left.replace(phrase, ' ~ '), heard)
    .replace(/ {2,}/g, ' ');
  const name = harmless.reduce((left, phrase) => left.replace(phrase, '~'), plainSpeech(told.name ?? ''));
  return doubtSigns.filter(({ is, pattern }) => pattern.test(is === 'house name' ? name : text));
}

/** Its own address where a text repeats it: nobody takes shelter in Shelter Street. */
function ownWords(told: Told): RegExp | null {
  const parts = told.places
    .flatMap(({ parts: lines, town }) => [...lines.flatMap((line) => line.split(',')), town ?? ''])
    .map((part) => plainSpeech(part).replace(/^\d+\w? /, ''))
    .filter((part) => part.length > 5 && part.includes(' '));
  return parts.length > 0 ? new RegExp(`\\b(?:${parts.map(escaped).join('|')})\\b`, 'g') : null;
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function signsInAddresses(texts: string[]): DoubtSign[] {
  const addresses = texts
    .flatMap((text) => text.toLowerCase().match(webAddress) ?? [])
    .map((address) => address.replace(/^https?:\/\/|[^a-z0-9@]/g, ''))
    .join('\n');
  return addressSigns.filter(({ pattern }) => pattern.test(addresses));
}
const webAddress = /\b(?:https?:\/\/\S+|www\.\S+|[^\s@<>]+@[^\s@<>]+)/gi;

/**
 * What the source says of it. Not its address: in Elm Court live no courts. Not the constants of the mapping, nor what a
 * feed explains of its categories: they are said of many.
 */
function saidOf(told: Told): string[] {
  const where = told.places.flatMap(({ parts, town, postcode }) => [...parts, parts.join(', '), town, postcode]); // prettier-ignore
  const others = new Set([...where, ...told.explained]);
  return distinct([told.name ?? '', ...told.said].filter((text) => text !== '' && !others.has(text)));
}

const reasons = (signs: DoubtSign[]) => signs.map(({ because }) => because);
const distinct = <T>(list: T[]): T[] => [...new Set(list)];
