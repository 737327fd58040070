import type { Clocks } from '../contract/freshness-lists.ts';
import type { Assurance } from '../contract/lists.ts';
import type { AssetDoc } from './asset.model.ts';
import { ladderOf } from './freshness.rules.ts';

/** Somebody who went there saw most, a list that was copied saw nothing. */
const byWho: Record<Assurance, number> = {
  visited: 1,
  owner: 0.8,
  phone: 0.6,
  organisation: 0.6,
  self: 0.4,
  import: 0,
};

/**
 * How far to trust an entry, 0 … 100: 40 for how young its check is against its clock, 30 for who looked, 20 for how
 * complete it is, 10 for nobody having doubted it since. The weights are the field's rule of thumb (the project's notes
 * on ALISS, Open Referral UK and findhelp, decision 0015); they order work, and nothing vanishes by them.
 */
export function trustOf(asset: AssetDoc, clocks: Clocks, now: Date): number {
  const parts = [
    { of: 40, share: youth(asset, clocks, now) },
    { of: 30, share: asset.assured ? byWho[asset.assured.by] : 0 },
    { of: 20, share: completenessOf(asset) },
    { of: 10, share: undoubted(asset) },
  ];
  return Math.round(parts.reduce((sum, { of, share }) => sum + of * share, 0));
}

/** 1 on the day it was checked, 0 at twice its clock. */
function youth(asset: AssetDoc, clocks: Clocks, now: Date): number {
  if (!asset.assured || asset.assured.by === 'import') return 0;
  const ladder = ladderOf(asset, clocks);
  if (!ladder) return 1;
  const start = Date.parse(`${asset.assured.on}T12:00:00Z`);
  const twice = 2 * (ladder.overdue - start);
  return Math.min(1, Math.max(0, 1 - (now.getTime() - start) / twice));
}

/** Of ten things that somebody asks before going, how many are answered. */
function completenessOf(asset: AssetDoc): number {
  const told = [
    asset.contacts.some((c) => c.public),
    asset.schedules.length > 0 || asset.openingText !== undefined,
    asset.places.length > 0 || asset.areasServed.length > 0,
    asset.costs.some((c) => c.kind !== 'unknown'),
    asset.whoFor.length > 0,
    asset.categories.length > 0,
    Object.keys(asset.access).length > 0,
    asset.firstVisit !== undefined,
    asset.join.length > 0,
    asset.description !== undefined,
  ];
  return told.filter(Boolean).length / told.length;
}

function undoubted({ assured, doubted }: AssetDoc): number {
  if (!doubted || (assured && doubted.on < assured.on)) return 1;
  return doubted.how === 'detail' ? 0.5 : 0;
}
