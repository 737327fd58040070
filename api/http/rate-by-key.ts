import type { RequestHandler, Response } from 'express';
import { endpoints } from '../contract/endpoints.ts';
import { orukEndpoints } from '../contract/oruk-endpoints.ts';
import { isProblem, ProblemError } from '../contract/problem.ts';
import { takeEndpoints } from '../contract/take-endpoints.ts';
import { endpointNames } from '../keys/endpoint-name.rules.ts';
import { keysIn } from '../keys/key.rules.ts';
import type { Key } from '../keys/keys.service.ts';
import { rateLimit, rateLimitKeys } from './rate-limit.ts';

type Keys = {
  /** Throws `bad-key`. */
  read: (given: string) => Promise<Key>;
  counted: (keyId: string, endpoint: string, refused: boolean) => void;
};

/** Where a key counts for anything. */
const isForPrograms = (path: string) => /^\/(api|oruk|take)(\/|$)/i.test(path);

const rooms = [
  { base: '/api/v1', paths: endpoints.map(({ path }) => path) },
  { base: '/oruk/v3', paths: [...orukEndpoints.map(({ path }) => path), '/openapi.json'] },
  { base: '/take', paths: takeEndpoints.map(({ path }) => path) },
  { base: '/api', paths: ['/openapi.json', '/docs'] },
];

/**
 * How often somebody may ask: by their address, or by their key, which has a share of its own. A key that does not work
 * is told so and counts as a request of that address; it never passes for none.
 */
export function rateByKey(openPerMinute: number, keys: Keys): RequestHandler {
  const byAddress = rateLimit(openPerMinute);
  const byKey = rateLimitKeys((response) => keyOf(response));
  const nameOf = endpointNames(rooms);

  return async (request, response, next) => {
    const [given, ...more] = isForPrograms(request.path) ? keysIn(request.headers) : [];
    if (given === undefined) return byAddress(request, response, next);
    // Also whoever asks from another site hears what is wrong.
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      if (more.length > 0) throw new ProblemError('bad-key', { detail: 'That brings two keys. Send one.' });
      response.locals.key = await keys.read(given);
    } catch (error) {
      if (isProblem(error))
        response.setHeader('WWW-Authenticate', 'Bearer realm="Hereabouts", error="invalid_token"');
      return byAddress(request, response, (refused?: unknown) => next(refused ?? error));
    }
    const { id } = keyOf(response);
    const name = nameOf(request.path);
    response.once('close', () => keys.counted(id, name, response.statusCode === 429));
    return byKey(request, response, next);
  };
}

const keyOf = ({ locals }: Response) => locals.key as Key;
