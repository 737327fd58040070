import mongoose, { type Connection } from 'mongoose';

type CreateCollectionOptions = mongoose.mongo.CreateCollectionOptions;

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
    // A request waits for a lost database as long as it takes to notice (heartbeat and connect time together) and to
    // look for another once. A packet that gets no answer at all is noticed by nothing else.
    heartbeatFrequencyMS: 2_000,
    connectTimeoutMS: 2_000,
    serverSelectionTimeoutMS: 3_000,
    waitQueueTimeoutMS: 3_000,
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

/** Creates a collection unless it is there. Two processes that start together may both find it missing. */
export async function createIfMissing(
  connection: Connection,
  name: string,
  options: CreateCollectionOptions = {},
): Promise<'created' | 'was there'> {
  try {
    await connection.db!.createCollection(name, options);
    return 'created';
  } catch (error) {
    if ((error as { codeName?: string }).codeName !== 'NamespaceExists') throw error;
    return 'was there';
  }
}

/** Creates a collection with its validator, or brings the validator of an existing one up to date. */
export async function ensureCollection(
  connection: Connection,
  name: string,
  jsonSchema: object,
): Promise<void> {
  const rule = {
    validator: { $jsonSchema: jsonSchema },
    validationLevel: 'strict',
    validationAction: 'error',
  };
  if ((await createIfMissing(connection, name, rule)) === 'was there')
    await connection.db!.command({ collMod: name, ...rule });
}

/** The database cannot be reached, is stopping or has no primary just now, as opposed to what it refuses. */
export function isDatabaseAway(error: unknown): boolean {
  const { name = '', code } = (error ?? {}) as { name?: string; code?: unknown };
  return away.has(name) || (name === 'MongoServerError' && passing.has(code as number));
}

/** What the driver throws; `PoolCleared…` when it gave up a connection that no longer answered. */
const away = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoOperationTimeoutError',
  'MongoNotConnectedError',
  'MongoServerClosedError',
  'MongoTopologyClosedError',
  'MongoPoolClosedError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError',
  'MongoClientClosedError',
]);

/** What a server answers that is stopping, or that is not the primary (any more). */
const passing = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
