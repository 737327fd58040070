import type { AssetCard, AssetView, Occasion, PlaceView, Reason } from '../contract/asset.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import { accessFeatures, type AccessFeature } from '../contract/lists.ts';
import type { LatLng } from '../contract/place.ts';
import { given } from '../infra/given.ts';
import * as labels from '../taxonomy/labels.ts';
import { labelledAs } from '../taxonomy/taxonomy.ts';
import { isOpenAt, nextOccasions, type LocalYear } from '../times/schedule.rules.ts';
import { sayOccasion, sayWeek } from '../times/words.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { AssetDoc, StoredPlace } from './asset.model.ts';
import type { CardDoc } from './asset.store.ts';
import { ago, freshnessOf, freshnessWords } from './freshness.rules.ts';
import {
  ageWords,
  costWords,
  directionBetween,
  distanceWords,
  joinWords,
  oneCost,
  placeWords,
  pointOf,
  sentence,
} from './say.rules.ts';
import { metresBetween } from '../places/distance.rules.ts';

/** When it is read, and the settings that matter to a reader. */
export type Seen = { now: Date; year: LocalYear; clocks: Clocks };

/** What a card needs besides the asset: where the search stands, what was asked for, and why it is here. */
export type CardContext = Seen & {
  from: LatLng | null;
  access: AccessFeature[];
  why: Reason[];
  alsoListed: number;
};

