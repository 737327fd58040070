import {
  sameValue,
  type FieldKey,
  type FieldValue,
  type Saved,
} from '../../api/contract/conversation-form.ts';
import type { Beside, Change, SaveAnswer } from '../../api/contract/conversations.ts';

/** What a window knows of one box. */
export type Box = {
  now: FieldValue;
  /** What the server has last acknowledged of ours, or what was there when the page came. */
  acknowledged: FieldValue;
  /** The revision that ours grew from. */
  revision: number;
  seq: number;
  /** How the server has it, where another window wrote it meanwhile. */
  theirs: Saved | null;
  settles: string[];
};
export type Boxes = Map<FieldKey, Box>;

export const startBoxes = (fields: Record<FieldKey, Saved>): Boxes =>
  new Map(Object.entries(fields).map(([key, { value, revision }]) => [key, freshBox(value, revision)]));

const freshBox = (value: FieldValue, revision: number): Box => ({
  ...{ now: value, acknowledged: value, revision, seq: 0, theirs: null, settles: [] },
});

/** Somebody typed. `seq` rises with every change of this window. */
export function typed(boxes: Boxes, key: FieldKey, value: FieldValue, seq: number): void {
  const box = boxes.get(key) ?? freshBox('', 0);
  if (sameValue(box.now, value)) return;
  boxes.set(key, { ...box, now: value, seq });
}

/** Somebody chose what stays of two texts. */
export function settled(
  boxes: Boxes,
  key: FieldKey,
  value: FieldValue,
  seq: number,
  beside: readonly Beside[],
): void {
  const box = boxes.get(key) ?? freshBox('', 0);
  const settles = beside.filter(({ field }) => field === key).map(({ id }) => id);
  boxes.set(key, {
    ...box,
    now: value,
    seq,
    settles,
    revision: box.theirs?.revision ?? box.revision,
    theirs: null,
  });
}

/** What the server does not have yet. */
export const unsent = (boxes: Boxes): Change[] =>
  [...boxes].flatMap(([field, { now, acknowledged, revision, seq, settles }]) =>
    sameValue(now, acknowledged) && settles.length === 0
      ? []
      : [{ field, value: now, revision, seq, ...(settles.length > 0 && { settles }) }],
  );

/**
 * Takes in what became of changes. Given back: what is to be shown instead of what stands in the page, because a later
 * text of our own was known already.
 */
export function answered(
  boxes: Boxes,
  sent: readonly Change[],
  answer: SaveAnswer,
): Record<FieldKey, FieldValue> {
  const show: Record<FieldKey, FieldValue> = {};
  for (const { field, value } of sent) {
    const box = boxes.get(field);
    const saved = answer.fields[field];
    if (!box || !saved) continue;
    if (sameValue(saved.value, value)) {
      boxes.set(field, { ...box, acknowledged: value, revision: saved.revision, theirs: null, settles: [] });
      continue;
    }
    const isBeside = answer.beside.some((each) => each.field === field && sameValue(each.value, value));
    if (isBeside) {
      boxes.set(field, { ...box, acknowledged: value, theirs: saved, settles: [] });
      continue;
    }
    const isUntouched = sameValue(box.now, value);
    boxes.set(field, {
      ...box,
      ...{ acknowledged: saved.value, revision: saved.revision, theirs: null, settles: [] },
      ...(isUntouched && { now: saved.value }),
    });
    if (isUntouched) show[field] = saved.value;
  }
  return show;
}

/** Takes in boxes that came from elsewhere, where nobody typed here meanwhile. Given back: what is to be shown. */
export function adopted(boxes: Boxes, fields: Record<FieldKey, Saved>): Record<FieldKey, FieldValue> {
  const show: Record<FieldKey, FieldValue> = {};
  for (const [key, { value, revision }] of Object.entries(fields)) {
    const box = boxes.get(key);
    if (box && !sameValue(box.now, box.acknowledged)) continue;
    boxes.set(key, freshBox(value, revision));
    if (!box || !sameValue(box.now, value)) show[key] = value;
  }
  return show;
}

/** Which other text stands beside what a box shows, or null. */
export function otherText(boxes: Boxes, { field, value }: Beside): FieldValue | null {
  const box = boxes.get(field);
  if (!box || !sameValue(box.now, value)) return value;
  return box.theirs?.value ?? null;
}

/** Both texts in one box: one under the other; of a row each part for itself. */
export function together(ours: FieldValue, others: FieldValue): FieldValue {
  if (typeof ours === 'string' && typeof others === 'string') {
    if (ours.includes(others)) return ours;
    return others.includes(ours) ? others : `${ours}\n\n${others}`;
  }
  if (typeof ours !== 'object' || typeof others !== 'object' || !ours || !others) return ours ?? others;
  const columns = [...new Set([...Object.keys(ours), ...Object.keys(others)])];
  return Object.fromEntries(
    columns.map((column) => {
      const [a = '', b = ''] = [ours[column], others[column]];
      return [column, a === b || b === '' ? a : a === '' ? b : `${a} / ${b}`];
    }),
  );
}
