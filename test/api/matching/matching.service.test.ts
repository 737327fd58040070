import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toIndexDocuments } from '../../../api/search/index-document.rules.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { match, type Candidate } from '../../../api/matching/matching.rules.ts';
import { questionOf } from '../../../api/matching/question.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { anAsset } from '../../support/an-asset.ts';
import { serveForTest } from '../../support/serve.ts';
import { randomDraft, randomWish } from './random-directory.ts';

const now = new Date('2026-11-22T10:00:00Z');
const clock = { now: () => now };
const seed = 6;
const [entries, wishes] = process.env.LONG ? [10_000, 2_000] : [600, 150];
const drafts = Array.from({ length: entries }, (_, n) => randomDraft(seed, n));

let served: Awaited<ReturnType<typeof serveForTest>>;
let all: Candidate[];
beforeAll(async () => {
  served = await serveForTest({ label: 'matching', drafts, clock });
  all = drafts.map((draft) => {
    const asset = anAsset(draft);
    return { asset, spots: toIndexDocuments(asset, now, usualYear, usualClocks) };
  });
}, 600_000);
afterAll(() => served.stop());

describe('finding what suits somebody', () => {
  it('comes to the same handful, by the index, as the rules do over every entry there is', async () => {
    let found = 0;
    for (let n = 0; n < wishes; n++) {
      const wish = randomWish(seed, n);
      const place = wish.near ? await served.services.places.resolve(wish.near) : null;
      const whole = match(questionOf(wish, place?.point ?? null, []), all);
      const { matches, nearMisses } = await served.services.matching.find(wish);
      expect({ n, ids: matches.map(({ card }) => card.id) }).toEqual({
        n,
        ids: whole.handful.map(({ asset }) => asset._id),
      });
      found += matches.length;
      for (const { card } of nearMisses) expect(matches.map((each) => each.card.id)).not.toContain(card.id);
    }
    expect(found).toBeGreaterThan(wishes);
  }, 3_000_000);
});
