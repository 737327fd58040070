import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assurance } from '../../../api/contract/lists.ts';
import {
  ago,
  asksForRinging,
  factKindOf,
  freshnessOf,
  freshnessWords,
  isCrisisLine,
  ladderOf,
  nextStandingChange,
  standingOf,
  usualClocks,
} from '../../../api/assets/freshness.rules.ts';
import { anAsset } from '../../support/an-asset.ts';

const now = new Date('2026-11-22T12:00:00Z');
const daysBefore = (days: number) => new Date(+now - days * 86_400_000).toISOString().slice(0, 10);
const checked = (days: number, by: Assurance = 'owner') => anAsset({ assured: { on: daysBefore(days), by } });

const crisis = { needs: ['crisis' as const], attendance: ['phone' as const] };

describe('how fast a fact changes', () => {
  it.each([
    ['a place or an institution', { kind: 'institution' as const }, 'place'],
    ['what moves fast', { categories: ['food_help' as const] }, 'session'],
    ['a course', { formats: ['course' as const] }, 'session'],
    ['a group', {}, 'group'],
    ['a line to ring in a crisis', crisis, 'crisis'],
    [
      'help against violence at home, by phone',
      { ...crisis, needs: [], categories: ['domestic_abuse' as const] },
      'crisis',
    ],
    ['a crisis café that nobody rings', { needs: ['crisis' as const] }, 'group'],
    ['a story', { kind: 'culture' as const, schedules: [] }, null],
  ])('%s: %s', (_title, more, kind) => expect(factKindOf(anAsset(more))).toBe(kind));
});

describe('how fresh an entry is', () => {
  it.each([
    [0, 'fresh'],
    [152, 'fresh'],
    [153, 'due'],
    [182, 'due'],
    [183, 'overdue'],
    [273, 'overdue'],
    [274, 'stale'],
    [4_000, 'stale'],
  ])('a group, %i days after it was checked: %s', (days, state) =>
    expect(freshnessOf(checked(days), usualClocks, now)).toBe(state),
  );

  it.each([
    ['detail', 136, 'fresh'],
    ['detail', 137, 'overdue'],
    ['number', 91, 'due'],
    ['number', 92, 'overdue'],
    ['number', 138, 'stale'],
  ] as const)('doubted (%s), a group %i days after it was checked: %s', (how, days, state) => {
    const left = { detail: 3 / 4, number: 1 / 2 }[how];
    const doubted = { on: daysBefore(days - 1), how };
    const asset = { ...checked(days), doubted };
    expect(ladderOf(asset, usualClocks)!.overdue - Date.parse(`${daysBefore(days)}T12:00:00Z`)).toBeCloseTo(
      left * 6 * 30.44 * 86_400_000,
      0,
    );
    expect(freshnessOf(asset, usualClocks, now)).toBe(days === 136 ? 'due' : state);
  });

  it('forgets a doubt once somebody looked again', () => {
    const asset = { ...checked(100), doubted: { on: daysBefore(101), how: 'number' as const } };
    expect(freshnessOf(asset, usualClocks, now)).toBe('fresh');
    expect(asksForRinging('stale')).toBe(true);
    expect(asksForRinging('overdue')).toBe(false);
  });

  it('ends at twice the clock, a crisis line never, and a story has no ladder', () => {
    const ends = (more: Parameters<typeof anAsset>[0]) => {
      const ladder = ladderOf(anAsset({ ...more, assured: { on: '2026-01-01', by: 'owner' } }), usualClocks);
      return ladder && (ladder.ends - Date.parse('2026-01-01T12:00:00Z')) / 86_400_000;
    };
    expect(ends({})).toBeCloseTo(12 * 30.44);
    expect(ends(crisis)).toBe(Infinity);
    expect(isCrisisLine(anAsset(crisis))).toBe(true);
    expect(ends({ kind: 'culture', schedules: [] })).toBeNull();
    expect(freshnessOf(anAsset({ kind: 'culture', schedules: [], assured: { on: '2001-01-01', by: 'visited' } }), usualClocks, now)).toBe('fresh'); // prettier-ignore
  });

  it('nobody vouches for what came from a list', () => {
    expect(freshnessOf(checked(1, 'import'), usualClocks, now)).toBe('never_checked');
    expect(nextStandingChange(checked(1, 'import'), usualClocks, now)).toBeNull();
  });

  it('only falls as time goes by, and changes when it was said to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (days, later) => {
        const asset = checked(days);
        const then = new Date(+now + later * 86_400_000);
        expect(standingOf(asset, usualClocks, then)).toBeGreaterThanOrEqual(
          standingOf(asset, usualClocks, now),
        );
        const change = nextStandingChange(asset, usualClocks, now);
        if (change === null)
          expect(standingOf(asset, usualClocks, then)).toBe(standingOf(asset, usualClocks, now));
        else
          expect(standingOf(asset, usualClocks, new Date(change + 1))).toBeGreaterThan(
            standingOf(asset, usualClocks, now),
          );
      }),
    );
  });
});

describe('freshness in words', () => {
  it.each([
    [checked(21), 'Checked 3 weeks ago by the people who run it'],
    [checked(0, 'visited'), 'Checked today by somebody who went there'],
    [checked(200, 'phone'), 'Checked 7 months ago by phone. Due another look.'],
    [checked(800), 'Checked 2 years ago by the people who run it. It may have changed, ring first.'],
    [
      anAsset({
        assured: { on: daysBefore(3), by: 'import' },
        provenance: { source: 'trafford', sourceName: 'Trafford Council', asOf: '2018-05-01' },
      }),
      'From Trafford Council, 2018. Not checked yet, ring first.',
    ],
  ])('%#', (asset, words) => expect(freshnessWords(asset, usualClocks, now)).toBe(words));

  it.each([
    [0, 'today'],
    [-3, 'today'],
    [1, 'yesterday'],
    [13, '13 days ago'],
    [14, '2 weeks ago'],
    [60, '2 months ago'],
    [730, '2 years ago'],
  ])('%i days before is %s', (days, words) => expect(ago(daysBefore(days), now)).toBe(words));
});
