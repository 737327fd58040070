import type { Quota } from '../infra/quota.ts';
import type { Sealer } from '../infra/sealed.ts';
import { createApply } from './apply.ts';
import { createConfirm } from './confirm.service.ts';
import { createConfirmationStore } from './confirmation.store.ts';
import type { FreshnessDeps } from './deps.ts';
import { freshnessJobs } from './freshness.jobs.ts';
import { createHoldStore } from './hold.store.ts';
import { createLinkStore } from './link.store.ts';
import { createMayConfirm } from './may-confirm.ts';
import { createOverview } from './overview.service.ts';
import { createRemind } from './remind.service.ts';
import { createReminderStore } from './reminder.store.ts';
import { createSignals } from './signal.service.ts';
import { createSignalStore } from './signal.store.ts';
import { createSweep } from './sweep.service.ts';
import { createWorries } from './worry.service.ts';
import { createWorryStore } from './worry.store.ts';
import { createWriteTo } from './write-to.ts';

type Given = Omit<FreshnessDeps, 'confirmations' | 'holds' | 'links' | 'reminders'> & {
  quota: Quota;
  /** Seals what somebody is worried about. */
  sealer: Sealer;
  emailOf: (accountId: string) => Promise<string | null>;
};

/** Everything about how long entries stay true, with its stores in the private database, and the jobs to add. */
export async function openFreshness(given: Given) {
  const { connection } = given;
  const stores = {
    confirmations: createConfirmationStore(connection),
    holds: createHoldStore(connection),
    links: createLinkStore(connection),
    reminders: createReminderStore(connection),
  };
  const signalStore = createSignalStore(connection);
  const worryStore = createWorryStore(connection, given.sealer);
  await Promise.all([...Object.values(stores), signalStore, worryStore].map((store) => store.ensure()));

  const deps = { ...given, ...stores };
  const writeTo = createWriteTo(deps);
  const apply = createApply(deps);
  const remind = createRemind({ ...deps, writeTo });
  const sweep = createSweep({ ...deps, writeTo, apply });
  const signals = createSignals({ ...deps, signals: signalStore, writeTo, apply });
  const mayConfirm = createMayConfirm(deps);
  const confirm = createConfirm({ ...deps, writeTo, apply, signals, mayConfirm });
  const worries = createWorries({ ...deps, worries: worryStore });
  return {
    confirm,
    signals,
    worries,
    lists: createOverview({ ...deps, remind, signals, mayConfirm }),
    release: sweep.release,
    jobs: [
      ...freshnessJobs({ ...deps, remind, sweep, apply }),
      { name: 'old worries', everyMs: 86_400_000, run: worries.forget },
    ],
  };
}
export type FreshnessServices = Awaited<ReturnType<typeof openFreshness>>;
