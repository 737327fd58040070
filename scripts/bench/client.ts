import http from 'node:http';

export type Answer = { status: number; ms: number; body: Buffer; headers: http.IncomingHttpHeaders };
export type Get = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** Asks one server over kept-alive sockets; `ms` runs from sending to the last byte. */
export function createClient(origin: string): { get: Get; close: () => void } {
  const { hostname, port } = new URL(origin);
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 64 });

  const get: Get = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const request = http.get({ hostname, port, path, agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - began;
          resolve({ status: response.statusCode ?? 0, ms, body: Buffer.concat(parts), headers: response.headers }); // prettier-ignore
        });
      });
      request.setTimeout(60_000, () => request.destroy(new Error(`No answer to ${path} within a minute.`)));
      request.on('error', reject);
    });

  return { get, close: () => agent.destroy() };
}
