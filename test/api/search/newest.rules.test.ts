import { expect, it } from '@jest/globals';
import { newestOf } from '../../../api/search/newest.rules.ts';

it('keeps of several changes of one asset the newest, and of two with one revision the later', () => {
  const change = (assetId: string, revision: number) => ({ assetId, revision, documents: [] });
  const [late, again] = [change('choir', 3), change('choir', 3)];
  const kept = newestOf([change('choir', 2), late, change('shed', 1), again, change('choir', 1)]);
  expect(kept).toEqual([again, change('shed', 1)]);
  expect(kept[0]).toBe(again);
});
