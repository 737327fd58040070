import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { thePublic } from '../../api/infra/actor.ts';
import { root } from '../../scripts/lib/project.mjs';
import { serveForTest, testDatabase } from '../support/serve.ts';

const { uri } = testDatabase('verify');
const key = 'a key for the test of the command';
let site: Awaited<ReturnType<typeof serveForTest>>;

beforeAll(async () => {
  site = await serveForTest({ label: 'verify', env: { AUDIT_KEY: key } });
  const { audit, jobs } = site.services.inside;
  for (let n = 1; n <= 5; n++)
    await audit.record(thePublic, { action: 'proposal.submit', object: `proposal/${n}` });
  await jobs.runDue();
});
afterAll(() => site?.stop());

async function verify(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/audit-verify.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...{ NODE_OPTIONS: '', MONGODB_URI: uri, MONGODB_PREFIX: site.prefix, AUDIT_KEY: key },
      DATA_DIR: '.data/no-such-folder',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, told };
}

it('npm run audit:verify says that all rows hold, and which is the first that does not', async () => {
  const { code, told } = await verify();
  expect(told).toMatch(/^All 5 rows hold\. Keep this somewhere else: --head 5:[0-9a-f]{64}\n$/);
  expect(code).toBe(0);
  const [, head] = /--head (\S+)/.exec(told)!;

  const connection = await mongoose.createConnection(uri).asPromise();
  const rows = connection.useDb(`${site.prefix}_audit`).collection<{ _id: number }>('rows');
  // Both databases are cut back to three rows; only the head that was carried away knows more.
  const heads = connection.useDb(`${site.prefix}_private`).collection('audit-head');
  await Promise.all([rows.deleteMany({ _id: { $gt: 3 } }), heads.deleteMany({})]);
  expect(await verify()).toMatchObject({ code: 0, told: expect.stringContaining('All 3 rows hold.') });
  expect(await verify('--head', head!)).toMatchObject({
    code: 1,
    told: expect.stringContaining('Row 4 is the first bad one.'),
  });
  await rows.updateOne({ _id: 2 }, { $set: { object: 'proposal/7' } });
  expect(await verify()).toEqual({
    code: 1,
    told: 'Row 2 is the first bad one. It is not as it was written.\nRows before it that hold: 1.\n',
  });
  await connection.close();
}, 60_000);
