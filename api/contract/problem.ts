import * as z from 'zod';

/** Every way a request may fail on purpose: its HTTP status and its plain title. */
export const problems = {
  'bad-request': { status: 400, title: 'We could not read that request' },
  'bad-input': { status: 400, title: 'Something in that request needs changing' },
  'not-signed-in': { status: 401, title: 'Please sign in first' },
  'bad-key': { status: 401, title: 'That key does not work' },
  'not-allowed': { status: 403, title: 'You may see this but not do that' },
  'not-found': { status: 404, title: 'We could not find that' },
  'method-not-allowed': { status: 405, title: 'That is not how this address is used' },
  conflict: { status: 409, title: 'Somebody changed this first' },
  gone: { status: 410, title: 'That is no longer here' },
  'too-large': { status: 413, title: 'That is more than we can take in one go' },
  'unsupported-media': { status: 415, title: 'We cannot read that kind of content' },
  'too-many': { status: 429, title: 'That was a lot of requests. Please wait a moment' },
  unreadable: { status: 500, title: 'This record cannot be opened safely' },
  unexpected: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'That part is resting. Please try again soon' },
} as const;

export type ProblemCode = keyof typeof problems;
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** One fault: `path` is the dotted name of the field as the caller sent it, '' for the whole. */
export const fault = z.object({ path: z.string(), message: z.string() });
export type Fault = z.infer<typeof fault>;

/** RFC 9457 body; `errors` names all faults, not only the first. */
export const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(fault).optional(),
});
export type ProblemBody = z.infer<typeof problemBody>;

/** Thrown on purpose; anything else that is thrown is a bug. Known across bundles by `name` and `code`. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: Fault[] | undefined;

  constructor(code: ProblemCode, more: { detail?: string; errors?: Fault[]; cause?: unknown } = {}) {
    super(more.detail ?? problems[code].title, { cause: more.cause });
    this.code = code;
    this.detail = more.detail;
    this.errors = more.errors;
  }
}

/** `instanceof` fails between the page bundle and the server, so a problem is known by its name. */
export function isProblem(thrown: unknown): thrown is ProblemError {
  return thrown instanceof Error && thrown.name === 'ProblemError' && 'code' in thrown;
}

/** zod's faults as ours, every one of them. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'We do not know this field.',
        }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}
