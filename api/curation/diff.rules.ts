import type { AssetDraft } from '../contract/asset.ts';

type Field = keyof AssetDraft;

/** Not told by anybody: they follow from other things, or from the writing itself. */
const notTold: ReadonlySet<string> = new Set([
  'id',
  'networkId',
  'provenance',
  'assured',
  'reviewDue',
  'demo',
  'doubted',
]);

/** The fields in which two drafts say different things, in the order of the later one. */
export function changedFields(before: AssetDraft | null, after: AssetDraft): Field[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before ?? {})] as Field[]);
  return [...fields].filter(
    (field) => !notTold.has(field) && canonical(before?.[field]) !== canonical(after[field]),
  );
}

/** `now` with the fields in which `after` differs from `before`: what others changed meanwhile stays. */
export function carriedOver(before: AssetDraft | null, after: AssetDraft, now: AssetDraft): AssetDraft {
  const next: Record<string, unknown> = { ...now };
  for (const field of changedFields(before, after))
    if (after[field] === undefined) delete next[field];
    else next[field] = after[field];
  return next as AssetDraft;
}

/** The fields that a proposal changes and somebody else changed, too, to something else, since it was made. */
export function clashesOf(before: AssetDraft | null, after: AssetDraft, now: AssetDraft | null): Field[] {
  if (!before || !now) return [];
  const meanwhile = new Set(changedFields(before, now));
  return changedFields(before, after).filter(
    (field) => meanwhile.has(field) && canonical(after[field]) !== canonical(now[field]),
  );
}

/** Whether nobody can be misled or endangered by a change that is looked at only afterwards: when it is on, room, pause. */
export function isLowRisk(before: AssetDraft | null, after: AssetDraft): boolean {
  if (before?.status !== 'live' && before?.status !== 'paused') return false;
  if (after.status !== 'live' && after.status !== 'paused') return false;
  const changed = changedFields(before, after);
  return changed.length > 0 && changed.every((field) => lowRisk.has(field));
}
const lowRisk: ReadonlySet<string> = new Set([
  'schedules',
  'openingText',
  'capacity',
  'capacityNote',
  'wait',
  'status',
]);

/** What a draft tells, field by field, each as the same text for the same content. For drafts that were parsed by the contract. */
export const toldIn = (draft: AssetDraft): [Field, string][] =>
  (Object.entries(draft) as [Field, unknown][]).flatMap(([field, value]) => {
    const text = notTold.has(field) ? '' : canonical(value);
    return text ? [[field, text]] : [];
  });

/** The same text for the same content; what is empty or left out is the same as nothing, and parts' ids say nothing. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key, each]) => key !== 'id' && canonical(each) !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0
    ? ''
    : `{${entries.map(([key, each]) => `${key}:${canonical(each)}`).join(',')}}`;
}
