import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import type { Connection } from 'mongoose';
import type { Endpoint } from '../../api/contract/endpoint.ts';
import { endpoints } from '../../api/contract/endpoints.ts';
import * as oruk from '../../api/contract/oruk-endpoints.ts';
import * as take from '../../api/contract/take-endpoints.ts';
import type { For } from '../../api/contract/access.ts';
import { routeAccess } from '../../scripts/lib/route-access.mjs';

/** Something that left us or lies somewhere, as text. */
export type Output = { what: string; text: string; status?: number };

type Known = { id: string; slug: string };
const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'method' in value;
const gets = (all: object, mount: string) =>
  Object.values(all)
    .flat()
    .filter(isEndpoint)
    .filter(({ method }) => method === 'get')
    .map((endpoint) => mount + endpoint.path);

/** Every address that can be read, from the lists that the product itself is made of; `pages` by whom they are for. */
export async function addresses({ id, slug }: Known): Promise<{ path: string; who: For | 'data' }[]> {
  const filled = (route: string) =>
    route
      .replace(':slug?', slug)
      .replace(':slug', slug)
      .replace(':kind', 'urgent')
      .replace(':question', 'about')
      .replace(':code', 'not-found')
      .replace(':what', 'told')
      .replace(':assetId', id)
      .replace(/:\w+/g, id);
  const pages = (await routeAccess(process.cwd())).filter((page) => page.path !== '/*');
  const data = [
    ...gets({ endpoints }, '/api/v1'),
    ...gets(oruk, '/oruk/v3'),
    ...gets(take, '/take'),
    ...['/api/v1/openapi.json', '/sitemap.xml', '/robots.txt', '/api/docs', '/manifest.webmanifest'],
  ].map((each) => ({ path: filled(each), who: 'data' as const }));
  return [
    ...data,
    ...pages.flatMap((page) => {
      const address = filled(page.path);
      const who = page.for as For;
      return [
        { path: address, who },
        { path: address === '/' ? '/_root.data' : `${address}.data`, who },
      ];
    }),
  ];
}

/** What an address answers; packed files are unpacked. */
export async function output(url: string, address: string, cookie = ''): Promise<Output> {
  const answer = await fetch(url + address, { redirect: 'manual', headers: cookie ? { cookie } : {} });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = JSON.stringify([...answer.headers]);
  return { what: `${address} ${answer.status}`, status: answer.status, text: headers + textIn(bytes) };
}

/** Bytes as text; what is packed inside is opened, so that nothing hides by being pressed together. */
export function textIn(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return Object.entries(unzipSync(bytes))
      .map(([name, inside]) => `${name}\n${textIn(inside)}`)
      .join('\n');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textIn(gunzipSync(bytes));
  return strFromU8(bytes, true) + strFromU8(bytes);
}

/** Every document of every database that begins with a name, each collection as one text of its bytes. */
export async function documents(connection: Connection, prefix: string): Promise<Output[]> {
  const all: Output[] = [];
  for (const end of ['', '_private', '_audit', '_keys']) {
    const db = connection.useDb(prefix + end, { useCache: true }).db!;
    for (const { name } of await db.listCollections({ type: 'collection' }).toArray()) {
      const raw = (await db.collection(name).find({}, { raw: true }).toArray()) as unknown as Uint8Array[];
      all.push({ what: `${end || 'main'} ${name} (${raw.length})`, text: raw.map(textOf).join('\n') });
    }
  }
  return all;
}
const textOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('utf8') + Buffer.from(bytes).toString('latin1');

/** Every file below a folder that was written since a moment. */
export async function files(folder: string, since = 0, most = Infinity): Promise<Output[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const found: Output[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const about = await stat(file).catch(() => null);
    if (!about?.isFile() || about.mtimeMs < since || about.size > most) continue;
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    found.push({ what: name, text: bytes.toString('latin1') });
  }
  return found;
}
