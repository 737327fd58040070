import { Router, type Response } from 'express';
import * as contract from '../contract/oruk-endpoints.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { openApi } from '../http/openapi.ts';
import { serve } from '../http/serve.ts';
import type { Oruk } from './oruk.service.ts';

const ndjson = 'application/x-ndjson; charset=utf-8';

/** Open Referral UK 3.0, mounted at `/oruk/v3`: endpoint ↔ use case. */
export function orukRoutes({
  oruk,
  origin,
  version,
}: {
  oruk: Oruk;
  origin: string;
  version: string;
}): Router {
  const router = Router();
  const { orukEndpoints: all } = contract;
  const document = openApi(`${origin}/oruk/v3`, version, all, {
    title: 'Hereabouts as Open Referral UK 3.0',
    description:
      'The whole directory in the open standard of the sector (HSDS-UK-3.0). Times are wall times of Europe/London. Names that begin with "hereabouts" are ours.',
  });

  /** Of the directory as a whole: when anything in it last changed. Not of the last moment, in which more may come. */
  router.use(async (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') await sayWhen(response);
    next();
  });
  async function sayWhen(response: Response) {
    const at = await oruk.changedAt();
    if (at && Date.now() - at.getTime() > 2_000) response.setHeader('Last-Modified', at.toUTCString());
  }

  router.get('/openapi.json', (_request, response) => {
    response.setHeader('Cache-Control', 'public, max-age=300');
    response.json(document);
  });
  serve(router, contract.orukRoot, () => Promise.resolve(oruk.details()));
  serve(router, contract.orukServices, async ({ query }) => {
    if (query.format === 'ndjson') return { stream: await oruk.allServices(query), type: ndjson };
    if (query.minimal) return { stream: await oruk.minimalServices(query), type: 'application/json' };
    return oruk.services(query);
  });
  serve(router, contract.orukOneService, ({ params }) => oruk.service(params.id));
  serve(router, contract.orukServicesAtLocations, async ({ query }) =>
    query.format === 'ndjson'
      ? { stream: await oruk.allAtLocations(query), type: ndjson }
      : oruk.atLocations(query),
  );
  serve(router, contract.orukOneServiceAtLocation, ({ params }) => oruk.atLocation(params.id));
  serve(router, contract.orukOrganisations, async ({ query }) =>
    query.format === 'ndjson'
      ? { stream: everyPage((page) => oruk.organisations({ ...query, page, per_page: 500 })), type: ndjson }
      : oruk.organisations(query),
  );
  serve(router, contract.orukOneOrganisation, ({ params, query }) =>
    oruk.organisation(params.id, query.full_service === true),
  );
  serve(router, contract.orukTaxonomies, ({ query }) =>
    Promise.resolve(
      query.format === 'ndjson'
        ? { stream: everyPage((page) => oruk.taxonomies({ ...query, page, per_page: 500 })), type: ndjson }
        : oruk.taxonomies(query),
    ),
  );
  serve(router, contract.orukOneTaxonomy, ({ params }) => Promise.resolve(oruk.taxonomy(params.id)));
  serve(router, contract.orukTerms, ({ query }) =>
    Promise.resolve(
      query.format === 'ndjson'
        ? { stream: everyPage((page) => oruk.terms({ ...query, page, per_page: 500 })), type: ndjson }
        : oruk.terms(query),
    ),
  );
  serve(router, contract.orukOneTerm, ({ params }) => Promise.resolve(oruk.term(params.id)));
  router.use(methodNotAllowed(all));
  return router;
}

type Paged = { contents: unknown[]; last_page: boolean };
/** Lines of JSON from pages, for lists that are short. */
async function* everyPage(read: (page: number) => Paged | Promise<Paged>): AsyncGenerator<string> {
  for (let page = 1; ; page++) {
    const { contents, last_page } = await read(page);
    yield contents.map((item) => `${JSON.stringify(item)}\n`).join('');
    if (last_page) return;
  }
}
