import { plainSpeech } from '../../assets/plain-speech.rules.ts';
import type { AssetDraft } from '../../contract/asset.ts';
import type { Mapping } from '../mapping.ts';
import type { Told } from '../tell/told.ts';
import { doubtInAddress, doubtSigns, withoutDoubt, type Doubt } from './doubt.words.ts';
import { publicActivities, publicPlaces } from './public-door.words.ts';
import { isUnread } from './unread.rules.ts';

/**
 * Why an entry may not stand on its exact point until its organiser says that its door is public; empty where it may.
 * Words for refuges cannot all be listed, so it is asked the other way round: an entry nobody has checked must show
 * that it is a place or activity open to the public, and nothing in it may speak against that. A mapping that vouches
 * for the doors of its source takes the place of the sign, and outweighs no doubt that a sign would not.
 */
export function doubtsOf(draft: AssetDraft, told: Told, mapping: Mapping): string[] {
  if (draft.assured?.by === 'owner' || draft.assured?.by === 'visited') return [];

  const texts = saidOf(told);
  const heard = texts.map((text) => plainSpeech(text.replace(webAddress, ' '))).join('\n');
  const signs = doubtsIn(heard, plainSpeech(draft.name));
  const grave = [
    ...signs.filter((sign) => sign.grave).map(({ because }) => because),
    ...(texts.some(isUnread) ? ['another language than English or Welsh'] : []),
  ];
  const address = addressesIn([...texts, ...(draft.contacts ?? []).map(({ value }) => value)]);
  const weak = [
    ...signs.flatMap((sign) => (sign.grave ? [] : [{ because: sign.because, is: sign.is }])),
    ...(doubtInAddress.test(address) ? [{ because: 'words in its e-mail or website', is: undefined }] : []),
  ];
  if (grave.length > 0) return distinct([...grave, ...weak.map(({ because }) => because)]);

  const door = doorOf(draft, told, mapping);
  const against = weak.filter(({ is }) => is === undefined || !door.knows.includes(is));
  if (against.length > door.bears) return distinct(against.map(({ because }) => because));
  return door.shown ? [] : ['nothing says that its door is public'];
}

type Door = { shown: boolean; bears: number; knows: Doubt[] };

/** `bears`: how many doubts it outweighs. */
function doorOf(draft: AssetDraft, told: Told, mapping: Mapping): Door {
  const ofAll = [mapping.summary, mapping.description].map((text) => text?.replace(/\{[^}]*\}/g, ' '));
  const what = doorWords([draft.name, draft.organisation?.name, ...told.terms, ...ofAll]);
  const places = publicPlaces.filter(({ pattern }) => pattern.test(what));
  const vouched = mapping.doors === 'public' || (Array.isArray(mapping.doors) && told.terms.some((term) => mapping.doors?.includes(term))); // prettier-ignore
  if (places.length > 0 || vouched)
    return { shown: true, bears: 1, knows: places.flatMap(({ knows }) => knows ?? []) };

  const text = doorWords([told.description, told.summary, told.joinText, draft.description]);
  return { shown: publicActivities.some((sign) => sign.test(`${what}\n${text}`)), bears: 0, knows: [] };
}

function doubtsIn(heard: string, name: string) {
  const text = withoutDoubt.reduce((left, phrase) => left.replace(phrase, ' ~ '), heard).replace(/ {2,}/g, ' '); // prettier-ignore
  return doubtSigns.filter(({ pattern }) => pattern.test(pattern.source.startsWith('^') ? name : text));
}

/** Without streets: "12 Church Street" is no church. */
const doorWords = (texts: (string | undefined)[]) =>
  texts
    .flatMap((text) => (text ? [plainSpeech(text)] : []))
    .join('\n')
    .replace(street, ' ~ ');
const street =
  /\b(?:\S+ ){1,2}(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|crescent|terrace|grove|mews|parade|row|rise|way|hill|square)\b(?! (?:church|library|school|surgery|chapel|mosque|baptist|methodist|medical|primary|community|allotment|park|pharmacy|dental|health|football|cricket|bowling|tennis|sports?|club|centre|hall))/g;

const addressesIn = (texts: string[]) =>
  texts
    .flatMap((text) => text.toLowerCase().match(webAddress) ?? [])
    .join('\n')
    .replace(/[^a-z0-9\n]/g, '');
const webAddress = /\b(?:https?:\/\/\S+|www\.\S+|[^\s@<>]+@[^\s@<>]+)/gi;

/**
 * What the source says of it. Not its address: in Elm Court live no courts. Not the constants of the mapping, nor what a
 * feed explains of its categories: they are said of many.
 */
function saidOf(told: Told): string[] {
  const where = told.places.flatMap(({ parts, town, postcode }) => [
    ...parts,
    parts.join(', '),
    town,
    postcode,
  ]);
  const others = new Set([...where, ...told.explained]);
  return distinct([told.name ?? '', ...told.said].filter((text) => text !== '' && !others.has(text)));
}

const distinct = (list: string[]) => [...new Set(list)];
