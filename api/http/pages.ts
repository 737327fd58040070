import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import { ipKeyGenerator } from 'express-rate-limit';
import { Router, type Request, type RequestHandler } from 'express';
import type { ServerBuild } from 'react-router';
import type * as vite from 'vite';
import type { Config } from '../config.ts';
import type { AssetView } from '../contract/asset.ts';
import type { CouldNotFind, OutcomeForm } from '../contract/counts.ts';
import { ProblemError } from '../contract/problem.ts';
import type { SearchAnswer, SearchQuery } from '../contract/search.ts';
import type { Actor } from '../infra/actor.ts';
import { isDatabaseAway } from '../infra/mongo.ts';
import { hearDanger } from '../safety/danger.rules.ts';
import { urgentHelp } from '../safety/helplines.rules.ts';
import { namedToRing } from '../search/someone-to-ring.ts';
import type { Services } from '../services.ts';
import { isRobot } from '../counts/robot.rules.ts';
import { connectionsForPages } from './connection-pages.ts';
import { asProblem } from './error-handler.ts';
import { freshnessForPages } from './freshness-pages.ts';
import { rightsForPages } from './rights-pages.ts';
import { fromHere, saysWhereFrom } from './from-here.ts';
import { createKeptList } from './kept-list.ts';
import { peoplePages } from './people-pages.ts';
import { claimsForPages, groupsForPages, registerForPages } from './register-pages.ts';
import { rateLimitForms } from './rate-limit.ts';
import { accountPages } from './account-pages.ts';
import { adminPages } from './admin-pages.ts';
import { createSessionCookies } from './session-cookie.ts';
import { callerOf } from './who-asks.ts';

type Vite = typeof vite;
type Found = Pick<SearchAnswer, 'place' | 'total'>;

/** A form longer than this is refused; nothing a page asks for comes near. */
const mostFormBytes = 100_000;

/** What somebody without an account sees by a private link about a person. */
const behindAKey = /^\/(introductions|my-plan)\//;

/** The pages, rendered by React Router with the use cases in its context. In development Vite compiles them as they are asked for. */
export async function createPages(services: Services, config: Config): Promise<RequestHandler> {
  const router = Router();
  const ourHost = new URL(config.http.origin).host;
  const kept = createKeptList(config.http.origin);
  const { inside } = services;
  const cookies = createSessionCookies(config.http.origin);
  router.use(knownMethods, rateLimitForms(config.http.ratePerMinute), fromHere(ourHost), limitForms);
  const { build, middleware } = config.dev ? await fromVite() : await fromBuild();
  if (middleware) router.use(middleware);
  router.use((request, response, next) => {
    // After signing out, or on a computer that others use, nothing of it comes back by a press on "back".
    const isSignedIn = callerOf(response).kind === 'member' || behindAKey.test(request.path);
    response.setHeader('Cache-Control', isSignedIn ? 'private, no-store' : 'private, no-cache');
    // The router adds a page's headers to those that are there; what it says of caching stands instead of ours.
    const append = response.append.bind(response);
    response.append = (name, value) => {
      if (name.toLowerCase() === 'cache-control') return isSignedIn ? response : response.set(name, value);
      append(name, value);
      // Node sends no body with it.
      if (name.toLowerCase() === 'etag' && response.req.fresh) response.status(304);
      return response;
    };
    next();
  });
  router.use(
    createRequestHandler({
      // Behind a proxy that ends TLS, our own address is not the one that the request seems to have.
      build: typeof build === 'function' ? build : { ...build, allowedActionOrigins: [ourHost] },
      mode: config.dev ? 'development' : 'production',
      getLoadContext: (request, response) => ({
        services: forPages(services, request, () => response.setHeader('Retry-After', '5'), {
          account: accountPages(services.accounts, cookies, request, response),
          admin: adminPages(services.accounts, inside.organisations, inside.organisationStore),
        }),
        actor: callerOf(response),
        draft: {
          token: cookies.draft.read(request.headers.cookie) ?? null,
          cookie: cookies.draft.write,
          clear: cookies.draft.clear,
        },
        now: services.clock.now,
        kept: { ids: kept.read(request.headers.cookie), cookie: kept.write },
        nonce: response.locals.nonce as string,
        config: {
          origin: config.http.origin,
          demo: services.isInvented(),
          defaultPlace: config.defaultPlace,
          basemap: config.basemap,
          tellsOrigin: !saysWhereFrom(request.headers),
          ring: namedToRing(config.ring),
        },
        report: (error: unknown) => {
          if (!isCallersFault(error)) services.log.error({ err: error }, 'A page failed.');
        },
      }),
    }),
  );
  return router;
}

