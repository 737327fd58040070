import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import type { AssetCard } from '../../../api/contract/asset.ts';
import { gives, type Give, type MatchesAnswer, type Wish } from '../../../api/contract/matching.ts';
import type { LatLng } from '../../../api/contract/place.ts';
import { match } from '../../../api/matching/matching.rules.ts';
import { questionOf } from '../../../api/matching/question.rules.ts';
import type { Candidate } from '../../../api/matching/suited.rules.ts';
import { toIndexDocuments } from '../../../api/search/index-document.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { giveBegins, notKnownFor, reasonsFor } from '../../support/matching-oracle-says.ts';
import { matchSlowly, type Asset, type Oracle, type World } from '../../support/matching-oracle.ts';
import { asOracleReads, createWorlds } from '../../support/matching-world.ts';
import { serveForTest } from '../../support/serve.ts';
import { aroundSale, aroundSaleId, randomDraft, randomWish } from './random-directory.ts';

const now = new Date('2026-11-22T10:00:00Z');
const clock = { now: () => now };
const seed = 6;
const [entries, people] = process.env.LONG ? [10_000, 2_000] : [500, 70];
const drafts = Array.from({ length: entries }, (_, n) => randomDraft(seed, n));

let served: Awaited<ReturnType<typeof serveForTest>>;
let all: Candidate[];
let assets: Asset[];
let worlds: ReturnType<typeof createWorlds>;
beforeAll(async () => {
  served = await serveForTest({ label: 'matching', drafts, clock });
  const saved = await served.services.places.saveArea(aroundSale);
  expect(saved).toEqual({ id: aroundSaleId });
  const docs = await everyEntry();
  all = docs.map((asset) => ({ asset, spots: toIndexDocuments(asset, now, usualYear, usualClocks) }));
  assets = docs.map(asOracleReads);
  worlds = createWorlds(docs, now);
}, 600_000);
afterAll(() => served.stop());

async function everyEntry(): Promise<AssetDoc[]> {
  const connection = await mongoose.createConnection(served.config.mongo.uri).asPromise();
  try {
    return await connection.useDb(served.prefix).collection<AssetDoc>('assets').find().toArray();
  } finally {
    await connection.close();
  }
}

/** Somebody, where they are, and what an oracle says that should come of it. */
async function somebody(n: number) {
  const wish = randomWish(seed, n);
  const place = wish.near ? await served.services.places.resolve(wish.near) : null;
  const areas = place ? await served.services.places.areasCovering(place.point) : [];
  const point: LatLng | null = place?.point ?? null;
  const world = worlds(wish, point, areas);
  return { wish, world, asked: questionOf(wish, point, areas), should: matchSlowly(wish, assets, world) };
}

describe('finding what suits somebody', () => {
  it('comes to what the page says, by the index as by the rules over every entry, with reasons true and whole', async () => {
    const met = new Map<string, number>();
    const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);
    for (let n = 0; n < people; n++) {
      const { wish, world, asked, should } = await somebody(n);
      const whole = match(asked, all);
      const answer = await served.services.matching.find(wish);
      const expected = idsOf(should);
      expect({
        n,
        handful: whole.handful.map(({ spot }) => spot.id),
        nearly: whole.nearMisses.map(({ spot, broken }) => [broken.what, spot.id]),
      }).toEqual({ n, ...expected });
      expect({ n, ...shownIn(answer) }).toEqual({ n, ...shownOf(should) });
      for (const [at, one] of should.handful.entries()) {
        const { reasons, notKnown } = answer.matches[at]!;
        expect({ n, reasons: sorted(reasons) }).toEqual({ n, reasons: sorted(reasonsFor(one, wish, world)) });
        const lines = notKnownFor(one, wish, world);
        expect({ n, id: one.id, notKnown: notKnown.map((line) => lines.find((begun) => line.startsWith(begun))) }).toEqual({ n, id: one.id, notKnown: notKnown.map((_, i) => lines[i]) }); // prettier-ignore
        expect({ n, lines: notKnown.length }).toEqual({ n, lines: lines.length });
        reasons.forEach(({ kind }) => count(`reason ${kind}`));
      }
      for (const [at, { one, give }] of should.nearMisses.entries()) {
        expect(answer.nearMisses[at]!.words).toMatch(giveBegins[give]);
        expect({ n, give, mended: mends(wish, one.asset, one.id, world) }).toEqual({
          n,
          give,
          mended: [give],
        });
        count(`nearly ${give}`);
      }
      for (const { way, breaches } of should.seen) if (breaches.length === 0) count(`way ${way}`);
      for (const give of gives) if (should.misses[give].length > 0) count(`misses ${give}`);
    }
    const ways = ['go', 'come', 'help', 'remote', 'serves', 'anywhere'].map((way) => `way ${way}`);
    const often = [...ways, ...gives.flatMap((give) => [`misses ${give}`, `nearly ${give}`])];
    if (process.env.LONG) console.log(Object.fromEntries(met));
    expect(often.filter((what) => !met.has(what))).toEqual([]);
  }, 3_600_000);
});

const idsOf = ({ handful, nearMisses }: Oracle) => ({
  handful: handful.map(({ id }) => id),
  nearly: nearMisses.map(({ give, one }) => [give, one.id]),
});

/** What a person sees: which entry, at which place of it, whether they wait, and whether somebody has to ring first. */
const shownIn = ({ matches, nearMisses }: MatchesAnswer) => ({
  handful: matches.map(({ card, waitingList }) => [card.id, doorOf(card), waitingList]),
  nearly: nearMisses.map(({ card, give }) => [card.id, doorOf(card), give]),
});
const doorOf = ({ place }: AssetCard) => place?.point && place.id;
const shownOf = ({ handful, nearMisses }: Oracle) => ({
  handful: handful.map(({ asset, door }) => [asset.id, door?.id, asset.capacity === 'waiting_list']),
  nearly: nearMisses.map(({ one, give }) => [one.asset.id, one.door?.id, give]),
});

const sorted = (reasons: readonly { kind: string; words: string }[]) =>
  reasons.map(({ kind, words }) => `${kind}: ${words}`).sort();

/** The things that would make it fit at this door, were one of them given. */
function mends(wish: Wish, asset: Asset, id: string, world: World): Give[] {
  const { language: _language, mostPence: _mostPence, ...rest } = wish;
  const given: Record<Give, [Wish, Asset][]> = {
    far: [[{ ...wish, metres: Math.max(3 * wish.metres, 3200) }, asset]],
    times: [[{ ...wish, days: [], times: [] }, asset]],
    access: wish.access.map((feature) => [
      { ...wish, access: wish.access.filter((each) => each !== feature) },
      asset,
    ]),
    cost: [[{ ...rest, ...(wish.language && { language: wish.language }) }, asset]],
    language: [[{ ...rest, ...(wish.mostPence !== undefined && { mostPence: wish.mostPence }) }, asset]],
    room: [[wish, { ...asset, capacity: 'open_now' }]],
  };
  return gives.filter((give) =>
    given[give].some(([other, mended]) =>
      matchSlowly(other, [mended], world).seen.some((one) => one.id === id && one.breaches.length === 0),
    ),
  );
}
