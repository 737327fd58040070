import { createHash } from 'node:crypto';
import type { AssetDraft } from '../contract/asset.ts';
import { changedFields, toldIn } from '../curation/diff.rules.ts';
import type { FieldOrigin, Origin } from './origin.store.ts';

type Field = keyof AssetDraft;

/** Found by comparing with other sources, not told by this one. */
const found: ReadonlySet<string> = new Set(['sameAs']);

/** The sums of what a draft tells, field by field; the draft was parsed by the contract. */
export const sumsOf = (draft: AssetDraft): Map<Field, string> =>
  new Map(
    toldIn(draft).flatMap(([field, text]) =>
      found.has(field) ? [] : [[field, createHash('sha256').update(text).digest('base64url').slice(0, 22)]],
    ),
  );

/** What a source says now, field by field; what it said before keeps its date. */
export function originOf(source: string, draft: AssetDraft, before: Origin | undefined, now: Date): Origin {
  const fields: Record<string, FieldOrigin> = {};
  for (const [field, sum] of sumsOf(draft)) {
    const was = before?.source === source ? before.fields[field] : undefined;
    fields[field] = was?.sum === sum ? was : { sum, since: now };
  }
  return { _id: draft.id!, source, fields, at: now };
}

/** Whether a source says something else of an entry than it did; `is` was made upon `was` by `originOf`. */
export function saysNews(was: Origin | undefined, is: Origin): boolean {
  if (!was || was.source !== is.source) return true;
  const names = Object.keys(is.fields);
  const same = names.length === Object.keys(was.fields).length;
  return !same || names.some((field) => was.fields[field]?.sum !== is.fields[field]?.sum);
}

/** What a source changed since it was last read, while somebody here has spoken for the entry. */
export type Difference = {
  /** Fields in which the source says something else than it did, and than the entry does. */
  fields: Field[];
  /** Of these, what somebody here changed, too. */
  contested: Field[];
  /** The entry as it would be if all of it were taken over. */
  draft: AssetDraft;
};

/**
 * Holds what a source says now against what it said last (`before`) and what the entry says (`ours`). `still` are fields
 * that were put to the curators earlier and are not decided. Without a memory of the source every field that differs
 * counts, but for what the source does not tell at all. All drafts were parsed by the contract.
 */
export function differenceOf({
  theirs,
  ours,
  before,
  still = [],
}: {
  theirs: AssetDraft;
  ours: AssetDraft;
  before: Origin | undefined;
  still?: readonly Field[];
}): Difference {
  const [now, here] = [sumsOf(theirs), sumsOf(ours)];
  const was = before && new Map(Object.entries(before.fields).map(([field, { sum }]) => [field as Field, sum]));
  const fields = changedFields(ours, theirs).filter((field) => {
    if (found.has(field)) return false;
    if (still.includes(field)) return true;
    return was ? was.get(field) !== now.get(field) : now.has(field);
  });
  const contested = fields.filter((field) => !was || was.get(field) !== here.get(field));
  const draft: Record<string, unknown> = { ...ours };
  for (const field of fields)
    if (now.has(field)) draft[field] = theirs[field];
    else delete draft[field];
  return { fields, contested, draft: draft as AssetDraft };
} // prettier-ignore