/** Pages know problems only, so a lost database reaches them as one. */
function forPages<M extends Record<string, object>>(
  services: Services,
  request: Request,
  onAway: () => void,
  more: M,
) {
  const { search, similar, assets, places, shortlist, counts, couldNotFind, here, taxonomy, take } = services;
  const caller = `${request.ip ?? ''} ${request.headers['user-agent'] ?? ''}`;
  const telling =
    <A extends unknown[], R>(useCase: (...asked: A) => Promise<R>) =>
    async (...asked: A): Promise<R> => {
      try {
        return await useCase(...asked);
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        onAway();
        throw asProblem(error);
      }
    };
  const tellingAll = <T extends object>(group: T): T =>
    Object.fromEntries(
      Object.entries(group).map(([name, useCase]: [string, unknown]) => [
        name,
        typeof useCase === 'function' ? telling(useCase as () => Promise<unknown>) : useCase,
      ]),
    ) as T;
  return {
    ...(Object.fromEntries(Object.entries(more).map(([name, group]) => [name, tellingAll(group)])) as M),
    search: { find: telling(search.find), thisWeek: telling(search.thisWeek) },
    assets: {
      byId: telling(assets.byId),
      example: telling(assets.example),
      bySlug: telling(assets.bySlug),
      similar: telling(similar),
      calendar: telling(assets.calendar),
    },
    places: {
      resolve: telling((text: string) => places.resolve(text)),
      suggest: telling((text: string, limit: number) => places.suggest(text, limit)),
    },
    claims: claimsForPages(services.register.claims, request, telling),
    tell: telling(services.register.tell),
    groups: groupsForPages(services.register, telling),
    register: registerForPages(services.register, request, telling),
    freshness: freshnessForPages(services.freshness, ipKeyGenerator(request.ip ?? '', 56), telling),
    ...peoplePages(services.peopleSide, tellingAll),
    connections: connectionsForPages(services, telling),
    rights: rightsForPages(services.peopleSide.rights, ipKeyGenerator(request.ip ?? '', 56), telling),
    settings: services.settings,
    team: services.team,
    people: tellingAll(services.peopleSide.people),
    keys: tellingAll(services.keys),
    shortlist: telling(shortlist.read),
    here: { read: telling(here.read), find: telling(here.find) },
    counts: {
      searched: (query: SearchQuery, found: Found) => {
        if (!isRobot(request.headers)) counts.searched(query, found, caller);
      },
      looked: (asset: Pick<AssetView, 'id' | 'categories'>) => {
        if (!isRobot(request.headers)) counts.looked(asset, caller);
      },
      lookedAt: telling(counts.lookedAt),
      wantedIn: counts.wantedIn,
      couldNotFind: telling((actor: Actor, query: CouldNotFind) => couldNotFind(actor, query, caller)),
      outcome: telling((actor: Actor, form: OutcomeForm) => counts.outcome(actor, form, caller)),
    },
    matching: tellingAll(services.peopleSide.matching),
    plans: tellingAll(services.peopleSide.plans),
    safety: { hear: hearDanger, help: urgentHelp },
    outbox: services.inside.outbox,
    curate: tellingAll(services.desk),
    imports: tellingAll(services.imports),
    calendars: tellingAll(services.calendars),
    running: { state: telling(services.running.state), again: telling(services.running.again) },
    audit: telling(services.inside.readAudit),
    taxonomy,
    booklet: telling(services.booklet),
    take: { sources: take.sources },
  };
}

async function fromBuild() {
  const file = path.resolve('build/server/index.js');
  return { build: (await import(pathToFileURL(file).href)) as ServerBuild, middleware: null };
}

async function fromVite() {
  // A name the bundler cannot follow: Vite is a development package.
  const name = 'vite';
  const { createServer } = (await import(name)) as Vite;
  const vite = await createServer({ server: { middlewareMode: true } });
  return {
    build: () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<ServerBuild>,
    middleware: vite.middlewares as unknown as RequestHandler,
  };
}

/** Others would be a fault to the router, or none that it knows. */
const knownMethods: RequestHandler = (request, response, next) => {
  if (['GET', 'HEAD', 'POST'].includes(request.method)) return next();
  response.setHeader('Allow', 'GET, HEAD, POST');
  throw new ProblemError('method-not-allowed');
};

/** The router's own answer to what was asked wrongly, such as a form sent to a page that takes none. */
const isCallersFault = (error: unknown) => {
  const { status = 500, internal } = (error ?? {}) as { status?: number; internal?: boolean };
  return internal === true && status < 500;
};

/** Body parsers would empty the form before the page reads it, so its length is judged by header and by count. */
const limitForms: RequestHandler = (request, _response, next) => {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > mostFormBytes) throw new ProblemError('too-large');
  let bytes = 0;
  if (request.headers['transfer-encoding'])
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostFormBytes) request.destroy();
    });
  next();
};
