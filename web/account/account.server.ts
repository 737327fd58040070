import { redirect } from 'react-router';
import type * as z from 'zod';
import { ProblemError } from '../../api/contract/problem.ts';
import { read } from '../kit/page.server.ts';

/** A form as the contract reads it; throws all its faults. */
export function readForm<S extends z.ZodObject>(schema: S, form: FormData | URLSearchParams): z.infer<S> {
  const { value, faults } = read(schema, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  return value;
}

/** Goes on to a page of ours, with the cookies of a session that began, changed or ended. */
export function goOn(to: string, cookies: string[] = [], more: Record<string, string> = {}) {
  const headers = new Headers({ 'Cache-Control': 'no-store', ...more });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return redirect(to, { status: 303, headers });
}
