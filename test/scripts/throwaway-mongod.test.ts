import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { pause, portAnswers } from '../../scripts/lib/processes.mjs';

const module = new URL('../../scripts/lib/throwaway-mongod.mjs', import.meta.url).href;
const startAndSay = `
  import { startThrowawayMongod } from '${module}';
  const { port, folder } = await startThrowawayMongod();
  console.log(JSON.stringify({ port, folder }));
  setInterval(() => {}, 1000);
`;

describe('the throwaway server', () => {
  it('is a replica set that takes transactions', async () => {
    const client = new MongoClient(process.env.TEST_MONGODB_URI ?? '');
    const things = client.db('hereabouts-test-throwaway').collection('things');
    await client.withSession((session) =>
      session.withTransaction(() => things.insertOne({ name: 'bench' }, { session })),
    );
    expect(await things.countDocuments()).toBeGreaterThan(0);
    await things.drop();
    await client.close();
  });

  it('is gone with its folder when the process that asked for it is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', startAndSay], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const { port, folder } = JSON.parse(said.toString()) as { port: number; folder: string };
    expect(existsSync(folder)).toBe(true);

    child.kill('SIGKILL');
    while ((await portAnswers(port)) || existsSync(folder)) await pause(20);
  });
});
