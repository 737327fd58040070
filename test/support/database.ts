import { randomBytes } from 'node:crypto';
import mongoose from 'mongoose';

/** A database of this test's own; anything else is refused. */
export function testDatabase(label: string): { uri: string; prefix: string } {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: run tests through npm test.');
  return { uri, prefix: `hereabouts-test-${label}-${process.pid}-${randomBytes(4).toString('hex')}` };
}

/** Drops the databases that begin with a test's prefix, and no other. */
export async function dropDatabases(uri: string, prefix: string): Promise<void> {
  if (!prefix.startsWith('hereabouts-test-')) throw new Error(`${prefix} is not a test's database.`);
  const connection = await mongoose.createConnection(uri).asPromise();
  const { databases } = await connection.db!.admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
  await connection.close();
}
