import { fork } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assetIdFor } from '../../api/assets/asset.rules.ts';
import type { ImportView } from '../../api/contract/imports.ts';
import type { importPoints } from '../../api/imports/wizard/points.ts';
import { dropDatabases, testDatabase } from '../support/database.ts';
import { listOf, rowOf } from './imports.list.ts';
import { openImportsForFaults, sam } from './imports.rig.ts';

type Rig = Awaited<ReturnType<typeof openImportsForFaults>>;
type Landed = {
  _id: string;
  name: string;
  status: string;
  revision: number;
  contacts: { value: string }[];
  description: string;
};
type Death = { point: (typeof importPoints)[number]; nth: number };
const source = 'groups-of-sometown';

/** A process of its own carries on what is due, and dies where it is told to. Answers how it ended and how many bytes it grew by. */
function carryOn(uri: string, prefix: string, { point = '', nth = 1 }: Partial<Omit<Death, 'point'> & { point: string }> = {}) {
  const child = fork(path.resolve('test/faults/imports.child.ts'), [uri, prefix, point, String(nth)], {
    env: { ...process.env, NODE_OPTIONS: '' },
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const held: number[] = [];
  child.on('message', (rss: number) => held.push(rss));
  return new Promise<{ end: string; grown: number }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ end: signal ?? String(code), grown: Math.max(...held) - held[0]! })),
  );
} // prettier-ignore

/** Hands a list in and has it read to its end, dying on the way. */
async function bringIn(
  rig: Rig,
  list: AsyncIterable<Buffer>,
  carry: () => Promise<void>,
): Promise<ImportView> {
  const known = (await rig.wizard.list(sam)).sources.length > 0;
  const form = known ? { source } : { sourceName: 'Groups of Sometown' };
  const { id } = await rig.wizard.handIn(sam, form, { name: 'list.csv', chunks: list, isCut: () => false });
  await carry();
  return rig.wizard.open(sam, id);
}

/** What is gone from a list with faults is taken only where somebody ticks it. */
async function tickGone(rig: Rig, id: string): Promise<void> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const shown = await rig.wizard.rows(sam, id, { kind: 'gone', page });
    pages = shown.pages;
    const ids = shown.rows.map((row) => row.id);
    await rig.wizard.setRows(sam, id, { shown: ids, take: ids, apart: [] });
  }
}

async function keepsWhatIsGone(rig: Rig, id: string): Promise<void> {
  const { columns, typed } = await rig.wizard.columns(sam, id);
  const as = columns.map((one) => one.as);
  await rig.wizard.setColumns(sam, id, { as, sourceName: typed.sourceName, offices: true, doors: true, absent: 'archive' });
} // prettier-ignore

/** An earlier edition of the list, of which some rows are no longer in the next, and of which one group has its own words. */
async function firstEdition(rig: Rig, rows: number): Promise<void> {
  const { id } = await bringIn(rig, listOf(0, rows, 1), async () => void (await rig.work()));
  await keepsWhatIsGone(rig, id);
  await rig.work();
  await rig.press(id, 'publish');
  await rig.work();
  const own = (await rig.assets.draftById(assetIdFor(source, `g${rows - 3}`)))!;
  await rig.assets.save({ kind: 'system', job: 'test' }, { ...own.draft, summary: 'We say so ourselves.' }, { spokenFor: true });
} // prettier-ignore

/** But for what tells how often and by whom it was written: that it is in the words of the entry again is what counts. */
const inItsWords = (all: Record<string, unknown>[]) =>
  all.map(({ revision: _r, everPublic: _e, contentHash: _h, ...rest }) => rest);

