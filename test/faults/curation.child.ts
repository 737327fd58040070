import { systemClock } from '../../api/infra/clock.ts';
import { openForFaults, story } from './curation.rig.ts';

/** Sends something in, decides on it and writes it; dies without a word at the point that it is told. */
const [point = '', key = ''] = process.argv.slice(2);
const { curation } = await openForFaults(systemClock, async (at) => {
  if (at !== point) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
});
await story(curation, key);
process.send!('it lived');
