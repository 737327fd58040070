import { ProblemError } from '../../api/contract/problem.ts';
import { mailLinkForm } from '../../api/contract/register.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export type LaterPage = { link: string; words: string[]; until: string; name: string };

export async function loadLater({ context }: Ask): Promise<LaterPage> {
  const { token, ...kept } = await context.services.register.later(context.draft.token);
  return { ...kept, link: context.config.origin + paths.carryOn(token) };
}

export async function mailLink({ context }: Ask, form: FormData): Promise<{ mailedTo: string }> {
  const { faults, value } = read(mailLinkForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  await context.services.register.mailLink(context.draft.token, value.email);
  return { mailedTo: value.email };
}
