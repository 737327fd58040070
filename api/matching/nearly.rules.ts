import { gives } from '../contract/matching.ts';
import { compareRanks, type Rank } from './order.rules.ts';
import { pickHandful } from './pick.rules.ts';
import type { NearlySuited, Suited } from './suited.rules.ts';

/** Near misses that are shown. */
const mostNearMisses = 3;

/**
 * Of each thing that could give the one that asks for least, where it would then be in the handful: nobody is asked to give
 * way for something that is not shown if they do. What is the best of two sorts is told once, by the first.
 */
export function chooseNearMisses(
  nearly: readonly NearlySuited[],
  fitting: readonly Suited[],
  wishes: number,
): NearlySuited[] {
  const chosen: NearlySuited[] = [];
  for (const give of gives) {
    const best = leastAsked(nearly.filter(({ broken }) => broken.what === give));
    if (!best || chosen.some(({ groupId }) => groupId === best.groupId)) continue;
    if (pickHandful<Suited>([...fitting, best], wishes).includes(best)) chosen.push(best);
  }
  return chosen.sort((a, b) => compareRanks(a.rank, b.rank)).slice(0, mostNearMisses);
}

/** The best of one sort; null of none. */
export const leastAsked = (nearly: readonly NearlySuited[]): NearlySuited | null =>
  nearly.reduce<NearlySuited | null>(
    (found, each) => (found && compareAsked(found, each) <= 0 ? found : each),
    null,
  );

/** Known access, no waiting and what answers more come first; of that the shortest way or the lowest price; then the rest of the order. */
function compareAsked(a: NearlySuited, b: NearlySuited): number {
  const first = compareLevels(a.rank, b.rank);
  if (first !== 0) return first;
  const [less, more] = [askedOf(a), askedOf(b)];
  // Nothing is known of either price: Infinity less Infinity is no number.
  return less === more ? compareRanks(a.rank, b.rank) : less - more;
}

/** By the part of the order that stands before what has to give. */
export const compareLevels = (a: Rank, b: Rank): number =>
  a.accessUnknown - b.accessUnknown || a.waiting - b.waiting || a.unmet - b.unmet;

/** How much would have to give; where that has no measure, nothing. */
function askedOf({ broken }: NearlySuited): number {
  if (broken.what === 'far') return broken.metres;
  return broken.what === 'cost' ? (broken.pence ?? Infinity) : 0;
}
