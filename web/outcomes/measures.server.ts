import { randomUUID } from 'node:crypto';
import { measureForm } from '../../api/contract/outcomes.ts';
import { faultsOf, ProblemError } from '../../api/contract/problem.ts';
import { goTo } from '../freshness/asks.server.ts';
import { readFields } from '../kit/input.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export async function loadMeasures({ context, params }: Ask) {
  const personId = params.id ?? '';
  const { person, measures } = await context.services.outcomes.of(memberOf(context), personId);
  return { personId, person, measures, commandId: randomUUID() };
}

export async function takeMeasure({ context, params }: Ask, form: FormData) {
  const parsed = measureForm.safeParse(readFields(form));
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  await context.services.outcomes.take(memberOf(context), params.id ?? '', parsed.data);
  return goTo(paths.measures(params.id ?? ''));
}
