import type { Day } from '../../contract/lists.ts';
import type { IndexFilters } from '../search-index.ts';
import { keep, put, slotsOf, take, without, wordsFor, type Bits } from './bits.ts';
import type { Facet } from './facets.ts';
import { uniteSet } from './slot-set.ts';
import type { Store } from './store.ts';

/** Filters that are shown with counts, and so are taken off one at a time: by facet, and day with time of day as one. */
export type Narrowings = Map<Facet | 'session', Bits>;

/** What is left by everything that is not a facet, and what each facet asked for would leave of all documents. */
export function filter(store: Store, filters: IndexFilters): { base: Bits; narrowings: Narrowings } {
  return { base: baseOf(store, filters), narrowings: narrowingsOf(store, filters) };
}

/** What `base` leaves under all narrowings but one. */
export function narrow(base: Bits, narrowings: Narrowings, except?: Facet | 'session'): Bits {
  const bits = base.slice();
  for (const [name, narrowing] of narrowings) if (name !== except) keep(bits, narrowing);
  return bits;
}

/** All documents that carry any of the values. Unknown values add nothing. */
export function anyOf(store: Store, facet: Facet, values: Iterable<string>): Bits {
  const bits = new Uint32Array(wordsFor(store.roster.size()));
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

  const { age, openAt, dates } = filters;
  if (openAt) {
    const open = anyOf(store, 'onHalfHour', [`${openAt.date}/${openAt.halfHour}`]);
    addOf(bits, open, (slot) => times.isOpen(slot, openAt.weekHalfHour));
    keep(bits, open);
  }
  if (dates.length > 0) {
    const on = anyOf(
      store,
      'on',
      dates.map(({ date }) => date),
    );
    const weekly: Day[] = dates.map(({ day }) => day);
    addOf(bits, on, times.isOpenOn(weekly));
    keep(bits, on);
  }
  if (age !== null) {
    for (const slot of slotsOf(bits)) if (!times.welcomes(slot, age)) take(bits, slot);
  }
  return bits;
}

/** Adds to `bits` those of `candidates` that pass. */
function addOf(candidates: Bits, bits: Bits, passes: (slot: number) => boolean) {
  for (const slot of slotsOf(candidates)) if (passes(slot)) put(bits, slot);
}

/** Where it is, or where it serves, or that it needs no place. */
function placed(store: Store, where: IndexFilters['where']): Bits {
  if (where === null) return store.roster.alive().slice(0, wordsFor(store.roster.size()));
  const bits = where.remote
    ? anyOf(store, 'remote', ['yes'])
    : new Uint32Array(wordsFor(store.roster.size()));
  if ('box' in where) store.places.addInBox(bits, where.box);
  else store.places.addWithin(bits, where.near, where.radius);
  for (const area of where.areas ?? []) uniteSet(bits, store.facets.setOf('area', area));
  return bits;
}

function narrowingsOf(store: Store, filters: IndexFilters): Narrowings {
  const narrowings: Narrowings = new Map();
  for (const [facet, values] of Object.entries(filters.facets)) {
    if (values.length > 0) narrowings.set(facet as Facet, anyOf(store, facet as Facet, values));
  }
  const { days, times } = filters;
  if (days.length > 0 && times.length > 0) {
    narrowings.set('session', anyOf(store, 'dayTime', sessions(days, times)));
  } else if (days.length > 0) {
    narrowings.set('session', anyOf(store, 'day', days));
  } else if (times.length > 0) {
    narrowings.set('session', anyOf(store, 'time', times));
  }
  return narrowings;
}
