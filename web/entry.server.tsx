import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type AppLoadContext, type EntryContext, type HandleErrorFunction } from 'react-router';

/** Milliseconds a render may take before it is given up. Nothing is deferred, so only a bug gets here. */
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
  const html = await render(<ServerRouter context={routerContext} url={request.url} nonce={nonce} />, nonce);
  // The same for everybody: a copy is asked for again, and sent again only when it is another.
  if (headers.get('Cache-Control')?.startsWith('public')) headers.set('ETag', etagOf(html, nonce));
  return new Response(html, { status, headers });
}

/** Of everything but the nonce, which is another in each answer. */
const etagOf = (html: Uint8Array, nonce: string): string =>
  `W/"${createHash('sha1').update(Buffer.from(html).toString().replaceAll(nonce, '')).digest('base64url')}"`;

/** Says once what went wrong; a visitor who went away is no error. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) (context as AppLoadContext).report?.(error);
};

function render(element: React.ReactNode, nonce: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const page = new Writable({
      write(chunk: Uint8Array, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(element, {
      nonce,
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onAllReady() {
        clearTimeout(tooLong);
        pipe(page);
      },
      onShellError: reject,
      onError: reject,
    });
    const tooLong = setTimeout(() => abort(new Error('The page took too long to render.')), streamTimeout);
  });
}
