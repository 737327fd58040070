import type { RequestHandler } from 'express';
import { rateLimit as limiter } from 'express-rate-limit';
import { ProblemError } from '../contract/problem.ts';

/** Reads per minute and address, kept in this process. An IPv6 household counts as one (its /56). */
export function rateLimit(perMinute: number): RequestHandler {
  return limiter({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    ipv6Subnet: 56,
    skip: (request) => request.path.startsWith('/api/v1/health/'),
    handler: (_request, _response, next) =>
      next(new ProblemError('too-many', { detail: 'Please wait a minute and try again.' })),
  });
}

/** Forms per minute and address: a tenth of what may be read, so that a whole library can still press. */
export function rateLimitForms(readsPerMinute: number): RequestHandler {
  return limiter({
    windowMs: 60_000,
    limit: Math.ceil(readsPerMinute / 10),
    standardHeaders: false,
    legacyHeaders: false,
    ipv6Subnet: 56,
    skip: ({ method }) => method === 'GET' || method === 'HEAD',
    handler: (_request, _response, next) =>
      next(new ProblemError('too-many', { detail: 'Please wait a minute and try again.' })),
  });
}
