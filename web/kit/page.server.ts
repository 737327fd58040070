import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import type * as z from 'zod';
import { admits, type For } from '../../api/contract/access.ts';
import type { Member } from '../../api/contract/actor.ts';
import type { Module } from '../../api/contract/modules.ts';
import { faultsOf, problems, type Fault, type ProblemBody } from '../../api/contract/problem.ts';
import type { PageContext } from './context.ts';
import { paths } from '../paths.ts';
import { decodes, knownFields, notAField, problemOf, readFields, type Typed } from './input.server.ts';

/** What a page is asked with. `url` is without the marks that mail and social sites add to links. */
export type Ask = { context: PageContext; url: URL; params: Record<string, string | undefined> };

/** A query or form as the contract reads it, or all its faults beside what was typed. */
export type Read<T> =
  { value: T; faults?: never; typed: Typed } | { value?: never; faults: Fault[]; typed: Typed };

type Described<L, A> = {
  /** Who may open it. There is no default. */
  for: For;
  /** It is there for organisations that have switched this on. */
  module?: Module;
  /** True where `load` reads the query itself; any other page refuses an address with one. */
  readsQuery?: boolean;
  load?: (ask: Ask) => L | Promise<L>;
  act?: (ask: Ask, form: FormData) => A | Promise<A>;
};

/**
 * The only way a page gets a loader or an action. A problem thrown on purpose becomes a page with its status,
 * which the router would otherwise answer as a bare 500; anything else is a bug and goes on as one.
 */
export function page<L = null, A = never>({
  for: who,
  module,
  readsQuery = false,
  load,
  act,
}: Described<L, A>) {
  async function loader(args: LoaderFunctionArgs<PageContext>): Promise<L> {
    try {
      admit(who, module, args);
      // Also where nothing is loaded: a query that no page reads is refused by every page.
      const ask = readAsk(args, readsQuery);
      return (await load?.(ask)) as L;
    } catch (thrown) {
      throw asAnswer(thrown, args.request);
    }
  }

  /** Gives a problem back to the page together with what was typed, so that nothing is lost. */
  async function action(args: LoaderFunctionArgs<PageContext>) {
    try {
      admit(who, module, args);
      if (!act) throw problemOf('method-not-allowed');
      const form = await readForm(args.request);
      try {
        return await act(readAsk(args, true), form);
      } catch (thrown) {
        const problem = problemIn(thrown, args.request);
        if (!problem) throw thrown;
        return data({ problem, typed: withoutSecrets(knownFields(form)) }, { status: problem.status });
      }
    } catch (thrown) {
      throw asAnswer(thrown, args.request);
    }
  }

  return { loader, action };
}

/** Who is signed in, on a page that is for nobody else. */
export function memberOf({ actor }: PageContext): Member {
  if (actor.kind !== 'member') throw problemOf('not-signed-in');
  return actor;
}

/** What is given back stands in the page, where a password has no business. */
function withoutSecrets({ password: _password, code: _code, ...typed }: Typed): Typed {
  return typed;
}

/** Reads a query string or form with a schema of the contract; every fault is named. */
export function read<S extends z.ZodObject>(schema: S, fields: URLSearchParams | FormData): Read<z.infer<S>> {
  const typed = knownFields(fields);
  const parsed = schema.safeParse(readFields(fields));
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error)),
    ...(fields.has(notAField) ? [unknownField(notAField)] : []),
  ];
  return parsed.success && faults.length === 0 ? { value: parsed.data, typed } : { faults, typed };
}

/** Sends who has to sign in, or to show again that it is them, on their way, and lets nobody know of what is not for them. */
function admit(
  who: For,
  module: Module | undefined,
  { context, request }: LoaderFunctionArgs<PageContext>,
): void {
  if (who === 'anyone' && !module) return;
  const admission = admits(who, context.actor, context.now(), module);
  if (admission === 'come-in') return;
  if (admission === 'not-found') throw problemOf('not-found');
  const { pathname, search } = new URL(request.url);
  const back = pathname.replace(/\.data$/, '') + (request.method === 'GET' ? search : '');
  // The router reads a redirect as thrown data, whatever the linter thinks of it.
  // oxlint-disable-next-line typescript/only-throw-error
  throw redirect(admission === 'sign-in' ? paths.signIn(back) : paths.showAgain(back), { status: 303 });
}

function readAsk({ request, params, context }: LoaderFunctionArgs<PageContext>, readsQuery: boolean): Ask {
  const url = new URL(request.url);
  if (!decodes(url.pathname) || !decodes(url.search)) throw problemOf('bad-request');
  for (const key of [...url.searchParams.keys()]) if (isMark(key)) url.searchParams.delete(key);

  const unknown = readsQuery ? [] : [...new Set(url.searchParams.keys())];
  if (unknown.length > 0) {
    throw problemOf('bad-input', unknown.map(unknownField));
  }
  return { context, url, params };
}

const unknownField = (path: string): Fault => ({ path, message: 'We do not know this field.' });

/** Marks that others append to a link of ours when it is shared; they change nothing and must not break it. */
const isMark = (key: string) => /^(utm_[a-z]+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid)$/.test(key);

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    throw problemOf('unsupported-media', [], cause);
  }
}

function asAnswer(thrown: unknown, request: Request): unknown {
  const problem = problemIn(thrown, request);
  return problem ? data(problem, { status: problem.status }) : thrown;
}

/** A problem is known by its name and code: its class differs between the page bundle and the server. */
function problemIn(thrown: unknown, request: Request): ProblemBody | null {
  if (!(thrown instanceof Error) || thrown.name !== 'ProblemError' || !('code' in thrown)) return null;
  const code = thrown.code as keyof typeof problems;
  const { detail, errors } = thrown as { detail?: string; errors?: Fault[] };
  return {
    type: `/problems/${code}`,
    ...problems[code],
    code,
    instance: new URL(request.url).pathname,
    ...(detail ? { detail } : {}),
    ...(errors?.length ? { errors } : {}),
  };
}
