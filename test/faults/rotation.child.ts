import path from 'node:path';
import { readConfig } from '../../api/config.ts';
import { createKeyRing } from '../../api/infra/key-ring.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { readRootKeys } from '../../api/infra/root-keys.ts';

/**
 * Changes keys as `npm run people` does, over the same settings, and dies without a word: before the `nth` write of wrapping
 * anew, or, where it is told to `renew`, when it asks what time it is for the `nth` time, which lies between its writes.
 */
const [what = '', nth = '', organisationId = ''] = process.argv.slice(2);
let left = Number(nth);
const count = () => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL');
};

const { mongo, rootKeys, dataFolder } = readConfig();
const roots = await readRootKeys(rootKeys.configured, {
  folder: path.resolve(dataFolder),
  makesOwn: rootKeys.makesOwn,
});
const connection = await connectMongo({ uri: mongo.keysUri, database: `${mongo.prefix}_keys` });
const clock = {
  now: () => {
    if (what === 'renew') count();
    return new Date();
  },
};
const ring = createKeyRing({ connect: () => Promise.resolve(connection), roots, clock });
if (what === 'renew') await ring.renew(organisationId);
await ring.rewrap(what === 'rewrap' ? count : undefined);
await connection.close();
