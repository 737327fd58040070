import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import type { CellsAnswer, Pin } from '../../../../api/contract/search.ts';
import { leafletSource } from '../../../../web/map/leaflet.plugin.ts';

/** How the page answers /api/v1/cells; null: with an error. */
export type Answer = (asked: URLSearchParams) => CellsAnswer | null;
export type MapPage = { address: string; close: () => Promise<void> };

const nonce = 'n0nce';
/** The policy of the product, so that whatever it forbids fails here too. */
const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'`;

/** Builds the map's own page into `folder` and serves it on loopback, under the product's content policy. */
export async function serveMapPage(
  folder: string,
  answer: Answer,
  files: Record<string, string> = {},
): Promise<MapPage> {
  await bundle({
    entryPoints: [new URL('./page.tsx', import.meta.url).pathname],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.png': 'file' },
    logLevel: 'error',
    nodePaths: ['node_modules'],
    plugins: [
      {
        // the same parts of Leaflet as in the product
        name: 'leaflet',
        setup(build) {
          build.onResolve({ filter: /^leaflet$/ }, () => ({ path: leafletSource.entry, sideEffects: false }));
          build.onResolve({ filter: /^\./ }, ({ path: file, importer }) => {
            if (!leafletSource.files.test(importer)) return null;
            const found = path.resolve(path.dirname(importer), file.replace(/(?<!\.js|\.json)$/, '.js'));
            return { path: found, sideEffects: leafletSource.acts(found) };
          });
        },
      },
      {
        name: 'fonts',
        setup(build) {
          build.onResolve({ filter: /^@fontsource/ }, ({ path: file }) => ({
            path: path.resolve('node_modules', file),
          }));
        },
      },
    ],
  });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
    void (async () => {
      if (pathname === '/') {
        response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        return `<!doctype html><html lang="en"><title>Map</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css"><style nonce="${nonce}">body{margin:0}#frame{height:100vh}</style>
<main id="root"></main><script type="module" src="/page.js"></script></html>`;
      }
      if (pathname === '/api/v1/cells') {
        const told = answer(searchParams);
        if (!told) response.statusCode = 503;
        response.setHeader('content-type', 'application/json');
        return JSON.stringify(told);
      }
      if (pathname.startsWith('/api/'))
        return (response.setHeader('content-type', 'application/json'), '{"hits":[]}');
      const named = files[pathname];
      const bytes = await readFile(named ?? path.join(folder, pathname));
      response.setHeader('content-type', typeOf(pathname));
      const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
      if (!range) return bytes;
      response.statusCode = 206;
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
      response.setHeader('content-range', `bytes ${from}-${to}/${bytes.length}`);
      return bytes.subarray(from, to + 1);
    })().then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  const address = await listen(server);
  return {
    address,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  });
}

function typeOf(name: string): string {
  const types: Record<string, string> = {
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.woff2': 'font/woff2',
  };
  return types[path.extname(name)] ?? 'application/octet-stream';
}

const kinds = ['association', 'place', 'institution', 'service', 'exchange', 'culture'] as const;

/** Invented places: the same for a seed, spread around a point, `count` in all, answered as cells when more than 60 are in the box. */
export function inventedPlaces(around: { lat: number; lng: number }, count: number, spread: number): Answer {
  let state = 7;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const bell = () => random() + random() + random() - 1.5;
  const pins: Pin[] = Array.from({ length: count }, (_, index) => {
    const kind = kinds[Math.floor(random() * kinds.length)] ?? 'place';
    return {
      assetId: `invented-${index}`,
      slug: `invented-${index}`,
      name: `Invented place ${index}`,
      kind: { id: kind, label: kind },
      point: { lat: around.lat + bell() * spread, lng: around.lng + bell() * spread * 1.7 },
      precision: index % 9 === 0 ? 'ward' : 'exact',
    };
  });
  return (asked) => {
    const [west = 0, south = 0, east = 0, north = 0] = (asked.get('box') ?? '').split(',').map(Number);
    const inside = pins.filter(
      ({ point: { lat, lng } }) => lng >= west && lng <= east && lat >= south && lat <= north,
    );
    if (inside.length <= 60) return { total: inside.length, cells: [], pins: inside, degraded: false };
    const cellSide = (360 / 2 ** Number(asked.get('zoom'))) * 0.3;
    const cells = new Map<string, Pin[]>();
    for (const pin of inside) {
      const key = `${Math.floor(pin.point.lng / cellSide)} ${Math.floor(pin.point.lat / cellSide / 0.6)}`;
      cells.set(key, [...(cells.get(key) ?? []), pin]);
    }
    return { total: inside.length, pins: [], degraded: false, cells: [...cells.values()].map(cellOf) };
  };
}

function cellOf(pins: Pin[]): CellsAnswer['cells'][number] {
  const lats = pins.map(({ point }) => point.lat);
  const lngs = pins.map(({ point }) => point.lng);
  const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const count: Record<string, number> = {};
  for (const { kind } of pins) count[kind.id] = (count[kind.id] ?? 0) + 1;
  return {
    point: { lat: mean(lats), lng: mean(lngs) },
    count: pins.length,
    kinds: count,
    box: {
      west: Math.min(...lngs),
      east: Math.max(...lngs),
      south: Math.min(...lats),
      north: Math.max(...lats),
    },
  };
}
