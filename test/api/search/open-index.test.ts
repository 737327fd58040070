import { describe, expect, it } from '@jest/globals';
import type { SearchAnswer } from '../../../api/contract/search.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

describe('the engine', () => {
  it('answers the same from a worker thread', async () => {
    const drafts = ['Thursday Tea', 'Garden Gang', 'Larkfield Brass'].map((name) => aDraft({ name }));
    const totals: number[] = [];
    for (const where of ['never', 'always']) {
      const before = threads();
      const served = await serveForTest({ label: `worker-${where}`, drafts, env: { SEARCH_WORKER: where } });
      expect(threads() - before).toBe(where === 'always' ? 1 : 0);
      const answer = (await (
        await fetch(`${served.url}/api/v1/search?q=gardne&near=M33`)
      ).json()) as SearchAnswer;
      expect(answer.degraded).toBe(false);
      expect(answer.hits.map((hit) => hit.name)).toEqual(['Garden Gang']);
      totals.push(answer.total);
      await served.stop();
    }
    expect(totals[0]).toBe(totals[1]);
  });
});

/** How many worker threads this process has: each has a door of its own. */
const threads = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
