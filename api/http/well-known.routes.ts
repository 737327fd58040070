import { Router } from 'express';

/** What machines ask every site for. An invented directory asks not to be indexed. */
export function wellKnown(isInvented: () => boolean): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    response
      .type('text/plain')
      .send(isInvented() ? 'User-agent: *\nDisallow: /\n' : 'User-agent: *\nDisallow: /api/\n');
  });
  return router;
}
