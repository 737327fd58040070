import { pause } from './processes.mjs';

/** The name of our one-node replica set. */
export const setName = 'hereabouts';

/** @param {number} port */
export const uriOf = (port) => `mongodb://127.0.0.1:${port}/?replicaSet=${setName}`;

/**
 * Makes the server on `port` a one-node replica set that takes writes. A data folder last used on another port is told
 * its new address: left alone, it would wait for itself for ever. False where another server answers on that port.
 * @param {{ port: number, folder: string, patience?: number }} options
 * @returns {Promise<boolean>}
 */
export async function makePrimary({ port, folder, patience = 60_000 }) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 10_000,
  });
  try {
    const admin = client.db('admin');
    const { parsed } = await admin.command({ getCmdLineOpts: 1 });
    if (parsed.storage?.dbPath !== folder) return false;

    await nameMembers(admin, `127.0.0.1:${port}`);
    for (
      const end = Date.now() + patience;
      !(await admin.command({ hello: 1 })).isWritablePrimary;
      await pause(20)
    ) {
      if (Date.now() > end) throw new Error('MongoDB answers but does not take writes.');
    }
    return true;
  } finally {
    await client.close();
  }
}

/**
 * @param {import('mongodb').Db} admin
 * @param {string} host
 */
async function nameMembers(admin, host) {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 });
    const [member] = config.members;
    if (member.host === host) return;
    const moved = { ...config, version: config.version + 1, members: [{ ...member, host }] };
    await admin.command({ replSetReconfig: moved, force: true });
  } catch (error) {
    if (/** @type {any} */ (error).codeName !== 'NotYetInitialized') throw error;
    await admin.command({ replSetInitiate: { _id: setName, members: [{ _id: 0, host }] } });
  }
}
