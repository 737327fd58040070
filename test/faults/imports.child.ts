import { openImportsForFaults } from './imports.rig.ts';

/** Does what is due to an import, tells how much memory it holds, and dies at the named point when it comes for the nth time. */
const [uri = '', prefix = '', point = '', nth = '1'] = process.argv.slice(2);
let left = Number(nth);
const rig = await openImportsForFaults(uri, prefix, async (at) => {
  if (at !== point || --left > 0) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
});
global.gc?.();
const tell = () => process.send!(process.memoryUsage.rss());
tell();
const telling = setInterval(tell, 200);
await rig.work();
tell();
clearInterval(telling);
await rig.close();
process.disconnect();
