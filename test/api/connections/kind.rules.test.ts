import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindRules, neededYes, notCarried, stillNeeded } from '../../../api/connections/kind.rules.ts';
import { connectionKinds, tellables } from '../../../api/contract/connections.ts';

describe('ways to connect', () => {
  it('stand from the lightest to the weightiest', () => {
    expect(connectionKinds.map((kind) => kindRules[kind].weight)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('tell nothing at all where no group is told', () => {
    for (const kind of ['information', 'signposted'] as const)
      expect(notCarried(kind, tellables)).toEqual([...tellables]);
  });

  it('tell how somebody is reached only for a booking or a referral, and why they come only for a referral', () => {
    const may = (part: (typeof tellables)[number]) =>
      connectionKinds.filter((kind) => kindRules[kind].mayCarry.includes(part));
    expect(may('phone')).toEqual(['booked', 'referred']);
    expect(may('reason')).toEqual(['referred']);
    expect(may('full_name')).toEqual(['referred']);
    expect(may('first_name')).toEqual(['introduced', 'accompanied', 'booked', 'referred']);
  });

  it('need a spoken yes for a first name alone, and a yes that is kept for anything more', () => {
    expect(neededYes('introduced', [])).toBe('none');
    expect(neededYes('introduced', ['first_name'])).toBe('spoken');
    fc.assert(
      fc.property(
        fc.constantFrom(...connectionKinds),
        fc.subarray([...tellables], { minLength: 1 }),
        (kind, told) => {
          const yes = neededYes(kind, told);
          if (!kindRules[kind].tellsGroup) expect(yes).toBe('none');
          else if (kind === 'referred' || told.length > 1 || told[0] !== 'first_name')
            expect(yes).toBe('recorded');
          else expect(yes).toBe('spoken');
        },
      ),
    );
    expect(neededYes('referred', [])).toBe('recorded');
  });

  it('say what is still missing', () => {
    expect(stillNeeded('booked', ['first_name'])).toEqual(['coming_when']);
    expect(stillNeeded('referred', ['reason'])).toEqual([]);
  });
});
