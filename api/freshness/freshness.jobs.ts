import { createHash } from 'node:crypto';
import { inTransaction } from '../infra/transaction.ts';
import type { Job } from '../infra/jobs.ts';
import type { Apply } from './apply.ts';
import type { FreshnessDeps } from './deps.ts';
import type { Remind } from './remind.service.ts';
import type { Sweep } from './sweep.service.ts';

const hourMs = 3_600_000;

/** The work that time brings. Twice a day, so that nobody is written to later than a day after a rung was reached. */
export function freshnessJobs({
  remind,
  sweep,
  apply,
  ...deps
}: FreshnessDeps & { remind: Remind; sweep: Sweep; apply: Apply }): Job[] {
  const { connection, confirmations, curators, messages, origin, clock } = deps;

  /** Once a month for the same lines, and at once when the list changes. */
  async function tellOfCrisisLines() {
    const old = await remind.crisisLines();
    if (old.length === 0) return;
    const names = old.map(({ name }) => name);
    const which = createHash('sha256').update(old.map(({ _id }) => _id).join()).digest('base64url').slice(0, 16); // prettier-ignore
    const month = clock.now().toISOString().slice(0, 7);
    const people = await curators();
    await inTransaction(connection, async () => {
      for (const { email } of people)
        await messages.post({
          ...{ key: `crisis/${month}/${which}/${email}`, to: email, template: 'crisis-lines' as const },
          data: { names, link: `${origin}/freshness` },
        });
    });
  }

  return [
    {
      name: 'write what was confirmed',
      everyMs: 1_000,
      isWanted: () => confirmations.hasToApply(),
      run: ({ signal }) => apply.rest(signal),
    },
    { name: 'remind', everyMs: 12 * hourMs, run: ({ signal }) => remind.run(signal) },
    { name: 'crisis lines', everyMs: 12 * hourMs, run: tellOfCrisisLines },
    { name: 'take off what ran out', everyMs: 24 * hourMs, run: ({ signal }) => sweep.run(signal) },
  ];
}
