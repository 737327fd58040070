import { parseArgs } from 'node:util';

export const usage = `npm run bench                                   10,000, 100,000 and 200,000 assets, about half an hour
              -- --sizes 10000,1000000          other sizes
                 --queries 2000 --warm 200      of each kind, one at a time
                 --seconds 30                   of the open loop at 20 a second
                 --engine embedded,meilisearch  Meilisearch needs MEILI_URL, and MEILI_KEY
                 --seed 7                       other invented assets, other questions
                 --write docs/benchmarks.md     where the report goes
                 --profile folder               a CPU profile of every server that ran
                 --keep                         leaves the databases for the next run (with TEST_MONGODB_URI)`;

export const engines = ['embedded', 'meilisearch'] as const;
export type EngineName = (typeof engines)[number];

/** What was typed after `npm run bench --` cannot be followed; the message says why. */
export class BadArguments extends Error {
  override name = 'BadArguments';
}

/** What the person at the terminal asks for. Throws `BadArguments`. */
export function readArguments(args: string[]) {
  const values = read(args);
  return {
    help: values.help,
    sizes: values.sizes.split(',').map((size) => whole('sizes', size, 5_000_000)),
    queries: whole('queries', values.queries, 100_000),
    warm: whole('warm', values.warm, 100_000),
    seconds: whole('seconds', values.seconds, 600),
    seed: whole('seed', values.seed, 2 ** 31 - 1),
    engines: values.engine.split(',').map(engineOf),
    write: values.write,
    profile: values.profile ?? null,
    keep: values.keep,
  };
}
export type BenchArguments = ReturnType<typeof readArguments>;

function engineOf(name: string): EngineName {
  const engine = engines.find((known) => known === name);
  if (!engine) throw new BadArguments(`--engine wants ${engines.join(' or ')}, not "${name}".`);
  return engine;
}

function whole(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most)
    throw new BadArguments(
      `--${name} wants a whole number from 1 to ${most.toLocaleString('en-GB')}, not "${text}".`,
    );
  return number;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sizes: { type: 'string', default: '10000,100000,200000' },
        queries: { type: 'string', default: '2000' },
        warm: { type: 'string', default: '200' },
        seconds: { type: 'string', default: '30' },
        seed: { type: 'string', default: '7' },
        engine: { type: 'string', default: engines.join(',') },
        write: { type: 'string', default: 'docs/benchmarks.md' },
        profile: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadArguments(`${(error as Error).message}\n\n${usage}`);
  }
}
