import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { renderToString } from 'react-dom/server';
import { ServerRouter, type AppLoadContext, type EntryContext, type HandleErrorFunction } from 'react-router';

/** Milliseconds that loaded data may take on its way to the page. Nothing is deferred, so only a bug gets here. */
export const streamTimeout = 5_000;

/** Renders the whole page before the first byte leaves: a part that is streamed later stays hidden without JavaScript. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  await readLoaded(routerContext);
  // As one string: React writes a stream in thousands of pieces, which costs half as much again as drawing them.
  const page = renderToString(
    <ServerRouter context={withoutOtherRoutes(routerContext)} url={request.url} nonce={nonce} />,
  );
  const html = `<!DOCTYPE html>${page}`;
  // The same for everybody: a copy is asked for again, and sent again only when it is another.
  if (headers.get('Cache-Control')?.startsWith('public')) headers.set('ETag', etagOf(html, nonce));
  // As bytes: a text would first be looked through for letters that are none.
  return new Response(Buffer.from(html), { status, headers });
}

/** The router makes all of its routes anew for every page: nearly a quarter of the work of drawing it, and it needs but these. */
function withoutOtherRoutes(context: EntryContext): EntryContext {
  const all = context.manifest.routes;
  const routes = Object.fromEntries(
    context.staticHandlerContext.matches.map(({ route: { id } }) => [id, all[id]]),
  );
  return { ...context, manifest: { ...context.manifest, routes } };
}

/** The router would wait for what was loaded in the middle of rendering. Read before, it is there at once. */
async function readLoaded({ serverHandoffStream, renderMeta }: EntryContext): Promise<void> {
  if (!serverHandoffStream || !renderMeta) return;
  const result = { done: true, value: await text(serverHandoffStream as AsyncIterable<Uint8Array>) };
  renderMeta.streamCache = { 0: Object.assign(Promise.resolve(), { result }) };
}

/** Of everything but the nonce, which is another in each answer. */
const etagOf = (html: string, nonce: string): string =>
  `W/"${createHash('sha1').update(html.replaceAll(nonce, '')).digest('base64url')}"`;

/** Says once what went wrong; a visitor who went away is no error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) (context as AppLoadContext).report?.(error);
};
