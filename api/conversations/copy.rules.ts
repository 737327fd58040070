import {
  boxes,
  pagesOf,
  rowsOf,
  type BoxName,
  type Entry,
  type FieldKey,
  type Saved,
  type Which,
} from '../contract/conversation-form.ts';
import type { Part } from '../contract/people.ts';
import { about, choiceNames, columnNames, councilOrder, headings, titles } from './copy.words.ts';

export type ToCopy = {
  which: Which;
  begunOn: string;
  finishedOn: string | null;
  reference: string | null;
  open: Part[];
  fields: Record<FieldKey, Saved>;
};

/** A conversation as plain text in the order in which a council's system asks, so that nothing is typed twice. */
export function copyOf({ which, begunOn, finishedOn, reference, open, fields }: ToCopy): string {
  const asked = new Set<BoxName>(pagesOf[which].flatMap(({ boxes: names }) => names));
  const isOpen = (name: BoxName) => open.includes(boxes[name].part);
  const blocks = councilOrder
    .filter((name) => asked.has(name) && isOpen(name))
    .flatMap((name) => {
      const told = tell(name, fields);
      const mustSay = name === 'risk' || name === 'matters';
      return told || mustSay ? [`${headings[name].toUpperCase()}\n${told || about.nothing}`] : [];
    });
  return [
    titles[which],
    ...(reference ? [`${about.reference}: ${reference}`] : []),
    `${about.begun}: ${begunOn}`,
    finishedOn ? `${about.finished}: ${finishedOn}` : about.notFinished,
    ...([...asked].every(isOpen) ? [] : [about.kept]),
    '',
    blocks.join('\n\n'),
    '',
  ].join('\n');
}

function tell(name: BoxName, fields: Record<FieldKey, Saved>): string {
  const box: Entry = boxes[name];
  if (box.is === 'rows')
    return rowsOf(fields, name)
      .map(({ row }) => `- ${tellRow(row)}`)
      .join('\n');
  const value = fields[name]?.value;
  if (typeof value !== 'string' || value === '') return '';
  if (box.is === 'tags')
    return value
      .split(' ')
      .map((tag) => `- ${choiceNames[tag] ?? tag}`)
      .join('\n');
  return box.is === 'choice' ? (choiceNames[value] ?? value) : value.trim();
}

/** What a row is about stands first, without its heading. */
const leading = ['name', 'what', 'day', 'note'];
/** For our own use. */
const ours = ['asset', 'told'];

const tellRow = (row: Record<string, string>): string =>
  [
    leading.flatMap((column) => row[column] || []).join(': '),
    ...Object.entries(row).flatMap(([column, text]) =>
      text === '' || leading.includes(column) || ours.includes(column)
        ? []
        : [`${columnNames[column] ?? column}: ${choiceNames[text] ?? text}`],
    ),
  ]
    .filter(Boolean)
    .join('; ');
