import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What one sender may hold on to, in milliseconds and bytes. A header that trickles in, or never comes, must
 * not keep a socket; Node looks for such sockets only every `connectionsCheckingInterval`.
 */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
const mostHeaders = 100;

/** Milliseconds after the word to stop in which new requests are still taken: they may be on their way already. */
const farewell = 300;

/** Listens, and resolves when it does. `stop` takes nothing new soon and lets what is under way finish, for so many milliseconds. */
export async function listen(app: RequestListener, { host, port }: { host: string; port: number }) {
  let isStopping = false;
  const server = createServer(limits, (request, response) => {
    if (isStopping) sayGoodbye(response);
    app(request, response);
  });
  server.maxHeadersCount = mostHeaders;
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen({ port, host }, () => resolve()),
  );

  return {
    port: (server.address() as AddressInfo).port,
    stop: async (withinMs: number) => {
      isStopping = true;
      await sleep(farewell);
      // A connection that was busy when the server closed is let go when its answer has left.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const impatient = setTimeout(() => server.closeAllConnections(), withinMs);
      await new Promise<void>((closed) => server.close(() => closed()));
      clearInterval(sweep);
      clearTimeout(impatient);
    },
  };
}

/** Otherwise a visitor with an open connection would go on using it, and the server would never close. */
const sayGoodbye = (response: ServerResponse) => response.setHeader('Connection', 'close');
