import {
  boxes,
  boxOf,
  type BoxName,
  type FieldKey,
  type FieldValue,
} from '../../api/contract/conversation-form.ts';

type Named = Iterable<[string, unknown]>;

/** What stands in the boxes of a form; a box's name, or a row's key and the name of a box in it: `people:k3f9x2:name`. */
export function fieldsIn(form: Named): Record<FieldKey, FieldValue> {
  const found: Record<FieldKey, FieldValue> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !Object.hasOwn(boxes, boxOf(name))) continue;
    const text = value.replaceAll('\r\n', '\n');
    const [list = '', row, column] = name.split(':');
    if (row && column) {
      const key = `${list}:${row}`;
      const before = found[key];
      found[key] = { ...(typeof before === 'object' ? before : {}), [column]: text };
    } else if (boxes[list as BoxName].is === 'tags') {
      const before = found[name];
      found[name] = typeof before === 'string' && before ? `${before} ${text}` : text;
    } else found[name] = text;
  }
  return found;
}

/** Boxes that were shown and left empty: what is not ticked or chosen is sent by no form. */
export function withEmpty(
  fields: Record<FieldKey, FieldValue>,
  shown: readonly BoxName[],
): Record<FieldKey, FieldValue> {
  const empty = shown.filter((name) => boxes[name].is !== 'rows' && !(name in fields));
  return { ...fields, ...Object.fromEntries(empty.map((name) => [name, ''])) };
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for a new row: random, and no hour in it. */
export const newRow = (list: string): FieldKey =>
  `${list}:${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % letters.length]).join('')}`;
