import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response, Router } from 'express';
import type * as z from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { faultsOf, ProblemError, type Fault } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { idFrom, newId } from '../infra/ids.ts';
import { admissionOf, callerOf } from './who-asks.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Given<E extends Endpoint> = {
  params: Parsed<E['params']>;
  query: Parsed<E['query']>;
  body: Parsed<E['body']>;
  /**
   * Of what writes: the same for the same `Idempotency-Key`, else a new one. The use case does its work once for it
   * (`commands.once`), so a request that is sent again gets the first reply, and one with another body a `conflict`.
   */
  commandId: E['method'] extends 'get' ? undefined : string;
};
/** A handler may send the caller elsewhere instead of answering. */
export type Elsewhere = { redirect: string };
/** An answer too long to be held: told piece by piece, as fast as the caller takes it. `type` is its media type. */
export type Streamed = { stream: AsyncIterable<string | Uint8Array>; type: string };

/**
 * Joins an endpoint of the contract to its use case, for those it is for: input and answer are both parsed by the
 * contract. Who may not call it hears so before anything of theirs is read.
 */
export function serve<E extends Endpoint>(
  router: Router,
  endpoint: E,
  act: (
    given: Given<E>,
    actor: Actor,
    response: Response,
  ) => Promise<z.output<E['answer']> | Elsewhere | Streamed>,
): void {
  router[endpoint.method](endpoint.path, async (request, response) => {
    admit(endpoint, response);
    const given = read(endpoint, request);
    const answer = await act(given, callerOf(response), response);
    if (isElsewhere(answer)) {
      // A name may come back: two answers kept for ever would lead round in a circle.
      response.setHeader('Cache-Control', 'no-cache');
      return response.redirect(308, answer.redirect);
    }
    if (isStreamed(answer)) return stream(response, answer);
    send(response, endpoint, endpoint.answer.parse(answer));
  });
}

/** Waits for who reads slowly; who has gone away is told no more. */
export async function stream(response: Response, { stream: pieces, type }: Streamed): Promise<void> {
  response.setHeader('Cache-Control', 'no-store').setHeader('Content-Type', type);
  if (response.req.method === 'HEAD') return void response.end();
  try {
    await pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 2 }), response);
  } catch (error) {
    // Before the first piece a fault can still be told in words; after it the answer must not look whole.
    if (!response.headersSent) throw error;
    response.destroy();
  }
}

function admit(endpoint: Endpoint, response: Response): void {
  switch (admissionOf(response, endpoint.for, endpoint.module)) {
    case 'come-in':
      return;
    case 'sign-in':
      throw new ProblemError('not-signed-in');
    case 'not-found':
      throw new ProblemError('not-found');
    case 'step-up':
      throw new ProblemError('not-allowed', { detail: 'Show once more that it is you, then try again.' });
  }
}

function read<E extends Endpoint>(endpoint: E, request: Request): Given<E> {
  const errors: Fault[] = [];
  const parse = (schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    errors.push(...faultsOf(parsed.error));
  };
  const params = parse(endpoint.params, request.params);
  const query = parse(endpoint.query, plainQuery(request));
  const body = parse(endpoint.body, request.body);
  if (!endpoint.query && Object.keys(request.query).length > 0)
    errors.push(
      ...Object.keys(request.query).map((path) => ({ path, message: 'We do not know this field.' })),
    );
  const commandId = endpoint.method === 'get' ? undefined : commandOf(endpoint, request, errors);
  if (errors.length > 0) throw new ProblemError('bad-input', { errors });
  return { params, query, body, commandId } as Given<E>;
}

/** A key as callers choose them, quoted or not; used for one operation, it says nothing to another. */
function commandOf({ method, path }: Endpoint, request: Request, errors: Fault[]): string {
  const given = request.get('idempotency-key');
  if (given === undefined) return newId();
  const key = given.replace(/^"(.*)"$/, '$1');
  if (/^[\x21-\x7e]{8,128}$/.test(key)) return idFrom('idempotency-key', method, path, key);
  const message = 'Use 8 to 128 letters, digits and signs, such as a random UUID.';
  errors.push({ path: 'Idempotency-Key', message });
  return '';
}

/** Express's simple parser gives strings and arrays of them, on an object without a prototype. */
const plainQuery = (request: Request): unknown => ({ ...request.query });

function send(response: Response, endpoint: Endpoint, answer: unknown): void {
  const body = JSON.stringify(answer);
  const { otherwise } = endpoint;
  if (otherwise?.when(answer as never)) {
    if (otherwise.status === 503) response.setHeader('Retry-After', '5');
    response
      .status(otherwise.status)
      .setHeader('Cache-Control', 'no-store')
      .type('application/json')
      .send(body);
    return;
  }
  if (callerOf(response).kind === 'member') {
    response.setHeader('Cache-Control', 'private, no-store').type('application/json').send(body);
    return;
  }
  response.setHeader('ETag', `"${createHash('sha1').update(body).digest('base64url')}"`);
  const whose = holdsWords(endpoint) ? 'private' : 'public';
  response.setHeader(
    'Cache-Control',
    endpoint.cacheSeconds > 0 ? `${whose}, max-age=${endpoint.cacheSeconds}` : `${whose}, no-cache`,
  );
  response.type('application/json');
  if (response.req.fresh) response.status(304).end();
  else response.send(body);
}

/** An address with what somebody typed, or keeps, is theirs: no cache that others share may hold it. */
const holdsWords = ({ query }: Endpoint) =>
  ['q', 'near', 'ids', 'search', 'postcode'].some((name) => query?.shape[name]);

const isElsewhere = (answer: unknown): answer is Elsewhere =>
  typeof answer === 'object' && answer !== null && 'redirect' in answer;
const isStreamed = (answer: unknown): answer is Streamed =>
  typeof answer === 'object' &&
  answer !== null &&
  Symbol.asyncIterator in ((answer as Streamed).stream ?? {});
