import { pause } from '../lib/processes.mjs';
import type { Get } from './client.ts';
import { spreadOf, type Spread } from './numbers.ts';
import { cpuOf } from './usage.ts';

export type Loop = { perSecond: number; seconds: number; byKind: Record<string, Spread>; faults: number };

/**
 * Sends at a steady rate whether or not earlier answers are back, as visitors do. Each time runs from when the question
 * was due, so that a stall counts for everybody who had to wait.
 */
export async function openLoop(options: {
  get: Get;
  /** Sent in this order, again and again. */
  turns: { kind: string; address: string }[];
  perSecond: number;
  seconds: number;
}): Promise<Loop> {
  const { get, turns, perSecond, seconds } = options;
  const times: Record<string, number[]> = {};
  let faults = 0;
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let nth = 0; nth < perSecond * seconds; nth++) {
    const due = began + (nth * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    const { kind, address } = turns[nth % turns.length]!;
    const sent = get(address).then(
      ({ status }) => {
        (times[kind] ??= []).push(performance.now() - due);
        if (status !== 200) faults += 1;
      },
      () => void (faults += 1),
    );
    under.push(sent);
  }
  await Promise.all(under);
  const byKind = Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, spreadOf(all)]));
  return { perSecond, seconds, byKind, faults };
}

export type Throughput = {
  perSecond: number;
  /** Milliseconds of processor time for each answer: of the server, and of MongoDB for it. */
  serverCpu: number | null;
  mongodCpu: number | null;
};

/** As many as the server gives with `connections` asking at once. */
export async function throughput(options: {
  get: Get;
  addresses: string[];
  connections: number;
  seconds: number;
  pids: { server: number; mongod: number | null };
  headers?: Record<string, string>;
}): Promise<Throughput> {
  const { get, addresses, connections, seconds, pids, headers } = options;
  const before = [await cpuOf(pids.server), await cpuOf(pids.mongod)];
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  let next = 0;
  async function visitor() {
    while (performance.now() < end) {
      const { status } = await get(addresses[next++ % addresses.length]!, headers);
      if (status !== 200) throw new Error(`${status} under load`);
      done += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, visitor));
  const took = (performance.now() - began) / 1000;
  const after = [await cpuOf(pids.server), await cpuOf(pids.mongod)];
  const each = (nth: number) =>
    before[nth] == null || after[nth] == null ? null : (after[nth] - before[nth]) / done;
  return { perSecond: done / took, serverCpu: each(0), mongodCpu: each(1) };
}

/** From MongoDB's acknowledgement to the first answer that has it, one after the other. */
export async function publishing(options: {
  get: Get;
  count: number;
  publish: (nth: number) => Promise<{ id: string; acknowledged: number }>;
  wordOf: (nth: number) => string;
}): Promise<Spread> {
  const { get, count, publish, wordOf } = options;
  // another run on the same database has other words
  const first = Date.now() % 2_000_000_000;
  const delays: number[] = [];
  for (let nth = first; nth < first + count; nth++) {
    const { id, acknowledged } = await publish(nth);
    for (const end = performance.now() + 30_000; ; await pause(2)) {
      const { body } = await get(`/api/v1/search?q=${wordOf(nth)}`);
      const { hits } = JSON.parse(body.toString()) as { hits: { id: string }[] };
      if (hits.some((hit) => hit.id === id)) break;
      if (performance.now() > end) throw new Error('What was published did not appear within 30 s.');
    }
    delays.push(performance.timeOrigin + performance.now() - acknowledged);
  }
  return spreadOf(delays);
}
