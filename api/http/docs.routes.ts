import { Router } from 'express';
import type { Config } from '../config.ts';
import { version, type Services } from '../services.ts';
import { docsPage } from './docs.page.ts';
import { openApi } from './openapi.ts';

/** The contract for machines and for people. */
export function docsRoutes({ assets }: Services, config: Config): Router {
  const router = Router();
  const document = openApi(`${config.http.origin}/api/v1`, version);
  router.get('/openapi.json', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=300');
    response.json(document);
  });
  router.get('/docs', async (_request, response) => {
    response.type('html').send(docsPage(response.locals.nonce as string, await assets.example()));
  });
  return router;
}
