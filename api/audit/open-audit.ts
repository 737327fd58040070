import path from 'node:path';
import type { Connection } from 'mongoose';
import type { Config } from '../config.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';
import { connectMongo } from '../infra/mongo.ts';
import { ownKey } from '../infra/own-key.ts';
import { createAuditStore } from './audit.store.ts';
import { chainKeys, type Head } from './chain.rules.ts';
import { createChainStore } from './chain.store.ts';
import { createHeadFile } from './heads.ts';
import { createAuditWatch, headJob, sequencerJob, verifyJob } from './sequencer.ts';
import { verifyChain } from './verify.ts';

/** The audit by the configuration: rows beside the changes they tell of, and their chain in a database of its own. */
export async function openAudit(
  config: Pick<Config, 'mongo' | 'dataFolder' | 'auditKeys'>,
  { privately, clock, log }: { privately: Connection; clock: Clock; log: Log },
) {
  const folder = path.resolve(config.dataFolder);
  const keys = chainKeys(
    config.auditKeys.length > 0 ? config.auditKeys : [await ownKey(folder, 'audit', null)],
  );
  const key = keys[0]!;
  const audit = createAuditStore(privately, clock);
  const connection = await connectMongo({
    uri: config.mongo.auditUri,
    database: `${config.mongo.prefix}_audit`,
  });
  const chain = createChainStore(connection);
  await Promise.all([audit.ensure(), chain.ensure()]);
  const headFile = createHeadFile(folder);
  const verify = (kept: Head[] = []) => verifyChain({ chain, audit, headFile, keys, kept });
  return {
    audit,
    chain,
    verify,
    jobs: [
      sequencerJob({ audit, chain, key, clock }),
      headJob({ chain, headFile, clock, log }),
      verifyJob({ verify, log }),
    ],
    chores: [{ name: 'watch the audit', everyMs: 5_000, run: createAuditWatch({ audit, clock, log }) }],
    close: () => connection.close(),
  };
}
