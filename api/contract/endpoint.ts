import type * as z from 'zod';
import type { For } from './access.ts';
import type { Module } from './modules.ts';
import type { ProblemCode } from './problem.ts';

/** One operation of the API, described once: Express serves it, the docs page and OpenAPI print it, tests loop over it. */
export type Endpoint = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, with Express parameters: `/assets/:id`. */
  path: `/${string}`;
  summary: string;
  /** Who may call it. There is no default. */
  for: For;
  /** It is there for organisations that have switched this on. */
  module?: Module;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
  /** Another status than 200 for some answers of the same shape, as when the answer is "not ready". */
  otherwise?: { status: number; means: string; when: (answer: never) => boolean };
  /** Words that tell of danger are answered 303 to `/urgent/:kind` before anything else, and are kept nowhere. */
  mindsDanger?: true;
  /** Codes it may give besides `bad-input`, `too-many` and `unexpected`, which every endpoint may. */
  problems?: ProblemCode[];
  /** Seconds a shared cache may keep the answer; 0 = ask again each time (an ETag is sent either way). */
  cacheSeconds: number;
  /** Shown in the docs and run as a test against the demo data: the address below `/api/v1`. */
  example: string;
};

export const endpoint = <const E extends Endpoint>(described: E): E => described;
