import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkerIndex } from '../../../../api/search/embedded/worker-index.ts';
import { agree, createOracle } from '../../../support/search-oracle.ts';
import { anyQuery, aQuery, documentsOf } from '../../../support/corpus.ts';

const seed = Number(process.env.SEED ?? 20_261_123);
const assets = 60;
const changes = Array.from({ length: assets }, (_, n) => documentsOf(seed, n)).map((documents) => ({
  assetId: documents[0]!.assetId,
  revision: 1,
  documents,
}));

describe('the embedded index in a worker', () => {
  it('answers as the one in this thread, rebuilds, saves and opens again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hereabouts-worker-'));
    const snapshot = { folder, schemaHash: 'schema-1' };
    const { index, position, unusable } = await openWorkerIndex({ snapshot });
    expect({ position, unusable }).toEqual({ position: null, unusable: 'It cannot be read (ENOENT).' });
    const oracle = createOracle();
    oracle.write(changes);

    const rebuild = await index.rebuild();
    await rebuild.write(changes);
    await rebuild.commit();
    await expect(rebuild.commit()).rejects.toThrow('This rebuild has ended.');
    for (let n = 0; n < 10; n++) await agree(index, oracle, aQuery(seed, n, assets), true, n);
    expect(await index.suggest(changes[0]!.documents[0]!.text.name, null, 5)).toContain(changes[0]!.assetId);
    expect(await index.revisions('', 1000)).toHaveLength(assets);
    await index.save!('position 7');
    await index.close();
    await expect(index.find(anyQuery)).rejects.toThrow('The search index is closed.');

    const again = await openWorkerIndex({ snapshot });
    expect(again).toMatchObject({ position: 'position 7', unusable: null });
    await agree(again.index, oracle, aQuery(seed, 3, assets), true, 3);
    await again.index.close();
    await rm(folder, { recursive: true });
  }, 60_000);

  it('is down, and says so, when its worker stops', async () => {
    const reasons: Error[] = [];
    const { index } = await openWorkerIndex({
      worker: new URL('./failing-worker.mjs', import.meta.url),
      onDown: (reason) => reasons.push(reason),
    });
    await expect(index.find(anyQuery)).rejects.toThrow('out of luck');
    expect(reasons).toMatchObject([{ message: 'out of luck' }]);
    expect(await index.health()).toEqual({ engine: 'embedded', state: 'down', assets: null });
    await expect(index.write([])).rejects.toThrow('out of luck');
    await index.close();
  }, 60_000);

  it('does not open where the worker cannot start', async () => {
    const worker = new URL('./no-such-worker.mjs', import.meta.url);
    await expect(openWorkerIndex({ worker })).rejects.toThrow('no-such-worker');
  });
});
