import type { RequestHandler, Response } from 'express';
import { rateLimit as limiter, type Options } from 'express-rate-limit';
import { ProblemError } from '../contract/problem.ts';

/** Reads per minute and address, kept in this process: with several, each counts for itself. */
export function rateLimit(perMinute: number): RequestHandler {
  return limiter({
    ...aMinute,
    ...byAddress,
    limit: perMinute,
    standardHeaders: 'draft-8',
    skip: (request) => request.path.startsWith('/api/v1/health/'),
  });
}

/** Requests per minute of one key, as many as its share; whatever address they come from. */
export function rateLimitKeys(keyOf: (response: Response) => { id: string; share: number }): RequestHandler {
  return limiter({
    ...aMinute,
    limit: (_request, response) => keyOf(response).share,
    keyGenerator: (_request, response) => keyOf(response).id,
    standardHeaders: 'draft-8',
  });
}

/** Forms per minute and address: a tenth of what may be read, so that a whole library can still press. */
export function rateLimitForms(readsPerMinute: number): RequestHandler {
  return limiter({
    ...aMinute,
    ...byAddress,
    limit: Math.ceil(readsPerMinute / 10),
    standardHeaders: false,
    skip: ({ method }) => method === 'GET' || method === 'HEAD',
  });
}

/** An IPv6 household counts as one address (its /56). */
const byAddress = { ipv6Subnet: 56 } satisfies Partial<Options>;

const aMinute = {
  windowMs: 60_000,
  legacyHeaders: false,
  handler: (_request, _response, next) =>
    next(new ProblemError('too-many', { detail: 'Please wait a minute and try again.' })),
} satisfies Partial<Options>;
