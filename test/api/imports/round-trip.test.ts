import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { mappingFile } from '../../../api/imports/mapping.ts';
import { viewPublicEntry } from '../../../api/interop/public-entry.view.ts';
import { demoAssets } from '../../../seed/demo-assets.ts';
import { serveForTest } from '../../support/serve.ts';
import { aDirectory, type Directory } from './a-directory.ts';

/** The invented directory, or every fifth entry of it. */
const drafts = demoAssets({ today: '2027-03-01' }).filter((_, at) => process.env.LONG || at % 5 === 0);
/** Whoever takes over a directory knows that it was looked after. */
const vouched = mappingFile.parse({ doors: 'public', contacts: 'offices' });

/** An entry by what people read of it: ids are each directory's own. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'id' && key !== 'placeId');
  return Object.fromEntries(
    entries.map(([key, each]) => [key, bare(each)]).filter(([, each]) => each !== undefined),
  );
}
type Told = Record<string, unknown>;
const told = (asset: AssetDoc) => bare(viewPublicEntry(asset)) as Told;

describe('our own directory, handed to an empty one', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let empty: Directory;
  let folder: string;
  let before = new Map<string, Told>();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-round-'));
    [site, empty] = await Promise.all([serveForTest({ label: 'round', drafts }), aDirectory()]);
    const { assets } = site.services;
    const all = await Promise.all(
      drafts.map(({ id }) => assets.byId({ kind: 'public' }, id!).catch(() => null)),
    );
    const feed = await fetch(`${site.url}/oruk/v3/services?format=ndjson&full=true`).then((answer) =>
      answer.text(),
    );
    const entries = feed.trim().split('\n').map((line) => (JSON.parse(line) as { hereabouts: { id: string } }).hereabouts); // prettier-ignore
    before = new Map(entries.map((one) => [one.id, bare(one) as Told]));
    expect(before.size).toBe(all.filter(Boolean).length);
  }, 60_000);
  beforeEach(() => empty.clear());
  afterAll(async () => {
    await empty.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function handed(address: string) {
    const answer = await fetch(site.url + address);
    const file = path.join(folder, path.basename(new URL(address, site.url).pathname));
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    const report = await empty.importFile(file, 'other-directory', vouched);
    return {
      report,
      after: new Map((await empty.assets()).map((asset) => [asset.provenance.theirId!, told(asset)])),
    };
  }

  /** The fields that are not as they were, over all entries. */
  function lost(after: Map<string, Told>): string[] {
    const fields = new Set<string>();
    for (const [id, was] of before) {
      const is = after.get(id) ?? {};
      if (isHeldCloser(is)) continue;
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)]))
        if (JSON.stringify(sorted(was[field])) !== JSON.stringify(sorted(is[field]))) {
          if (process.env.SAY && !fields.has(field))
            console.log(field, JSON.stringify(was[field]), JSON.stringify(is[field]));
          fields.add(field);
        }
    }
    return [...fields].sort();
  }

  it.each([
    ['Open Referral', '/oruk/v3/services?format=ndjson&full=true'],
    ['an HSDS package', '/take/everything.zip'],
    ['GeoJSON', '/take/everything.geojson'],
  ])('is the same directory by %s, but for what only the first can know', async (_form, address) => {
    const { report, after } = await handed(address);
    expect(report.faults).toEqual([]);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(lost(after)).toEqual(lostInOurForm);
    const again = await handed(address);
    expect(again.report.counts).toMatchObject({ landed: 0, unchanged: before.size });
  }); // prettier-ignore

  it('is by CSV what a list can hold', async () => {
    const { report, after } = await handed('/take/everything.csv');
    expect(report.faults).toEqual([]);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(lost(after)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(`^(?:${keptInCsv.join('|')})$`)]),
    );
  });
});

/** Safety is judged anew from an entry's own words: what could endanger somebody is held closer until those who run it say otherwise here. */
const isHeldCloser = (is: Told) =>
  ((is.places ?? []) as { privacy: string }[]).some(({ privacy }) => privacy !== 'exact') ||
  JSON.stringify(is).includes('(not shown)');

/** Held against docs/open-data.md, "What a round trip loses". */
const lostInOurForm = ['assured', 'links', 'organisation', 'provenance'];
const keptInCsv = ['name', 'demo', 'languages', 'community'];

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]))
      : value; // prettier-ignore
