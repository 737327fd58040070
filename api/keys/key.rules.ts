import { createHash } from 'node:crypto';
import type { KeyForm, KeyState } from '../contract/keys.ts';

const mark = 'hereabouts_';
const shape = /^hereabouts_([\w-]{43})([\w-]{6})$/;

/** Whether it can be a key of ours at all: what was mistyped or made up does not fit its own end, and costs no query. */
export function isKey(text: string): boolean {
  const [, token = '', end] = shape.exec(text) ?? [];
  return end === endOf(token);
}

/** A key as somebody is given it: whose it is can be read from it, wherever it turns up. */
export const keyOf = (token: string): string => mark + token + endOf(token);

const endOf = (token: string): string =>
  createHash('sha256')
    .update(mark + token)
    .digest('base64url')
    .slice(0, 6);

/** As much of it as tells it from others, and opens nothing. */
export const beginningOf = (key: string): string => key.slice(0, mark.length + 4);

type Kept = { until: Date | null; endedAt: Date | null };

export const stateOf = ({ until, endedAt }: Kept, now: Date): KeyState =>
  endedAt ? 'ended' : until && until <= now ? 'ran out' : 'works';

/** When a key made now stops by itself. */
export const untilOf = (term: KeyForm['term'], now: Date): Date | null =>
  term === 'ever' ? null : new Date(now.getTime() + Number(term) * 86_400_000);

/** The keys that a request brings, in either header; more than one where they differ. */
export function keysIn(headers: {
  authorization?: string | undefined;
  'x-api-key'?: string | string[] | undefined;
}): string[] {
  // "Basic" belongs to a proxy in front.
  const bearer = /^bearer(?:\s+(.*))?$/i.exec(headers.authorization ?? '');
  const own = headers['x-api-key'];
  const given = [...(bearer ? [bearer[1] ?? ''] : []), ...(own === undefined ? [] : [own].flat())];
  return [...new Set(given.map((text) => text.trim()))];
}
