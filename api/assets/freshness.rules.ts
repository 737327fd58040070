import type { Category, Freshness } from '../contract/lists.ts';
import type { AssetDoc } from './asset.model.ts';

type Told = Pick<AssetDoc, 'assured' | 'kind' | 'categories' | 'provenance' | 'schedules' | 'schemes'>;

/** Months a fact holds, by how fast it changes (Inform USA and UK directories check quarterly to yearly; food and sessions move fastest). */
const clockMonths = { session: 3, group: 6, place: 12 } as const;

const movesFast: Category[] = ['food_help', 'energy_warmth', 'homelessness'];
const dayMs = 86_400_000;
const monthDays = 30.44;

/** The clock that runs for an asset, in months. */
export function clockOf(asset: Told): number {
  if (asset.kind === 'place' || asset.kind === 'institution') return clockMonths.place;
  if (asset.categories.some((c) => movesFast.includes(c))) return clockMonths.session;
  return clockMonths.group;
}

/** Fresh → due (last sixth of the clock) → overdue → stale (half a clock later). Never vouched for is a state of its own. */
export function freshnessOf(asset: Told, now: Date): Freshness {
  if (!asset.assured || asset.assured.by === 'import') return 'never_checked';
  const [fresh, due, overdue] = boundaries(asset.assured.on, clockOf(asset));
  const at = now.getTime();
  if (at <= fresh) return 'fresh';
  if (at <= due) return 'due';
  if (at <= overdue) return 'overdue';
  return 'stale';
}

/** The next moment (epoch milliseconds) at which freshness changes by itself, or null. */
export function nextStandingChange(asset: Told, now: Date): number | null {
  if (!asset.assured || asset.assured.by === 'import') return null;
  return boundaries(asset.assured.on, clockOf(asset)).find((at) => at >= now.getTime()) ?? null;
}

/** Ends of fresh, due and overdue, in epoch milliseconds. Days are counted from noon. */
function boundaries(on: string, months: number): [number, number, number] {
  const start = Date.parse(`${on}T12:00:00Z`);
  const clockMs = months * monthDays * dayMs;
  return [start + clockMs * (5 / 6), start + clockMs, start + clockMs * 1.5];
}

const standings: Record<Freshness, number> = { fresh: 0, due: 1, overdue: 2, stale: 3, never_checked: 4 };
/** Of what nobody has checked. */
export const worstStanding = standings.never_checked;
/** 0 … 4, the higher the lower it ranks. */
export const standingOf = (asset: Told, now: Date): number => standings[freshnessOf(asset, now)];

const who: Record<NonNullable<AssetDoc['assured']>['by'], string> = {
  visited: 'by somebody who went there',
  owner: 'by the people who run it',
  phone: 'by phone',
  self: 'by the people who run it',
  organisation: 'by the organisation',
  import: '',
};

/** "Checked 3 weeks ago by the people who run it". Imported and never checked says where it is from. */
export function freshnessWords(asset: Told, now: Date): string {
  const state = freshnessOf(asset, now);
  if (state === 'never_checked') {
    const year = asset.provenance.asOf?.slice(0, 4);
    return `From ${asset.provenance.sourceName}${year ? `, ${year}` : ''}. Not checked yet, ring first.`;
  }
  const assured = asset.assured!;
  const checked = `Checked ${ago(assured.on, now)} ${who[assured.by]}`.trim();
  if (state === 'overdue') return `${checked}. Due another look.`;
  if (state === 'stale') return `${checked}. It may have changed, ring first.`;
  return checked;
}

/** "today", "3 weeks ago", "2 years ago" from a local date. */
export function ago(date: string, now: Date): string {
  const days = Math.round((now.getTime() - Date.parse(`${date}T12:00:00Z`)) / dayMs);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.round(days / 7)} weeks ago`;
  if (days < 730) return `${Math.round(days / monthDays)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}
