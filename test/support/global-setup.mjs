import { startThrowawayMongod } from '../../scripts/lib/throwaway-mongod.mjs';

/**
 * Gives every test TEST_MONGODB_URI: the server it names already, or a throwaway one for this run. MONGODB_URI is taken
 * away, so that no test can touch a real directory by mistake.
 */
export default async function globalSetup() {
  delete process.env.MONGODB_URI;
  if (process.env.TEST_MONGODB_URI) return;
  const server = await startThrowawayMongod({ log: (line) => console.log(line), inMemory: true });
  process.env.TEST_MONGODB_URI = server.uri;
  globalThis.throwawayMongod = server;
}
