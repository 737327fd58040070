import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';
import { frameSandbox } from '../contract/sandbox.ts';

/**
 * Headers of every answer. Scripts run by nonce only; nothing is loaded from elsewhere but a configured basemap. No page
 * may stand in a frame but those that are made for it, which are in a sandbox whoever frames them.
 */
export function securityHeaders(config: Config): RequestHandler {
  const https = config.http.origin.startsWith('https://');
  const tiles = config.basemap.kind === 'offline' ? [] : hostOf(config.basemap.url);
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as Response).locals.nonce as string}'`;
  const dev = config.dev ? ["'unsafe-inline'"] : [];
  const headers = (framing: Record<string, string[]>, xFrameOptions: { action: 'deny' } | false) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", nonce],
          // In development Vite writes styles into the page by itself.
          styleSrc: ["'self'", ...(config.dev ? dev : [nonce])],
          imgSrc: ["'self'", 'data:', ...tiles],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", ...tiles, ...(config.dev ? ['ws:'] : [])],
          manifestSrc: ["'self'"],
          workerSrc: ["'self'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
          ...framing,
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      // An address may hold what somebody looked for. Forms then come with `Origin: null`, which `from-here` reads.
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions,
      // A frame begins as an empty page of the host's kind, and the browser would complain of the change.
      originAgentCluster: xFrameOptions !== false,
      crossOriginEmbedderPolicy: false,
      // The API may be read from other sites; pages opt out by frame-ancestors.
      crossOriginResourcePolicy: { policy: 'cross-origin' },
    });

  const ordinary = headers({ frameAncestors: ["'none'"] }, { action: 'deny' });
  const framed = headers({ frameAncestors: ['*'], sandbox: [...frameSandbox] }, false);
  // Shows the frame that somebody is about to put into their page.
  const maker = headers({ frameAncestors: ["'none'"], frameSrc: ["'self'"] }, { action: 'deny' });
  return (request, response, next) => {
    if (isFramed(request.path)) return framed(request, response, next);
    return (request.path === '/embed' ? maker : ordinary)(request, response, next);
  };
}

/** The pages that stand in pages of others. */
const isFramed = (path: string): boolean =>
  /^\/embed\/(search|list|map|urgent\/[a-z_]+)(\.data)?\/?$/.test(path);

/** In a page of somebody else nobody is signed in, keeps a list or is known again. */
export const withoutCookies: RequestHandler = (request, _response, next) => {
  if (isFramed(request.path)) delete request.headers.cookie;
  next();
};

/** Tile templates hold braces that a URL parser would not take in a host. */
function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).origin.replace('%7Bs%7D', '*').replace('{s}', '*')] : [];
}
