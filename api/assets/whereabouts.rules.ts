import type { AssetDraft } from '../contract/asset.ts';
import { bigTowns } from './big-towns.words.ts';
import type { Sensitivity } from './sensitivity.rules.ts';

/**
 * The draft without anything that says where it is, as far as its sensitivity asks: withheld = every place hidden
 * and empty, and street, small town and postcode taken out of every text and web address; area = places no more exact
 * than a ward and the same words taken out, but the town may stay. Everything else comes back as it was.
 */
export function withoutWhereabouts(draft: AssetDraft, { withhold, area }: Sensitivity): AssetDraft {
  if (!withhold && !area) return draft;

  const own = ownWords(draft, withhold);
  const clean = (text: string, isName = false) => redact(text, { own, towns: withhold, isName });
  const texts = cleanDeep(draft, clean, withhold);
  return {
    ...texts,
    name: nameOf(texts, clean(draft.name, true)),
    ...(draft.summary && {
      summary: texts.summary === draft.summary || enough(texts.summary) ? texts.summary : plainSummary(draft),
    }),
    places: (draft.places ?? []).map((place) =>
      withhold
        ? { ...(place.id && { id: place.id }), privacy: 'hidden' as const }
        : { ...place, privacy: atMostWard(place.privacy) },
    ),
    ...(withhold && {
      links: (texts.links ?? []).filter(({ type }) => type !== 'meets_at'),
      rooms: [],
      contacts: (texts.contacts ?? []).map((one) => ({ ...one, value: withoutPath(one.kind, one.value) })),
      join: (texts.join ?? []).map((one) => (one.url ? { ...one, url: origin(one.url) } : one)),
      provenance: withoutRecordUrl(draft.provenance),
    }),
  };
}

type Own = { literal: RegExp | null };
type Redaction = { own: Own; towns: boolean; isName?: boolean };

const gone = '(not shown)';
const postcodes = /\b(?:GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2})\b/gi;
const outcodeAfterTown = /\b(in|at|near|around|of|,)(\s+)[A-Z]{1,2}[0-9][A-Z0-9]?\b(?!\s?[0-9][A-Z]{2})/g;
const kinds =
  'Streets?|St|Roads?|Rd|Avenues?|Ave|Av|Lanes?|Ln|Drives?|Dr|Close|Crescent|Cres|Terrace|Ter|Place|Square|Sq|Gardens?|Gdns|Grove|Court|Ct|Hill|Parade|Walk|Way|Mews|Row|Rise|View|Park|Broadway|Green|Wharf|Quay|Gate|Yard|Fold|Brow|Croft|Mount|Bank|Heath|Common|End|Wynd|Brae|Loan|Vale|Boulevard|Embankment|Causeway|Circus|Approach|Bridge|Highway|Esplanade|Promenade|Buildings|Chambers|House|Villas?|Cottages?|Lodge|Mill|Works|Estate|Flats?|Heol|Ffordd|Stryd|Lôn|Rhodfa|Clos|Cilgant|Maes|Teras|Rhes';
