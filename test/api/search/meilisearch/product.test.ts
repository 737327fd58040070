import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchAnswer } from '../../../../api/contract/search.ts';
import { thePublic } from '../../../../api/infra/actor.ts';
import { aDraft } from '../../../support/drafts.ts';
import { startMeiliStub, type MeiliStub } from '../../../support/meilisearch/stub.ts';
import { serveForTest } from '../../../support/serve.ts';
import { until } from '../../../support/wait.ts';

const index = 'hereabouts-test-product';
let stub: MeiliStub;
let served: Awaited<ReturnType<typeof serveForTest>>;

beforeAll(async () => {
  stub = await startMeiliStub({ key: 'a-secret-of-sixteen' });
  const drafts = ['Thursday Tea', 'Garden Gang', 'Larkfield Brass'].map((name) => aDraft({ name }));
  const env = { MEILI_URL: stub.url, MEILI_KEY: 'a-secret-of-sixteen', MEILI_INDEX: index };
  served = await serveForTest({ label: 'meili', drafts, env });
});
afterAll(async () => {
  await served.stop();
  await stub.close();
});

const search = async (query: string) =>
  (await (await fetch(`${served.url}/api/v1/search?${query}`)).json()) as SearchAnswer;
const namesFor = async (query: string) => (await search(query)).hits.map((hit) => hit.name);

describe('the product with Meilisearch behind it', () => {
  it('finds, with a typo and near a place, and says why', async () => {
    const answer = await search('q=gardne&near=M33');
    expect(answer).toMatchObject({ total: 1, degraded: false });
    expect(answer.hits[0]).toMatchObject({ name: 'Garden Gang', why: [{ field: 'name', value: 'Garden' }] });
  });

  it('finds what was published a moment ago', async () => {
    await served.services.assets.saveMany(thePublic, [aDraft({ name: 'Zither Circle' })]);
    const found = await until(
      () => namesFor('q=zither'),
      (names) => names.length > 0,
    );
    expect(found).toEqual(['Zither Circle']);
  });

  it('answers from MongoDB while Meilisearch is away, and catches up when it is back', async () => {
    stub.mood('fails');
    const degraded = await search('q=garden');
    expect(degraded).toMatchObject({ degraded: true });
    expect(degraded.hits.map((hit) => hit.name)).toEqual(['Garden Gang']);
    await served.services.assets.saveMany(thePublic, [aDraft({ name: 'Zeppelin Hour' })]);
    stub.mood('well');
    const back = await until(
      () => search('q=zeppelin'),
      (answer) => !answer.degraded && answer.total > 0,
      20_000,
    );
    expect(back.hits.map((hit) => hit.name)).toEqual(['Zeppelin Hour']);
  });

  it('knows its place in the change stream, and has one index', async () => {
    await served.services.sync.idle();
    expect(served.services.sync.position()).toMatch(/\S/);
    expect([...stub.indexes.keys()]).toEqual([index]);
  });
});
