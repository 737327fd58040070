import { redirect } from 'react-router';
import { ProblemError } from '../../api/contract/problem.ts';
import { helperForm, sixWords } from '../../api/contract/register.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goTo } from './question.server.ts';

/** Two forms of one page: they said yes, begin; or open what they began by its six words. */
export async function helpAGroup({ context }: Ask, form: FormData) {
  const { services, actor, draft } = context;
  if (form.has('words')) {
    const { faults, value } = read(sixWords, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    const { token } = await services.register.bySixWords(actor, value.words);
    return redirect(paths.register('go-on'), { status: 303, headers: { 'Set-Cookie': draft.cookie(token) } });
  }
  const { faults, value } = read(helperForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  const { name, ...helper } = value;
  const { token, next } = await services.register.begin(actor, { name: [name] }, helper);
  return goTo(next, { 'Set-Cookie': draft.cookie(token) });
}
