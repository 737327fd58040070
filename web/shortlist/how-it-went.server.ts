import { outcomeForm, type Outcome } from '../../api/contract/counts.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { keptIds, keysOf } from '../../api/contract/shortlist.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

export type Told = { how: Outcome; back: string };

const form = outcomeForm.extend({ ids: keptIds.optional() });

/** Counts an answer, and says thank you. */
export async function tell({ context: { services, actor } }: Ask, fields: FormData): Promise<Told> {
  const asked = read(form, fields);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { ids, ...outcome } = asked.value;
  await services.counts.outcome(actor, outcome);
  return { how: outcome.how, back: paths.shortlist(ids && keysOf(ids)) };
}
