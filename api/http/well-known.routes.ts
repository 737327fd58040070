import { Router } from 'express';
import type { Config } from '../config.ts';

/** What machines ask every site for. An invented directory asks not to be indexed. */
export function wellKnown(config: Config): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    response
      .type('text/plain')
      .send(config.demo ? 'User-agent: *\nDisallow: /\n' : 'User-agent: *\nDisallow: /api/\n');
  });
  return router;
}
