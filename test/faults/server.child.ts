import { readConfig } from '../../api/config.ts';
import { createServices } from '../../api/services.ts';

/** A server without pages, to be killed: tells its parent when its index is ready and, when asked, what the index holds. */
const services = await createServices(readConfig(), { snapshotEveryMs: 250 });
await services.start();

process.on('message', (asked) => {
  if (asked === 'revisions') void answer();
});
process.send!('ready');

async function answer() {
  await services.sync.idle();
  const held: { assetId: string; revision: number }[] = [];
  for (let after = ''; ; after = held.at(-1)!.assetId) {
    const page = await services.index.revisions(after, 5_000);
    if (page.length === 0) break;
    held.push(...page);
  }
  process.send!({ held });
}
