import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/**
 * The built files of the browser, each taken in its precompressed form where the browser can read it.
 * Names under /assets carry a hash and are kept for a year.
 */
export function staticFiles(client: string, basemap: string): Router {
  const router = Router();
  const encodings = [
    { name: 'br', ending: '.br' },
    { name: 'gzip', ending: '.gz' },
  ];
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const wanted = path.normalize(decodeURIComponent(request.path));
    const accepted = String(request.headers['accept-encoding'] ?? '');
    for (const { name, ending } of encodings) {
      if (!accepted.includes(name)) continue;
      const file = path.join(client, `${wanted}${ending}`);
      if (!file.startsWith(client + path.sep) || !existsSync(file)) continue;
      request.url = `${request.path}${ending}`;
      response.setHeader('Content-Encoding', name);
      response.setHeader('Vary', 'Accept-Encoding');
      response.type(path.extname(wanted));
      break;
    }
    next();
  });
  router.use(
    express.static(client, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        const hashed = file.startsWith(path.join(client, 'assets'));
        response.setHeader(
          'Cache-Control',
          hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        );
      },
    }),
  );
  router.use('/basemap', express.static(basemap, { index: false, redirect: false, maxAge: '1d' }));
  return router;
}
