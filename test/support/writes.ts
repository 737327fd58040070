import type { Connection, mongo } from 'mongoose';

/**
 * What is written to some collections of a database, as it happens. `since` gives what was written since it was asked last:
 * it waits for a mark of its own to come by, so that nothing is still on its way.
 */
export async function watchWrites(connection: Connection, database: string, collections: string[]) {
  const db = connection.useDb(database, { useCache: true }).db!;
  const marks = db.collection<{ _id: number }>('marks-of-a-test');
  const stream = db.watch<mongo.Document, mongo.ChangeStreamDocument & { ns?: { coll: string } }>([
    { $match: { 'ns.coll': { $in: [...collections, marks.collectionName] } } },
    { $project: { operationType: 1, ns: 1, documentKey: 1 } },
  ]);
  let mark = 0;
  async function since(): Promise<string[]> {
    mark += 1;
    await marks.insertOne({ _id: mark });
    const seen: string[] = [];
    for (;;) {
      const event = (await stream.next()) as { operationType: string; ns: { coll: string }; documentKey?: { _id: unknown } };
      if (event.ns.coll !== marks.collectionName) seen.push(`${event.operationType} ${event.ns.coll}`);
      else if (event.documentKey?._id === mark) return seen;
    }
  } // prettier-ignore
  await stream.tryNext();
  return { since, close: () => stream.close() };
}
