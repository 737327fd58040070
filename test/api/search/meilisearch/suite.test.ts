import { afterAll, beforeAll } from '@jest/globals';
import { createMeiliIndex } from '../../../../api/search/meilisearch/meili-index.ts';
import { searchIndexSuite } from '../../../ports/search-index.suite.ts';
import { startMeiliStub, type MeiliStub } from '../../../support/meilisearch/stub.ts';

// The suite of every engine, against a stand-in: it shows that the adapter asks what it means to ask
// and puts the answers together rightly, not that Meilisearch answers so (test/ports does).
let stub: MeiliStub;
let made = 0;

beforeAll(async () => {
  stub = await startMeiliStub();
});
afterAll(() => stub.close());

searchIndexSuite({
  name: 'Meilisearch, on a stand-in',
  create: async () => {
    const index = createMeiliIndex({ url: stub.url, index: `hereabouts-test-${++made}`, questionMs: 30_000 });
    await (await index.rebuild()).commit();
    return index;
  },
  ranksAsDocumented: true,
  understandsExactly: false,
  countsWholeGroups: false,
});
