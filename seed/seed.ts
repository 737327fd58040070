/**
 * `npm run seed [-- --assets 200000] [--seed 7] [--force]`: fills an empty directory with the invented demo groups, or
 * with as many assets as a benchmark wants. `npm start` runs it by itself on a new database.
 */
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../api/config.ts';
import { systemClock } from '../api/infra/clock.ts';
import { openDirectory } from './directory.ts';
import { fill, NotEmpty } from './fill.ts';

const usage = `npm run seed                        puts in the invented demo groups
npm run seed -- --assets 200000     and as many others as make up the number
                --seed 7            other invented ones
                --force             although the directory is not empty; safe to repeat`;

await main().catch((error: unknown) => {
  const known = error instanceof NotEmpty || error instanceof ConfigError || error instanceof BadArguments;
  console.error(known ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  const wanted = readArguments();
  if (wanted.help) return console.log(usage);

  const directory = await openDirectory(readConfig(), systemClock);
  try {
    const { saved, unchanged, faults, seconds } = await fill({
      ...wanted,
      directory,
      clock: systemClock,
      onProgress: progressLine(),
    });
    for (const fault of faults.slice(0, 20)) console.error(`Not put in: ${fault}`);
    console.log(
      `${count(saved)} invented entries put in, ${count(unchanged)} there already, in ${seconds.toFixed(1)} s.`,
    );
    if (faults.length > 0) throw new Error(`${count(faults.length)} entries could not be put in.`);
  } finally {
    await directory.close();
  }
}

class BadArguments extends Error {
  override name = 'BadArguments';
}

function readArguments() {
  const { values } = readOptions();
  const whole = (name: 'assets' | 'seed', most: number) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const number = Number(text);
    if (!/^\d+$/.test(text) || number > most)
      throw new BadArguments(`--${name} wants a whole number up to ${count(most)}, not "${text}".`);
    return number;
  };
  return {
    help: values.help ?? false,
    force: values.force ?? false,
    assets: whole('assets', 5_000_000),
    seed: whole('seed', 2 ** 31 - 1) ?? 7,
  };
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        assets: { type: 'string' },
        seed: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadArguments(`${(error as Error).message}\n\n${usage}`);
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
