import * as z from 'zod';
import type { ResolvedPlace } from '../contract/place.ts';
import type { Clock } from '../infra/clock.ts';
import type { Geocoder } from './geocoder.ts';
import { formatPostcode } from './postcode.rules.ts';

const position = {
  postcode: z.string(),
  latitude: z.number().min(49).max(61.5).nullable(),
  longitude: z.number().min(-9).max(2.5).nullable(),
};
const known = z.object({
  result: z.object({
    ...position,
    country: z.string(),
    admin_district: z.string().nullish(),
    admin_ward: z.string().nullish(),
  }),
});
/** A postcode out of use comes with status 404 and where it was. */
const ended = z.object({ terminated: z.object(position) });

const nations = new Map([
  ['England', 'england'],
  ['Wales', 'wales'],
  ['Scotland', 'scotland'],
  ['Northern Ireland', 'northern-ireland'],
  ['Isle of Man', 'crown-dependency'],
  ['Channel Islands', 'crown-dependency'],
] as const);

/** An answer is a few hundred bytes: much more is not one. */
const mostBytes = 64_000;

/**
 * Asks postcodes.io, or a copy of it at `url`, for postcodes we do not know exactly ourselves. Whatever goes wrong
 * (slow, down, odd) the offline answer stands, and the service is left alone for half a minute.
 */
export function createPostcodesIo({
  url,
  offline,
  clock,
  timeoutMs = 1_500,
  restMs = 30_000,
}: {
  url: string;
  offline: Geocoder;
  clock: Clock;
  timeoutMs?: number;
  restMs?: number;
}): Geocoder {
  let restUntil = 0;

  async function ask(id: string): Promise<ResolvedPlace | null> {
    const answer = await fetch(`${url.replace(/\/+$/, '')}/postcodes/${encodeURIComponent(id)}`, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json' },
      redirect: 'error',
    });
    if (answer.status !== 200 && answer.status !== 404)
      throw new Error(`postcodes.io answered ${answer.status}.`);
    const body = await readBounded(answer);
    return answer.status === 200
      ? viewKnown(id, known.parse(body))
      : viewEnded(id, ended.safeParse(body).data);
  }

  return {
    name: 'postcodes.io',
    async postcode(id) {
      const ours = await offline.postcode(id);
      if (ours?.precision === 'postcode' || clock.now().getTime() < restUntil) return ours;
      try {
        return (await ask(id)) ?? ours;
      } catch {
        restUntil = clock.now().getTime() + restMs;
        return ours;
      }
    },
  };
}

function viewKnown(id: string, { result }: z.infer<typeof known>): ResolvedPlace | null {
  const place = viewPosition(id, result);
  if (!place) return null;
  const nation = nations.get(result.country as 'England');
  return {
    ...place,
    ...(nation && { nation }),
    ...(result.admin_district && { district: result.admin_district.slice(0, 200) }),
    ...(result.admin_ward && { ward: result.admin_ward.slice(0, 200) }),
  };
}

function viewEnded(id: string, answer: z.infer<typeof ended> | undefined): ResolvedPlace | null {
  const place = answer ? viewPosition(id, answer.terminated) : null;
  return place && { ...place, words: `${formatPostcode(id)} may no longer be in use. This is where it was.` };
}

/** An answer about another postcode than the one asked for is a wrong answer. */
function viewPosition(
  id: string,
  { postcode, latitude, longitude }: z.infer<typeof known>['result'] | z.infer<typeof ended>['terminated'],
): ResolvedPlace | null {
  if (postcode.replace(/\s/g, '').toUpperCase() !== id)
    throw new Error(`postcodes.io answered about ${postcode.slice(0, 10)}, not ${id}.`);
  if (latitude === null || longitude === null) return null;
  return {
    label: formatPostcode(id),
    point: { lat: latitude, lng: longitude },
    precision: 'postcode',
    accuracyMetres: 100,
  };
}

async function readBounded(answer: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += (part as Uint8Array).byteLength;
    if (bytes > mostBytes) throw new Error('postcodes.io answered more than a postcode.');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
