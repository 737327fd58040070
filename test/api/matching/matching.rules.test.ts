import { describe, expect, it } from '@jest/globals';
import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { giveWords } from '../../../api/matching/give.rules.ts';
import { match } from '../../../api/matching/matching.rules.ts';
import { questionOf } from '../../../api/matching/question.rules.ts';
import { notKnownOf, reasonsOf } from '../../../api/matching/reason.rules.ts';
import type { Candidate } from '../../../api/matching/suited.rules.ts';
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
    const wish = aWish({ metres: 1200, days: ['TH'], access: ['step_free'], mostPence: 200 });
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
      Farther: 'If that is not too far: 1.2 miles away',
      'Up the stairs': 'If they can do without this: Step-free entrance',
    });
  });

  it('tells nobody who stays at home or walks of a farther door, but of help that could come from farther', () => {
    const drafts = [
      aDraft({ name: 'A door', places: [aPlace({ north: 2000 })] }),
      aDraft({ name: 'Visits', attendance: ['home_visit'], places: [aPlace({ north: 2500 })] }),
    ];
    for (const travel of ['walk', 'none'] as const) {
      const { handful, nearMisses } = matched(drafts, aWish({ travel, metres: 1200 }));
      expect({ travel, fits: names(handful), nearly: names(nearMisses) }).toEqual({
        ...{ travel, fits: [], nearly: ['Visits'] },
      });
    }
    const byBus = matched(drafts, aWish({ metres: 1200 }));
    expect(names(byBus.nearMisses)).toEqual(['A door']);
  });

  it('asks nobody to give way for what would not be shown if they did', () => {
    const near = Array.from({ length: 9 }, (_, n) => aDraft({ name: `Tea ${n}` }));
    const dear = aDraft({ name: 'Dear', costs: [{ kind: 'per_session', pence: 900 }] });
    const farther = { ...dear, places: [aPlace({ north: 2000 })] };
    const wish = aWish({ mostPence: 200 });
    expect(matched([...near, farther], wish).nearMisses).toEqual([]);
    expect(names(matched([near[0]!, farther], wish).nearMisses)).toEqual(['Dear']);
  });

  it('takes the lowest price and the shortest way of what answers as much, however stale', () => {
    const old = { assured: { on: '2025-11-01', by: 'owner' as const } };
    const wish = aWish({ mostPence: 200, metres: 2000 });
    const { nearMisses } = matched(
      [
        aDraft({ name: 'Forty pounds', costs: [{ kind: 'per_session', pence: 4000 }] }),
        aDraft({ ...old, name: 'Three pounds', costs: [{ kind: 'per_session', pence: 300 }] }),
        aDraft({ name: 'Four thousand', places: [aPlace({ north: 4000 })] }),
        aDraft({ ...old, name: 'Three thousand', places: [aPlace({ north: 3000 })] }),
      ],
      wish,
    );
    expect(names(nearMisses)).toEqual(['Three pounds', 'Three thousand']);
  });

  it('tells all its prices where one is nothing, and says to ask which is theirs', () => {
    const costs: AssetDraft['costs'] = [
      { kind: 'free', note: 'for members' },
      { kind: 'per_session', pence: 600 },
    ];
    const asked = questionOf(aWish({ mostPence: 0 }), from, []);
    const { handful } = match(asked, [candidate(aDraft({ costs }))]);
    expect(reasonsOf(handful[0]!, asked)).toContainEqual({
      kind: 'cost',
      words: 'Free (for members), or £6 each time',
    });
    expect(notKnownOf(handful[0]!, asked)).toEqual(['Which of these prices is theirs: ring and ask.']);
    const yearly = aDraft({ costs: [{ kind: 'membership', pence: 100 }] });
    const { nearMisses } = matched([yearly], aWish({ mostPence: 200 }));
    expect(giveWords(nearMisses[0]!, asked)).toBe('If this price is all right: £1 membership');
  });

  it.each([
    [17.5, { min: 17.5 }, true],
    [17.25, { min: 17.5 }, false],
    [17, { min: 17.5 }, true],
    [17.5, { max: 17 }, true],
    [17.75, { max: 17.5 }, false],
    [18, { max: 17 }, false],
  ])('holds the age of %d against %j', (age, ages, fits) => {
    const { handful } = matched([aDraft({ age: ages })], aWish({ age }));
    expect(handful).toHaveLength(fits ? 1 : 0);
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

  it('never shows lower what becomes nearer, fresher, more open or better known, all else equal', () => {
    const rounds = process.env.LONG ? 5_000 : 150;
    let shown = 0;
    for (let n = 0; n < rounds; n++) {
      const random = randomFrom(n + 77);
      const drafts = Array.from({ length: 40 }, (_, i) => randomDraft(n, i));
      const asked = questionOf(randomWish(9, n), from, []);
      const before = drafts.map(candidate);
      const shownAmong = (candidates: Candidate[]) => {
        const { handful, nearMisses } = match(asked, candidates);
        return [...handful, ...nearMisses].map(({ asset }) => asset._id);
      };
      const was = shownAmong(before);
      const id = was.length > 0 && random.chance(0.8) ? random.pick(was) : drafts[random.below(40)]!.id!;
      // Another of its group may stand for it.
      const alone = before.filter(
        ({ asset }) => asset.sameAs !== id && (asset.sameAs === undefined || asset._id !== id),
      );
      const after = alone.map((each) =>
        each.asset._id === id ? of(better(each.asset, random.below(4))) : each,
      );
      const place = (ids: string[]) => (ids.includes(id) ? ids.indexOf(id) : Infinity);
      const then = shownAmong(alone);
      const now_ = shownAmong(after);
      if (place(then) < Infinity) shown++;
      expect({ n, place: place(now_) }).toEqual({ n, place: Math.min(place(now_), place(then)) });
    }
    expect(shown).toBeGreaterThan(rounds / 4);
  });
});

const known = { step_free: { state: 'yes' as const }, hearing_loop: { state: 'yes' as const } };

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
  if (how === 2) return { ...asset, capacity: 'open_now' };
  return { ...asset, access: { ...asset.access, ...known } };
}
