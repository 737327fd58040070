import type { Connection } from 'mongoose';
import type { AgingStore } from '../assets/aging.store.ts';
import { viewCard } from '../assets/asset.view.ts';
import { asksForRinging, freshnessOf, freshnessWords } from '../assets/freshness.rules.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { ResolvedPlace } from '../contract/place.ts';
import type { Counts } from '../counts/counts.service.ts';
import type { Signals } from '../freshness/signal.service.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import type { Log } from '../infra/log.ts';
import type { Messages } from '../messages/message.store.ts';
import type { ConsentStore } from '../people/consent.store.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { createCountedStore, personalOfCounted } from './counted.store.ts';
import { createConnectionStore } from './connection.store.ts';
import type { ConnectionDeps } from './deps.ts';
import { createEndings } from './ending.ts';
import { createGroupsSide } from './group.service.ts';
import { createHeldBy } from './held-by.ts';
import { createLearn } from './learn.ts';
import { createLedger } from './ledger.ts';
import { lookAfterJob } from './look.job.ts';
import { createMaking } from './make.service.ts';
import { personalOfConnections } from './personal-of-connections.ts';
import { createSaidByPerson } from './said.service.ts';
import { createWelcomeOf } from './welcome.ts';
import { createWorkersSide } from './worker.service.ts';
import { createWriteToGroup } from './write-to-group.ts';
import { createYes } from './yes.ts';

/** What connections need of the directory. */
export type ConnectionDirectory = {
  aging: AgingStore;
  assets: Pick<AssetStore, 'nearby'>;
  places: { resolve: (text: string) => Promise<ResolvedPlace | null> };
  counts: Pick<Counts, 'connection' | 'heldBackIn'>;
  signals: Pick<Signals, 'detail' | 'number'>;
  workPhone: ConnectionDeps['workPhone'];
  year: LocalYear;
  clocks: () => Clocks;
};

type Given = {
  connection: Connection;
  directory: ConnectionDirectory;
  consents: ConsentStore;
  audit: Audit;
  messages: Messages;
  commands: Commands;
  clock: Clock;
  log: Log;
  origin: string;
  /** A yes is taken back. */
  onWithdrawn: (personId: string, consentId: string) => Promise<void>;
} & Pick<
  ConnectionDeps,
  'people' | 'labelOf' | 'caseload' | 'editorsOf' | 'accountById' | 'organisationName' | 'onMade'
>;

/** Metres within which something nearer is looked for. */
const nearMetres = 8_000;

/** Connecting people with groups: its store, use cases, and the job that looks after what is under way. */
export function openConnections(given: Given) {
  const { connection, directory, consents, audit, clock, log } = given;
  const store = createConnectionStore(connection);
  const counted = createCountedStore(connection);
  const { aging, places, counts, signals } = directory;
  const system = { kind: 'system', job: 'what people told us' } as const;

  const seen = () => ({
    ...{ now: clock.now(), year: directory.year, clocks: directory.clocks() },
    ...{ access: [], why: [], alsoListed: 0 },
  });

  const deps: ConnectionDeps = {
    ...given,
    store,
    ledger: createLedger({ store, clock }),
    yes: createYes({ consents, audit, clock, onWithdrawn: given.onWithdrawn }),
    groups: aging,
    workPhone: directory.workPhone,
    checkedWords: (group) => {
      const [clocks, now] = [directory.clocks(), clock.now()];
      return {
        checked: freshnessWords(group, clocks, now),
        asksForRinging: asksForRinging(freshnessOf(group, clocks, now)),
      };
    },
    nearer: async (areaCode, group) => {
      const point = (await places.resolve(areaCode))?.point;
      if (!point || group.categories.length === 0) return null;
      const [nearest] = await directory.assets.nearby(point, nearMetres, 1, {
        categories: { $in: group.categories },
      });
      return nearest && nearest._id !== group._id ? viewCard(nearest, { ...seen(), from: point }) : null;
    },
    // Each entry hears of one connection once: who told it is known to nobody there.
    doubt: async (group, what, key) => {
      const said = { full: 'People who wanted to come were told that it is full.', wrong_information: 'Somebody went by what stands here, and it was not so.' }; // prettier-ignore
      await (what === 'closed'
        ? signals.detail(system, group.slug, { what: 'closed' }, key)
        : signals.detail(system, group.slug, { what: 'something_else', words: said[what] }, key));
    },
    wrongNumber: async (actor, group) => void (await signals.number(actor, group.slug)),
    count: async (what, { personId, group: { _id: assetId, categories }, areaCode, why }) => {
      const place = areaCode ? await places.resolve(areaCode) : null;
      const now = clock.now();
      const fresh: string[] = [];
      for (const category of categories) {
        const cell = [what, place?.district ?? '', category, why ?? ''].join('|');
        if (await counted.isFirst(personId, cell, now)) fresh.push(category);
      }
      const isEntryFresh = await counted.isFirst(personId, `entry|${what}|${assetId}`, now);
      await counts.connection(what, { assetId, categories, fresh, isEntryFresh, place, why });
    },
  };
  const write = createWriteToGroup(deps);
  const heldBy = createHeldBy({ store, write });
  const learn = createLearn({ ...deps, log });
  const making = createMaking({ ...deps, write, learn });
  const worker = createWorkersSide({ ...deps, write, heldBy, learn });
  const endings = createEndings({ ...deps, write, heldBy, of: worker.of });
  return {
    stores: [store, counted],
    personal: [...personalOfConnections(store), personalOfCounted(counted)],
    job: lookAfterJob({ ...deps, write, endings }),
    endings,
    connections: {
      start: making.start,
      preview: making.preview,
      make: making.make,
      of: worker.of,
      one: worker.one,
      act: worker.act,
      list: worker.list,
      stillOpen: endings.stillOpen,
      saidByPerson: createSaidByPerson({ ...deps, making, learn }),
      group: createGroupsSide({ ...deps, write, learn }),
      welcomeOf: createWelcomeOf(deps),
    },
  };
}
export type Connections = ReturnType<typeof openConnections>['connections'];
