import { tokensOf } from '../assets/text.rules.ts';
import type { OrukNarrowing } from '../contract/oruk-query.ts';
import type { LatLng } from '../contract/place.ts';
import type { Filter, Order } from './feed.store.ts';
import { repeatsOf } from './schedule.rules.ts';
import { listMeant, termsMeant, type ListKey } from './terms.rules.ts';

/** What the words of a question turned out to mean, looked up before. */
export type Facts = {
  /** Of `postcode`. */
  point: LatLng | null;
  /** Ids of the areas in which the point lies. */
  areas: string[];
  /** Who is meant by `organization_id`; null = nobody we know. */
  organisation: Organisation | null;
  /** Every rule that any schedule repeats by. */
  rules: string[];
};
/** `isNamedOnly`: some entries name it without an id. `entry`: an entry that stands for itself. */
export type Organisation = { id: string; names: string[]; isNamedOnly: boolean; entry?: string };

/** No entry fits. */
const none: Filter = { _id: { $in: [] } };
/** As everywhere here (`distance.rules`). */
const earth = 6_371_000;

/** A question as MongoDB is asked it: everything that is said must hold. `{}` = everything. */
export function filterOf(query: OrukNarrowing, facts: Facts): Filter {
  const all = [
    ...words(query),
    ...terms(query),
    ...lists(query),
    ...(query.organization_id ? [organisation(facts.organisation)] : []),
    ...changedSince(query),
    ...place(query, facts),
    ...(query.minimum_age === undefined ? [] : [{ 'age.min': { $gte: query.minimum_age } }]),
    ...(query.maximum_age === undefined ? [] : [{ 'age.max': { $lte: query.maximum_age } }]),
    ...times(query, facts.rules),
  ];
  return all.length === 0 ? {} : all.length === 1 ? all[0]! : { $and: all };
}

/** Who asks what has changed reads the latest last, and so misses nothing that changes meanwhile. */
export const orderOf = ({ modified_after, since }: OrukNarrowing): Order =>
  modified_after || since ? 'updatedAt' : '_id';

/** Both names may be given: then both hold. */
const changedSince = ({ modified_after, since }: OrukNarrowing) =>
  [modified_after, since].flatMap((instant) => (instant ? [{ updatedAt: { $gte: instant } }] : []));

function words({ search, text }: OrukNarrowing): Filter[] {
  const asked = tokensOf([search, text]);
  return asked.length > 0 ? [{ terms: { $all: asked } }] : [];
}

function terms(query: OrukNarrowing): Filter[] {
  const asked: [string | undefined, ListKey | undefined][] = [
    [query.taxonomy_term_id, undefined],
    [query.service_type, 'category'],
    [query.need, 'need'],
    [query.circumstance, 'who'],
  ];
  return asked.flatMap(([meant, within]) => {
    if (meant === undefined) return [];
    // A label may hold a comma itself.
    const whole = termsMeant(meant, within);
    const found = whole.length > 0 ? whole : meant.split(',').flatMap((one) => termsMeant(one, within));
    return [anyOf(found.map(({ code, list }) => ({ field: list.field, code })))];
  });
}

function lists(query: OrukNarrowing): Filter[] {
  return [query.taxonomy_id, query.vocabulary, query.taxonomy_type].flatMap((asked) => {
    if (asked === undefined) return [];
    const list = listMeant(asked);
    // Codes are words: this asks for any, by the index.
    return [list ? { [list.field]: { $gte: '' } } : none];
  });
}

function anyOf(found: { field: string; code: string }[]): Filter {
  const fields = [...new Set(found.map(({ field }) => field))];
  const each = fields.map((field) => {
    const codes = found.filter((one) => one.field === field).map(({ code }) => code);
    return { [field]: codes.length === 1 ? codes[0] : { $in: codes } };
  });
  return each.length === 0 ? none : each.length === 1 ? each[0]! : { $or: each };
}

/** Everything that an organisation runs. */
export function organisation(who: Organisation | null): Filter {
  if (!who) return none;
  if (who.entry) return { _id: who.entry };
  const id = who.isNamedOnly ? { $in: [who.id, null] } : who.id;
  return { 'organisation.name': { $in: who.names }, 'organisation.id': id };
}

function place({ postcode, proximity, coverage }: OrukNarrowing, { point, areas }: Facts): Filter[] {
  if (!postcode && !coverage) return [];
  if (!point) return [none];
  if (postcode && proximity !== undefined)
    return [{ 'places.at': { $geoWithin: { $centerSphere: [[point.lng, point.lat], proximity / earth] } } }];
  return [{ 'areasServed.id': { $in: areas } }];
}

/** Day and times hold of one and the same schedule. An end that nobody has told is not at or before anything. */
function times({ day, start_time, end_time }: OrukNarrowing, rules: string[]): Filter[] {
  if (!day && !start_time && !end_time) return [];
  const hours = {
    ...(start_time && { opens: { $gte: start_time } }),
    // `24:00` is told as 23:59.
    ...(end_time && { closes: { $lte: end_time === '23:59' ? '24:00' : end_time } }),
  };
  const ends = end_time ? [{ $ne: ['$$one.opens', '$$one.closes'] }] : [];
  const timed = [
    ...(start_time ? [{ $gte: ['$$one.opens', start_time] }] : []),
    ...(end_time ? [{ $lte: ['$$one.closes', hours.closes!.$lte] }, ...ends] : []),
  ];
  const some = (conditions: object[]): Filter => ({
    $expr: { $anyElementTrue: { $map: { input: '$schedules', as: 'one', in: { $and: conditions } } } },
  });
  if (!day)
    return [
      { schedules: { $elemMatch: { opens: { $gte: '' }, ...hours } } },
      ...(ends.length > 0 ? [some(timed)] : []),
    ];
  if (day.length === 0) return [none];
  const on = (rule: string, from?: string) => day.some((one) => repeatsOf(rule, from)?.byday?.includes(one));
  const said = rules.filter((rule) => on(rule));
  // "Every week" without a day: the first date says which.
  const unsaid = rules.filter((rule) => !repeatsOf(rule, undefined) && repeatsOf(rule, '2026-01-05')?.byday);
  const weekdays = day.map((one) => ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(one) + 1);
  const byRule = { $in: ['$$one.rrule', said] };
  const byDate = {
    $and: [
      { $in: ['$$one.rrule', unsaid] },
      {
        $in: [
          { $isoDayOfWeek: { $dateFromString: { dateString: '$$one.from', onError: null, onNull: null } } },
          weekdays,
        ],
      },
    ],
  };
  return [
    { 'schedules.rrule': { $in: [...said, ...unsaid] } },
    some([unsaid.length > 0 ? { $or: [byRule, byDate] } : byRule, ...timed]),
  ];
}
