import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditRow } from './audit-row.ts';

/** A row of the chain. `_id` counts from 1 without a gap; `id` is the row's own, from before it was linked. */
export type ChainRow = Omit<AuditRow, '_id'> & {
  _id: number;
  id: string;
  linkedAt: Date;
  /** Which key signed it, so that a new one can follow. */
  key: string;
  /** The `mac` of the row before. */
  prev: string;
  /** HMAC-SHA-256 of everything else in the row. */
  mac: string;
};

/** How far the chain has come; kept elsewhere it tells of rows cut off at the end. */
export type Head = { n: number; mac: string };

export type ChainKey = { id: string; secret: string };

/** The chain before its first row. */
export const noRows: Head = { n: 0, mac: '' };

/** Keys by short names that give nothing of them away. */
export const chainKeys = (secrets: string[]): ChainKey[] =>
  secrets.map((secret) => ({
    id: createHash('sha256').update(`audit key ${secret}`).digest('hex').slice(0, 8),
    secret,
  }));

/** Links rows to the chain, in the order they are given. */
export function link(rows: AuditRow[], head: Head, key: ChainKey, linkedAt: Date): ChainRow[] {
  let { n, mac: prev } = head;
  return rows.map(({ _id: id, ...row }) => {
    n += 1;
    const unsigned = { _id: n, id, ...row, linkedAt, key: key.id, prev };
    prev = macOf(unsigned, key.secret);
    return { ...unsigned, mac: prev };
  });
}

/** The first row that is not as it was written. `n` is as it stands there, or the number that is missing. */
export type BadRow = { n: unknown; why: string };

/**
 * Follows the chain row by row. Whoever has no key can change, add, move or take away none without being found; rows cut
 * off at the end are found by a head that was kept elsewhere.
 */
export function createChainCheck(keys: ChainKey[], heads: Head[]) {
  const secrets = new Map(keys.map(({ id, secret }) => [id, secret]));
  const known = new Map<number, Set<string>>();
  for (const { n, mac } of heads) known.set(n, (known.get(n) ?? new Set()).add(mac));
  let head = noRows;

  return {
    /** Null while all is well. */
    next: (row: Record<string, unknown>): BadRow | null => {
      const { mac, ...signed } = row;
      const n = head.n + 1;
      if (typeof row._id !== 'number' || !Number.isInteger(row._id) || row._id < n)
        return { n: row._id, why: 'It stands where no row was written.' };
      if (row._id > n) return { n, why: 'It is missing.' };
      const secret = secrets.get(String(row.key));
      if (secret === undefined) return { n, why: 'It is signed with a key that we do not have.' };
      if (typeof mac !== 'string' || !isSame(mac, macOf(signed, secret)))
        return { n, why: 'It is not as it was written.' };
      if (row.prev !== head.mac) return { n, why: 'It does not follow the row before it.' };
      if (known.has(n) && [...known.get(n)!].some((kept) => kept !== mac))
        return { n, why: 'It is not the row that was here when a head was kept.' };
      head = { n, mac };
      return null;
    },
    /** After the last row. */
    end: (): BadRow | null =>
      [...known.keys()].some((n) => n > head.n)
        ? { n: head.n + 1, why: 'It is missing, and all after it: a head that was kept knew more.' }
        : null,
    head: () => head,
  };
}

const macOf = (unsigned: object, secret: string) =>
  createHmac('sha256', secret).update(canonical(unsigned)).digest('hex');

const isSame = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The same letters for the same content in whatever order its fields come; a date is not the text of it. */
function canonical(value: unknown): string {
  if (value instanceof Date) return `date:${value.getTime()}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const kind = Object.getPrototypeOf(value) === Object.prototype ? '' : value.constructor?.name;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `${kind}{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  return typeof value === 'number' ? `number:${value}` : (JSON.stringify(value) ?? 'undefined');
}
