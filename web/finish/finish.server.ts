import { redirect } from 'react-router';
import * as z from 'zod';
import { ProblemError } from '../../api/contract/problem.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const nothing = z.strictObject({});

/** Ends all that this browser holds of us: the list, the copies of pages, where somebody had scrolled to. */
export async function finish({ context: { kept, services } }: Ask, form: FormData) {
  const asked = read(nothing, form);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { cookies } = await services.account.signOut();
  const headers = new Headers({
    'Clear-Site-Data': '"cache", "cookies", "storage"',
    'Cache-Control': 'no-store',
  });
  for (const cookie of [kept.cookie([]), ...cookies]) headers.append('Set-Cookie', cookie);
  return redirect(paths.finish(), { status: 303, headers });
}
