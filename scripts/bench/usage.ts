import { readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

/** Milliseconds of processor time that a process has used, its threads included; null where this cannot be read. */
export async function cpuOf(pid: number | null): Promise<number | null> {
  const stat = pid && (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  if (!stat) return null;
  // the name in brackets may hold spaces
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Megabytes of memory that a process holds; null where this cannot be read. */
export async function residentOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes ? (Number(kilobytes) * 1024) / 1e6 : null;
}
