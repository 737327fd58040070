import { Agent, get } from 'node:http';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft } from '../support/drafts.ts';
import { createTcpFault, type TcpFault } from '../support/tcp-fault.ts';
import { until } from '../support/wait.ts';
import { aPlaceForServers, type Running } from './whole-server.ts';

const long = Boolean(process.env.LONG);
const rounds = long ? 20 : 1;
const perSecond = long ? 100 : 30;

let place: Awaited<ReturnType<typeof aPlaceForServers>>;
let line: TcpFault;
beforeAll(async () => {
  place = await aPlaceForServers('stop', [aDraft({ name: 'Kettle Club' }), aDraft({ name: 'Garden Gang' })]);
  line = await createTcpFault({ to: Number(new URL(place.uri).port) });
}, 60_000);
afterAll(async () => {
  line.set('none');
  await place.leave();
  await line.close();
});

type Outcome = number | 'refused';
type Asked = { sentAt: () => number; outcome: Promise<Outcome> };

/** Connections that the server has accepted: what is sent on one is with it at once. */
async function warmCallers(server: Running, connections: number): Promise<Agent> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const path = '/api/v1/health/live';
  await Promise.all(Array.from({ length: connections }, () => ask(agent, server, path).outcome));
  return agent;
}

function ask(agent: Agent, { port }: Running, path = '/api/v1/search?q=kettle'): Asked {
  let sentAt = Infinity;
  const outcome = new Promise<Outcome>((resolve) => {
    const request = get({ agent, port, path }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode!));
      response.on('error', () => resolve('refused'));
    });
    request.on('finish', () => (sentAt = performance.now()));
    request.on('error', () => resolve('refused'));
  });
  return { sentAt: () => sentAt, outcome };
}

const said = (server: Running, words: string) =>
  server.log().filter(({ msg }) => String(msg).includes(words));

describe('a server that is told to stop', () => {
  it(
    `answers all it was asked before, ends with 0 within ten seconds, and goes on from its snapshot (${rounds} × ${perSecond} a second)`,
    async () => {
      for (let round = 0; round < rounds; round++) {
        // A slow line to MongoDB, so that there is always something under way.
        const server = await place.start({
          MONGODB_URI: `mongodb://127.0.0.1:${line.port}/?directConnection=true`,
        });
        line.set({ slow: 100 });
        const callers = await warmCallers(server, perSecond * 2);
        const asked: Asked[] = [];
        const asking = setInterval(() => asked.push(ask(callers, server)), 1_000 / perSecond);
        await until(() => Promise.resolve(asked.filter(({ sentAt }) => sentAt() < Infinity).length), (sent) => sent > perSecond); // prettier-ignore
        const told = performance.now();
        server.signal('SIGTERM');
        const code = await server.ended;
        const took = Math.round(performance.now() - told);
        clearInterval(asking);
        callers.destroy();

        const outcomes = await Promise.all(
          asked.map(async ({ sentAt, outcome }) => ({ isBefore: sentAt() < told, outcome: await outcome })),
        );
        const before = outcomes.filter(({ isBefore }) => isBefore).map(({ outcome }) => outcome);
        const after = outcomes.filter(({ isBefore }) => !isBefore).map(({ outcome }) => outcome);
        expect(new Set(before)).toEqual(new Set([200]));
        expect([...new Set(after)].filter((outcome) => outcome !== 200 && outcome !== 'refused')).toEqual([]);
        expect(after).toContain('refused');
        expect(code).toBe(0);
        expect(took).toBeLessThan(10_000);
        await until(
          () => Promise.resolve(said(server, 'Stopped.').length),
          (lines) => lines === 1,
        );
        line.set('none');

        const next = await place.start();
        // Its log and its word that it is ready come by different ways.
        const began = await until(
          () => Promise.resolve(said(next, 'The index ').map(({ msg, why }) => ({ msg, why }))),
          (lines) => lines.some(({ msg }) => /where it was saved|built anew/.test(String(msg))),
        );
        expect(began).toEqual([{ msg: 'The index goes on from where it was saved.' }]);
        const found = (await (await fetch(`${next.url}/api/v1/search?q=kettle`)).json()) as { total: number };
        expect(found.total).toBe(1);
        next.signal('SIGTERM');
        expect(await next.ended).toBe(0);
        if (round === 0)
          console.log(`${before.length} before and ${after.length} after the signal; stopped in ${took} ms`);
      }
    },
    long ? 600_000 : 60_000,
  );

  it('does not wait for ever for those who hold a connection and say nothing', async () => {
    const server = await place.start();
    const holders = ['', 'GET /api/v1/heal', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '].map((bytes) => {
      const socket = net.connect(server.port, '127.0.0.1', () => socket.write(bytes));
      socket.on('error', () => {});
      return socket;
    });
    await fetch(`${server.url}/api/v1/health/live`);
    const told = performance.now();
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    for (const socket of holders) socket.destroy();
  }, 60_000);

  it('also stops while MongoDB does not answer', async () => {
    const server = await place.start({
      MONGODB_URI: `mongodb://127.0.0.1:${line.port}/?directConnection=true`,
    });
    line.set('black hole');
    const asked = fetch(`${server.url}/api/v1/search?q=kettle`).then(
      (response) => response.status,
      () => 'refused',
    );
    await fetch(`${server.url}/api/v1/health/live`);
    const told = performance.now();
    server.signal('SIGTERM');
    const code = await server.ended;
    expect(performance.now() - told).toBeLessThan(10_000);
    expect([503, 'refused']).toContain(await asked);
    expect([0, 1]).toContain(code);
    line.set('none');
  }, 60_000);
});
