import { redirect } from 'react-router';
import { ProblemError } from '../../api/contract/problem.ts';
import { againForm, type DeadMail, type RunningState } from '../../api/contract/running.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

type Job = RunningState['jobs'][number];
export type RunningPage = {
  index: RunningState['index'];
  jobs: (Pick<Job, 'name' | 'failure'> & { isDead: boolean; last: string | null; next: string | null })[];
  mail: { waiting: number; dead: (Omit<DeadMail, 'createdAt'> & { written: string })[] };
  audit: { rows: number; since: string | null };
};

export async function loadRunning({ context: { services, actor } }: Ask): Promise<RunningPage> {
  const { index, jobs, mail, audit } = await services.running.state(actor);
  return {
    index,
    jobs: jobs.map(({ name, failure, deadAt, doneAt, dueAt }) => ({
      ...{ name, failure, isDead: deadAt !== null },
      last: doneAt && inWords.format(doneAt),
      next: dueAt && inWords.format(dueAt),
    })),
    mail: {
      waiting: mail.waiting,
      dead: mail.dead.map(({ createdAt, ...rest }) => ({ ...rest, written: inWords.format(createdAt) })),
    },
    audit: { rows: audit.rows, since: audit.waitingSince && inWords.format(audit.waitingSince) },
  };
}

export async function again({ context: { services, actor } }: Ask, form: FormData) {
  const { faults, value } = read(againForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  await services.running.again(actor, value);
  return redirect(paths.running(), { status: 303 });
}

const inWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'short',
});
