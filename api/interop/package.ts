import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { OrukOrganisation, OrukService } from '../contract/oruk.ts';
import { csvLine } from './cells.rules.ts';
import { dataPackage, tables, tablesOf, type TableName } from './hsds-tables.rules.ts';
import { lists, terms, viewList, viewTerm } from './terms.rules.ts';

/**
 * The whole directory as an HSDS tabular data package. A zip file holds one table after the other while services come
 * one by one, so the tables are written beside, in a folder that is gone afterwards.
 */
export async function* packageOf(
  services: AsyncIterable<OrukService[]>,
  { origin, now }: { origin: string; now: Date },
): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-package-'));
  try {
    const licences = await writeTables(folder, services, origin);
    const about = JSON.stringify(dataPackage({ origin, now, licences }), null, 2);
    yield* zipOf(folder, about);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers every licence that was told, with its source. */
async function writeTables(
  folder: string,
  services: AsyncIterable<OrukService[]>,
  origin: string,
): Promise<string[]> {
  const names = Object.keys(tables) as TableName[];
  const files = new Map<TableName, FileHandle>();
  const told = new Set<string>();
  const licences = new Set<string>();
  try {
    for (const name of names) {
      const file = await open(path.join(folder, `${name}.csv`), 'w');
      files.set(name, file);
      await file.write(csvLine([...tables[name]]));
    }
    const write = async (name: TableName, rows: Record<string, string | number | undefined>[]) => {
      const text = rows.map((row) => csvLine(tables[name].map((column) => row[column]))).join('');
      if (text) await files.get(name)!.write(text);
    };
    await write(
      'taxonomies',
      lists.map((list) => viewList(list, `${origin}/oruk/v3`)),
    );
    await write('taxonomy_terms', terms.map(viewTerm));
    for await (const batch of services) {
      const organisations: OrukOrganisation[] = [];
      for (const { organization, hereabouts_source: source } of batch) {
        if (!told.has(organization.id)) organisations.push(organization);
        told.add(organization.id);
        if (source.licence) licences.add(`${source.name}: ${source.licence}`);
      }
      await write('organizations', organisations);
      const all = batch.map(tablesOf);
      for (const name of names)
        await write(
          name,
          all.flatMap((one) => one[name] ?? []),
        );
    }
    return [...licences].sort();
  } finally {
    for (const file of files.values()) await file.close();
  }
}

async function* zipOf(folder: string, about: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = () => {
    const out = ready;
    ready = [];
    return out;
  };
  const first = new ZipDeflate('datapackage.json', { level: 6 });
  zip.add(first);
  first.push(strToU8(about), true);
  yield* taken();
  for (const name of Object.keys(tables)) {
    const entry = new ZipDeflate(`${name}.csv`, { level: 6 });
    zip.add(entry);
    for await (const chunk of createReadStream(path.join(folder, `${name}.csv`))) {
      entry.push(chunk as Uint8Array);
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
