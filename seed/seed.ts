/**
 * `npm run seed [-- --assets 200000] [--seed 7] [--force]`: fills an empty directory with the invented demo groups, or
 * with as many assets as a benchmark wants. `npm start` runs it by itself on a new database.
 */
import { ConfigError, readConfig } from '../api/config.ts';
import { systemClock } from '../api/infra/clock.ts';
import { BadArguments, readArguments, usage } from './arguments.ts';
import { openDirectory } from './directory.ts';
import { fill, NotEmpty } from './fill.ts';

await main().catch((error: unknown) => {
  const known = [NotEmpty, ConfigError, BadArguments].some((kind) => error instanceof kind);
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
});

async function main() {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(usage);
    return;
  }

  const directory = await openDirectory(readConfig(), systemClock);
  try {
    const { saved, unchanged, faults, seconds } = await fill({
      ...wanted,
      directory,
      clock: systemClock,
      onProgress: progressLine(),
    });
    for (const fault of faults.slice(0, 20)) console.error(`Not put in: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    console.log(
      `${count(saved)} invented entries put in, ${count(unchanged)} there already` +
        `${faults.length > 0 ? `, ${count(faults.length)} could not be put in` : ''}, in ${seconds.toFixed(1)} s.`,
    );
  } finally {
    await directory.close();
  }
}

/** On a terminal one line that changes, else a line now and then. */
function progressLine(): (done: number, of: number) => void {
  let told = 0;
  return function show(done, of) {
    const live = process.stdout.isTTY;
    if (!live && done < of && done - told < 20_000) return;
    told = done;
    const line = `${count(done)} of ${count(of)} entries (${Math.round((done / of) * 100)} %)`;
    process.stdout.write(live ? `\r${line}${done === of ? '\n' : ''}` : `${line}\n`);
  };
}

function count(n: number): string {
  return n.toLocaleString('en-GB');
}
