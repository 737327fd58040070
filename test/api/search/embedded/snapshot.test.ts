import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedIndex, openEmbeddedIndex } from '../../../../api/search/embedded/embedded-index.ts';
import { anyQuery, aQuery, documentsOf, randomFrom } from '../../../support/corpus.ts';

const seed = Number(process.env.SEED ?? 20_261_123);
const assets = 300;

describe('the snapshot of the embedded index', () => {
  let folder: string;
  let whole: Buffer;
  const snapshot = () => ({ folder, schemaHash: 'schema-1' });
  const path = () => join(folder, 'search.snapshot');
  const total = async (index: Awaited<ReturnType<typeof openEmbeddedIndex>>['index']) =>
    (await index.find(anyQuery)).total;
  const index = () => createEmbeddedIndex({ snapshot: snapshot() });
  let original: ReturnType<typeof index>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hereabouts-snapshot-'));
    original = index();
    for (let revision = 1; revision <= 2; revision++) {
      const changed = Array.from({ length: assets }, (_, n) => documentsOf(seed, n, revision));
      await original.write(
        changed.map((documents) => ({ assetId: documents[0]!.assetId, revision, documents })),
      );
    }
    await original.write([{ assetId: documentsOf(seed, 5)[0]!.assetId, revision: 7, documents: [] }]);
    await original.save!('position 42');
    whole = await readFile(path());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives back the same answers and the position to go on from', async () => {
    const { index: loaded, position, unusable } = await openEmbeddedIndex(snapshot());
    expect({ position, unusable }).toEqual({ position: 'position 42', unusable: null });
    for (let n = 0; n < 100; n++) {
      const query = { ...aQuery(seed, n, assets), limit: 1000 };
      expect(await loaded.find(query)).toEqual(await original.find(query));
    }
    expect(await loaded.revisions('', 1000)).toEqual(await original.revisions('', 1000));
  });

  it('still knows the revision of what was taken out', async () => {
    const { index: loaded } = await openEmbeddedIndex(snapshot());
    const documents = documentsOf(seed, 5, 2);
    await loaded.write([{ assetId: documents[0]!.assetId, revision: 2, documents }]);
    expect(await total(loaded)).toBe(await total(original));
  });

  it('starts empty, with no position, where there is none', async () => {
    const opened = await openEmbeddedIndex({ folder: join(folder, 'nothing here'), schemaHash: 'schema-1' });
    expect(opened).toMatchObject({ position: null, unusable: 'It cannot be read (ENOENT).' });
    expect(await total(opened.index)).toBe(0);
  });

  it('starts empty where it is of another schema', async () => {
    const opened = await openEmbeddedIndex({ folder, schemaHash: 'schema-2' });
    expect(opened).toMatchObject({ position: null, unusable: 'It is of another schema.' });
    expect(await total(opened.index)).toBe(0);
  });

  it('starts empty where a single byte was turned, wherever it lies', async () => {
    const random = randomFrom(seed);
    const count = process.env.LONG ? 1000 : 120;
    const places = [0, 1, 8, whole.length - 1, whole.length - 33, whole.length - 40];
    while (places.length < count) places.push(random.below(whole.length));
    for (const place of places) {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= 1 << random.below(8);
      await writeFile(path(), damaged);
      const { position, unusable } = await openEmbeddedIndex(snapshot());
      expect({ place, position, unusable }).toEqual({
        place,
        position: null,
        unusable: 'Its checksum is wrong.',
      });
    }
  });

  it('starts empty where the file was cut short', async () => {
    for (const length of [0, 10, 43, 44, 1000, whole.length >> 1, whole.length - 1]) {
      await writeFile(path(), whole.subarray(0, length));
      const opened = await openEmbeddedIndex(snapshot());
      expect({ length, position: opened.position }).toEqual({ length, position: null });
      expect(await total(opened.index)).toBe(0);
    }
  });

  it('keeps the last one where the next cannot be written', async () => {
    await writeFile(path(), whole);
    const elsewhere = createEmbeddedIndex({ snapshot: { folder: path(), schemaHash: 'schema-1' } });
    await expect(elsewhere.save!('later')).rejects.toThrow();
    expect((await openEmbeddedIndex(snapshot())).position).toBe('position 42');
  });

  it('holds together while changes and questions come in', async () => {
    const busy = index();
    const all = Array.from({ length: assets }, (_, n) => documentsOf(seed, n));
    const changes = all.map((documents) => ({ assetId: documents[0]!.assetId, revision: 1, documents }));
    await busy.write(changes.slice(0, 200));
    const saving = busy.save!('first');
    const writing = busy.write(changes.slice(200));
    const asked = await total(busy);
    await Promise.all([saving, writing]);
    const { index: loaded } = await openEmbeddedIndex(snapshot());
    expect(await total(loaded)).toBe(asked);
    expect(await total(busy)).toBeGreaterThan(asked);
  });
});
