import mongoose, { type Connection } from 'mongoose';

/**
 * One connection a database, never the global mongoose. Majority writes and reads are asserted,
 * because everything we promise about acknowledged writes rests on them.
 */
export async function connectMongo({
  uri,
  database,
  appName = 'hereabouts',
}: {
  uri: string;
  database: string;
  appName?: string;
}): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: database,
    appName,
    retryWrites: true,
    w: 'majority',
    readConcernLevel: 'majority',
    serverSelectionTimeoutMS: 5_000,
    connectTimeoutMS: 5_000,
    // A request waits this long for a lost database at most; then it is told so.
    waitQueueTimeoutMS: 5_000,
    maxPoolSize: 30,
    bufferCommands: false,
    autoCreate: false,
    autoIndex: false,
  });
  await connection.asPromise();
  const hello = await connection.db!.admin().command({ hello: 1 });
  if (!hello.setName && hello.msg !== 'isdbgrid') {
    await connection.close();
    throw new Error(
      'MongoDB must run as a replica set (one node will do): change streams and transactions need it.',
    );
  }
  return connection;
}

/** Creates a collection with its validator, or brings the validator of an existing one up to date. */
export async function ensureCollection(
  connection: Connection,
  name: string,
  jsonSchema: object,
): Promise<void> {
  const db = connection.db!;
  const validator = { $jsonSchema: jsonSchema };
  try {
    await db.createCollection(name, { validator, validationLevel: 'strict', validationAction: 'error' });
  } catch (error) {
    if ((error as { codeName?: string }).codeName !== 'NamespaceExists') throw error;
    await db.command({ collMod: name, validator, validationLevel: 'strict', validationAction: 'error' });
  }
}

/** What the driver throws when the database cannot be reached, as opposed to what it refuses. */
export function isDatabaseAway(error: unknown): boolean {
  const name = (error as { name?: string } | null)?.name ?? '';
  return [
    'MongoServerSelectionError',
    'MongoNetworkError',
    'MongoNetworkTimeoutError',
    'MongoNotConnectedError',
    'MongoTopologyClosedError',
    'MongoPoolClearedError',
    'PoolClearedError',
    'MongoWaitQueueTimeoutError',
    'MongooseServerSelectionError',
    'MongoClientClosedError',
    'MongoClosedError',
  ].includes(name);
}
