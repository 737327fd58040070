import { csvItems, sniffDelimiter } from './csv.ts';
import { textOf, type FileFacts } from './file.ts';
import type { Item } from './item.ts';
import { itemsOfJson } from './json.ts';

export type Format = { kind: 'csv'; delimiter: string } | { kind: 'json' };

/** What a file is, judged by how it begins and not by its name. */
export function sniffFormat(head: string): Format {
  const start = head.replace(/^\ufeff/, '').trimStart()[0];
  return start === '{' || start === '[' ? { kind: 'json' } : { kind: 'csv', delimiter: sniffDelimiter(head) };
}

/** Everything in a file, one thing at a time; what cannot be read comes as a fault with its line. */
export function readItems(
  path: string,
  facts: FileFacts,
  onBytes?: (soFar: number) => void,
): AsyncGenerator<Item> {
  const format = sniffFormat(facts.head);
  const text = textOf(path, facts.encoding, onBytes);
  return format.kind === 'json' ? itemsOfJson(text) : csvItems(text, format.delimiter);
}
