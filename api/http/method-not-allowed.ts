import type { RequestHandler } from 'express';
import type { Endpoint } from '../contract/endpoint.ts';
import { ProblemError } from '../contract/problem.ts';

/** A known address asked in the wrong way answers 405 and says which ways there are. */
export function methodNotAllowed(endpoints: Endpoint[]): RequestHandler {
  const known = endpoints.map(({ path, method }) => ({
    method,
    shape: new RegExp(`^${path.replace(/:[a-z]+/gi, '[^/]+')}/?$`),
  }));
  return (request, response, next) => {
    const ways = known
      .filter(({ shape }) => shape.test(request.path))
      .map(({ method }) => method.toUpperCase());
    if (ways.length === 0) return next();
    response.setHeader(
      'Allow',
      [...new Set([...ways, ...(ways.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', '),
    );
    throw new ProblemError('method-not-allowed');
  };
}