describe('an import whose process is killed again and again', () => {
  const rows = process.env.LONG ? 1_500 : 260;
  const first = 42;
  const gone = 7;
  const all: Death[] = [
    { point: 'stage: begun', nth: 1 },
    { point: 'stage: laid aside', nth: 2 },
    { point: 'stage: noted', nth: 1 },
    { point: 'stage: read', nth: 1 },
    { point: 'stage: counted', nth: 1 },
    { point: 'land: noted', nth: 2 },
    { point: 'land: written', nth: 1 },
    { point: 'land: marked', nth: 1 },
    { point: 'undo: written', nth: 7 },
    { point: 'undo: marked', nth: 9 },
  ];
  const few = ['stage: laid aside', 'land: written'];
  const deaths = process.env.LONG ? all : all.filter(({ point }) => few.includes(point));
  const [killed, whole] = [testDatabase('killed-import'), testDatabase('whole-import')];
  let rig: Rig;
  let oracle: Rig;
  beforeAll(async () => {
    [rig, oracle] = await Promise.all([killed, whole].map(({ uri, prefix }) => openImportsForFaults(uri, prefix))) as [Rig, Rig]; // prettier-ignore
  });
  afterAll(async () => {
    await Promise.all([rig.close(), oracle.close()]);
    for (const { uri, prefix } of [killed, whole]) await dropDatabases(uri, prefix);
  });

  const dying = async (part: string) => {
    const own = deaths.filter(({ point }) => point.startsWith(part));
    for (const death of own)
      expect({ ...death, ...(await carryOn(killed.uri, killed.prefix, death)) }).toMatchObject({
        end: 'SIGKILL',
      });
    await rig.work();
  };

  it(`at ${deaths.length} points ends as if it had never been, and so does taking it back`, async () => {
    const list = () => listOf(gone, rows, 2);
    for (const one of [rig, oracle]) await firstEdition(one, first);
    const before = inItsWords(await rig.stored());
    const expected = await bringIn(oracle, list(), async () => void (await oracle.work()));
    const view = await bringIn(rig, list(), () => dying('stage'));
    expect({ ...view, id: '', at: '' }).toEqual({ ...expected, id: '', at: '' });
    expect(view.counts).toMatchObject({ gone, spoken: 1 });
    for (const [one, { id }] of [[rig, view], [oracle, expected]] as const) {
      await tickGone(one, id);
      await one.press(id, 'publish');
    }
    await oracle.work();
    await dying('land');
    expect(await rig.stored()).toEqual(await oracle.stored());
    const outcome = async (one: Rig, id: string) => (await one.wizard.open(sam, id)).outcome;
    expect(await outcome(rig, view.id)).toEqual(await outcome(oracle, expected.id));

    await rig.press(view.id, 'undo');
    await dying('undo');
    const after = inItsWords(await rig.stored());
    const was = new Map(before.map((one) => [one._id, one]));
    for (const one of after)
      if (was.has(one._id)) expect(one).toEqual(was.get(one._id));
      else expect(one).toMatchObject({ status: 'archived' });
    expect(await rig.wizard.open(sam, view.id)).toMatchObject({ state: 'undone', outcome: { kept: 0 } });
  }, process.env.LONG ? 1_800_000 : 300_000); // prettier-ignore
});

const long = process.env.LONG ? describe : describe.skip;
long('a list of a hundred thousand rows', () => {
  const rows = 100_000;
  const { uri, prefix } = testDatabase('long-import');
  const deaths: Death[] = [
    { point: 'stage: begun', nth: 1 },
    { point: 'stage: laid aside', nth: 40 },
    { point: 'stage: noted', nth: 100 },
    { point: 'stage: read', nth: 1 },
    { point: 'stage: counted', nth: 1 },
    { point: 'land: noted', nth: 100 },
    { point: 'land: written', nth: 400 },
    { point: 'land: marked', nth: 200 },
    { point: 'undo: written', nth: 10_000 },
    { point: 'undo: marked', nth: 30_000 },
  ];

  it('three of a hundred bad, killed at ten points, is on the map in ten minutes and 300 MB', async () => {
    const rig = await openImportsForFaults(uri, prefix);
    let most = 0;
    const dying = async (part: string) => {
      for (const death of [...deaths.filter(({ point }) => point.startsWith(part)), undefined]) {
        const { end, grown } = await carryOn(uri, prefix, death);
        expect([death, end]).toEqual([death, death ? 'SIGKILL' : '0']);
        most = Math.max(most, grown);
      }
    };
    const minutes = async (work: () => Promise<void>) => {
      const began = performance.now();
      await work();
      return (performance.now() - began) / 60_000;
    };
    let view!: ImportView;
    const staging = await minutes(async () => {
      view = await bringIn(rig, listOf(0, rows, 1), () => dying('stage'));
    });
    const faults = Array.from({ length: rows }, (_, n) => rowOf(n, 1).expected).filter(({ fault }) => fault);
    expect(view.counts).toMatchObject({ new: rows - faults.length, faulty: faults.length });
    expect(view.faults).toEqual(faults.slice(0, 1_000).map(({ line, fault }) => ({ line, reason: fault })));
    await rig.press(view.id, 'publish');
    const landing = await minutes(() => dying('land'));

    const wanted = new Map<string, { name: string; phone: string; description: string }>();
    for (let n = 0; n < rows; n++) {
      const { expected } = rowOf(n, 1);
      if (expected.fault === undefined) wanted.set(assetIdFor(source, expected.id), expected);
    }
    for await (const entry of rig.entries()) {
      const { _id, name, status, revision, contacts, description } = entry as unknown as Landed;
      const told = wanted.get(_id);
      wanted.delete(_id);
      expect({ name, status, revision, phone: contacts[0]?.value, description }).toEqual({ ...told, line: undefined, id: undefined, status: 'live', revision: 1 });
    }
    expect(wanted.size).toBe(0);
    console.log(`read in ${staging.toFixed(1)} min, landed in ${landing.toFixed(1)} min, grew by ${Math.round(most / 1e6)} MB at most`);

    await rig.press(view.id, 'undo');
    const undoing = await minutes(() => dying('undo'));
    console.log(`taken back in ${undoing.toFixed(1)} min, grew by ${Math.round(most / 1e6)} MB at most`);
    expect(await rig.wizard.open(sam, view.id)).toMatchObject({ state: 'undone', outcome: { undone: rows - faults.length, kept: 0 } });
    for await (const entry of rig.entries()) expect((entry as unknown as Landed).status).toBe('archived');
    await rig.close();
    await dropDatabases(uri, prefix);
    expect(most).toBeLessThan(300_000_000);
    expect(staging + landing).toBeLessThanOrEqual(10);
  }, 3_600_000); // prettier-ignore
});
