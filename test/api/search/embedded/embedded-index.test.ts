import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedIndex, openEmbeddedIndex } from '../../../../api/search/embedded/embedded-index.ts';
import { createStore } from '../../../../api/search/embedded/store.ts';
import { anyQuery, aQuery, documentsOf } from '../../../support/corpus.ts';
import { agree, createOracle } from '../../../support/search-oracle.ts';

const seed = Number(process.env.SEED ?? 20_261_123);
const assets = 40;
/** Compacts all the time, and lets others have a turn after every document. */
const restless = { compactAt: 0.1, fewestDead: 8, turn: 0 };

const groupsOf = (assets: number[], revision = 3) =>
  new Set(assets.map((n) => documentsOf(seed, n, revision)[0]!.groupId)).size;

describe('the embedded index under any sequence of events', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hereabouts-index-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const asset = fc.nat({ max: assets - 1 });
  const revision = fc.integer({ min: 1, max: 6 });
  const event = fc.oneof(
    { weight: 8, arbitrary: fc.record({ does: fc.constant('write' as const), asset, revision }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('remove' as const), asset, revision }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('save and load' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('rebuild' as const),
        between: fc.array(fc.record({ asset, revision }), { maxLength: 5 }),
      }),
    },
  );

  it('answers as the oracle does', async () => {
    const runs = process.env.LONG ? 400 : 25;
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 40 }),
        fc.nat({ max: 1000 }),
        async (events, question) => {
          const snapshot = { folder, schemaHash: 'any' };
          let index = createEmbeddedIndex({ snapshot, ...restless });
          const oracle = createOracle();
          const write = async (n: number, at: number, isThere = true) => {
            const documents = documentsOf(seed, n, at);
            const change = {
              assetId: documents[0]!.assetId,
              revision: at,
              documents: isThere ? documents : [],
            };
            oracle.write([change]);
            await index.write([change]);
          };
          for (const happens of events) {
            if (happens.does === 'write') await write(happens.asset, happens.revision);
            if (happens.does === 'remove') await write(happens.asset, happens.revision, false);
            if (happens.does === 'save and load') {
              await index.save!('here');
              await index.close();
              const opened = await openEmbeddedIndex({ ...snapshot, ...restless });
              expect(opened.position).toBe('here');
              index = opened.index;
            }
            if (happens.does === 'rebuild') {
              const rebuild = await index.rebuild();
              const held = oracle.revisions();
              const documents = oracle.documents();
              for (const { asset: n, revision: at } of happens.between) await write(n, at);
              await rebuild.write(
                held.map((each) => ({
                  ...each,
                  documents: documents.filter(({ assetId }) => assetId === each.assetId),
                })),
              );
              await rebuild.commit();
              oracle.forgetRemoved();
            }
          }
          expect(await index.revisions('', 1000)).toEqual(oracle.revisions());
          for (let n = question; n < question + 3; n++)
            await agree(index, oracle, aQuery(seed, n, assets), true, n);
          const everything = { ...aQuery(seed, question, assets), words: '', where: null, facets: {} };
          await agree(index, oracle, everything, true, question);
          await index.close();
        },
      ),
      { numRuns: runs, seed, verbose: 1 },
    );
  }, 600_000);

  it('compacts while it is written to and asked, and loses nothing', async () => {
    const index = createEmbeddedIndex({ ...restless, fewestDead: 100 });
    const oracle = createOracle();
    for (let at = 1; at <= 12; at++) {
      const changes = Array.from({ length: 150 }, (_, n) => documentsOf(seed, n, at)).map((documents) => ({
        assetId: documents[0]!.assetId,
        revision: at,
        documents,
      }));
      oracle.write(changes);
      await index.write(changes);
      await agree(index, oracle, aQuery(seed, at, 150), true, at);
    }
    const words = oracle.documents()[0]!.text.name;
    await agree(index, oracle, { ...aQuery(seed, 1, 150), words }, true, 0);
    await index.close();
  });

  it('does not let an older revision slip in while it compacts', async () => {
    const index = createEmbeddedIndex(restless);
    const change = (n: number, revision: number) => {
      const documents = documentsOf(seed, n, revision);
      return { assetId: documents[0]!.assetId, revision, documents };
    };
    const all = Array.from({ length: 20 }, (_, n) => n);
    await index.write(all.map((n) => change(n, 2)));
    await index.write(all.map((n) => change(n, 3)));
    // The compaction has carried few assets yet, and none of the last ones.
    await index.write([change(18, 1), change(19, 2)]);
    for (let turns = 0; turns < 10 * all.length; turns++)
      await new Promise((resolve) => setImmediate(resolve));
    expect(new Set((await index.revisions('', 100)).map(({ revision }) => revision))).toEqual(new Set([3]));
    expect((await index.find({ ...anyQuery, limit: 100 })).hits).toHaveLength(groupsOf(all));
    await index.close();
  });

  it('goes on with what it has where it cannot compact, tells the next writer, and then tries again', async () => {
    const store = createStore();
    let isBroken = true;
    let carried = 0;
    const index = createEmbeddedIndex(restless, {
      ...store,
      entryOf: (slot) => {
        if (isBroken) throw new Error('This entry cannot be read.');
        carried += 1;
        return store.entryOf(slot);
      },
    });
    const all = Array.from({ length: 20 }, (_, n) => n);
    const write = (revision: number) =>
      index.write(
        all
          .map((n) => documentsOf(seed, n, revision))
          .map((documents) => ({
            assetId: documents[0]!.assetId,
            revision,
            documents,
          })),
      );
    await write(1);
    await write(2);
    await expect(write(3)).rejects.toMatchObject({
      message: 'The search index could not be compacted.',
      cause: { message: 'This entry cannot be read.' },
    });
    isBroken = false;
    await write(4);
    expect(carried).toBeGreaterThan(0);
    await write(5);
    expect(new Set((await index.revisions('', 100)).map(({ revision }) => revision))).toEqual(new Set([5]));
    expect((await index.find({ ...anyQuery, limit: 100 })).hits).toHaveLength(groupsOf(all, 5));
    await index.close();
  });

  it('says what is wrong when it is asked after it was closed', async () => {
    const index = createEmbeddedIndex();
    await index.close();
    await expect(index.find(aQuery(seed, 1, 10))).rejects.toThrow('The search index is closed.');
    await expect(index.write([])).rejects.toThrow('closed');
    expect(await index.health()).toEqual({ engine: 'embedded', state: 'down', assets: null });
  });

  it('allows one rebuild at a time', async () => {
    const index = createEmbeddedIndex();
    const first = await index.rebuild();
    await expect(index.rebuild()).rejects.toThrow('being rebuilt already');
    await first.abandon();
    await expect(first.commit()).rejects.toThrow('This rebuild has ended.');
    await (await index.rebuild()).commit();
  });
});
