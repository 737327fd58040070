import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** Best first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/**
 * The built files of the browser, each taken in its precompressed form where the browser can read it.
 * Names under /assets carry a hash and are kept for a year. The disk is asked once, at the start, what there is: of all
 * other addresses, which are most, it is never asked.
 */
export function staticFiles(client: string, basemap: string): Router {
  const router = Router();
  const files = filesIn(client);
  const send = express.static(client, {
    index: false,
    redirect: false,
    setHeaders: (response, file) => {
      const hashed = file.startsWith(path.join(client, 'assets'));
      // Names that stay, with hashed ones in them: an old one would ask for files that are gone.
      const fresh = file.startsWith(path.join(client, 'embed/'));
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : fresh ? 'public, no-cache' : 'public, max-age=3600',
      );
      // A frame in somebody else's page has no origin, so its own map is a stranger to it.
      response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  router.use((request, response, next) => {
    const wanted = decodeURIComponent(request.path);
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !files.has(wanted)) return next();
    const twins = encodings.filter(({ ending }) => files.has(wanted + ending));
    // Whoever is asked without compression must not hand that on to one who asked with it.
    if (twins.length > 0) response.vary('Accept-Encoding');
    const twin = twins.find(({ name }) => request.acceptsEncodings(name));
    if (twin) {
      request.url = `${request.path}${twin.ending}`;
      response.setHeader('Content-Encoding', twin.name);
      response.type(path.extname(wanted));
    }
    send(request, response, next);
  });
  router.use('/basemap', express.static(basemap, { index: false, redirect: false, maxAge: '1d' }));
  return router;
}

/** As they stand in an address: "/assets/entry-1a2b.js". None where nothing is built. */
function filesIn(folder: string): Set<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.join(entry.parentPath, entry.name).slice(folder.length).replaceAll(path.sep, '/'),
        ),
    );
  } catch {
    return new Set();
  }
}
