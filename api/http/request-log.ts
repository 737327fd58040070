import type { RequestHandler } from 'express';
import type { Log } from '../infra/log.ts';
import { pathWithoutKeys } from './path-without-keys.ts';

/** One line a request: never the query, never a body, never who, never the key of a private link. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const path = pathWithoutKeys(request.path);
    response.on('finish', () => {
      log.info({
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        requestId: response.getHeader('x-request-id'),
      });
    });
    next();
  };
}
