import type { LatLng } from '../../contract/place.ts';
import {
  mostWishes,
  type AnyValue,
  type Failing,
  type IndexFilters,
  type Reach,
  type Span,
} from '../search-index.ts';
import { blank, copy, has, keep, slotsOf, take, unite, without, wordsFor, type Bits } from './bits.ts';
import type { Facet } from './facets.ts';
import { createKept } from './kept.ts';
import { uniteSet } from './slot-set.ts';
import type { Store } from './store.ts';

/** Filters that are shown with counts, and so are taken off one at a time: by facet, day with time of day as one, dates with the half-hour as one. */
export type Narrowing = Facet | 'session' | 'when';
export type Narrowings = Map<Narrowing, Bits>;

/** What is left by everything that is not a facet, and what each facet asked for would leave of all documents. */
export function filter(store: Store, filters: IndexFilters): { base: Bits; narrowings: Narrowings } {
  return { base: baseOf(store, filters), narrowings: narrowingsOf(store, filters) };
}

/** What `base` leaves under all narrowings but these. */
export function narrow(base: Bits, narrowings: Narrowings, ...except: Narrowing[]): Bits {
  const bits = copy(base);
  for (const [name, narrowing] of narrowings) if (!except.includes(name)) keep(bits, narrowing);
  return bits;
}

/** All documents that carry any of the values, dead ones included. Unknown values add nothing. Not to be changed. */
export function anyOf(store: Store, facet: Facet, values: readonly string[]): Bits {
  const only = values.length === 1 ? store.facets.setOf(facet, values[0]!)?.bits : null;
  if (only) return only;
  const bits = blank(wordsFor(store.roster.size()));
  for (const value of values) uniteSet(bits, store.facets.setOf(facet, value));
  return bits;
}

/** Every pair of day and time of day, as `dayTime` writes them. */
export const sessions = (days: readonly string[], times: readonly string[]) =>
  days.flatMap((day) => times.map((time) => `${day}-${time}`));

function baseOf(store: Store, filters: IndexFilters): Bits {
  const { roster, times } = store;
  const bits = placed(store, filters.where);
  keep(bits, roster.alive());

  for (const assetId of filters.without) {
    const asset = roster.assetNumber(assetId);
    if (asset !== undefined) for (const slot of roster.slotsOfAsset(asset)) take(bits, slot);
  }
  if (filters.access.length > 0) without(bits, anyOf(store, 'noAccess', filters.access));

  const { wishes = [], unwanted = {}, reach } = filters;
  if (wishes.length > 0) {
    const wished = blank(bits.length);
    for (const { best, also } of wishes.slice(0, mostWishes)) {
      addValues(store, wished, best);
      addValues(store, wished, also);
    }
    keep(bits, wished);
  }
  if (Object.keys(unwanted).length > 0) without(bits, withAny(store, unwanted));
  if (reach) keep(bits, reached(store, reach));
  if (filters.failing) keepFailing(store, bits, filters.failing);

  const { age } = filters;
  if (age !== null) {
    for (const slot of slotsOf(bits)) if (!times.welcomes(slot, age)) take(bits, slot);
  }
  return bits;
}

function keepFailing(store: Store, bits: Bits, failing: Failing) {
  if ('lacks' in failing) return keep(bits, anyOf(store, 'noAccess', [failing.lacks]));
  if ('near' in failing) return without(bits, within(store, failing.near, failing.metres));
  const had = blank(bits.length);
  addValues(store, had, failing.values);
  without(bits, had);
}

/** All documents with any of the values of any of the facets. */
function withAny(store: Store, values: AnyValue): Bits {
  const bits = blank(wordsFor(store.roster.size()));
  addValues(store, bits, values);
  return bits;
}

function addValues(store: Store, bits: Bits, values: Partial<Record<Facet, string[]>>) {
  for (const [facet, list] of Object.entries(values))
    for (const value of list) uniteSet(bits, store.facets.setOf(facet as Facet, value));
}

/**
 * How well wishes are answered: four for each that is, two for each that is in part, half for light ones; and one where
 * anything of it was made for that. Null without any.
 */
