import { columnMeanings } from '../../contract/import-lists.ts';
import type { ColumnsForm, ColumnView } from '../../contract/imports.ts';
import { given } from '../../infra/given.ts';
import type { Columns } from '../columns.rules.ts';
import type { Mapping } from '../mapping.ts';
import type { Sample } from './sample.ts';

/** Each column of a table with what it was read as (`''`: not at all) and a few of the things it holds. */
export function columnViews(sample: Sample, columns: Columns | null): ColumnView[] {
  const as = new Map<string, string>();
  for (const [field, names] of Object.entries(columns?.fields ?? {})) for (const name of names) as.set(name, field);
  for (const [day, names] of Object.entries(columns?.days ?? {})) for (const name of names) as.set(name, `day:${day}`);
  for (const [feature, names] of Object.entries(columns?.access ?? {})) for (const name of names) as.set(name, `access:${feature}`);
  return sample.map(({ column, values }) => ({ column, as: as.get(column) ?? '', values }));
} // prettier-ignore

/**
 * What somebody said of the columns, as a mapping for this and every later file of the source. What a form does not ask
 * (values, skipped rows) stays as it was. A column that is read as nothing is passed over by name, so that nothing is
 * guessed of it the next time.
 */
export function mappingFrom(form: ColumnsForm, columns: readonly string[], was: Mapping): Mapping {
  const next: Mapping = { ...was, columns: {}, days: {}, access: {}, ignore: [] };
  if (columns.length === 0) Object.assign(next, { columns: was.columns, days: was.days, access: was.access, ignore: was.ignore });
  for (const [at, column] of columns.entries()) {
    const as = form.as[at] ?? '';
    const [group, name = ''] = as.split(':');
    if (!columnMeanings.includes(as)) next.ignore.push(column);
    else if (group === 'day') add(next.days, name, column);
    else if (group === 'access') add(next.access, name, column);
    else add(next.columns, as, column);
  }
  const { kind, categories, ...set } = was.set as { kind?: unknown; categories?: unknown };
  void kind;
  void categories;
  const { addresses: _a, privacy: _p, doors, ...rest } = next;
  return {
    ...rest,
    source: given({ name: form.sourceName ?? was.source.name, licence: form.licence, attribution: form.attribution, url: form.url, asOf: form.asOf }),
    set: { ...set, ...given({ kind: form.kind, categories: form.category && [form.category] }) },
    contacts: form.offices ? 'offices' : 'guess',
    ...given({ addresses: form.addresses, privacy: form.privacy }),
    ...(form.doors ? { doors: 'public' as const } : Array.isArray(doors) ? { doors } : {}),
  };
} // prettier-ignore

/** What the form shows before anybody changed it. */
export function typedFrom(mapping: Mapping, absent: 'keep' | 'archive'): Record<string, string> {
  const { kind, categories } = mapping.set as { kind?: string; categories?: string[] };
  return given({
    ...{
      sourceName: mapping.source.name,
      licence: mapping.source.licence,
      attribution: mapping.source.attribution,
    },
    ...{
      url: mapping.source.url,
      asOf: mapping.source.asOf,
      addresses: mapping.addresses,
      privacy: mapping.privacy,
    },
    ...{
      offices: mapping.contacts === 'offices' ? 'yes' : '',
      doors: mapping.doors === 'public' ? 'yes' : '',
    },
    ...{ kind, category: categories?.[0], absent },
  });
}

function add(lists: Record<string, string | string[] | undefined>, name: string, column: string): void {
  const was = lists[name];
  lists[name] = was === undefined ? column : [...(Array.isArray(was) ? was : [was]), column];
}
