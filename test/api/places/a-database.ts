import { randomUUID } from 'node:crypto';
import { connectMongo } from '../../../api/infra/mongo.ts';

/** A throwaway database of the test server; `drop` closes the connection too. */
export async function aDatabase() {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: run the tests with jest.');
  const connection = await connectMongo({
    uri,
    database: `hereabouts-test-places-${randomUUID().slice(0, 8)}`,
  });
  return {
    connection,
    drop: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
