/**
 * `npm run import -- <file> --source <name> [--map mapping.json] [--dry-run]`: brings a council's or a charity's list
 * into the directory. Safe to run twice, and to kill and run again. Ends with 0 when all is well, 2 when some entries
 * could not be taken, 1 when it failed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../api/config.ts';
import { emptyMapping, MappingError, readMapping } from '../api/imports/mapping.ts';
import { openImporter } from '../api/imports/open-importer.ts';
import { sayReport } from '../api/imports/report-words.rules.ts';
import type { Report } from '../api/imports/report.ts';
import { thePublic } from '../api/infra/actor.ts';
import { systemClock } from '../api/infra/clock.ts';
import { dataFolder } from './lib/project.mjs';
import { inWords } from './lib/trouble.mjs';

const usage = `npm run import -- <file> --source <name>      a CSV, GeoJSON or Open Referral file
    --source <name>        short fixed name of where it is from, for example trafford-libraries
    --map <mapping.json>   what its columns mean and what holds for all of it (see docs/importing.md)
    --dry-run              read and report, write nothing`;

class BadArguments extends Error {}

await main().catch((error: unknown) => {
  const ours = [BadArguments, ConfigError, MappingError].some((kind) => error instanceof kind);
  const missing = (error as { code?: string; path?: string }).code === 'ENOENT';
  console.error(
    ours
      ? (error as Error).message
      : missing
        ? `There is no file ${(error as { path?: string }).path}.`
        : inWords(error),
  );
  process.exitCode = 1;
});

async function main() {
  const asked = readArguments();
  if (!asked) return console.log(usage);
  const mapping = asked.map ? readMapping(await readFile(asked.map, 'utf8')) : emptyMapping;
  const importer = await openImporter(readConfig(), systemClock);
  try {
    const report = await importer.run(thePublic, { ...asked, mapping, onProgress: progressBar() });
    console.log(sayReport(report));
    console.log(`\nThe whole report: ${await keep(report)}`);
    process.exitCode = report.faults.length > 0 ? 2 : 0;
  } finally {
    await importer.close();
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      map: { type: 'string' },
      'dry-run': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadArguments(`Say which file, one at a time.\n\n${usage}`);
  if (!values.source || !/^[a-z0-9][a-z0-9-]{1,59}$/.test(values.source))
    throw new BadArguments(
      `Say where it is from in small letters, for example --source trafford-libraries.\n\n${usage}`,
    );
  return {
    file,
    source: values.source,
    dryRun: values['dry-run'] === true,
    ...(values.map && { map: values.map }),
  };
}

async function keep(report: Report): Promise<string> {
  const folder = path.join(dataFolder, 'imports');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${report.source}-${report.startedAt.replace(/[:.]/g, '-')}.json`);
  await writeFile(file, `${JSON.stringify(report, null, 1)}\n`);
  return path.relative(process.cwd(), file);
}

/** On a terminal a bar that grows; else a line at every tenth. It goes to standard error, the report to standard output. */
function progressBar() {
  let tenth = 0;
  return function show({
    bytes,
    of,
    entries,
    faulty,
  }: {
    bytes: number;
    of: number;
    entries: number;
    faulty: number;
  }) {
    const part = of > 0 ? Math.min(1, bytes / of) : 1;
    const words = `${Math.round(part * 100)} %, ${entries.toLocaleString('en-GB')} read, ${faulty.toLocaleString('en-GB')} faulty`;
    if (process.stderr.isTTY) {
      const filled = Math.round(part * 30);
      process.stderr.write(
        `\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${words}  ${part === 1 ? '\n' : ''}`,
      );
    } else if (Math.floor(part * 10) > tenth) {
      tenth = Math.floor(part * 10);
      process.stderr.write(`${words}\n`);
    }
  };
}
