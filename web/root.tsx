import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router';
import './kit/tokens.css';
import './kit/base.css';
import './kit/parts.css';
import './kit/frame.css';
import './kit/print.css';
import { selfOf } from './account/self.server.ts';
import { Frame } from './kit/Frame.tsx';
import { page, type Ask } from './kit/page.server.ts';
import { words } from './kit/words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: ({ context: { config, actor } }: Ask) => ({
    self: selfOf(actor),
    demo: config.demo,
    origin: config.origin,
    tellsOrigin: config.tellsOrigin,
  }),
});
export const loader = served.loader;

/** Nothing in the site's settings changes while a page is open. */
export const shouldRevalidate = () => false;

export const meta = () => [{ title: words.name }, { name: 'description', content: words.description }];

/** The document around every page, also around one that says that something went wrong. */
export function Layout({ children }: { children: React.ReactNode }) {
  const site = useRouteLoaderData<typeof loader>('root');
  const handles = useMatches().map(({ handle }) => handle as { still?: true; framed?: true } | undefined);
  const still = handles.some((handle) => handle?.still);
  // In somebody else's page: no header, no footer, no font of its own.
  const framed = handles.some((handle) => handle?.framed);
  return (
    <html lang="en-GB" data-framed={framed || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#14201f" media="(prefers-color-scheme: dark)" />
        {!framed && <link rel="preload" href={latin} as="font" type="font/woff2" crossOrigin="anonymous" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {site?.demo && <meta name="robots" content="noindex" />}
        {site?.tellsOrigin && !framed && <meta name="referrer" content="same-origin" />}
        <Meta />
        <Links />
      </head>
      <body>
        {framed ? (
          children
        ) : (
          <Frame demo={site?.demo ?? false} self={site?.self ?? null}>
            {children}
          </Frame>
        )}
        {!still && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export { ErrorBoundary } from './problems/ErrorBoundary.tsx';
