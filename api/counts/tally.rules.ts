import type { CouldNotFind } from '../contract/counts.ts';
import type { ResolvedPlace } from '../contract/place.ts';
import type { Tally } from './count.store.ts';
import { limitsOf } from './limits.rules.ts';
import { weekOf } from './week.rules.ts';

/** Of these not even a number is kept: who looks for a way out of danger must leave no trace at all. */
const neverCounted = { needs: ['unsafe', 'crisis'], categories: ['domestic_abuse'] };

/** Whether things of these categories are looked at without a trace. */
export const isNeverCounted = (categories: string[]): boolean =>
  categories.some((id) => neverCounted.categories.includes(id));

/** A search as it is counted: need, category and limits, ward or district, and the week. Null where it must not be. */
export function tallyOf(
  what: 'nothing' | 'could_not_find',
  query: Omit<CouldNotFind, 'near' | 'at' | 'box'>,
  place: ResolvedPlace | null,
  now: Date,
): Tally | null {
  const { need, category } = query;
  if (need.some((id) => neverCounted.needs.includes(id))) return null;
  if (isNeverCounted(category)) return null;
  const limits = limitsOf(query);
  return {
    what,
    ...weekOf(now),
    ...areaOf(place),
    ...(need.length > 0 && { needs: [...need].sort() }),
    ...(category.length > 0 && { categories: [...category].sort() }),
    ...(limits.length > 0 && { limits }),
  };
}

/** Never more exact than a ward. */
export const areaOf = (place: ResolvedPlace | null): Pick<Tally, 'district' | 'ward'> => ({
  ...(place?.district && { district: place.district }),
  ...(place?.district && place.ward && { ward: place.ward }),
});
