import http from 'node:http';
import { residentOf } from './usage.ts';

/** The whole directory in one answer: how many lines came, and megabytes by which the server grew at most meanwhile. */
export type Streamed = { lines: number; seconds: number; grown: number | null };

const lookEveryMs = 100;
const newLine = 10;

/** Reads an endless answer as it comes and keeps none of it. */
export async function streamed(address: URL, pid: number): Promise<Streamed> {
  const before = await residentOf(pid);
  let most = before;
  const look = async () => {
    const now = await residentOf(pid);
    if (now !== null && most !== null) most = Math.max(most, now);
  };
  const looking = setInterval(() => void look(), lookEveryMs);
  const began = performance.now();
  try {
    const lines = await linesAt(address);
    await look();
    const seconds = (performance.now() - began) / 1000;
    return { lines, seconds, grown: most !== null && before !== null ? most - before : null };
  } finally {
    clearInterval(looking);
  }
}

function linesAt(address: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode} for ${address.pathname}`));
      let lines = 0;
      response.on('data', (part: Buffer) => {
        for (let at = part.indexOf(newLine); at >= 0; at = part.indexOf(newLine, at + 1)) lines += 1;
      });
      response.on('error', reject);
      response.on('end', () => resolve(lines));
    });
    request.on('error', reject);
  });
}
