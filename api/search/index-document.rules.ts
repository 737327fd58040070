import type { StoredPlace } from '../assets/asset.model.ts';
import { isPublic } from '../assets/asset.rules.ts';
import type { IndexedDoc } from '../assets/asset.store.ts';
import { nextStandingChange, standingOf, worstStanding } from '../assets/freshness.rules.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import { pointOf } from '../assets/say.rules.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { indexTimes } from '../times/index-times.rules.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dayOf, instantOf } from '../times/zone.rules.ts';
import { withoutTravel, type IndexDocument } from './search-index.ts';
import { aLure, inWorship, isLure, meetsInWorship, topicsOf } from './topic.rules.ts';

/**
 * The index documents of an asset: one a place that the public may find on a map, or one without a
 * point. An allow-list: what is not named here cannot be found by searching. Not public = none.
 */
export function toIndexDocuments(
  asset: IndexedDoc,
  now: Date,
  year: LocalYear,
  clocks: Clocks,
): IndexDocument[] {
  if (!isPublic(asset)) return [];
  const found = asset.places.filter((place) => place.at);
  const spots: (StoredPlace | null)[] = found.length > 0 ? found : [null];
  const places = asset.places.map((place) => place.id);
  const documents = spots.map((place, n) => documentAt(asset, place, n, places, now, year, clocks));
  const due = dueAgain(asset, documents, now, clocks);
  return documents.map((document) => ({ ...document, due }));
}

/** Dates are listed 60 days ahead and listed anew with 30 left, also where none was near enough to be listed. */
const datesHoldMs = 30 * 86_400_000;

/**
 * When time makes these documents wrong (epoch minutes): a start goes by, the last date is over, dates
 * come near, an entry ages. Null = never.
 */
function dueAgain(asset: IndexedDoc, documents: Untimed[], now: Date, clocks: Clocks): number | null {
  const starts = documents.flatMap(({ nextOn }) => (nextOn === null ? [] : [nextOn * 60_000 + 60_000]));
  const ends = documents.flatMap(({ on }) => (on.length > 0 ? [instantOf(dayOf(on.at(-1)!) + 1, 0)] : []));
  const lists = asset.schedules.length > 0 ? [now.getTime() + datesHoldMs] : [];
  const ages = nextStandingChange(asset, clocks, now);
  const dues = [...starts, ...ends, ...lists, ...(ages === null ? [] : [ages])];
  return dues.length > 0 ? Math.ceil(Math.min(...dues) / 60_000) : null;
}

type Untimed = Omit<IndexDocument, 'due'>;

function documentAt(
  asset: IndexedDoc,
  place: StoredPlace | null,
  n: number,
  places: string[],
  now: Date,
  year: LocalYear,
  clocks: Clocks,
): Untimed {
  // A session belongs to one place; one that names none belongs to all.
  const sessions = asset.schedules.filter(
    (s) => !place || !s.placeId || s.placeId === place.id || !places.includes(s.placeId),
  );
  const times = indexTimes(asset.status === 'live' ? sessions : [], now, year);
  const facts = Object.entries(asset.access);
  return {
    id: `${asset._id}_${n}`,
    assetId: asset._id,
    groupId: asset.sameAs ?? asset._id,
    revision: asset.revision,
    text: {
      name: [asset.name, asset.translations?.cy?.name, ...asset.alsoKnownAs].filter(Boolean).join('. '),
      about: [
        ...asset.schemes.map((id) => labelOf('scheme', id)),
        ...asset.categories.map((id) => labelOf('category', id)),
        asset.organisation?.name,
        asset.community,
      ]
        .filter(Boolean)
        .join('. '),
      summary: [asset.summary, asset.translations?.cy?.summary].filter(Boolean).join(' '),
      where: place
        ? [place.name, ...place.lines, place.town].filter(Boolean).join('. ')
        : namesOf([...asset.areasServed.map((a) => a.name), ...asset.places.map((p) => p.town)]),
      description: [asset.description, asset.translations?.cy?.description].filter(Boolean).join(' '),
    },
    point: (place && pointOf(place)) ?? null,
    facets: {
      kind: [asset.kind],
      scheme: asset.schemes,
      category: asset.categories,
      need: asset.needs,
      who: asset.whoFor,
      cost: [...new Set(asset.costs.map((c) => c.kind))],
      attendance: asset.attendance,
      format: asset.formats,
      join: [...new Set(asset.join.map((j) => j.route))],
      day: times.days,
      time: times.times,
      dayTime: times.dayTimes,
      language: asset.languages,
      capacity: [asset.status === 'paused' ? 'paused' : asset.capacity],
      area: asset.areasServed.map((a) => a.id),
      remote: asset.attendance.some((a) => withoutTravel.includes(a)) ? ['yes'] : [],
      topic: [
        ...topicsOf(
          [asset.name, ...asset.alsoKnownAs].join(' '),
          [asset.summary, asset.translations?.cy?.summary].filter(Boolean).join(' '),
          asset.categories,
        ),
        ...(meetsInWorship([asset.name, place?.name, ...(place?.lines ?? [])].join(' ')) ? [inWorship] : []),
        ...(isLure([asset.name, asset.summary, place?.name].join(' '), asset.categories) ? [aLure] : []),
      ],
    },
    access: {
      yes: facts.filter(([, fact]) => fact?.state === 'yes').map(([feature]) => feature as never),
      no: facts.filter(([, fact]) => fact?.state === 'no').map(([feature]) => feature as never),
    },
    // Whole years, as a question asks: "from six months" is open to a baby of any age.
    age: { min: Math.floor(asset.age?.min ?? 0), max: Math.floor(asset.age?.max ?? 120) },
    week: times.week,
    on: times.on,
    onHalfHours: times.onHalfHours,
    nextOn: times.nextOn,
    standing: standingAt(asset, place, now, clocks),
  };
}

/** Never checked and known by its town alone, as from a register: it stands behind what has a door to go to. */
function standingAt(asset: IndexedDoc, place: StoredPlace | null, now: Date, clocks: Clocks): number {
  const standing = standingOf(asset, clocks, now);
  return standing === worstStanding && place?.privacy === 'town' ? worstStanding + 1 : standing;
}

const namesOf = (names: (string | undefined)[]) => [...new Set(names.filter(Boolean))].join('. ');
