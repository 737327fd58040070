import type { Connection } from 'mongoose';

/** Every document of every database of a served product, with where it stands; `which` is what follows the prefix. */
export async function* everythingStored(
  direct: Connection,
  prefix: string,
): AsyncGenerator<{ which: string; collection: string; text: string }> {
  const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
  for (const { name } of databases.filter((each) => each.name.startsWith(prefix)))
    for (const { name: collection } of await direct.useDb(name).listCollections())
      for await (const doc of direct.useDb(name).collection(collection).find())
        yield { which: name.slice(prefix.length), collection, text: JSON.stringify(doc) };
}
