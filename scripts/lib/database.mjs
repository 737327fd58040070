import { startMongod } from './mongod.mjs';

/**
 * The database to use: the one MONGODB_URI names, which is never ours to start, stop or fill; else our own mongod.
 * @param {{ dataFolder: string, log: (line: string) => void, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ uri: string, own: boolean, stop: () => Promise<void> }>}
 */
export async function openDatabase({ dataFolder, log, env = process.env }) {
  if (env.MONGODB_URI) {
    log('Using the database of MONGODB_URI');
    return { uri: env.MONGODB_URI, own: false, stop: async () => {} };
  }
  const { uri, stop } = await startMongod({ dataFolder, log, env });
  return { uri, own: true, stop };
}

/**
 * How many assets the directory has; MONGODB_PREFIX names its database, as in api/config.ts.
 * @param {string} uri
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function countAssets(uri, env = process.env) {
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    return await client
      .db(env.MONGODB_PREFIX || 'hereabouts')
      .collection('assets')
      .estimatedDocumentCount();
  } finally {
    await client.close();
  }
}
