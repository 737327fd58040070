import { pathWithoutKeys } from './path-without-keys.ts';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import {
  isProblem,
  ProblemError,
  problems,
  type ProblemBody,
  type ProblemCode,
} from '../contract/problem.ts';
import { isDatabaseAway } from '../infra/mongo.ts';
import type { Log } from '../infra/log.ts';
import { problemPage } from './problem.page.ts';

/**
 * Answers every failure as RFC 9457, or as a plain page to a browser that did not ask the API; logs what nobody
 * threw on purpose, once, with its cause.
 */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = asProblem(error);
    if (problem.code === 'unexpected')
      log.error(
        { err: error, requestId: response.getHeader('x-request-id') },
        'Something unexpected happened.',
      );
    // Too late to say anything: Express closes the connection.
    if (response.headersSent) return next(error);
    if (problem.code === 'unavailable') response.setHeader('Retry-After', '5');
    const body = problemBodyOf(problem, request);
    response.status(body.status).setHeader('Cache-Control', 'no-store').vary('Accept');
    if (wantsPage(request)) response.type('html').send(problemPage(body, response.locals.nonce as string));
    else response.type('application/problem+json').send(JSON.stringify(body));
  };
}

const wantsPage = (request: Request) =>
  !/^\/(api\/.|oruk\b)/.test(request.originalUrl) && request.accepts(['json', 'html']) === 'html';

/** Under the API an unknown address is a problem too, not a page. */
export const noSuchEndpoint: RequestHandler = () => {
  throw new ProblemError('not-found', {
    detail: 'The API has nothing at this address. Its list is at /api/docs.',
  });
};

function problemBodyOf(problem: ProblemError, request: Request): ProblemBody {
  const { status, title } = problems[problem.code];
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    code: problem.code,
    instance: pathWithoutKeys(request.baseUrl + request.path),
    ...(problem.detail ? { detail: problem.detail } : {}),
    ...(problem.errors ? { errors: problem.errors } : {}),
  };
}

/** What Express and its parsers throw is the caller's fault where it says so; a lost database is `unavailable`. */
export function asProblem(error: unknown): ProblemError {
  if (isProblem(error)) return error;
  if (isDatabaseAway(error))
    return new ProblemError('unavailable', {
      detail: 'We cannot reach our records just now. Please try again in a minute.',
      cause: error,
    });
  const status = (error as { status?: number; statusCode?: number } | null)?.status ?? 0;
  if (error instanceof URIError)
    return new ProblemError('bad-request', { detail: 'The address holds something that is not text.' });
  if (status >= 400 && status < 500)
    return new ProblemError(codeFor(status), { detail: STATUS_CODES[status] ?? 'Bad request', cause: error });
  return new ProblemError('unexpected', { cause: error });
}

function codeFor(status: number): ProblemCode {
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 415) return 'unsupported-media';
  if (status === 429) return 'too-many';
  return 'bad-request';
}
