import type { ProblemBody } from '../../api/contract/problem.ts';
import type { Typed } from './input.server.ts';

/** What a page's action gives back where something needs changing. */
export type Refused = { problem: ProblemBody; typed: Typed };

/** The faults of a form, and what was typed, by field; nothing of either before it was sent. */
export function told(answer: object | undefined) {
  const { problem, typed = {} } = (answer ?? {}) as Partial<Refused>;
  const faults = problem?.errors ?? (problem ? [{ path: '', message: problem.detail ?? problem.title }] : []);
  return {
    faults,
    faultOf: (path: string) => faults.find((fault) => fault.path === path)?.message,
    typedIn: (path: string) => typed[path]?.[0] ?? '',
  };
}
