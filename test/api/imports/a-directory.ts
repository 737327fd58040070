import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { emptyMapping, mappingFile, type Mapping } from '../../../api/imports/mapping.ts';
import { openImporter } from '../../../api/imports/open-importer.ts';
import type { Report } from '../../../api/imports/report.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import type { Clock } from '../../../api/infra/clock.ts';

const clock: Clock = { now: () => new Date('2027-03-01T12:00:00Z') };

const gazetteer = /^(?:postcodes|places|gazetteer|outcodes|towns|areas)/;

/** An empty directory on the test server into which files can be imported; a few made-up postcodes have a place. */
export async function aDirectory() {
  const uri = process.env.TEST_MONGODB_URI;
  if (!uri) throw new Error('TEST_MONGODB_URI is not set: run the tests with jest.');
  const prefix = `hereabouts-test-import-${randomUUID().slice(0, 8)}`;
  const importer = await openImporter({ mongo: { uri, privateUri: uri, prefix } }, clock);
  const main = await connectMongo({ uri, database: prefix });
  const privately = await connectMongo({ uri, database: `${prefix}_private` });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-import-'));
  let files = 0;

  return {
    uri,
    prefix,
    importFile: (
      file: string,
      source: string,
      mapping: Mapping = emptyMapping,
      dryRun = false,
    ): Promise<Report> => importer.run(thePublic, { file, source, mapping, dryRun }),
    importText: async (
      text: string,
      source = 'test-list',
      mapping: object = {},
      dryRun = false,
    ): Promise<Report> => {
      const file = path.join(folder, `file-${files++}`);
      await writeFile(file, text);
      return importer.run(thePublic, { file, source, mapping: mappingFile.parse(mapping), dryRun });
    },
    assets: (): Promise<AssetDoc[]> =>
      main.db!.collection<AssetDoc>('assets').find().sort({ name: 1, _id: 1 }).toArray(),
    everythingStored: async (): Promise<string> => {
      const kept = await Promise.all(
        [main, privately].map(async ({ db }) => {
          const names = (await db!.listCollections().toArray()).map(({ name }) => name);
          const own = names.filter((name) => !gazetteer.test(name));
          return Promise.all(own.map((name) => db!.collection(name).find().toArray()));
        }),
      );
      return JSON.stringify(kept);
    },
    /** Empty again, but for its gazetteer. */
    clear: async () => {
      for (const { db } of [main, privately])
        for (const { name } of await db!.listCollections().toArray())
          if (!gazetteer.test(name)) await db!.collection(name).deleteMany({});
    },
    drop: async () => {
      await importer.close();
      for (const connection of [main, privately]) {
        await connection.dropDatabase();
        await connection.close();
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type Directory = Awaited<ReturnType<typeof aDirectory>>;