export function wishesMet(store: Store, { wishes = [] }: Pick<IndexFilters, 'wishes'>) {
  if (wishes.length === 0) return null;
  const sets = wishes.slice(0, mostWishes).map(({ best, core = {}, also, isLight }) => ({
    ...{ best: withAny(store, best), whole: isLight ? 2 : 4 },
    ...{ also: withAny(store, also), part: isLight ? 0 : 2 },
    core: isLight || Object.keys(core).length === 0 ? null : withAny(store, core),
  }));
  return (slot: number) => {
    let met = 0;
    let made = 0;
    for (const { best, whole, also, part, core } of sets) {
      if (has(best, slot)) {
        met += whole;
        if (core && has(core, slot)) made = 1;
      } else if (has(also, slot)) met += part;
    }
    return met + made;
  };
}

function reached(store: Store, { near, metres, or, orAccess }: Reach): Bits {
  const bits = blank(wordsFor(store.roster.size()));
  store.places.addWithin(bits, near, metres);
  addValues(store, bits, { ...or, access: orAccess });
  return bits;
}

type When = Pick<Span, 'dates' | 'openAt'>;

/** "Today", "now" and their like are asked with every search. */
const whens = createKept(64);

/** Documents with a session on one of the dates, and open in the half-hour, dead ones included; null where neither is asked for. Not to be changed. */
export function openWhen(store: Store, { openAt, dates }: When): Bits | null {
  if (!openAt && dates.length === 0) return null;
  const half = openAt ? `${openAt.weekHalfHour} ${openAt.date} ${openAt.halfHour}` : '';
  const key = `${dates.map(({ date, day }) => date + day).join()} ${half}`;
  return whens(store, key, () => readWhen(store, { openAt, dates }));
}

function readWhen(store: Store, { openAt, dates }: When): Bits {
  const { times, dated } = store;
  const on = blank(wordsFor(store.roster.size()));
  for (const { date } of dates) uniteSet(on, store.facets.setOf('on', date));
  for (const day of new Set(dates.map((each) => each.day))) unite(on, times.openOn(day));
  if (!openAt) return on;
  const now = blank(on.length);
  dated.addOpen(now, openAt.date, openAt.halfHour);
  unite(now, times.openIn(openAt.weekHalfHour));
  if (dates.length > 0) keep(now, on);
  return now;
}

/** A search asks for its circle several times: for its page, for what needs no travel, for its near misses. */
const circles = createKept(32);

/** Where it is, or where it serves, or that it needs no place. */
function placed(store: Store, where: IndexFilters['where']): Bits {
  const words = wordsFor(store.roster.size());
  if (where === null) return copy(store.roster.alive().subarray(0, words));
  const bits = blank(words);
  if (where.remote) uniteSet(bits, store.facets.setOf('remote', 'yes'));
  if ('box' in where) store.places.addInBox(bits, where.box);
  else unite(bits, within(store, where.near, where.radius));
  for (const area of where.areas ?? []) uniteSet(bits, store.facets.setOf('area', area));
  return bits;
}

const within = (store: Store, near: LatLng, radius: number) =>
  circles(store, `${near.lat},${near.lng} ${radius}`, () => {
    const bits = blank(wordsFor(store.roster.size()));
    store.places.addWithin(bits, near, radius);
    return bits;
  });

function narrowingsOf(store: Store, filters: IndexFilters): Narrowings {
  const narrowings: Narrowings = new Map();
  const when = openWhen(store, filters);
  if (when) narrowings.set('when', when);
  for (const [facet, values] of Object.entries(filters.facets)) {
    if (values.length > 0) narrowings.set(facet as Facet, anyOf(store, facet as Facet, values));
  }
  const session = inSession(store, filters.days, filters.times);
  if (session) narrowings.set('session', session);
  return narrowings;
}

/** Documents with one session that has both day and time of day; null where neither is asked for. */
export function inSession(store: Store, days: readonly string[], times: readonly string[]): Bits | null {
  if (days.length > 0 && times.length > 0) return anyOf(store, 'dayTime', sessions(days, times));
  if (days.length > 0) return anyOf(store, 'day', days);
  return times.length > 0 ? anyOf(store, 'time', times) : null;
}
