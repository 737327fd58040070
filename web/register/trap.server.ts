import { ProblemError } from '../../api/contract/problem.ts';

/** A form whose hidden box was filled in, which people do not see. Said plainly, since a browser may have filled it for somebody. */
export function notTrapped(form: FormData): void {
  if (form.get('trap'))
    throw new ProblemError('bad-input', {
      errors: [{ path: 'trap', message: 'Please leave the last box empty, then press the button again.' }],
    });
}
