import { ladderOf } from '../assets/freshness.rules.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { Clocks } from '../contract/freshness-lists.ts';

/** Why somebody is written to, in the order in which time brings them. */
export const stages = ['due', 'overdue', 'stale', 'ended'] as const;
export type Stage = (typeof stages)[number];

/** What was written about an entry so far; `on` is the day it was last assured when that was. */
export type Written = { on: string | null; stage: Stage | null; listedAt: Date | null };

export const nothingWritten: Written = { on: null, stage: null, listedAt: null };

/** The rung an entry has fallen to, or null while it is fresh. Rungs it passed while nobody looked are passed over. */
export function stageOf(asset: AssetDoc, clocks: Clocks, now: Date): Stage | null {
  const ladder = ladderOf(asset, clocks);
  const at = now.getTime();
  if (!ladder || at <= ladder.due) return null;
  if (at > ladder.ends) return 'ended';
  if (at > ladder.stale) return 'stale';
  return at > ladder.overdue ? 'overdue' : 'due';
}

/** Whether this rung of this round has still to be written about: each once, and never one that was passed already. */
export function isToWrite(asset: AssetDoc, stage: Stage, { on, stage: last }: Written): boolean {
  if (on !== asset.assured?.on || last === null) return true;
  return stages.indexOf(stage) > stages.indexOf(last);
}

/** They know of us: they have an account for it, have answered before, or were told once that they are listed. */
export const knowsUs = (asset: AssetDoc, editors: number, { listedAt }: Written): boolean =>
  editors > 0 || asset.assured?.by === 'owner' || asset.assured?.by === 'self' || listedAt !== null;

/** Where to write where nobody has an account: the first address that they gave, whether it is public or not. */
export const listedEmail = ({ contacts }: Pick<AssetDoc, 'contacts'>): string | null =>
  contacts
    .find(({ kind }) => kind === 'email')
    ?.value.trim()
    .toLowerCase() ?? null;
