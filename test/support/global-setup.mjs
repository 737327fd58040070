import { startThrowawayMongod } from '../../scripts/lib/throwaway-mongod.mjs';

/** Gives every test TEST_MONGODB_URI: the server it names already, or a throwaway one for this run. */
export default async function globalSetup() {
  if (process.env.TEST_MONGODB_URI) return;
  const server = await startThrowawayMongod({ log: (line) => console.log(line) });
  process.env.TEST_MONGODB_URI = server.uri;
  globalThis.throwawayMongod = server;
}
