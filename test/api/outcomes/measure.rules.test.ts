import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  linesOf,
  lonelyScore,
  ons4Band,
  pairOf,
  uclaScore,
  uclaSum,
  type Taken,
} from '../../../api/outcomes/measure.rules.ts';
import { contacts, lonelyChoices, uclaChoices } from '../../../api/contract/outcomes.ts';
import { runs } from '../../support/runs.ts';

const dayOn = (days: number) => new Date(Date.UTC(2026, 0, 5) + days * 86_400_000).toISOString().slice(0, 10);
const taken = (more: Partial<Taken> & Pick<Taken, 'measure'>): Taken => ({
  ...{
    id: 'a',
    contact: 'first',
    on: dayOn(0),
    declined: false,
    about: '',
    title: '',
    licence: '',
    answers: {},
  },
  ...more,
});

describe('measures', () => {
  it('put the answers about well-being in the bands of ONS', () => {
    const bands = (item: 'happy' | 'anxious') => Array.from({ length: 11 }, (_, n) => ons4Band(item, n));
    expect(bands('happy').join(' ')).toBe('low low low low low medium medium high high very_high very_high');
    expect(bands('anxious').join(' ')).toBe(
      'very_low very_low low low medium medium high high high high high',
    );
  });

  it('sum the three loneliness questions to 3 to 9, and only when all three were answered', () => {
    expect(uclaChoices.map(uclaScore)).toEqual([1, 2, 3]);
    expect(lonelyChoices.map(lonelyScore)).toEqual([5, 4, 3, 2, 1]);
    expect(uclaSum({ companionship: 3, left_out: 3, isolated: 3 })).toBe(9);
    expect(uclaSum({ companionship: 1, left_out: 1, isolated: 1 })).toBe(3);
    expect(uclaSum({ companionship: 3, left_out: 3 })).toBeUndefined();
  });

  it('are never summed where they must not be: four questions are four lines', () => {
    const answers = { satisfied: 3, worthwhile: 4, happy: 5, anxious: 6 };
    const [view] = linesOf([taken({ measure: 'ons4', answers })]);
    expect(view!.lines.map(({ item, points }) => [item, points[0]!.value])).toEqual([
      ['satisfied', 3],
      ['worthwhile', 4],
      ['happy', 5],
      ['anxious', 6],
    ]);
  });

  it('keep "did not want to" as an answer, and draw nothing for it', () => {
    const [view] = linesOf([
      taken({ measure: 'ons4', answers: { happy: 4 } }),
      taken({ measure: 'ons4', declined: true, on: dayOn(40), contact: 'later', answers: { happy: 9 } }),
    ]);
    expect(view!.declinedOn).toEqual([dayOn(40)]);
    expect(view!.lines.map(({ points }) => points.length)).toEqual([1]);
  });

  it('are one line for each goal', () => {
    const views = linesOf([
      taken({ measure: 'goal', about: 'a', title: 'Walk to the shop', answers: { now: 2 } }),
      taken({ measure: 'goal', about: 'b', title: 'Play again', answers: { now: 1 } }),
      taken({
        measure: 'goal',
        about: 'a',
        title: 'Walk to the shop',
        answers: { now: 6 },
        on: dayOn(50),
        contact: 'later',
      }),
    ]);
    expect(views.map(({ title, lines }) => [title, lines[0]!.points.map(({ value }) => value)])).toEqual([
      ['Walk to the shop', [2, 6]],
      ['Play again', [1]],
    ]);
    expect(views[0]!.lines[0]!.pair).toEqual({
      from: { on: dayOn(0), value: 2 },
      to: { on: dayOn(50), value: 6 },
    });
  });
});

describe('where somebody began and where they are', () => {
  const point = (days: number, contact: Taken['contact']) => ({ on: dayOn(days), contact });

  it('is begun at the first or second meeting only', () => {
    expect(pairOf([point(0, 'later'), point(60, 'later')])).toBeNull();
    expect(pairOf([point(0, 'second'), point(60, 'later')])).toEqual({ from: 0, to: 1 });
  });

  it('is asked again between four weeks and half a year later, the last of which counts', () => {
    expect(pairOf([point(0, 'first'), point(27, 'later')])).toBeNull();
    expect(pairOf([point(0, 'first'), point(28, 'later'), point(182, 'later'), point(183, 'later')])).toEqual(
      { from: 0, to: 2 },
    );
  });

  it('agrees with looking at every two askings', () => {
    const some = fc
      .array(fc.tuple(fc.nat(300), fc.constantFrom(...contacts)), { maxLength: 8 })
      .map((all) => all.sort(([a], [b]) => a - b));
    fc.assert(
      fc.property(some, (all) => {
        const first = all.findIndex(([, contact]) => contact === 'first' || contact === 'second');
        let to = -1;
        all.forEach(([day], at) => {
          const after = first < 0 ? -1 : day - all[first]![0];
          if (first >= 0 && at > first && after >= 28 && after <= 182) to = at;
        });
        expect(pairOf(all.map(([days, contact]) => point(days, contact)))).toEqual(
          to < 0 ? null : { from: first, to },
        );
      }),
      runs(500),
    );
  });
});
