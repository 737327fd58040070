import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assurance } from '../../../api/contract/lists.ts';
import {
  ago,
  clockOf,
  freshnessOf,
  freshnessWords,
  nextStandingChange,
  standingOf,
} from '../../../api/assets/freshness.rules.ts';
import { anAsset } from '../../support/an-asset.ts';

const now = new Date('2026-11-22T12:00:00Z');
const daysBefore = (days: number) => new Date(+now - days * 86_400_000).toISOString().slice(0, 10);
const checked = (days: number, by: Assurance = 'owner') => anAsset({ assured: { on: daysBefore(days), by } });

describe('how long a fact holds', () => {
  it.each([
    ['a place or an institution', { kind: 'institution' as const }, 12],
    ['what moves fast', { categories: ['food_help' as const] }, 3],
    ['a group', {}, 6],
  ])('%s: %i months', (_title, more, months) => expect(clockOf(anAsset(more))).toBe(months));
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
    expect(freshnessOf(checked(days), now)).toBe(state),
  );

  it('nobody vouches for what came from a list', () => {
    expect(freshnessOf(checked(1, 'import'), now)).toBe('never_checked');
    expect(nextStandingChange(checked(1, 'import'), now)).toBeNull();
  });

  it('only falls as time goes by, and changes when it was said to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (days, later) => {
        const asset = checked(days);
        const then = new Date(+now + later * 86_400_000);
        expect(standingOf(asset, then)).toBeGreaterThanOrEqual(standingOf(asset, now));
        const change = nextStandingChange(asset, now);
        if (change === null) expect(standingOf(asset, then)).toBe(standingOf(asset, now));
        else expect(standingOf(asset, new Date(change + 1))).toBeGreaterThan(standingOf(asset, now));
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
  ])('%#', (asset, words) => expect(freshnessWords(asset, now)).toBe(words));

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
