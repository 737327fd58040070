import type { AssetDoc } from '../assets/asset.model.ts';
import type { CostKind } from '../contract/lists.ts';

type Cost = Pick<AssetDoc['costs'][number], 'kind' | 'pence'>;

/** Paid for coming. A membership, a deposit, a budget or what hangs on income is told, and is no price of one time. */
const eachTime: readonly CostKind[] = ['per_session', 'fixed_fee'];
/** Every kind of price that may be one of one time. */
export const pricesOfOneTime: readonly CostKind[] = ['free', 'donation', ...eachTime];
/** What one told price comes to each time, in pence; null where it cannot be said. */
function penceOf({ kind, pence }: Cost): number | null {
  if (kind === 'free' || kind === 'donation') return 0;
  return eachTime.includes(kind) ? (pence ?? null) : null;
}

/** The least that somebody can pay each time, in pence; null where nobody told. */
export function leastPence(costs: readonly Cost[]): number | null {
  const known = costs.flatMap((cost) => penceOf(cost) ?? []);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Some of its prices may be more than they can pay: which one is theirs has to be asked. */
export const mayCostMore = (costs: readonly Cost[], most: number): boolean =>
  costs.some((cost) => (penceOf(cost) ?? Infinity) > most && cost.kind !== 'free_trial');
