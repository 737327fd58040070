import type { Clocks, FactKind } from '../contract/freshness-lists.ts';
import type { AssetKind, Attendance, Category, Format, Freshness, Need } from '../contract/lists.ts';
import type { AssetDoc } from './asset.model.ts';

/** What decides how fast an asset changes. */
export type Facts = {
  kind: AssetKind;
  categories: readonly Category[];
  needs: readonly Need[];
  attendance: readonly Attendance[];
  formats: readonly Format[];
  schedules: readonly unknown[];
};
type Told = Facts & Pick<AssetDoc, 'assured' | 'provenance'> & Partial<Pick<AssetDoc, 'doubted'>>;

/**
 * The clocks where nobody set others. Sources: Inform USA and the UK's directories check quarterly to yearly; NHS
 * pharmacies look at theirs each quarter; food and sessions move fastest, and a wrong crisis number harms most.
 */
export const usualClocks: Clocks = { crisis: 1, session: 3, group: 6, place: 12 };

const movesFast: Category[] = ['food_help', 'energy_warmth', 'homelessness'];
const endsSoon: Format[] = ['course', 'event'];
const dayMs = 86_400_000;
const monthDays = 30.44;

/** A number that somebody rings in danger. It is told of when it is old, and never vanishes by its clock. */
export const isCrisisLine = ({
  needs,
  categories,
  attendance,
}: Pick<Facts, 'needs' | 'categories' | 'attendance'>): boolean =>
  (needs.includes('crisis') || categories.includes('domestic_abuse')) &&
  (attendance.includes('phone') || attendance.includes('text_or_chat'));

/** Which clock an asset goes by; a story has none. */
export function factKindOf(asset: Facts): FactKind | null {
  if (isCrisisLine(asset)) return 'crisis';
  if (asset.kind === 'culture' && asset.schedules.length === 0) return null;
  if (asset.kind === 'place' || asset.kind === 'institution') return 'place';
  const isSession =
    asset.categories.some((c) => movesFast.includes(c)) || asset.formats.some((f) => endsSoon.includes(f));
  return isSession ? 'session' : 'group';
}

/** What is left of a clock once somebody said that a detail is wrong, or that the number does not work. */
const leftOf = { detail: 3 / 4, number: 1 / 2 } as const;

/** Moments (epoch milliseconds) at which an asset falls a rung; null where no clock runs. */
export type Ladder = { due: number; overdue: number; stale: number; ends: number };

/**
 * Fresh → due (last sixth of the clock) → overdue (the clock has run) → stale (half a clock later) → ends (twice the
 * clock: it leaves the public, unless it is a crisis line). Never checked = no ladder. Days are counted from noon.
 */
export function ladderOf(asset: Told, clocks: Clocks): Ladder | null {
  const kind = factKindOf(asset);
  if (kind === null || !asset.assured || asset.assured.by === 'import') return null;
  const { doubted, assured } = asset;
  const left = doubted && doubted.on >= assured.on ? leftOf[doubted.how] : 1;
  const start = Date.parse(`${assured.on}T12:00:00Z`);
  const clockMs = clocks[kind] * left * monthDays * dayMs;
  return {
    due: start + clockMs * (5 / 6),
    overdue: start + clockMs,
    stale: start + clockMs * 1.5,
    ends: kind === 'crisis' ? Infinity : start + clockMs * 2,
  };
}

/** How far an asset can be trusted now. Never vouched for by anybody is a state of its own, which no clock ends. */
export function freshnessOf(asset: Told, clocks: Clocks, now: Date): Freshness {
  if (!asset.assured || asset.assured.by === 'import') return 'never_checked';
  const ladder = ladderOf(asset, clocks);
  const at = now.getTime();
  if (!ladder || at <= ladder.due) return 'fresh';
  if (at <= ladder.overdue) return 'due';
  if (at <= ladder.stale) return 'overdue';
  return 'stale';
}

/** Too old, or never looked at: a worker rings first before it goes into somebody's plan. */
export const asksForRinging = (state: Freshness): boolean => state === 'stale' || state === 'never_checked';

/** The next moment (epoch milliseconds) at which freshness changes by itself, or null. */
export function nextStandingChange(asset: Told, clocks: Clocks, now: Date): number | null {
  const ladder = ladderOf(asset, clocks);
  if (!ladder) return null;
  return [ladder.due, ladder.overdue, ladder.stale].find((at) => at >= now.getTime()) ?? null;
}

const standings: Record<Freshness, number> = { fresh: 0, due: 1, overdue: 2, stale: 3, never_checked: 4 };
/** Of what nobody has checked. */
export const worstStanding = standings.never_checked;
/** 0 … 4, the higher the lower it ranks. */
export const standingOf = (asset: Told, clocks: Clocks, now: Date): number =>
  standings[freshnessOf(asset, clocks, now)];

const who: Record<NonNullable<AssetDoc['assured']>['by'], string> = {
  visited: 'by somebody who went there',
  owner: 'by the people who run it',
  phone: 'by phone',
  self: 'by the people who run it',
  organisation: 'by the organisation',
  import: '',
};

/** "Checked 3 weeks ago by the people who run it". Imported and never checked says where it is from. */
export function freshnessWords(asset: Told, clocks: Clocks, now: Date): string {
  const state = freshnessOf(asset, clocks, now);
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