const capital = "[A-Z][\\p{L}'’.-]+";
const streets = [
  // 12a Elm Road, Flat 3, 12–14 Old Elm Road
  new RegExp(`(?:\\b(?:flat|unit|suite|apartment|apt|room|floor)\\s*\\w{1,4},?\\s+)?\\b\\d{1,4}[a-z]?(?:\\s?[-–/]\\s?\\d{1,4}[a-z]?)?,?\\s+(?:(?:the|${capital})\\s+){1,4}(?:${kinds})\\b\\.?`, 'gu'),
  // on Elm Road, of St Mary's Street
  new RegExp(`(?:\\b(?:St|Saint)\\.?\\s+)?(?:${capital}\\s+){1,3}(?:Street|Road|Rd|Avenue|Ave|Lane|Drive|Crescent|Terrace|Grove|Mews|Parade|Close|Gardens|Boulevard|Square)\\b\\.?`, 'gu'),
  /\b(?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Clos|Cilgant)\s+(?:\p{Lu}[\p{L}'’-]+|y|yr|[a-z]{1,2})(?:\s+\p{Lu}[\p{L}'’-]+){0,3}/gu,
]; // prettier-ignore
const bearings = [
  /\/{3}[a-z]{2,}\.[a-z]{2,}\.[a-z]{2,}/gi,
  /\b(?:what ?3 ?words|w3w)[:\s]+[a-z]+\.[a-z]+\.[a-z]+/gi,
  /-?\b\d{1,2}\.\d{3,}\s*°?\s*[NS]?\s*[, ]\s*-?\d{1,3}\.\d{3,}\s*°?\s*[EW]?/gi,
  /\b(?:grid ref(?:erence)?:?\s*)?[A-Z]{2}\s?\d{3,5}\s?\d{3,5}\b/g,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/g,
  /\bhttps?:\/\/\S*(?:maps|goo\.gl|streetview|openstreetmap|what3words|bing\.com\/maps)\S*/gi,
  /\bUPRN:?\s*\d{6,12}\b/gi,
];
const beside =
  /\b(?:opposite|behind|next to|next door to|above|below|beside|round the corner from|around the corner from|across (?:the road )?from|five minutes from|two minutes from|(?:a )?(?:short|\w+[- ]minute) walk from)\s+(?:the\s+)?(?:\p{L}[\p{L}'’-]*\s?){1,4}/giu;

/** One text without what locates it. */
function redact(text: string, { own, towns, isName }: Redaction): string {
  let left = text.replace(postcodes, gone);
  for (const pattern of [...bearings, ...streets]) left = left.replace(pattern, gone);
  if (own.literal) left = left.replace(own.literal, gone);
  if (towns) {
    left = left.replace(outcodeAfterTown, `$1$2${gone}`);
    if (!isName) left = left.replace(beside, gone);
    left = left.replace(inTown, (all, lead: string, name: string) =>
      bigTowns.has(name.toLowerCase()) || /^(?:The|A|An|Our|We|It|This|All|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Welsh|Urdu|Polish|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(name) ? all : `${lead}${gone}`,
    ); // prettier-ignore
  }
  return left
    .replace(/\(not shown\)(?:[\s,]*(?:and |in |at |on |near )?\(not shown\))+/g, gone)
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim();
}
// "based in Sale", "our house near Ashton on Mersey": a name right after a word of place
const inTown =
  /\b((?:based|located|situated|found|live|lives|living|house|home|centre|office|offices|premises|building|base|rooms|refuge|hostel|meets?|held|open|us)\s+(?:\w+\s+)?(?:in|at|near|outside|around|by)\s+(?:central |north |south |east |west |the )?)(\p{Lu}[\p{L}'’-]+(?:(?:\s|-)(?:on|under|upon|in|the|le|y|yr|by|with|super)?(?:\s|-)?\p{Lu}[\p{L}'’-]+){0,3})/gu;

/** The words of its own address: each line, a street without its number, and (withheld) a town that is not a big one. */
function ownWords(draft: AssetDraft, towns: boolean): Own {
  const words = (draft.places ?? []).flatMap(({ name, address }) => [
    ...(address?.lines ?? []).flatMap((line) => [line, ...line.split(',')]),
    ...(towns && name && name !== draft.name ? [name] : []),
    ...(towns && address?.town && !bigTowns.has(address.town.toLowerCase()) ? [address.town] : []),
  ]);
  const parts = words
    .flatMap((word) => [word.trim(), word.trim().replace(houseNumber, '')])
    .filter((word) => word.length >= 4 && !bigTowns.has(word.toLowerCase()) && /\p{L}/u.test(word));
  // a building called as the service is: taking it out would leave no name
  const names = [draft.name, draft.organisation?.name ?? ''].map(folded);
  const isItself = (part: string) =>
    names.some((name) => name !== '' && folded(part).includes(name)) || names[0] === folded(part);
  // but not where a number stands before it: "2–12 Larch Court" is an address whatever else is called so
  const numbered = new Set(
    words.filter((word) => houseNumber.test(word)).map((word) => folded(word.replace(houseNumber, ''))),
  );
  const distinct = [...new Set(parts)]
    .filter((part) => !isItself(part) || streetLike.test(part) || numbered.has(folded(part)))
    .sort((a, b) => b.length - a.length);
  return {
    literal: distinct.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${distinct.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu') : null,
  }; // prettier-ignore
}
const houseNumber = /^\D{0,6}\d+\s?[a-z]?(?:\s?[-–/]\s?\d+[a-z]?)?[\s,/-]+/i;
const streetLike =
  /\b(?:street|st|road|rd|avenue|ave|lane|drive|close|crescent|terrace|grove|rise|way|hill|row|mews|gardens|square|parade)$|\d/i;
const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s,]+');

const kept = new Set(
  'id networkId kind schemes categories needs whoFor attendance languages formats route wait control type capacity privacy status source sourceName licence attribution theirId asOf rrule from until opens closes season bankHolidays state checkedOn on by assetId placeId rule value url places areasServed provenance name organisation'.split(
    ' ',
  ),
);

/** Every text a person wrote; the organisation and other names as names. */
function cleanDeep(
  draft: AssetDraft,
  clean: (text: string, isName?: boolean) => string,
  withhold: boolean,
): AssetDraft {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return clean(value) || gone;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([inner, each]) => [inner, kept.has(inner) ? each : walk(each, inner)]),
      );
    return value;
  };
  const walked = walk(draft, '') as AssetDraft;
  const named = (text: string) => tidyName(clean(text, true)) || 'Not shown';
  return {
    ...walked,
    ...(draft.alsoKnownAs && { alsoKnownAs: draft.alsoKnownAs.map(named) }),
    ...(draft.organisation && {
      organisation: { ...draft.organisation, name: named(draft.organisation.name) },
    }),
    ...(draft.translations?.cy?.name && {
      translations: { cy: { ...walked.translations?.cy, name: named(draft.translations.cy.name) } },
    }),
    ...(withhold &&
      draft.links && { links: draft.links.map((link) => ({ ...link, name: named(link.name) })) }),
  };
}

