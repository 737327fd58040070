import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { createMeiliIndex } from '../../api/search/meilisearch/meili-index.ts';
import { searchIndexSuite } from './search-index.suite.ts';

const { MEILI_URL: url, MEILI_KEY: key } = process.env;
/** Only what begins so is ever written to or deleted: the server may hold a real directory. */
const prefix = `hereabouts-test-${randomUUID().slice(0, 8)}`;

if (url) {
  jest.setTimeout(120_000);
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}) });
  let made = 0;

  beforeAll(async () => {
    const { pkgVersion } = await client.getVersion();
    console.log(`Meilisearch ${pkgVersion} at ${new URL(url).host}, indexes ${prefix}-…`);
  });

  searchIndexSuite({
    name: 'Meilisearch',
    create: async () => {
      // A busy test machine is no reason to fail: time-outs have tests of their own.
      const options = { url, key, index: `${prefix}-${++made}`, questionMs: 60_000 };
      const index = createMeiliIndex(options);
      await (await index.rebuild()).commit();
      return index;
    },
    ranksAsDocumented: false,
    understandsExactly: false,
    countsWholeGroups: false,
  });

  describe('what the suite made', () => {
    afterAll(async () => {
      const { results } = await client.getRawIndexes({ limit: 10_000 });
      const ours = results.filter(({ uid }) => uid.startsWith(prefix));
      for (const { uid } of ours) await client.deleteIndex(uid).waitTask({ timeout: 60_000 });
    });
    it('is of the version the adapter was written for, or a later one', async () => {
      const [major = 0, minor = 0] = (await client.getVersion()).pkgVersion.split('.').map(Number);
      expect(major * 1_000 + minor).toBeGreaterThanOrEqual(1_050);
    });
  });
} else {
  console.log(
    'SKIPPED search index: Meilisearch: there is none here. Set MEILI_URL (and MEILI_KEY) to one of version 1.50.',
  );
  describe('search index: Meilisearch', () => {
    it.skip('runs the whole suite on a real server', () => {});
  });
}
