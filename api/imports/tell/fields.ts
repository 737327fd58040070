import { isThing } from '../read/json.ts';
import type { Service } from '../read/item.ts';

/** Careful reading of fields of which nothing is promised: a wrong type counts as nothing said. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : undefined;

/** One thing where a list is promised counts as a list of it. */
export const things = (value: unknown): Service[] =>
  Array.isArray(value) ? value.filter(isThing) : isThing(value) ? [value] : [];

/** The first of several names under which versions keep the same thing. */
export const firstText = (thing: Service, ...names: string[]): string | undefined =>
  names.map((name) => text(thing[name])).find((value) => value !== undefined);

export const allThings = (thing: Service, ...names: string[]): Service[] =>
  names.flatMap((name) => things(thing[name]));

/** An empty thing for anything else, so that its fields can be asked for. */
export const thing = (value: unknown): Service => (isThing(value) ? value : {});

/** Every string inside, whatever its depth and name, but not more than some thousands. */
export function stringsIn(value: unknown, most = 3000): string[] {
  const found: string[] = [];
  const walk = (each: unknown, depth: number) => {
    if (found.length >= most || depth > 12) return;
    if (typeof each === 'string') {
      if (each.length > 1 && !/^[0-9a-f-]{36}$/i.test(each)) found.push(each);
    } else if (Array.isArray(each)) each.forEach((one) => walk(one, depth + 1));
    else if (isThing(each)) Object.values(each).forEach((one) => walk(one, depth + 1));
  };
  walk(value, 0);
  return found;
}
