import { metresBetween } from '../places/distance.rules.ts';
import { walkable } from '../search/asked-filters.rules.ts';
import { withoutTravel, type IndexDocument } from '../search/search-index.ts';
import type { Question } from './question.rules.ts';

type Asked = Pick<Question, 'from' | 'areas' | 'metres' | 'travel'>;
/** They go, it comes to them, it fetches them, or nobody travels; `no-door`: how far it is, is not known. */
type Way = 'goes' | 'comes' | 'fetches' | 'remote' | 'no-door' | 'anywhere';

/**
 * How somebody and a place of an entry come together. `too-far`: it would be `by` that way if they asked for things from
 * farther away; `away`: asking for that would not help. `metres` is the way to its door, null where it has none that is
 * public.
 */
export type Reach =
  | { how: Way | 'away'; metres: number | null }
  | { how: 'too-far'; by: 'goes' | 'comes' | 'fetches'; metres: number };

/** How far beyond what was asked a near miss may lie: three times as far, and no less than this in metres. */
const [timesFarther, leastFarther] = [3, 3200];
export const fartherThan = (metres: number): number => Math.max(metres * timesFarther, leastFarther);

/** Metres that they can go: on foot no more than a search's "no car" takes for a walk, nothing where they do not go out. */
export const limitOf = ({ travel, metres }: Pick<Question, 'travel' | 'metres'>): number =>
  travel === 'none' ? -1 : travel === 'walk' ? Math.min(metres, walkable) : metres;

export function reachOf(spot: IndexDocument, asked: Asked): Reach {
  const metres = asked.from && spot.point ? metresBetween(asked.from, spot.point) : null;
  const how = wayTo(spot, metres, asked);
  if (how) return { how, metres };
  const by = wayTo(spot, metres, { ...asked, metres: fartherThan(asked.metres) });
  return metres !== null && (by === 'goes' || by === 'comes' || by === 'fetches')
    ? { how: 'too-far', by, metres }
    : { how: 'away', metres };
}

function wayTo(spot: IndexDocument, metres: number | null, asked: Asked): Way | null {
  const { facets, access } = spot;
  const { from, areas, metres: most, travel } = asked;
  const isRemote = facets.attendance.some((way) => withoutTravel.some((each) => each === way));
  const comes = facets.attendance.includes('home_visit') || access.yes.includes('home_visit');
  const fetches = access.yes.includes('transport_help') || isTransport(spot);
  if (from === null) return travel !== 'none' || comes || fetches || isRemote ? 'anywhere' : null;
  const serves = facets.area.some((area) => areas.includes(area));
  const isAround = serves || (metres !== null && metres <= most);

  if (metres !== null && metres <= limitOf({ travel, metres: most })) return 'goes';
  if (comes && isAround) return 'comes';
  if (fetches && isAround) return 'fetches';
  if (isRemote && (facets.area.length === 0 || isAround)) return 'remote';
  if (metres === null && serves && (travel === 'bus' || travel === 'car')) return 'no-door';
  return null;
}

const isTransport = ({ facets }: Pick<IndexDocument, 'facets'>): boolean =>
  facets.category.includes('transport') || facets.scheme.includes('community_transport');