/** A stored asset as one card of a list: public facts only. */
export function viewCard(asset: CardDoc, context: CardContext): AssetCard {
  const nearest = nearestPlace(asset, context.from);
  const phone = asset.contacts.find((c) => c.public && c.kind === 'phone')?.value;
  const next = nextOf(asset, context, 1)[0];
  const known = asset.access;
  return {
    id: asset._id,
    slug: asset.slug,
    name: asset.name,
    kind: labelledAs('kind', asset.kind),
    summary: asset.summary,
    demo: asset.demo,
    status: publicStatus(asset),
    attendance: asset.attendance.map((a) => labelledAs('attendance', a)),
    access: accessFeatures
      .filter((f) => known[f] !== undefined || context.access.includes(f))
      .map((f) => viewAccess(asset, f)),
    accessKnown: context.access.every((f) => known[f]?.state === 'yes'),
    costWords: costWords(asset.costs),
    free: asset.costs.some((c) => c.kind === 'free'),
    joinWords: joinWords(asset.join),
    capacity: labelledAs('capacity', asset.capacity),
    freshness: viewFreshness(asset, context),
    why: context.why,
    alsoListed: context.alsoListed,
    source: {
      name: asset.provenance.sourceName,
      ...given({ licence: asset.provenance.licence, attribution: asset.provenance.attribution }),
    },
    ...(asset.organisation ? { organisation: asset.organisation.name } : {}),
    ...(nearest ? { place: viewPlace(nearest.place) } : {}),
    ...(nearest?.metres === undefined
      ? {}
      : {
          metres: Math.round(nearest.metres),
          distanceWords: distanceWords(nearest.metres, nearest.direction!, isExact(nearest.place)),
        }),
    ...(next ? { next } : {}),
    ...(asset.openingText ? { openingText: asset.openingText } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** A stored asset as its own page and API answer. An allow-list: nothing leaves that is not named here. */
export function viewAsset(asset: AssetDoc, seen: Seen, slugs: Map<string, string>): AssetView {
  const label = labelledAs;
  return {
    id: asset._id,
    slug: asset.slug,
    revision: asset.revision,
    name: asset.name,
    alsoKnownAs: asset.alsoKnownAs,
    kind: label('kind', asset.kind),
    schemes: asset.schemes.map((s) => label('scheme', s)),
    summary: asset.summary,
    categories: asset.categories.map((c) => label('category', c)),
    needs: asset.needs.map((n) => label('need', n)),
    whoFor: asset.whoFor.map((w) =>
      w === 'community' && asset.community ? { id: w, label: asset.community } : label('who', w),
    ),
    eligibility: asset.eligibility.map(({ rule, note }) => ({
      rule: { id: rule, label: labels.ruleLabels[rule] },
      ...note_(note),
    })),
    access: accessFeatures.map((f) => viewAccess(asset, f)),
    costs: asset.costs.map((c) => ({
      kind: label('cost', c.kind),
      words: sentence(oneCost(c)),
      ...(c.pence === undefined ? {} : { pence: c.pence }),
      ...note_(c.note),
    })),
    costWords: costWords(asset.costs),
    free: asset.costs.some((c) => c.kind === 'free'),
    attendance: asset.attendance.map((a) => label('attendance', a)),
    languages: asset.languages.map((l) => label('language', l)),
    formats: asset.formats.map((f) => label('format', f)),
    join: asset.join.map(({ route, note, url }) => ({
      route: label('join', route),
      ...note_(note),
      ...(url ? { url } : {}),
    })),
    joinWords: joinWords(asset.join),
    wants: asset.wants.map(({ id, what, note }) => ({ id, what, ...note_(note) })),
    rooms: asset.rooms.map(({ id, name, holds, note }) => ({
      id,
      name,
      ...(holds === undefined ? {} : { holds }),
      ...note_(note),
    })),
    checks: asset.checks.map(({ what, on, by }) => ({
      what,
      on,
      by,
      words: `${what}: seen ${ago(on, seen.now)} by ${by}`,
    })),
    control: { id: asset.control, label: labels.controlLabels[asset.control] },
    links: asset.links.map(({ type, name, assetId }) => ({
      type: { id: type, label: labels.linkLabels[type] },
      name,
      ...(assetId && slugs.has(assetId) ? { assetId, slug: slugs.get(assetId)! } : {}),
    })),
    contacts: asset.contacts
      .filter((c) => c.public)
      .map(({ id, kind, value, label: named }) => ({ id, kind, value, ...(named ? { label: named } : {}) })),
    places: asset.places.map(viewPlace),
    areasServed: asset.areasServed.map((a) => a.name),
    schedules: viewSchedules(asset, seen.now),
    next: nextOf(asset, seen, 6),
    capacity: label('capacity', asset.capacity),
    provenance: provenanceOf(asset),
    freshness: viewFreshness(asset, seen),
    demo: asset.demo,
    status: publicStatus(asset),
    updatedAt: asset.updatedAt.toISOString(),
    ...given({
      organisation: asset.organisation?.name,
      description: asset.description,
      welsh: asset.translations?.cy,
      ageWords: ageWords(asset.age),
      accessNote: asset.accessNote,
      waitWords: asset.wait === 'unknown' ? undefined : labels.waitLabels[asset.wait],
      firstVisit: asset.firstVisit,
      bringingSomeone: asset.bringingSomeone,
      openingText: asset.openingText,
      openNow:
        asset.schedules.length > 0 && asset.status === 'live'
          ? isOpenAt(asset.schedules, seen.now, seen.year)
          : undefined,
      capacityNote: asset.capacityNote,
    }),
  };
}

/** Nothing is blurred here: a stored place holds no more than the public may know. */
export function viewPlace(place: StoredPlace): PlaceView {
  return {
    id: place.id,
    lines: place.lines,
    precision: place.privacy,
    words: placeWords(place),
    ...given({
      name: place.name,
      town: place.town,
      postcode: place.postcode,
      point: pointOf(place),
      findingIt: place.findingIt,
    }),
  };
}

/** The place of an asset nearest to a point; without a point the first that has one. */
export function nearestPlace(
  asset: Pick<AssetDoc, 'places'>,
  from: LatLng | null,
): { place: StoredPlace; metres?: number; direction?: string } | null {
  const points = asset.places.flatMap((place) => {
    const point = pointOf(place);
    return point ? [{ place, point }] : [];
  });
  const first = points[0];
  if (!first) return asset.places[0] ? { place: asset.places[0] } : null;
  if (!from) return { place: first.place };
  const measured = points.map(({ place, point }) => ({
    place,
    metres: metresBetween(from, point),
    direction: directionBetween(from, point),
  }));
  return measured.reduce((best, one) => (one.metres < best.metres ? one : best));
}

/** The words of the next times; a paused entry promises none. */
function nextOf(
  asset: Pick<AssetDoc, 'status' | 'schedules'>,
  { now, year }: Seen,
  count: number,
): Occasion[] {
  if (asset.status !== 'live' || asset.schedules.length === 0) return [];
  return nextOccasions(asset.schedules, now, count, year).map(({ start, end, maybe }) => ({
    startsAt: start.toISOString(),
    endsAt: end.toISOString(),
    words: sayOccasion(start, end, now, maybe),
  }));
}

/** The week in lines, a place at a time. */
function viewSchedules(asset: AssetDoc, now: Date): AssetView['schedules'] {
  return [...new Set(asset.schedules.map((s) => s.placeId))].flatMap((placeId) => {
    const here = asset.schedules.filter((s) => s.placeId === placeId);
    return sayWeek(here, dateOf(wallOf(now).day)).map((words, n) => ({
      id: `${here[0]!.id}-${n}`,
      words,
      ...(placeId ? { placeId } : {}),
    }));
  });
}

function viewAccess(asset: Pick<AssetDoc, 'access'>, feature: AccessFeature) {
  const fact = asset.access[feature];
  return {
    feature: labelledAs('access', feature),
    state: fact?.state ?? ('not_known' as const),
    ...note_(fact?.note),
    ...(fact?.checkedOn ? { checkedOn: fact.checkedOn } : {}),
  };
}

function viewFreshness(asset: CardDoc, { now, clocks }: Seen) {
  const state = freshnessOf(asset, clocks, now);
  return {
    state,
    words: freshnessWords(asset, clocks, now),
    ...(asset.assured && state !== 'never_checked' ? { on: asset.assured.on } : {}),
  };
}

function provenanceOf({ provenance }: AssetDoc) {
  return {
    sourceName: provenance.sourceName,
    ...given({
      url: provenance.url,
      licence: provenance.licence,
      attribution: provenance.attribution,
      asOf: provenance.asOf,
    }),
  };
}

const isExact = (place: StoredPlace) => place.privacy === 'exact' || place.privacy === 'street';
const publicStatus = (asset: Pick<AssetDoc, 'status'>): 'live' | 'paused' =>
  asset.status === 'paused' ? 'paused' : 'live';
const note_ = (note: string | undefined) => (note ? { note } : {});
