import { createAgingStore } from '../../../api/assets/aging.store.ts';
import { createAssetMarks } from '../../../api/assets/asset-marks.service.ts';
import { createAssetStore } from '../../../api/assets/asset.store.ts';
import { createAssetWriter } from '../../../api/assets/asset-writer.service.ts';
import { createAuditStore } from '../../../api/audit/audit.store.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { Member } from '../../../api/contract/actor.ts';
import type { Person } from '../../../api/freshness/deps.ts';
import { openFreshness } from '../../../api/freshness/open-freshness.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createSealer } from '../../../api/infra/sealed.ts';
import { createQuota } from '../../../api/infra/quota.ts';
import { createMessageStore } from '../../../api/messages/message.store.ts';
import { createHiddenStore } from '../../../api/search/hidden.store.ts';
import { createSettings } from '../../../api/settings/settings.service.ts';
import { createSettingStore } from '../../../api/settings/setting.store.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { dropDatabases } from '../../support/database.ts';
import { postedMails, type Posted } from '../../support/posted-mails.ts';

/** Freshness on databases of its own, without a server, with a clock that a test turns. */
export async function freshnessRig({
  uri,
  prefix,
  from,
  reached,
}: {
  uri: string;
  prefix: string;
  from: string;
  reached?: (step: string) => void | Promise<void>;
}) {
  let now = new Date(from);
  const clock = { now: () => now };
  const log = createLog('silent');
  const main = await connectMongo({ uri, database: prefix });
  const connection = await connectMongo({ uri, database: `${prefix}_private` });
  const assets = createAssetStore(main);
  const hidden = createHiddenStore(main);
  const audit = createAuditStore(connection, clock);
  const sealer = createSealer('a key of the tests');
  const messages = createMessageStore(connection, clock, sealer);
  const quota = createQuota({ connection, clock });
  const store = createSettingStore(connection);
  await Promise.all([assets, hidden, audit, messages, quota, store].map((each) => each.ensure()));
  const settings = createSettings({ store, connection, audit, clock, log });
  const writer = createAssetWriter({ assets, withheld: null, hidden, nearestTown: () => null, clock });
  const aging = createAgingStore(main);
  const editors = new Map<string, Person[]>();
  const curators: Person[] = [{ accountId: 'cura', name: 'Cura', email: 'cura@example.org' }];
  const freshness = await openFreshness({
    ...{ connection, aging, audit, messages, quota, settings, clock, log, year: usualYear },
    mark: createAssetMarks({ aging, hidden, clock }),
    editorsOf: (ids) => Promise.resolve(new Map(ids.map((id) => [id, editors.get(id) ?? []]))),
    curators: () => Promise.resolve(curators),
    emailOf: (id) => Promise.resolve(`${id}@example.org`),
    patchOf: () => Promise.resolve([]),
    sealer,
    origin: 'https://map.example.org',
    ...(reached && { reached }),
  });
  const job = (name: string) => freshness.jobs.find((one) => one.name === name)!;
  return {
    ...{ main, connection, assets, aging, writer, freshness, settings, editors, curators, clock },
    turnTo: (to: Date | string) => (now = new Date(to)),
    run: (name: string) =>
      job(name).run({ now: clock.now(), signal: new AbortController().signal, fence: 1 }),
    write: async (drafts: AssetDraft[]) => {
      const { faults } = await writer.saveMany(thePublic, drafts);
      if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
    },
    posted: (template?: string): Promise<Posted[]> =>
      postedMails(connection, messages, template ? { template } : {}),
    /** Written after this moment, epoch milliseconds. */
    postedSince: (at: number): Promise<Posted[]> =>
      postedMails(connection, messages, { createdAt: { $gt: new Date(at) } }),
    stop: async () => {
      await Promise.all([main.close(), connection.close()]);
      await dropDatabases(uri, prefix);
    },
  };
}

/** Somebody signed in. */
export const aMember = (more: Partial<Member> = {}): Member => ({
  ...{ kind: 'member', accountId: 'cura', name: 'Cura', sessionId: 's', role: 'curator' },
  ...{
    organisationId: 'org',
    organisationName: 'Org',
    networkId: 'main',
    modules: [],
    groups: [],
    steppedUpUntil: null,
  },
  ...more,
});

/** The token in the link of a mail. */
export const tokenOf = ({ data }: Posted): string => String(data.link).split('/').at(-1)!;
