import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

type Page = { body: string; css?: string; policy?: string; script?: string };

/** Somebody else's site on a port of its own: another origin. `asked` are the requests that reached it, to see what leaks. */
export async function hostSite(pages: Record<string, Page>) {
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push({ url, headers: request.headers });
    const [, name = '', file] = url.split('?')[0]!.split('/');
    const page = pages[name];
    if (!page) return void response.writeHead(404).end();
    if (file === 'style.css')
      return void response.writeHead(200, { 'Content-Type': 'text/css' }).end(page.css ?? '');
    if (file === 'own.js')
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(page.script ?? '');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Set-Cookie': 'host-secret=xyzzy',
      ...(page.policy && { 'Content-Security-Policy': page.policy }),
    });
    response.end(
      `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A parish site</title><link rel="stylesheet" href="/${name}/style.css"><link rel="icon" href="data:,"><script src="/${name}/own.js" defer></script></head><body><main><h1>Our parish</h1>${page.body}</main></body></html>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}
