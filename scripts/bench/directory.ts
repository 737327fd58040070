import mongoose from 'mongoose';
import { readConfig } from '../../api/config.ts';
import { systemClock } from '../../api/infra/clock.ts';
import { openDirectory } from '../../seed/directory.ts';
import { fill } from '../../seed/fill.ts';

/** Puts `assets` invented entries into a database of the benchmark's own. Null seconds: an earlier run left it there. */
export async function seedDirectory({
  env,
  assets,
  seed,
  log,
}: {
  env: Record<string, string>;
  assets: number;
  seed: number;
  log: (line: string) => void;
}): Promise<{ seconds: number | null }> {
  const config = readConfig(env);
  mustBeOurs(config.mongo.prefix);
  const connection = await mongoose.createConnection(config.mongo.uri).asPromise();
  const held = await connection.useDb(config.mongo.prefix).collection('assets').estimatedDocumentCount();
  await connection.close();
  if (held >= assets) return { seconds: null };

  const directory = await openDirectory(config, systemClock);
  let told = Date.now();
  try {
    const { seconds, faults } = await fill({
      directory,
      clock: systemClock,
      assets,
      seed,
      force: true,
      onProgress: (done, of) => {
        if (Date.now() - told < 20_000) return;
        told = Date.now();
        log(`  ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} entries`);
      },
    });
    if (faults.length > 0) throw new Error(`The invented entries are faulty: ${faults[0]}`);
    return { seconds };
  } finally {
    await directory.close();
  }
}

/** Drops the databases whose names begin with one of ours, and no other. */
export async function dropDirectories(uri: string, prefix: string): Promise<void> {
  mustBeOurs(prefix);
  const connection = await mongoose.createConnection(uri).asPromise();
  const { databases } = await connection.db!.admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
  await connection.close();
}

function mustBeOurs(prefix: string) {
  if (!prefix.startsWith('hereabouts-test-bench-'))
    throw new Error(`${prefix} is no database of a benchmark.`);
}
