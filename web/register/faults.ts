import type { Fault, ProblemBody } from '../../api/contract/problem.ts';
import type { StillAsked } from '../../api/contract/register-views.ts';
import { words } from './words.ts';

type Answered = { problem: ProblemBody } | { ask: StillAsked } | undefined;

/** What needs changing, from an answer of a form: its faults, or what must still be known about the times. */
export function faultsOf(answered: Answered): Fault[] {
  if (!answered) return [];
  if ('problem' in answered) {
    const { errors, detail, title } = answered.problem;
    return errors?.length ? errors : [{ path: 'main', message: detail ?? title }];
  }
  const { ask } = answered;
  if (ask.about === 'venue') return [];
  const message =
    ask.needs === 'another-next' ? words.needs['another-next'](ask.falls ?? '') : words.needs[ask.needs];
  const path = ask.needs === 'next' || ask.needs === 'another-next' ? 'next' : 'words';
  return [{ path, message }];
}
