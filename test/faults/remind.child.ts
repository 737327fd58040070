import { freshnessRig } from '../api/freshness/rig.ts';

/** Does a run of reminders and a sweep, and dies at the named step when it comes for the nth time. */
const [uri = '', prefix = '', now = '', step = '', nth = '1'] = process.argv.slice(2);
let left = Number(nth);
const { run, stop: _stop } = await freshnessRig({
  ...{ uri, prefix, from: now },
  reached: (at) => {
    if (at === step && --left === 0) process.kill(process.pid, 'SIGKILL');
  },
});
await run('remind');
await run('take off what ran out');
await run('write what was confirmed');
process.exit(0);
