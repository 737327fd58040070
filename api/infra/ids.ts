import { createHash, randomUUID } from 'node:crypto';

/** A new id of ours: UUID v4, lower case. */
export const newId = (): string => randomUUID();

/** UUID v5 (RFC 9562 §5.5): the same names give the same id on every machine, so an import can be run twice. */
export function idFrom(...names: string[]): string {
  const hash = createHash('sha1').update(ourNamespace).update(names.join('\u0000')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** Random once, fixed for ever: changing it would give every imported record a new id. */
const ourNamespace = Buffer.from('6f0c2a6be1f94f7d8a0e6b6f3f1f5c21', 'hex');
