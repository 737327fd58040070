import type { ReadingView } from '../../api/contract/search.ts';
import { paths } from '../paths.ts';
import type { Option, ResultsView } from './results.view.ts';
import { words } from './words.ts';

/** The filters that are lists, by the name they have in an address. */
export const facets = [
  'cost',
  'day',
  'time',
  'access',
  'attendance',
  'category',
  'need',
  'scheme',
  'kind',
  'who',
  'format',
  'join',
  'language',
  'capacity',
] as const;

/**
 * What the words were read as, and each filter that is on, with the address that takes just that one off. The words
 * themselves stay in the box.
 */
export function viewChips(
  query: URLSearchParams,
  options: Record<string, Option[]>,
  readings: readonly ReadingView[] = [],
): Pick<ResultsView, 'chips' | 'bare'> {
  const chips: ResultsView['chips'] = [];
  const add = (said: string, name: string, value: string) =>
    chips.push({ words: said, href: paths.search(without(query, name, value)) });

  const off = (keys: string[]) => {
    const rest = new URLSearchParams(query);
    rest.delete('page');
    for (const key of keys) rest.append('not', key);
    return rest;
  };
  for (const { key, label } of readings) chips.push({ words: label, href: paths.search(off([key])) });

  for (const name of facets) {
    for (const value of new Set(query.getAll(name))) {
      const label = options[name]?.find(([id]) => id === value)?.[1];
      if (value) add(label ?? value, name, value);
    }
  }
  const when = query.get('when');
  if (when) add(words.whens[when] ?? when, 'when', when);
  const age = query.get('age');
  if (age) add(words.chipAge(age), 'age', age);
  if (query.get('remote') === '1') add(words.noTravel, 'remote', '1');
  const box = query.get('box');
  if (box) add(words.chipBox, 'box', box);

  const bare = bareQuery(query);
  for (const key of [...query.getAll('not'), ...readings.map((reading) => reading.key)])
    bare.append('not', key);
  return { chips, bare: paths.search(bare) };
}

function without(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const rest = new URLSearchParams([...query].filter(([key, each]) => key !== name || each !== value));
  rest.delete('page');
  return rest;
}

function bareQuery(query: URLSearchParams): URLSearchParams {
  const kept = ['q', 'near', 'at', 'radius', 'sort'];
  return new URLSearchParams([...query].filter(([key, value]) => kept.includes(key) && value !== ''));
}
