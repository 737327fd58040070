import { ProblemError } from '../../api/contract/problem.ts';
import { forms } from '../../api/contract/register.ts';
import type { LocalContact } from '../kit/context.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { goTo } from './question.server.ts';
import { notTrapped } from './trap.server.ts';

export type StartPage = { ring: LocalContact | null; mayHelp: boolean };

export const loadStart = ({ context }: Ask): StartPage => ({
  ring: context.config.ring,
  mayHelp: context.actor.kind === 'member',
});

/** The first answer begins a draft; its private link goes into a cookie, never into an address. */
export async function begin({ context }: Ask, form: FormData) {
  const { faults, typed } = read(forms.name, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  notTrapped(form);
  const { trap: _trap, ...name } = typed;
  const { token, next } = await context.services.register.begin(context.actor, name, null);
  return goTo(next, { 'Set-Cookie': context.draft.cookie(token) });
}
