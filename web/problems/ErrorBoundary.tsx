import { isRouteErrorResponse, useRouteError } from 'react-router';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { words as siteWords } from '../kit/words.ts';
import { Told } from './Told.tsx';
import { words } from './words.ts';

const byStatus: Record<number, string> = {
  400: 'bad-request',
  404: 'not-found',
  405: 'method-not-allowed',
  410: 'gone',
};

/** The page in place of one that could not be made: a problem told on purpose, or something unexpected. */
export function ErrorBoundary() {
  const error = useRouteError();
  const problem = problemIn(error);
  const told = words.of[problem.code] ?? words.unexpected;
  // Who was quicker, and with what, is told in words of its own.
  const first = problem.code === 'conflict' && problem.detail ? [problem.detail] : [];
  return (
    <>
      <title>{siteWords.title(told.title)}</title>
      <Told title={told.title} body={[...first, ...told.body]} faults={problem.errors ?? []} />
    </>
  );
}

function problemIn(error: unknown): Pick<ProblemBody, 'errors' | 'detail'> & { code: string } {
  if (!isRouteErrorResponse(error)) return { code: 'unexpected' };
  const told: unknown = error.data;
  if (told && typeof told === 'object' && 'code' in told) return told as ProblemBody;
  return { code: byStatus[error.status] ?? 'unexpected' };
}
