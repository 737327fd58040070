import type { RequestHandler } from 'express';
import { ProblemError } from '../contract/problem.ts';

const host = /^(\[[0-9a-f:.]+\]|[a-z0-9-]+(\.[a-z0-9-]+)*)(:\d{1,5})?$/i;
/** As long as a name may be (RFC 1035), with a port. */
const longestHost = 260;
/** Longer addresses are nobody's search. */
const longestAddress = 8_000;

/** Refuses what no honest browser sends before anything else reads it: a Host that is none, an address that is not text or is endless. */
export const acceptableRequest: RequestHandler = (request, _response, next) => {
  const asked = request.headers.host;
  if (asked === undefined || asked.length > longestHost || !host.test(asked))
    throw new ProblemError('bad-request', { detail: 'The Host header is not a host.' });
  if (request.url.length > longestAddress)
    throw new ProblemError('bad-request', { detail: 'That address is too long.' });
  decodeURIComponent(request.path);
  checkQuery(request.url);
  next();
};

/** `%ff` and other bytes that are no UTF-8 would reach searches as replacement characters. */
function checkQuery(url: string): void {
  const query = url.slice(url.indexOf('?') + 1);
  if (query === url) return;
  try {
    const text = decodeURIComponent(query.replaceAll('+', ' '));
    if (text.includes('\u0000')) throw new URIError('NUL');
  } catch {
    throw new ProblemError('bad-request', { detail: 'The address holds something that is not text.' });
  }
}
