import type { AccessFeature, Day } from '../contract/lists.ts';
import { isSentinel } from './clean/sentinel.rules.ts';
import { accessColumns, columnNames, dayColumns, dropped, register } from './columns.words.ts';
import type { Field, Mapping } from './mapping.ts';

/** Which columns tell what, how that was found, and which are not read. Shown in the report before anything else. */
export type Columns = {
  fields: Partial<Record<Field, string[]>>;
  days: Partial<Record<Day, string[]>>;
  access: Partial<Record<AccessFeature, string[]>>;
  how: { column: string; as: string; by: 'mapping' | 'its name' | 'its values' }[];
  unread: string[];
  remarks: string[];
  addresses: 'venue' | 'correspondence';
};

type Cells = Record<string, string>;
const several: Field[] = [
  'address',
  'phone',
  'email',
  'website',
  'contact',
  'opening',
  'category',
  'description',
  'who',
];

/** Reads the columns of a table from its mapping, else from their names, else from what the first rows hold. */
export function readColumns(sample: Cells[], mapping: Mapping): Columns {
  const names = [...new Set(sample.flatMap((cells) => Object.keys(cells)))];
  const columns: Columns = {
    ...{ fields: {}, days: {}, access: {}, how: [], unread: [], remarks: [] },
    addresses: mapping.addresses ?? (names.some((name) => register.test(tidy(name))) ? 'correspondence' : 'venue'),
  }; // prettier-ignore
  const taken = new Set([...mapping.ignore, ...names.filter((name) => dropped.test(tidy(name)))]);
  const take = (column: string, as: string, by: 'mapping' | 'its name' | 'its values') => {
    taken.add(column);
    columns.how.push({ column, as, by });
  };

  for (const [field, told] of Object.entries(mapping.columns) as [Field, string | string[]][]) {
    columns.fields[field] = list(told);
    for (const column of list(told)) take(column, field, 'mapping');
    const absent = list(told).filter((column) => !names.includes(column));
    if (absent.length)
      columns.remarks.push(`The mapping names a column that is not in the file: ${absent.join(', ')}.`);
  }
  for (const [day, told] of Object.entries(mapping.days) as [Day, string | string[]][]) {
    columns.days[day] = list(told);
    for (const column of list(told)) take(column, `hours on ${day}`, 'mapping');
  }
  for (const [feature, told] of Object.entries(mapping.access) as [AccessFeature, string | string[]][]) {
    columns.access[feature] = list(told);
    for (const column of list(told)) take(column, feature, 'mapping');
  }

  const free = () => names.filter((name) => !taken.has(name));
  if (Object.keys(mapping.days).length === 0) {
    for (const name of free().filter((each) => !/unstaffed|un ?manned/.test(tidy(each)))) {
      const [, day] = dayColumns.find(([pattern]) => pattern.test(tidy(name))) ?? [];
      if (!day) continue;
      columns.days[day] = [...(columns.days[day] ?? []), name];
      take(name, `hours on ${day}`, 'its name');
    }
  }
  for (const name of free()) {
    const [feature] = accessColumns.find(([, pattern]) => pattern.test(tidy(name))) ?? [];
    if (!feature || !saysYesOrNo(valuesOf(sample, name))) continue;
    columns.access[feature] = [...(columns.access[feature] ?? []), name];
    take(name, feature, 'its name');
  }

  for (const [field, pattern] of columnNames) {
    if (columns.fields[field] && !several.includes(field)) continue;
    if (mapping.columns[field] !== undefined) continue;
    for (const name of free().filter((each) => pattern.test(tidy(each)))) {
      if (columns.fields[field] && !several.includes(field)) break;
      const other = holdsInstead(field, name, sample, free());
      if (other) columns.remarks.push(`"${name}" does not hold what its name says; "${other}" does and was taken. Are two headings swapped?`); // prettier-ignore
      columns.fields[field] = [...(columns.fields[field] ?? []), other ?? name];
      take(other ?? name, field, other ? 'its values' : 'its name');
    }
  }
  for (const field of Object.keys(shapes) as Field[]) {
    if (columns.fields[field] || (field === 'lat') !== (field === 'lat')) continue;
    const found = free().find((name) => share(valuesOf(sample, name), shapes[field]!) >= 0.7);
    if (!found) continue;
    columns.fields[field] = [found];
    take(found, field, 'its values');
  }
  if (!columns.fields.name) {
    const organisation = columns.fields.organisation?.[0];
    const found = organisation ?? free().find((name) => looksLikeNames(valuesOf(sample, name)));
    if (found) {
      columns.fields.name = [found];
      if (found === organisation) delete columns.fields.organisation;
      take(found, 'name', organisation ? 'its name' : 'its values');
    }
  }
  const spoken = saidInMapping(mapping);
  for (const name of free().filter((each) => spoken.has(each)))
    take(name, 'what the mapping says of it', 'mapping');
  columns.unread = free();
  return columns;
}

/** Columns that a mapping reads beside those it names a field for. */
function saidInMapping({ values, skip, together, summary = '', description = '' }: Mapping): Set<string> {
  const filledIn = [...`${summary} ${description}`.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  return new Set([...Object.keys(values), ...skip.map(({ column }) => column), ...(together ? [together] : []), ...filledIn]);
} // prettier-ignore

const list = (told: string | string[]) => (Array.isArray(told) ? told : [told]);
/** `siteLast_updated-Date` → `site last updated date`. */
const tidy = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/ \d+$/, (end) => (/^ [1-6]$/.test(end) ? end : ''))
    .trim();

const valuesOf = (sample: Cells[], name: string) =>
  sample.map((cells) => (cells[name] ?? '').trim()).filter((value) => value !== '' && !isSentinel(value));
const share = (values: string[], shape: RegExp) =>
  values.length === 0 ? 0 : values.filter((value) => shape.test(value)).length / values.length;
const saysYesOrNo = (values: string[]) =>
  values.length === 0 || share(values, /^(?:yes|no|y|n|true|false|1|0|x)$/i) > 0.9;

const shapes: Partial<Record<Field, RegExp>> = {
  postcode: /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i,
  email: /^[^\s@]+@[^\s@]+\.[a-z]{2,}[;,.]?$/i,
  website: /^(?:https?:\/\/|www\.)\S+$/i,
  phone: /^(?:\+44|0)[\d\s()-]{8,16}$/,
  lat: /^(?:49|5\d|60)\.\d{3,}$/,
  lng: /^-?[0-8]\.\d{3,}$/,
};

/** The column that holds what another one's name promises and does not hold. */
function holdsInstead(field: Field, name: string, sample: Cells[], free: string[]): string | null {
  const shape = shapes[field];
  const values = valuesOf(sample, name);
  if (!shape || field === 'lat' || field === 'lng' || values.length < 3 || share(values, shape) > 0.2)
    return null;
  return free.find((other) => other !== name && share(valuesOf(sample, other), shape) >= 0.7) ?? null;
}

const looksLikeNames = (values: string[]) =>
  values.length > 0 &&
  new Set(values).size / values.length > 0.8 &&
  share(values, /^(?=.*\p{L}{3})[^@\n]{3,90}$/u) > 0.9 &&
  share(values, /\d{3,}/) < 0.3;
