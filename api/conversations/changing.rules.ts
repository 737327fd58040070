import { isRows, boxOf, sameValue, type FieldKey, type FieldValue } from '../contract/conversation-form.ts';
import type { Beside, Change } from '../contract/conversations.ts';
import { knownAfter, whatBecomesOf, type Known } from './change.rules.ts';

/** A conversation while it is open before us. */
export type Page = {
  boxes: ({ key: FieldKey } & Known)[];
  values: Record<FieldKey, FieldValue>;
  beside: (Beside & { tab: string; seq: number })[];
};

/** The keys that have to be sealed anew after changes. */
export type Changed = { page: Page; wrote: FieldKey[]; keptBeside: string[]; isChanged: boolean };

/**
 * Applies changes of one window, each box for itself: none takes the place of a text that its window had not seen. Both
 * stay until somebody settles it.
 */
export function applyChanges(
  before: Page,
  changes: readonly Change[],
  tab: string,
  newId: () => string,
): Changed {
  const page: Page = { boxes: [...before.boxes], values: { ...before.values }, beside: [...before.beside] };
  const wrote = new Set<FieldKey>();
  const keptBeside = new Set<string>();
  let isChanged = false;

  for (const { field: key, value, revision, seq, settles = [] } of changes) {
    const at = page.boxes.findIndex((box) => box.key === key);
    const known = page.boxes[at];
    const stands = page.values[key] ?? (isRows(boxOf(key)) ? null : '');
    const becomes = whatBecomesOf(known, sameValue(stands, value), { revision, seq, tab });
    if (becomes === 'set') {
      const next = { key, ...knownAfter(known, { seq, tab }) };
      if (at < 0) page.boxes.push(next);
      else page.boxes[at] = next;
      page.values[key] = value;
      wrote.add(key);
    }
    if (becomes === 'beside') {
      const mine = page.beside.findIndex((each) => each.field === key && each.tab === tab);
      const earlier = page.beside[mine];
      if (earlier && earlier.seq >= seq) continue;
      const kept = { id: earlier?.id ?? newId(), field: key, tab, seq, value };
      if (mine < 0) page.beside.push(kept);
      else page.beside[mine] = kept;
      keptBeside.add(kept.id);
    }
    const isSettled = ({ id, field, value: other }: Beside) =>
      field === key &&
      becomes !== 'late' &&
      ((settles.includes(id) && becomes !== 'beside') || sameValue(other, page.values[key] ?? null));
    const left = page.beside.filter((each) => !isSettled(each));
    isChanged ||= becomes === 'set' || becomes === 'beside' || left.length !== page.beside.length;
    page.beside = left;
  }
  return {
    page,
    wrote: [...wrote],
    keptBeside: [...keptBeside].filter((id) => page.beside.some((each) => each.id === id)),
    isChanged,
  };
}
