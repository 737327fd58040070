import type { RequestHandler } from 'express';

/** Open reads for every site: no cookies are involved. */
export const openCors: RequestHandler = (request, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader(
    'Access-Control-Expose-Headers',
    'ETag, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id',
  );
  if (request.method !== 'OPTIONS') return next();
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'Accept, Content-Type, If-None-Match, If-Modified-Since',
  );
  response.setHeader('Access-Control-Max-Age', '86400');
  response.status(204).end();
};
