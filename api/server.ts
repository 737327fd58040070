import { ConfigError, readConfig } from './config.ts';
import { run } from './run.ts';

/** The program: reads the environment and runs, or says what keeps it from running. */
async function main() {
  await run(readConfig());
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
