import {
  mostWishes,
  type AnyValue,
  type Failing,
  type IndexFilters,
  type Reach,
  type Where,
} from '../search-index.ts';

/** Parts of a filter that can be left out one at a time, to count a facet without its own. */
export type Clauses = { always: string[]; byFacet: Map<string, string> };

/** The filter of a question as clauses. Values are quoted: whatever a person types stays a value. */
export function clausesOf(filters: IndexFilters): Clauses {
  const byFacet = new Map<string, string>();
  for (const [facet, values] of Object.entries(filters.facets))
    if (values.length > 0) byFacet.set(facet, anyOf(facet, values));
  const { days, times } = filters;
  if (days.length > 0 || times.length > 0) byFacet.set('session', sessionClause(days, times));
  for (const feature of filters.access) byFacet.set(`access:${feature}`, not(equals('accessNo', feature)));

  const always: string[] = [];
  if (filters.where) always.push(whereClause(filters.where));
  const when = whenClauses(filters);
  if (when.length > 0) byFacet.set('when', joined(when));
  if (filters.age !== null) always.push(`ageMin <= ${filters.age}`, `ageMax >= ${filters.age}`);
  const { wishes = [], unwanted = {}, reach } = filters;
  if (wishes.length > 0)
    always.push(
      either(wishes.slice(0, mostWishes).flatMap(({ best, also }) => [...anyIn(best), ...anyIn(also)])),
    );
  if (anyIn(unwanted).length > 0) always.push(not(either(anyIn(unwanted))));
  if (reach) always.push(reachClause(reach));
  if (filters.failing) always.push(failingClause(filters.failing));
  if (filters.without.length > 0) always.push(not(anyOf('assetId', filters.without)));
  return { always, byFacet };
}

const anyIn = (values: AnyValue | Reach['or']): string[] =>
  Object.entries(values).flatMap(([facet, list]) => (list.length > 0 ? [anyOf(facet, list)] : []));

const reachClause = ({ near, metres, or, orAccess }: Reach): string =>
  either([
    `_geoRadius(${near.lat}, ${near.lng}, ${metres})`,
    ...anyIn(or),
    // What says both yes and no counts as no.
    ...orAccess.map((feature) => `${equals('accessYes', feature)} AND ${not(equals('accessNo', feature))}`),
  ]);

function failingClause(failing: Failing): string {
  if ('lacks' in failing) return equals('accessNo', failing.lacks);
  if ('near' in failing)
    return not(`_geoRadius(${failing.near.lat}, ${failing.near.lng}, ${failing.metres})`);
  return not(either(anyIn(failing.values)));
}

/** All clauses but those named, joined. */
export function filterFrom(
  { always, byFacet }: Clauses,
  without: string[] = [],
  also: string[] = [],
): string {
  return joined([
    ...always,
    ...[...byFacet].filter(([facet]) => !without.includes(facet)).map(([, clause]) => clause),
    ...also,
  ]);
}

/** A session on one of the dates; open in the half-hour. */
export function whenClauses({ dates, openAt }: Pick<IndexFilters, 'dates' | 'openAt'>): string[] {
  const on = dates.map(({ date }) => date);
  const weekly = dates.map(({ day }) => day);
  return [
    ...(dates.length > 0 ? [either([anyOf('on', on), anyOf('weekDay', weekly)])] : []),
    ...(openAt
      ? [
          either([
            `week = ${openAt.weekHalfHour}`,
            equals('onHalfHours', `${openAt.date}/${openAt.halfHour}`),
          ]),
        ]
      : []),
  ];
}

/** Day and time hold within one session. */
export function sessionClause(days: readonly string[], times: readonly string[]): string {
  if (times.length === 0) return anyOf('day', days);
  if (days.length === 0) return anyOf('time', times);
  return anyOf(
    'dayTime',
    days.flatMap((day) => times.map((time) => `${day}-${time}`)),
  );
}

/** All the features known to be there. */
export const allYes = (features: readonly string[]): string =>
  features.map((feature) => equals('accessYes', feature)).join(' AND ');
export const not = (clause: string): string => `NOT (${clause})`;

export function anyOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(', ')}]`;
}

const equals = (field: string, value: string): string => `${field} = ${quoted(value)}`;
const joined = (clauses: string[]): string => clauses.map((clause) => `(${clause})`).join(' AND ');
const either = (clauses: string[]): string => clauses.map((clause) => `(${clause})`).join(' OR ');

/**
 * Meilisearch reads `\"` and `\\` inside double quotes. It writes a filter down and reads it again, and what
 * becomes of signs that cannot be printed is not ours to guess: none of them is in any list, so they find nothing.
 */
function quoted(value: string): string {
  const printable = value.replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd');
  return `"${printable.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function whereClause(where: Where): string {
  const remote = where.remote ? [equals('remote', 'yes')] : [];
  const areas = where.areas?.length ? [anyOf('area', where.areas)] : [];
  if ('box' in where) {
    const { west, south, east, north } = where.box;
    return either([`_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`, ...areas, ...remote]);
  }
  return either([`_geoRadius(${where.near.lat}, ${where.near.lng}, ${where.radius})`, ...areas, ...remote]);
}
