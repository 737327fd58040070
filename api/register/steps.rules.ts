import { forms, questions, type Answers, type Question } from '../contract/register.ts';
import type { Typed } from './registration.model.ts';

/** Where somebody is: at a question, or at the look at all of it before it is sent. */
export type Step = Question | 'check';

/** A stored answer as its form reads it. What an older wording let in and this one does not counts as not answered. */
export function readAnswers(stored: Partial<Record<Question, Typed>>): Answers {
  const read = questions.flatMap((question) => {
    const typed = stored[question];
    if (!typed) return [];
    const fields = Object.entries(typed).map(([name, values]) => [
      name,
      values.length === 1 ? values[0] : values,
    ]);
    const parsed = forms[question].safeParse(Object.fromEntries(fields));
    return parsed.success ? [[question, parsed.data]] : [];
  });
  return Object.fromEntries(read) as Answers;
}

/** The questions that are asked of this group, in order. `guessed`: their words tell already what sort of thing it is. */
export const asked = (answers: Answers, guessed: boolean): Question[] =>
  questions.filter((question) => {
    if (question === 'welcome') return false;
    // Before there are words nobody can tell.
    const tells = guessed || answers.about === undefined;
    return question !== 'sort' || !tells || answers.sort !== undefined;
  });

/** Where to go on behind a question: to the next that is not answered yet, or to the look at all of it. */
export function stepAfter(question: Question | null, answers: Answers, guessed: boolean): Step {
  const all = asked(answers, guessed);
  const open = all.filter((each) => answers[each] === undefined);
  const behind = open.find((each) => question === null || all.indexOf(each) > all.indexOf(question));
  return behind ?? open[0] ?? 'check';
}

/** "3 of 9". */
export function progressOf(
  question: Question,
  answers: Answers,
  guessed: boolean,
): { at: number; of: number } | null {
  const all = asked(answers, guessed);
  const at = all.indexOf(question) + 1;
  // The look at all of it is the last.
  return at > 0 ? { at, of: all.length + 1 } : null;
}
