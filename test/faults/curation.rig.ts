import { createLinkStore } from '../../api/accounts/link.store.ts';
import { createAuditStore } from '../../api/audit/audit.store.ts';
import { createReleaseStore } from '../../api/assets/release.store.ts';
import { createTwinStore } from '../../api/assets/twin.store.ts';
import { readConfig } from '../../api/config.ts';
import type { Member } from '../../api/contract/actor.ts';
import { createCuration, type Curation, type Points } from '../../api/curation/curation.ts';
import type { Clock } from '../../api/infra/clock.ts';
import { createCommands } from '../../api/infra/commands.ts';
import { idFrom } from '../../api/infra/ids.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createSealer } from '../../api/infra/sealed.ts';
import { createMessageStore } from '../../api/messages/message.store.ts';
import { createServices } from '../../api/services.ts';
import { aDraft } from '../support/drafts.ts';

const sam: Member = {
  ...{ kind: 'member', accountId: 'sam', name: 'Sam', sessionId: '', role: 'curator' },
  ...{
    organisationId: null,
    organisationName: null,
    modules: [],
    networkId: 'main',
    groups: [],
    steppedUpUntil: null,
  },
};

/** Curation on a real directory, with named points at which it can be stopped. The environment says where. */
export async function openForFaults(clock: Clock, at?: Points, env: NodeJS.ProcessEnv = process.env) {
  const config = readConfig(env);
  const services = await createServices(config);
  const main = await connectMongo({ uri: config.mongo.uri, database: config.mongo.prefix });
  const connection = await connectMongo({
    uri: config.mongo.uri,
    database: `${config.mongo.prefix}_private`,
  });
  const curation = await createCuration({
    ...{ connection, directory: services.assets, clock, origin: config.http.origin },
    ...{ twins: createTwinStore(main), releases: createReleaseStore(main) },
    ...{ commands: createCommands(connection, clock), audit: createAuditStore(connection, clock) },
    messages: createMessageStore(connection, clock, createSealer('a key of the tests')),
    links: createLinkStore(connection, clock),
    locate: () => Promise.resolve(null),
    area: () => null,
    isEditor: () => Promise.resolve(false),
    settings: () => ({ lookWithinDays: 5, undoMinutes: 10 }),
    ...(at && { at }),
  });
  const close = async () => {
    await services.stop();
    await Promise.all([main.close(), connection.close()]);
  };
  return { curation, connection, directory: services.assets, close };
}

/** The same presses each time: whoever repeats it repeats them, as a browser does that got no answer. */
export async function story(curation: Curation, key: string): Promise<void> {
  const assetId = idFrom('faults', key);
  const { proposalId } = await curation.submit({
    ...{ kind: 'new', assetId, baseRevision: null, commandId: idFrom('submit', key) },
    draft: aDraft({ id: assetId, name: `Tea ${key}` }),
    contributor: { name: 'Pat', email: 'pat@example.org', how: 'self' },
  });
  await curation.decide(sam, proposalId, {
    ...{ revision: 1, verdict: 'publish', commandId: idFrom('decide', key) },
  });
}
