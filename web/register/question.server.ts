import { data, redirect } from 'react-router';
import { forms, questions, type Question } from '../../api/contract/register.ts';
import type { Labelled } from '../../api/contract/asset.ts';
import type { QuestionView, StillAsked } from '../../api/contract/register-views.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { listsFor } from './lists.server.ts';
import type { Step } from './services.ts';

export type QuestionPage = QuestionView & { lists: Record<string, Labelled[]> };
export type StillAskedPage = { ask: StillAsked; typed: Record<string, string[]> };

export async function loadQuestion({ context, params }: Ask): Promise<QuestionPage> {
  const question = questionOf(params.question);
  const view = await context.services.register.question(context.draft.token, question);
  return { ...view, lists: listsFor(context.services.taxonomy.lists()) };
}

/** Keeps the answer and goes on; or asks beside it what must still be known. */
export async function saveAnswer({ context, params }: Ask, form: FormData) {
  const question = questionOf(params.question);
  const { faults, typed } = read(forms[question], form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  const kept = await context.services.register.answer(context.draft.token, question, typed);
  if ('ask' in kept) return data({ ask: kept.ask, typed }, { status: 200 });
  return goTo(kept.next);
}

/** After a form comes a page of its own, so that "back" asks nothing twice. */
export const goTo = (step: Step, headers?: HeadersInit) =>
  redirect(paths.register(step), { status: 303, ...(headers && { headers }) });

function questionOf(asked: string | undefined): Question {
  const question = questions.find((each) => each === asked);
  if (!question) throw problemOf('not-found');
  return question;
}
