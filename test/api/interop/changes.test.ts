import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { idFrom } from '../../../api/infra/ids.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { createRandom, seedOfRun } from '../../support/random.ts';
import { serveForTest } from '../../support/serve.ts';

const [entries, changes, looks] = process.env.LONG ? [200, 4_000, 400] : [40, 300, 40];
const start = Date.parse('2026-11-20T00:00:00Z');
const random = createRandom(seedOfRun);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Every revision there ever was, as somebody would note who looked on while it was written. */
type Revision = { id: string; at: number; status: AssetDraft['status']; summary: string };
const written: Revision[] = [];
let at = start;
let served: Awaited<ReturnType<typeof serveForTest>>;

async function change(): Promise<void> {
  // Several changes fall on one instant now and then, as they do when a list lands.
  at += random() < 0.3 ? 0 : Math.floor(random() * 3_600_000);
  const id = idFrom('changes', String(Math.floor(random() * entries)));
  const status = pick(['live', 'live', 'live', 'paused', 'archived', 'draft'] as const);
  const summary = `What is told of it the ${pick(['first', 'second', 'third'])} time.`;
  const draft = aDraft({ id, name: `Group ${id.slice(0, 6)}`, summary, status, places: [aPlace({ privacy: pick(['exact', 'ward']) })] });
  const { revision } = await served.services.assets.save(thePublic, draft);
  if (revision !== null) written.push({ id, at, status, summary });
} // prettier-ignore

beforeAll(async () => {
  served = await serveForTest({ label: 'changes', clock: { now: () => new Date(at) } });
  for (let n = 0; n < changes; n++) await change();
}, 240_000);
afterAll(() => served?.stop());

type Told = { id: string; last_modified: string; description?: string };
const ask = async (query: string): Promise<Told[]> => {
  const response = await fetch(`${served.url}/oruk/v3/services?format=ndjson&full=true${query}`);
  expect(response.status).toBe(200);
  return (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Told); // prettier-ignore
};
const pages = async (since: string): Promise<Told[]> => {
  const all: Told[] = [];
  for (let page = 1, of = 1; page <= of; page++) {
    const response = await fetch(`${served.url}/oruk/v3/services?since=${since}&per_page=7&page=${page}`);
    const body = (await response.json()) as { total_pages: number; contents: Told[] };
    of = body.total_pages;
    all.push(...body.contents);
  }
  return all;
};
const isShown = ({ status }: Revision) => status === 'live' || status === 'paused';
/** The last revision of each entry, by the order in which they were written. */
const last = () => [...new Map(written.map((one) => [one.id, one])).values()];
const expected = (since: number) =>
  last()
    .filter((one) => isShown(one) && one.at >= since)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((one) => [one.id, new Date(one.at).toISOString()]);

it(`tells since any instant just what was written since, the latest change last (seed ${seedOfRun})`, async () => {
  const instants = [start - 1, at, at + 1, ...Array.from({ length: looks }, () => pick(written).at + pick([-1, 0, 1]))];
  for (const since of instants) {
    const asked = new Date(since).toISOString();
    const told = (all: Told[]) => all.map((one) => [one.id, new Date(one.last_modified).toISOString()]);
    expect(told(await ask(`&since=${asked}`))).toEqual(expected(since));
  }
  for (const since of instants.slice(0, 6)) {
    const asked = new Date(since).toISOString();
    expect((await pages(asked)).map(({ id }) => id)).toEqual(expected(since).map(([id]) => id));
  }
}, 240_000); // prettier-ignore

it('keeps a copy equal to the directory, with the ids beside it for what is gone', async () => {
  const copy = new Map((await ask('')).map((one) => [one.id, one]));
  for (let round = 0; round < 8; round++) {
    const since = new Date(at).toISOString();
    for (let n = 0; n < 12; n++) await change();
    for (const one of await ask(`&since=${since}`)) copy.set(one.id, one);
    const minimal = await fetch(`${served.url}/oruk/v3/services?format=ndjson&minimal=true`);
    const ids = new Set((await minimal.text()).split('\n').filter(Boolean).map((line) => (JSON.parse(line) as Told).id));
    for (const id of [...copy.keys()]) if (!ids.has(id)) copy.delete(id);
    const whole = new Map((await ask('')).map((one) => [one.id, one]));
    expect(copy.size).toBe(whole.size);
    for (const [id, one] of whole) expect(copy.get(id)).toEqual(one);
  }
}, 120_000); // prettier-ignore
