import { redirect } from 'react-router';
import type * as z from 'zod';
import { ProblemError } from '../../api/contract/problem.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';

/** Who asks, whom it is about, and the use cases. */
export const about = ({ context, params }: Ask) => ({
  actor: memberOf(context),
  id: params.id ?? '',
  people: context.services.people,
});

/** The form as the contract reads it; throws all its faults. */
export function mustRead<S extends z.ZodObject>(schema: S, form: FormData): z.infer<S> {
  const { value, faults } = read(schema, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  return value;
}

/** A page is shown after a form was taken, so that reloading sends nothing again. */
export const goTo = (path: string) =>
  redirect(path, { status: 303, headers: { 'Cache-Control': 'no-store' } });

const day = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' },
});
const moment = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/London',
});
export const inDays = (at: Date): string => day.format(at);
export const inMinutes = (at: Date): string => moment.format(at);