/** "Refuge, (not shown)" → "Refuge"; what is left must still say something. */
function nameOf(draft: AssetDraft, cleaned: string): string {
  const tidy = tidyName(cleaned);
  return /\p{L}{3}/u.test(tidy) ? tidy : plainName(draft);
}
const tidyName = (text: string) =>
  text
    .replaceAll(gone, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\b(?:in|at|near|of|on|for|the)\s*$/i, '')
    .replace(/\s+([,;:])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();

const plainName = (draft: AssetDraft) =>
  draft.categories?.includes('domestic_abuse')
    ? 'Domestic abuse support'
    : 'A service whose address is kept safe';

const enough = (text: string | undefined) =>
  Boolean(text && /\p{L}{3}.*\p{L}{3}/u.test(text.replaceAll(gone, '')));
const plainSummary = (draft: AssetDraft) =>
  draft.categories?.includes('domestic_abuse')
    ? 'Help for people who are hurt or controlled by somebody close. Its address is kept safe.'
    : 'Its address is kept safe. Ring first.';

const atMostWard = (privacy: 'exact' | 'street' | 'ward' | 'town' | 'area_only' | 'hidden' | undefined) =>
  privacy === undefined || privacy === 'exact' || privacy === 'street' ? 'ward' : privacy;

const withoutPath = (kind: string, value: string) => (kind === 'website' ? origin(value) : value);
/** The page of a site may be named after a street; its front page is not. */
function origin(url: string): string {
  try {
    return `${new URL(url).origin}/`;
  } catch {
    return url;
  }
}

function withoutRecordUrl(provenance: AssetDraft['provenance']): AssetDraft['provenance'] {
  const { url: _url, ...rest } = provenance;
  return rest;
}
