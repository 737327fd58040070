import { couldNotFindForm, type CouldNotFindAnswer } from '../../api/contract/counts.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { read, type Ask } from '../kit/page.server.ts';

/** Counts what was missing. The form holds the search without its words. */
export async function tell(
  { context: { services, actor } }: Ask,
  form: FormData,
): Promise<CouldNotFindAnswer> {
  const asked = read(couldNotFindForm, form);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  return services.counts.couldNotFind(actor, asked.value);
}
