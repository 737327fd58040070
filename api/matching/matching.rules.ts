import { chooseNearMisses } from './nearly.rules.ts';
import { pickHandful } from './pick.rules.ts';
import type { Question } from './question.rules.ts';
import {
  fittingAmong,
  judge,
  nearlyAmong,
  type Candidate,
  type Judged,
  type NearlySuited,
  type Suited,
} from './suited.rules.ts';

/**
 * The handful and the near misses among candidates (docs/matching.md). Pure: with all entries of a directory as
 * candidates it is the whole truth, which the service reaches with a few of them.
 */
export const match = (asked: Question, candidates: readonly Candidate[]) =>
  decide(
    asked,
    candidates.map((candidate) => judge(candidate, asked)),
  );

/** The same of what is judged already. */
export function decide(
  asked: Pick<Question, 'wanted'>,
  judged: readonly Judged[],
): { handful: Suited[]; nearMisses: NearlySuited[] } {
  const fitting = fittingAmong(judged);
  return {
    handful: pickHandful(fitting, asked.wanted.length),
    nearMisses: chooseNearMisses(nearlyAmong(judged), fitting, asked.wanted.length),
  };
}
