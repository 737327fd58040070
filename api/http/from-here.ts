import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { ProblemError } from '../contract/problem.ts';

/**
 * A form is taken from our own pages only; the router would refuse another's without a word. Browsers say which by
 * `Sec-Fetch-Site`. Older ones, and any on plain http, do not: their `Origin` is held against our host.
 */
export function fromHere(ourHost: string): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (!isFromHere(request.headers, ourHost))
      throw new ProblemError('not-allowed', { detail: 'That form was sent from another site.' });
    // Under `no-referrer` it says "null", which the router would take for a stranger.
    if (request.headers.origin === 'null') delete request.headers.origin;
    next();
  };
}

function isFromHere({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders, ourHost: string): boolean {
  if (origin !== undefined && origin !== 'null') {
    const sender = URL.canParse(origin) ? new URL(origin).host : null;
    return sender !== null && (sender === host || sender === ourHost);
  }
  // No other site can bring about "none": the person repeated the request by hand.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined;
}

/** Whether this browser says by `Sec-Fetch-Site` where a form comes from. */
export const saysWhereFrom = (headers: IncomingHttpHeaders): boolean =>
  headers['sec-fetch-site'] !== undefined;
