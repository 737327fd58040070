import type { RequestHandler } from 'express';
import { rateLimit as limiter, type Options } from 'express-rate-limit';
import { ProblemError } from '../contract/problem.ts';

/** Reads per minute and address, kept in this process: with several, each counts for itself. */
export function rateLimit(perMinute: number): RequestHandler {
  return limiter({
    ...aMinute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    skip: (request) => request.path.startsWith('/api/v1/health/'),
  });
}

/** Forms per minute and address: a tenth of what may be read, so that a whole library can still press. */
export function rateLimitForms(readsPerMinute: number): RequestHandler {
  return limiter({
    ...aMinute,
    limit: Math.ceil(readsPerMinute / 10),
    standardHeaders: false,
    skip: ({ method }) => method === 'GET' || method === 'HEAD',
  });
}

/** An IPv6 household counts as one address (its /56). */
const aMinute = {
  windowMs: 60_000,
  legacyHeaders: false,
  ipv6Subnet: 56,
  handler: (_request, _response, next) =>
    next(new ProblemError('too-many', { detail: 'Please wait a minute and try again.' })),
} satisfies Partial<Options>;
