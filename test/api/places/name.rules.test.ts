import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, oneSlipApart, splits, withoutNear } from '../../../api/places/name.rules.ts';

describe('comparing names', () => {
  it.each([
    ['Aberdâr', 'aberdar'],
    ['ABERDÂR', 'aberdar'],
    ["King's Lynn", 'kings lynn'],
    ['King’s Lynn', 'kings lynn'],
    ['Stoke-on-Trent', 'stoke on trent'],
    ['Saint Helens', 'st helens'],
    ['St. Helens', 'st helens'],
    ['Tyne & Wear', 'tyne and wear'],
    ['Pontypŵl', 'pontypwl'],
    ['  ', ''],
    ['💥', ''],
  ])('folds %j to %j', (name, folded) => expect(foldName(name)).toBe(folded));

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        expect(foldName(foldName(name))).toBe(foldName(name)),
      ),
    );
  });

  it.each([
    ['nr Sale', 'Sale'],
    ['nr. Sale', 'Sale'],
    ['Near to Sale', 'Sale'],
    ['around Bath', 'Bath'],
    ['Inverness', 'Inverness'],
    ['Nearby', 'Nearby'],
  ])('takes %j as %j', (typed, name) => expect(withoutNear(typed)).toBe(name));

  it('splits a name from what follows it, longest first', () => {
    expect([...splits('newport pagnell bucks')].map(({ name, rest }) => [name, rest])).toEqual([
      ['newport pagnell bucks', ''],
      ['newport pagnell', 'bucks'],
      ['newport', 'pagnell bucks'],
    ]);
  });

  it.each([
    ['manchester', 'manchestr', true],
    ['manchester', 'mancehster', true],
    ['altrincham', 'altringham', true],
    ['altrincham', 'altrinchamm', true],
    ['stretford', 'stretford', true],
    ['stretford', 'stafford', false],
    ['sale', 'dale', true],
  ])('%s and %s are one slip apart: %j', (a, b, apart) => expect(oneSlipApart(a, b)).toBe(apart));
});
