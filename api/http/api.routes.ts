import { Router } from 'express';
import * as contract from '../contract/endpoints.ts';
import { urgentHelp } from '../safety/helplines.rules.ts';
import { dangerFirst, perhapsInDanger } from './danger-first.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import type { Services } from '../services.ts';
import { serve } from './serve.ts';

/** Endpoint ↔ use case, a line each. */
export function apiRoutes({
  search,
  suggest,
  assets,
  places,
  shortlist,
  here,
  taxonomy,
  health,
}: Services): Router {
  const router = Router();
  router.use(dangerFirst);
  serve(router, contract.searchAssets, async ({ query }, actor, response) => ({
    ...(await search.find(actor, query)),
    urgent: perhapsInDanger(response),
  }));
  serve(router, contract.mapCells, ({ query }, actor) => search.cells(actor, query));
  serve(router, contract.suggest, ({ query }, actor) => suggest(actor, query));
  serve(router, contract.findPlaces, async ({ query }) => ({
    places: await places.suggest(query.q, query.limit),
  }));
  serve(router, contract.resolvePlace, async ({ query }) => ({ place: await places.resolve(query.near) }));
  serve(router, contract.readAssetBySlug, async ({ params }, actor) => {
    const found = await assets.bySlug(actor, params.slug);
    return 'movedTo' in found ? { redirect: `/api/v1/assets/by-slug/${found.movedTo}` } : found.asset;
  });
  serve(router, contract.readAsset, ({ params }, actor) => assets.byId(actor, params.id));
  serve(router, contract.readShortlist, ({ query }, actor) => shortlist.read(actor, query));
  serve(router, contract.readHere, ({ params }, actor) => here.read(actor, params.slug));
  serve(router, contract.readTaxonomy, () => Promise.resolve({ lists: taxonomy.lists() }));
  serve(router, contract.readUrgent, ({ params }) => Promise.resolve(urgentHelp(params.kind)));
  serve(router, contract.healthLive, () => Promise.resolve({ live: true as const }));
  serve(router, contract.healthReady, () => health());
  router.use(methodNotAllowed(contract.endpoints));
  return router;
}
