import type { Connection } from 'mongoose';
import { usualClocks } from '../assets/freshness.rules.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import { ProblemError } from '../contract/problem.ts';
import {
  linesOf,
  settingForms,
  settingNames,
  synonymOf,
  type SettingChange,
  type SettingName,
  type SettingValues,
  type SettingView,
} from '../contract/settings.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { Log } from '../infra/log.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { SettingStore } from './setting.store.ts';

/** What holds where nobody changed it. */
const usual: SettingValues = {
  clocks: usualClocks,
  curating: { lookWithinDays: 5, undoMinutes: 15 },
  reminders: { firstMessagesADay: 50, linkDays: 7 },
  safeguarding: { leadName: '', leadEmail: '', leadPhone: '', keptYears: 2 },
  words: { synonyms: '', stopWords: '' },
};

/** Who is told when somebody is worried. */
export type SafeguardingLead = { name: string; email: string; phone: string | null };

/** The settings as everybody reads them. */
export type Settings = {
  clocks: Clocks;
  /** Days within which a person looks at what was sent. */
  lookWithinDays: number;
  undoMinutes: number;
  firstMessagesADay: number;
  /** How long a link in a reminder can be pressed. */
  linkDays: number;
  safeguarding: SafeguardingLead | null;
  /** Years for which a worry is kept after it was closed. */
  worriesKeptYears: number;
  synonyms: Record<string, string[]>;
  stopWords: string[];
};

/** The settings of the directory. Each process reads them again every few seconds, so a change holds everywhere soon. */
export function createSettings({
  store,
  connection,
  audit,
  clock,
  log,
  everyMs = 5_000,
}: {
  store: SettingStore;
  connection: Connection;
  audit: Audit;
  clock: Clock;
  log: Log;
  everyMs?: number;
}) {
  let values: SettingValues = usual;
  let revisions: Partial<Record<SettingName, number>> = {};
  let now = read(values);
  let known = '';
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const listeners: ((settings: Settings) => void)[] = [];

  async function refresh(): Promise<void> {
    const stored = await store.all();
    const seen = JSON.stringify(stored);
    if (seen === known) return;
    known = seen;
    values = { ...usual };
    revisions = {};
    for (const { _id, value, revision } of stored) {
      const name = settingNames.find((one) => one === _id);
      const parsed = name && settingForms[name].safeParse(value);
      if (!name || !parsed) continue;
      revisions[name] = revision;
      if (parsed.success) Object.assign(values, { [name]: parsed.data });
      else log.error({ setting: name }, 'A stored setting cannot be read; the usual one holds.');
    }
    now = read(values);
    for (const tell of listeners) tell(now);
  }

  async function poll() {
    await refresh().catch((error: unknown) => log.warn({ err: error }, 'The settings could not be read.'));
    if (!stopped) timer = setTimeout(() => void poll(), everyMs).unref();
  }

  return {
    /** The settings that hold now. Never throws: without the private database the last ones hold. */
    now: (): Settings => now,
    /** Told at once and after each change, in every process. */
    onChange: (listener: (settings: Settings) => void) => {
      listeners.push(listener);
      listener(now);
    },
    view: async <N extends SettingName>(name: N): Promise<SettingView<N>> => {
      await refresh();
      return { name, value: values[name], revision: revisions[name] ?? 0 };
    },
    /** Newest first. Names of what was changed, and by whom. */
    history: async (): Promise<SettingChange[]> =>
      (await store.history(100)).map(({ name, was, value, at, by }) => ({
        ...{ name: name as SettingName, at: at.toISOString(), by },
        fields: Object.keys(value).filter((key) => JSON.stringify(value[key]) !== JSON.stringify(was[key])),
      })),
    /** Who may is for the page to say (`change-settings`, of the words `change-words`). `conflict` when somebody else changed it since it was shown. */
    change: async <N extends SettingName>(
      actor: Member,
      name: N,
      value: SettingValues[N],
      shown: number,
    ): Promise<void> => {
      await refresh();
      const was = values[name];
      await inTransaction(connection, async () => {
        if (!(await store.replace(name, shown, value)))
          throw new ProblemError('conflict', { detail: 'Somebody else changed this since you opened it.' });
        await store.record({
          ...{ _id: newId(), name, revision: shown + 1, was, value },
          ...{ accountId: actor.accountId, by: actor.name, at: clock.now() },
        });
        await audit.record(actor, {
          action: 'setting.change',
          object: `setting/${name}`,
          fields: Object.keys(value),
        });
      });
      await refresh();
    },
    refresh,
    start: poll,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
export type SettingsService = ReturnType<typeof createSettings>;

function read({ clocks, curating, reminders, safeguarding, words }: SettingValues): Settings {
  const { leadName, leadEmail, leadPhone, keptYears } = safeguarding;
  return {
    clocks,
    ...curating,
    ...reminders,
    safeguarding: leadEmail ? { name: leadName, email: leadEmail, phone: leadPhone || null } : null,
    worriesKeptYears: keptYears,
    synonyms: Object.fromEntries(
      linesOf(words.synonyms)
        .map(synonymOf)
        .map(({ key, meanings }) => [key, meanings]),
    ),
    stopWords: linesOf(words.stopWords).map((word) => word.toLowerCase()),
  };
}
