import { describe, expect, it } from '@jest/globals';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { match, type Candidate } from '../../../api/matching/matching.rules.ts';
import { questionOf } from '../../../api/matching/question.rules.ts';
import { giveWords, notKnownOf, reasonsOf } from '../../../api/matching/reason.rules.ts';
import { toIndexDocuments } from '../../../api/search/index-document.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { anAsset } from '../../support/an-asset.ts';
import { randomFrom } from '../../support/corpus.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { aWish } from './a-wish.ts';
import { randomDraft, randomWish } from './random-directory.ts';

const now = new Date('2026-11-22T10:00:00Z');
/** The middle of Sale, where the places of these drafts are measured from. */
const from = { lat: 53.4214, lng: -2.3249 };
const candidate = (draft: AssetDraft): Candidate => of(anAsset(draft));
const of = (asset: AssetDoc): Candidate => ({
  asset,
  spots: toIndexDocuments(asset, now, usualYear, usualClocks),
});
const matched = (drafts: AssetDraft[], wish = aWish()) =>
  match(questionOf(wish, from, []), drafts.map(candidate));
const names = (found: { asset: AssetDoc }[]) => found.map(({ asset }) => asset.name);

describe('what suits somebody', () => {
  it('is told with reasons that are true of the entry', () => {
    const draft = aDraft({
      name: 'Tuesday Tea',
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '11:30' }],
      places: [aPlace({ north: 900 })],
      access: { step_free: { state: 'yes' } },
    });
    const asked = questionOf(aWish({ days: ['TU'], access: ['step_free', 'hearing_loop'] }), from, []);
    const { handful } = match(asked, [candidate(draft)]);
    expect(reasonsOf(handful[0]!, asked).map(({ words }) => words)).toEqual([
      'For “I feel lonely”',
      '900 m away',
      'Tuesday morning',
      'Step-free entrance',
      'Free',
    ]);
    expect(notKnownOf(handful[0]!, asked)).toEqual(['Hearing loop working: not known. Ring and ask.']);
  });

  it('never breaks a need, and says of what is nearly right the one thing that would have to give', () => {
    const wish = aWish({ travel: 'walk', metres: 1200, days: ['TH'], access: ['step_free'], mostPence: 200 });
    const stepFree = { access: { step_free: { state: 'yes' as const } } };
    const { handful, nearMisses } = matched(
      [
        aDraft({ ...stepFree, name: 'Right' }),
        aDraft({ ...stepFree, name: 'Farther', places: [aPlace({ north: 2000 })] }),
        aDraft({ ...stepFree, name: 'Dearer', costs: [{ kind: 'per_session', pence: 350 }] }),
        aDraft({ name: 'Up the stairs', access: { step_free: { state: 'no' } } }),
        aDraft({ name: 'Dearer and farther', places: [aPlace({ north: 2000 })], costs: [] }),
        aDraft({ ...stepFree, name: 'Full', capacity: 'full' }),
      ],
      wish,
    );
    expect(names(handful)).toEqual(['Right']);
    const asked = questionOf(wish, from, []);
    expect(Object.fromEntries(nearMisses.map((each) => [each.asset.name, giveWords(each, asked)]))).toEqual({
      Dearer: 'If this price is all right: £3.50 each time',
      Full: 'If a place comes free: it is full now',
      Farther: 'If they can get farther than a walk: 1.2 miles away',
    });
  });

  it('puts known access before what is not known, and an open door before a waiting list', () => {
    const near = { places: [aPlace({ north: 100 })] };
    const yes = { access: { step_free: { state: 'yes' as const } }, places: [aPlace({ north: 4000 })] };
    const { handful } = matched(
      [
        aDraft({ ...near, name: 'Not known' }),
        aDraft({ ...yes, name: 'Waiting list', capacity: 'waiting_list' }),
        aDraft({ ...yes, name: 'Open', capacity: 'open_now' }),
        aDraft({ ...near, name: 'Stairs', access: { step_free: { state: 'no' } } }),
      ],
      aWish({ access: ['step_free'] }),
    );
    expect(names(handful)).toEqual(['Open', 'Waiting list', 'Not known']);
  });

  it('has two groups or places beside services, however near the services are', () => {
    const services = Array.from({ length: 9 }, (_, n) =>
      aDraft({ name: `Service ${n}`, kind: 'service', places: [aPlace({ north: 50 * n })] }),
    );
    const groups = ['One', 'Two'].map((name) =>
      aDraft({ name, kind: 'association', places: [aPlace({ north: 4500 })] }),
    );
    const { handful } = matched([...services, ...groups]);
    expect(handful).toHaveLength(5);
    expect(names(handful)).toEqual(expect.arrayContaining(['One', 'Two']));
  });

  it('answers each of several wishes, where something does', () => {
    const company = Array.from({ length: 9 }, (_, n) => aDraft({ name: `Tea ${n}` }));
    const band = aDraft({
      ...{ name: 'Larkfield Brass Band', needs: [], categories: ['arts_culture'] },
      places: [aPlace({ north: 4000 })],
    });
    const { handful } = matched([...company, band], aWish({ topics: ['lonely', 'music'] }));
    expect(names(handful)).toContain('Larkfield Brass Band');
  });

  it('comes to the house of who does not go out, or reaches them by phone', () => {
    const { handful } = matched(
      [
        aDraft({ name: 'Next door' }),
        aDraft({ name: 'Visits', attendance: ['home_visit'], places: [aPlace({ north: 3000 })] }),
        aDraft({ name: 'Visits elsewhere', attendance: ['home_visit'], places: [aPlace({ north: 30_000 })] }),
        aDraft({ name: 'By phone', attendance: ['phone'], places: [], schedules: [] }),
      ],
      aWish({ travel: 'none' }),
    );
    expect(names(handful).sort()).toEqual(['By phone', 'Visits']);
  });

  it('never ranks lower what becomes nearer, fresher or more open, all else equal', () => {
    const rounds = process.env.LONG ? 5_000 : 150;
    let shown = 0;
    for (let n = 0; n < rounds; n++) {
      const random = randomFrom(n + 77);
      const drafts = Array.from({ length: 40 }, (_, i) => randomDraft(n, i));
      const asked = questionOf(randomWish(9, n), from, []);
      const before = drafts.map(candidate);
      const was = match(asked, before).handful.map(({ asset }) => asset._id);
      const id = was.length > 0 && random.chance(0.8) ? random.pick(was) : drafts[random.below(40)]!.id!;
      // Another of its group may stand for it.
      const alone = before.filter(({ asset }) => asset.sameAs === undefined || asset._id !== id);
      const after = alone.map((each) =>
        each.asset._id === id ? of(better(each.asset, random.below(3))) : each,
      );
      const place = (ids: string[]) => (ids.includes(id) ? ids.indexOf(id) : Infinity);
      const then = match(asked, alone).handful.map(({ asset }) => asset._id);
      const now_ = match(asked, after).handful.map(({ asset }) => asset._id);
      if (place(then) < Infinity) shown++;
      expect({ n, place: place(now_) }).toEqual({ n, place: Math.min(place(now_), place(then)) });
    }
    expect(shown).toBeGreaterThan(rounds / 4);
  });
});

function better(asset: AssetDoc, how: number): AssetDoc {
  if (how === 0) {
    const halfway = (each: number, middle: number) => (each + middle) / 2;
    return {
      ...asset,
      places: asset.places.map((place) =>
        place.at
          ? {
              ...place,
              at: {
                type: 'Point',
                coordinates: [
                  halfway(place.at.coordinates[0], from.lng),
                  halfway(place.at.coordinates[1], from.lat),
                ],
              },
            }
          : place,
      ),
    };
  }
  if (how === 1) return { ...asset, assured: { on: '2026-11-21', by: 'visited' } };
  return { ...asset, capacity: 'open_now' };
}
