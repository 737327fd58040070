import { redirect } from 'react-router';
import { ProblemError } from '../../api/contract/problem.ts';
import { isThisYou } from '../../api/contract/register.ts';
import type { TwinOffer } from '../../api/contract/register-views.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goTo } from './question.server.ts';

export type TwinsPage = { name: string; twins: TwinOffer[] };

export const loadTwins = ({ context }: Ask): Promise<TwinsPage> =>
  context.services.register.isThisYou(context.draft.token);

export async function chooseTwin({ context }: Ask, form: FormData) {
  const { faults, value } = read(isThisYou, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  if (value.which !== 'none') return redirect(paths.claim(value.which), { status: 303 });
  const { next } = await context.services.register.noneOfThese(context.draft.token);
  return goTo(next);
}
