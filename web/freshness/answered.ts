import type { Fault, ProblemBody } from '../../api/contract/problem.ts';
import type { Typed } from '../kit/input.server.ts';

/** A form that came back: its faults, and what was typed. */
export type Refused = { problem: ProblemBody; typed: Typed };

/** What a page shows again of a form; nothing where it was taken. */
export function refusedOf(answer: object | undefined) {
  const refused = answer && 'problem' in answer ? (answer as Refused) : null;
  const errors: Fault[] = refused?.problem.errors?.length
    ? refused.problem.errors
    : refused
      ? [{ path: 'main', message: refused.problem.detail ?? refused.problem.title }]
      : [];
  return {
    faults: errors,
    faultOf: (name: string) => errors.find(({ path }) => path === name)?.message,
    typedIn: (name: string) => refused?.typed[name]?.[0],
  };
}

export const idOf = (path: string) => path || 'main';
