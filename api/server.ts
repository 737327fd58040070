import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { ConfigError, readConfig } from './config.ts';
import { run } from './run.ts';

/** With more cores several threads that collect garbage together are the quicker way. */
const fewCores = 4;

/** The program: reads the environment and runs, or says what keeps it from running. */
async function main() {
  // On few cores they wait for each other and for us: an eighth of a page's processor time.
  if (availableParallelism() <= fewCores) setFlagsFromString('--no-parallel-scavenge');
  await run(readConfig());
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
