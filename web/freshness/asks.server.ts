import { redirect } from 'react-router';
import { ProblemError } from '../../api/contract/problem.ts';
import type { Member } from '../../api/contract/actor.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import type * as z from 'zod';

/** The form as the contract reads it, or a problem that names every fault. */
export function mustRead<S extends z.ZodObject>(schema: S, form: FormData): z.infer<S> {
  const asked = read(schema, form);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  return asked.value;
}

/** Who is signed in; the page is for them, so there is somebody. */
export function memberOf({ context: { actor } }: Ask): Member {
  if (actor.kind !== 'member') throw problemOf('not-signed-in');
  return actor;
}

/** A page is shown after a form was taken, so that reloading sends nothing again. */
export const goTo = (path: string) =>
  redirect(path, { status: 303, headers: { 'Cache-Control': 'no-store' } });
