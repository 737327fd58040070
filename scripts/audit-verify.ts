/**
 * `npm run audit:verify`: reads the whole record of who did what, and names the first row that was changed, added, moved or
 * taken away since it was written. Ends with 1 when there is one. `-- --head 120:9f3c…` holds it against a head that you
 * kept yourself (the log tells one each hour), besides those in the data folder and in the private database.
 */
import { parseArgs } from 'node:util';
import { openAudit } from '../api/audit/open-audit.ts';
import { ConfigError, readConfig } from '../api/config.ts';
import { systemClock } from '../api/infra/clock.ts';
import { createLog } from '../api/infra/log.ts';
import { connectMongo } from '../api/infra/mongo.ts';
import { inWords } from './lib/trouble.mjs';

await main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : inWords(error));
  process.exitCode = 1;
});

async function main() {
  const { values } = parseArgs({
    options: { head: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log('npm run audit:verify [-- --head <number>:<signature>]');
  const kept = values.head.map(readHead);

  const config = readConfig();
  const privately = await connectMongo({
    uri: config.mongo.privateUri,
    database: `${config.mongo.prefix}_private`,
  });
  try {
    const auditing = await openAudit(config, { privately, clock: systemClock, log: createLog('silent') });
    try {
      const { rows, head, bad } = await auditing.verify(kept);
      if (bad) {
        console.log(`Row ${String(bad.n)} is the first bad one. ${bad.why}`);
        console.log(`Rows before it that hold: ${rows}.`);
        process.exitCode = 1;
      } else if (rows === 0) console.log('Nothing has been written yet.');
      else console.log(`All ${rows} rows hold. Keep this somewhere else: --head ${head.n}:${head.mac}`);
    } finally {
      await auditing.close();
    }
  } finally {
    await privately.close();
  }
}

function readHead(text: string) {
  const [, n, mac] = /^([1-9]\d*):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!n || !mac) throw new Error(`${text} is no head. Write it as this command told it: 120:9f3c…`);
  return { n: Number(n), mac };
}
