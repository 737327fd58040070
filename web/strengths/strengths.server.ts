import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../api/contract/problem.ts';
import { offerForm, takeBackForm, type StrengthsView } from '../../api/contract/strengths.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';
import { to } from '../conversations/conversation.server.ts';
import { paths } from '../paths.ts';

export type StrengthsPage = StrengthsView & { personId: string; commandId: string };

export async function loadStrengths({ context, params }: Ask): Promise<StrengthsPage> {
  const personId = params.id ?? '';
  const view = await context.services.strengths.read(memberOf(context), personId);
  return { ...view, personId, commandId: randomUUID() };
}

export async function actOnStrengths({ context, params }: Ask, form: FormData): Promise<Response> {
  const actor = memberOf(context);
  const personId = params.id ?? '';
  const { strengths } = context.services;
  if (form.get('act') === 'take-back') {
    const { value, faults } = read(takeBackForm, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    await strengths.takeBack(actor, personId, value.offerId);
  } else {
    const { value, faults } = read(offerForm, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    await strengths.offer(actor, personId, value);
  }
  return to(paths.personStrengths(personId));
}
