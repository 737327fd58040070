import { describe, expect, it } from '@jest/globals';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { trustOf } from '../../../api/assets/trust.rules.ts';
import type { Assurance } from '../../../api/contract/lists.ts';
import { anAsset } from '../../support/an-asset.ts';

const now = new Date('2026-11-22T12:00:00Z');
const trust = (more: Parameters<typeof anAsset>[0]) => trustOf(anAsset(more), usualClocks, now);
const today = '2026-11-22';

describe('how far to trust an entry', () => {
  it('believes who went there most, and a copied list least', () => {
    const by = (who: Assurance) => trust({ assured: { on: today, by: who } });
    expect([by('visited'), by('owner'), by('phone'), by('self'), by('import')]).toEqual(
      [by('visited'), by('owner'), by('phone'), by('self'), by('import')].sort((a, b) => b - a),
    );
    expect(by('visited') - by('self')).toBe(18);
  });

  it('takes 40 for age, none of it left at twice the clock', () => {
    const on = (date: string) => trust({ assured: { on: date, by: 'owner' } });
    expect(on(today) - on('2025-11-01')).toBe(40);
    expect(on(today) - on('2026-05-23')).toBe(20);
  });

  it('takes 10 for a number that does not work and 5 for a detail, until somebody looked again', () => {
    const with_ = (doubted: { on: string; how: 'detail' | 'number' } | undefined) =>
      trustOf(
        { ...anAsset({ kind: 'culture', schedules: [], assured: { on: today, by: 'owner' } }), ...(doubted && { doubted }) },
        usualClocks,
        now,
      ); // prettier-ignore
    const whole = with_(undefined);
    expect(whole - with_({ on: today, how: 'number' })).toBe(10);
    expect(whole - with_({ on: today, how: 'detail' })).toBe(5);
    expect(with_({ on: '2026-11-01', how: 'number' })).toBe(whole);
  });

  it('is never below 0 or above 100', () => {
    expect(trust({ assured: { on: '1999-01-01', by: 'import' } })).toBeGreaterThanOrEqual(0);
    expect(trust({ assured: { on: '2027-01-01', by: 'visited' } })).toBeLessThanOrEqual(100);
  });
});
