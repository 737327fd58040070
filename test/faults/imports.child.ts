import { openImportsForFaults } from './imports.rig.ts';

/** Bytes it holds now, and seconds of processor time since its start. */
export type Spent = { rss: number; cpu: number };

/** Does what is due to an import, tells what it holds and spent, and dies at the named point when it comes for the nth time. */
const [uri = '', prefix = '', point = '', nth = '1'] = process.argv.slice(2);
let left = Number(nth);
const rig = await openImportsForFaults(uri, prefix, async (at) => {
  if (at !== point || --left > 0) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
});
const tell = () => {
  const { user, system } = process.cpuUsage();
  process.send!({ rss: process.memoryUsage.rss(), cpu: (user + system) / 1e6 } satisfies Spent);
};
tell();
const telling = setInterval(tell, 200);
await rig.work();
tell();
clearInterval(telling);
await rig.close();
process.disconnect();
