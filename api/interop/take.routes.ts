import { Router, type RequestHandler, type Response } from 'express';
import * as contract from '../contract/take-endpoints.ts';
import { ProblemError } from '../contract/problem.ts';
import { methodNotAllowed } from '../http/method-not-allowed.ts';
import { serve } from '../http/serve.ts';
import { dangerIn } from '../safety/danger.rules.ts';
import type { Take } from './take.service.ts';

/** The whole directory as a package is written beside before it is told: so many at a time. */
const packagesAtOnce = 2;

/** Lists and the whole directory as files, mounted at `/take`. */
export function takeRoutes({ take }: { take: Take }): Router {
  const router = Router();
  let packing = 0;
  router.use(dangerFirst);

  const file = (response: Response, name: string) =>
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  serve(router, contract.takeCsv, async ({ query }, actor, response) => {
    const stream = once(await take.csv(actor, query));
    file(response, 'hereabouts.csv');
    return { stream, type: 'text/csv; charset=utf-8' };
  });
  serve(router, contract.takeXlsx, async ({ query }, actor, response) => {
    const stream = once(await take.xlsx(actor, query));
    file(response, 'hereabouts.xlsx');
    return { stream, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
  });
  serve(router, contract.takeGeojson, async ({ query }, actor) => ({
    stream: once(await take.geojson(actor, query)),
    type: 'application/geo+json',
  }));
  serve(router, contract.takeCalendar, async ({ query }, actor) => ({
    stream: once(await take.calendar(actor, query)),
    type: 'text/calendar; charset=utf-8',
  }));
  serve(router, contract.takeAtom, async ({ query }, actor) => ({
    stream: once(await take.atom(actor, query)),
    type: 'application/atom+xml; charset=utf-8',
  }));
  serve(router, contract.takeAllCsv, (_, __, response) => {
    file(response, 'hereabouts-everything.csv');
    return Promise.resolve({ stream: take.everyLine(), type: 'text/csv; charset=utf-8' });
  });
  serve(router, contract.takeAllGeojson, () =>
    Promise.resolve({ stream: take.everyFeature(), type: 'application/geo+json' }),
  );
  serve(router, contract.takePackage, (_, __, response) => {
    if (packing >= packagesAtOnce)
      throw new ProblemError('unavailable', { detail: 'Others are taking the whole directory just now.' });
    packing += 1;
    response.once('close', () => (packing -= 1));
    file(response, 'hereabouts-hsds.zip');
    return Promise.resolve({ stream: take.everyTable(), type: 'application/zip' });
  });
  serve(router, contract.takeSources, async () => ({ sources: await take.sources() }));
  router.use(methodNotAllowed(contract.takeEndpoints));
  return router;
}

async function* once<T>(whole: T): AsyncGenerator<Awaited<T>> {
  yield await whole;
}

/** Words that tell of danger lead to who can be rung now, whatever form was asked for. */
const dangerFirst: RequestHandler = (request, response, next) => {
  const typed = [request.query.near, request.query.q].flat().filter((text) => typeof text === 'string');
  const kind = dangerIn(typed.join('\n'));
  if (!kind) return next();
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, `/urgent/${kind}`);
};
