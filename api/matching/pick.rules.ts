import type { AssetKind } from '../contract/lists.ts';
import { compareRanks, type Rank } from './order.rules.ts';

/** Associations, places and what people do for each other: what stands beside services. */
export const communityKinds: readonly AssetKind[] = ['association', 'place', 'exchange', 'culture'];
/** So many wishes have a pick of their own. */
export const mostOwnPicks = 3;

export type Pickable = {
  id: string;
  kind: AssetKind;
  rank: Rank;
  /** Numbers of the wishes it answers fully. */ answers: ReadonlySet<number>;
};

type Pick<T> = { from: (each: T) => boolean; without?: 'unmet' };

/**
 * The picks of a handful, one after another, each the best not yet picked: of all; where several things are wished for,
 * the best for each of the first three; two that are no services; and of all again. Their number hangs on the wishes
 * alone (5 to 7), so that what becomes nearer, fresher or more open is never picked later than before.
 */
function picksFor<T extends Pickable>(wishes: number): Pick<T>[] {
  const all: Pick<T> = { from: () => true };
  const community: Pick<T> = { from: ({ kind }) => communityKinds.includes(kind) };
  const own = wishes > 1 ? Math.min(wishes, mostOwnPicks) : 0;
  return [
    all,
    ...Array.from({ length: own }, (_, wish): Pick<T> => ({
      from: ({ answers }) => answers.has(wish),
      without: 'unmet',
    })),
    community,
    community,
    ...Array<Pick<T>>(own === mostOwnPicks ? 1 : 2).fill(all),
  ];
}

/** The most that a handful of so many wishes holds: as many of each sort must be known for the best to be among them. */
export const mostPicked = (wishes: number): number => picksFor(wishes).length;

/** Known access before what is not known, open doors before waiting lists; then as they were picked. */
export function pickHandful<T extends Pickable>(fitting: readonly T[], wishes: number): T[] {
  const picked: T[] = [];
  for (const { from, without } of picksFor<T>(wishes)) {
    const left = fitting.filter((each) => from(each) && !picked.includes(each));
    const best = left.reduce<T | null>(
      (found, each) => (found && compareRanks(found.rank, each.rank, without) <= 0 ? found : each),
      null,
    );
    if (best) picked.push(best);
  }
  const order = ({ rank }: T) => rank.accessUnknown * 2 + rank.waiting;
  return picked
    .map((each, at) => ({ each, at }))
    .sort((a, b) => order(a.each) - order(b.each) || a.at - b.at)
    .map(({ each }) => each);
}
