import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';

/** Headers of every answer. Scripts run by nonce only; nothing is loaded from elsewhere but a configured basemap. */
export function securityHeaders(config: Config): RequestHandler {
  const https = config.http.origin.startsWith('https://');
  const tiles = config.basemap.kind === 'offline' ? [] : hostOf(config.basemap.url);
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as Response).locals.nonce as string}'`;
  const dev = config.dev ? ["'unsafe-inline'"] : [];
  return helmet({
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
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    // An address may hold what somebody looked for. Forms then come with `Origin: null`, which `from-here` reads.
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
    // The API may be read from other sites; pages opt out by frame-ancestors.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}

/** Tile templates hold braces that a URL parser would not take in a host. */
function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).origin.replace('%7Bs%7D', '*').replace('{s}', '*')] : [];
}
