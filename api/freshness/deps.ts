import type { Connection } from 'mongoose';
import type { AgingStore } from '../assets/aging.store.ts';
import type { MarkAsset } from '../assets/asset-marks.service.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';
import type { Messages } from '../messages/message.store.ts';
import type { Settings } from '../settings/settings.service.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import type { ConfirmationDoc } from './confirmation.model.ts';
import type { ConfirmationStore } from './confirmation.store.ts';
import type { HoldStore } from './hold.store.ts';
import type { LinkStore } from './link.store.ts';
import type { ReminderStore } from './reminder.store.ts';

/** Somebody who keeps an entry right, or looks after the directory. */
export type Person = { accountId: string; name: string; email: string };

/** What the use cases of freshness work with. */
export type FreshnessDeps = {
  /** Of the private database, where everything here is decided. */
  connection: Connection;
  aging: AgingStore;
  mark: MarkAsset;
  audit: Audit;
  messages: Messages;
  confirmations: ConfirmationStore;
  holds: HoldStore;
  links: LinkStore;
  reminders: ReminderStore;
  editorsOf: (assetIds: string[]) => Promise<Map<string, Person[]>>;
  /** The postcode areas that an organisation's champions look after. */
  patchOf: (organisationId: string) => Promise<string[]>;
  curators: () => Promise<Person[]>;
  /** Asks curators to close an entry for good. Idempotent by the confirmation's `_id`. */
  onClosed?: (
    confirmation: Pick<ConfirmationDoc, '_id' | 'assetId' | 'accountId' | 'email'>,
  ) => Promise<void>;
  /** Where somebody who was written to can change an entry. */
  changePath?: (assetId: string, email: string) => Promise<string>;
  settings: { now: () => Settings };
  clock: Clock;
  year: LocalYear;
  log: Log;
  /** `https://hereabouts.example`, without a slash at the end. */
  origin: string;
  /** Told of each step, by name; a test ends the process there. */
  reached?: (step: string) => void | Promise<void>;
};
