/**
 * `npm run people -- …`, on the machine itself, for what the keys and the law ask for:
 * `rewrap` brings every key under the current root key and its organisation's current key · `renew <organisation>` begins
 * another key for an organisation · `copy <person> <file.zip>` writes all that is held of a person, as a page and as data.
 * No command shows anything in the clear on the screen.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from '../api/config.ts';
import { systemClock } from '../api/infra/clock.ts';
import { createLog } from '../api/infra/log.ts';
import { connectMongo } from '../api/infra/mongo.ts';
import { createKeyRing, type KeyRing } from '../api/infra/key-ring.ts';
import { readRootKeys } from '../api/infra/root-keys.ts';
import { createServices } from '../api/services.ts';
import { inWords } from './lib/trouble.mjs';

const usage = 'npm run people -- rewrap | renew <id of an organisation> | copy <id of a person> <file.zip>';

await main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : inWords(error));
  process.exitCode = 1;
});

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  await readWork(positionals)(readConfig());
}

function readWork([what, id, file]: string[]): (config: Config) => Promise<void> {
  if (what === 'rewrap' && !id) return (config) => withKeys(config, rewrap);
  if (what === 'renew' && id && !file)
    return (config) =>
      withKeys(config, async (ring) => {
        await ring.renew(id);
        await rewrap(ring);
      });
  if (what === 'copy' && id && file)
    return async (config) => {
      const services = await createServices(config, { log: createLog('silent') });
      try {
        await writeFile(file, await services.peopleSide.rights.copyOf(id), { mode: 0o600, flag: 'wx' });
      } finally {
        await services.stop();
      }
      console.log(
        `Everything that is held is in ${file}, without the names of other people. Please read it first.`,
      );
    };
  throw new Error(usage);
}

async function rewrap(ring: KeyRing): Promise<void> {
  const { organisations, people } = await ring.rewrap();
  console.log(`Wrapped anew: ${organisations} keys of organisations, ${people} of people.`);
  console.log('A root key that is not the first may be taken out of ROOT_KEYS once this says 0 and 0.');
}

async function withKeys(
  { mongo, rootKeys, dataFolder }: Config,
  work: (ring: KeyRing) => Promise<void>,
): Promise<void> {
  const { configured, makesOwn } = rootKeys;
  const roots = await readRootKeys(configured, { folder: path.resolve(dataFolder), makesOwn });
  const connection = await connectMongo({ uri: mongo.keysUri, database: `${mongo.prefix}_keys` });
  try {
    await work(createKeyRing({ connect: () => Promise.resolve(connection), roots, clock: systemClock }));
  } finally {
    await connection.close();
  }
}
