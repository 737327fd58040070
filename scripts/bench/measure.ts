import type { Child } from './child.ts';
import type { Get } from './client.ts';
import { spreadOf, type Spread } from './numbers.ts';
import { cpuOf } from './usage.ts';

/** What is measured of one kind of question, asked one at a time. */
export type Measured = {
  ours: Spread;
  /** Milliseconds of the server's processor time for each. */
  cpu: number | null;
  /** Bytes of an answer, uncompressed. */
  bytes: number;
  bare: Spread;
  engine: Spread | null;
  mongo: (Spread & { gaveUp: number }) | null;
};

/** How many answers the bare server keeps to choose the nearest size from. */
const kept = 60;
/** MongoDB takes long; every so many questions it is asked too. */
const mongoEvery = 10;
const engineEvery = 2;

/** Questions asked of one before the next is asked the same: each finds the processor as it left it, as in use. */
const turn = 50;

/**
 * Asks the server, the bare Express and now and then the engine and MongoDB the same questions, in turns of fifty, so
 * that all of them meet the same machine within a second or two. Answers that are not 200 are counted as a fault of
 * the benchmark.
 */
export async function measure(options: {
  kind: string;
  questions: string[];
  warm: string[];
  server: { get: Get; pid: number };
  bare: { get: Get; child: Child };
  beside: Child;
  with: { engine: boolean; mongo: boolean };
}): Promise<Measured> {
  const { kind, questions, warm, server, bare, beside } = options;
  const ask = async (address: string) => {
    const answer = await server.get(address);
    if (answer.status !== 200)
      throw new Error(`${answer.status} for ${address}\n${answer.body.toString().slice(0, 500)}`);
    return answer;
  };

  for (const [nth, address] of warm.entries()) {
    const { body } = await ask(address);
    if (nth < kept) await bare.child.ask('keep', kind, body.toString());
    await bare.get(`/${encodeURIComponent(kind)}/${body.length}`);
    if (options.with.engine && nth % engineEvery === 0) await beside.ask('engine', kind, address);
  }

  const times = { ours: [] as number[], bare: [] as number[], engine: [] as number[], mongo: [] as number[] };
  let bytes = 0;
  let gaveUp = 0;
  let cpu: number | null = 0;
  for (let from = 0; from < questions.length; from += turn) {
    const some = questions.slice(from, from + turn);
    const sizes: number[] = [];
    const cpuBefore = await cpuOf(server.pid);
    for (const address of some) {
      const { ms, body } = await ask(address);
      times.ours.push(ms);
      sizes.push(body.length);
    }
    const cpuAfter = await cpuOf(server.pid);
    cpu = cpu === null || cpuBefore === null || cpuAfter === null ? null : cpu + cpuAfter - cpuBefore;
    bytes += sizes.reduce((sum, size) => sum + size, 0);
    for (const size of sizes) times.bare.push((await bare.get(`/${encodeURIComponent(kind)}/${size}`)).ms);
    if (options.with.engine)
      for (const address of every(some, engineEvery))
        times.engine.push(await beside.ask<number>('engine', kind, address));
    if (options.with.mongo)
      for (const address of every(some, mongoEvery)) {
        const took = await beside.ask<number | null>('mongo', address);
        if (took === null) gaveUp += 1;
        else times.mongo.push(took);
      }
  }

  return {
    ours: spreadOf(times.ours),
    cpu: cpu === null ? null : cpu / questions.length,
    bytes: bytes / questions.length,
    bare: spreadOf(times.bare),
    engine: options.with.engine ? spreadOf(times.engine) : null,
    mongo: options.with.mongo ? { ...spreadOf(times.mongo), gaveUp } : null,
  };
}

const every = <T>(all: T[], step: number): T[] => all.filter((_, nth) => nth % step === 0);
