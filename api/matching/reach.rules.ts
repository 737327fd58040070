import { metresBetween } from '../places/distance.rules.ts';
import { walkable } from '../search/asked-filters.rules.ts';
import { withoutTravel, type IndexDocument } from '../search/search-index.ts';
import type { Question } from './question.rules.ts';

type Asked = Pick<Question, 'from' | 'areas' | 'metres' | 'travel'>;

/**
 * How somebody and a place of an entry come together. `too-far`: only by going farther than they can; `away`: nothing
 * that they could change would help. `metres` is the way to its door, null where it has none that is public.
 */
export type Reach = {
  how: 'goes' | 'comes' | 'fetches' | 'remote' | 'no-door' | 'anywhere' | 'too-far' | 'away';
  metres: number | null;
};

/** Metres that they can go: on foot no more than a search's "no car" takes for a walk, nothing where they do not go out. */
export const limitOf = ({ travel, metres }: Pick<Question, 'travel' | 'metres'>): number =>
  travel === 'none' ? -1 : travel === 'walk' ? Math.min(metres, walkable) : metres;

export function reachOf(spot: IndexDocument, { from, areas, metres: most, travel }: Asked): Reach {
  if (from === null) return { how: 'anywhere', metres: null };
  const { facets, access, point } = spot;
  const metres = point ? metresBetween(from, point) : null;
  const namesNoArea = facets.area.length === 0;
  const serves = facets.area.some((area) => areas.includes(area));
  const isAround = serves || (metres !== null && metres <= most);

  if (metres !== null && metres <= limitOf({ travel, metres: most })) return { how: 'goes', metres };
  if ((facets.attendance.includes('home_visit') || access.yes.includes('home_visit')) && isAround)
    return { how: 'comes', metres };
  if ((access.yes.includes('transport_help') || isTransport(spot)) && isAround)
    return { how: 'fetches', metres };
  if (facets.attendance.some((way) => withoutTravel.some((each) => each === way)) && (namesNoArea || serves))
    return { how: 'remote', metres };
  if (metres === null && serves && (travel === 'bus' || travel === 'car')) return { how: 'no-door', metres };
  return { how: metres === null ? 'away' : 'too-far', metres };
}

export const isTransport = ({ facets }: Pick<IndexDocument, 'facets'>): boolean =>
  facets.category.includes('transport') || facets.scheme.includes('community_transport');
