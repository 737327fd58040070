import {
  boxes,
  boxOf,
  lengths,
  type Box,
  type Entry,
  type FieldKey,
  type FieldValue,
} from '../contract/conversation-form.ts';
import type { Fault } from '../contract/problem.ts';

/** What is wrong with what somebody wants to write into a box; empty where nothing is. */
export function faultsOfValue(key: FieldKey, value: FieldValue): Fault[] {
  const name = boxOf(key);
  const entry: Entry | undefined = Object.hasOwn(boxes, name) ? boxes[name] : undefined;
  const isRow = key.includes(':');
  const unknown = [{ path: key, message: 'We do not know this box.' }];
  if (!entry || (entry.is === 'rows') !== isRow) return unknown;
  if (entry.is !== 'rows')
    return typeof value === 'string'
      ? faultOf(key, entry, value)
      : [{ path: key, message: 'Write words here.' }];
  if (value === null) return [];
  if (typeof value === 'string') return unknown;
  return Object.entries(value).flatMap(([column, text]) => {
    const box = Object.hasOwn(entry.columns, column) ? entry.columns[column] : undefined;
    return box
      ? faultOf(`${key}:${column}`, box, text)
      : [{ path: `${key}:${column}`, message: 'We do not know this box.' }];
  });
}

function faultOf(path: string, { is, choices = [] }: Box, text: string): Fault[] {
  const fault = (message: string) => [{ path, message }];
  if (text === '') return [];
  switch (is) {
    case 'text':
      return text.length > lengths.text ? fault(`Keep this to ${lengths.text} letters.`) : [];
    case 'line':
      return text.length > lengths.line ? fault(`Keep this to ${lengths.line} letters.`) : [];
    case 'choice':
      return choices.includes(text) ? [] : fault('Choose one of these.');
    case 'tags':
      return text.split(' ').every((tag) => choices.includes(tag)) ? [] : fault('Choose from these.');
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
        ? []
        : fault('Write the date as year-month-day, for example 2027-03-28.');
  }
}
