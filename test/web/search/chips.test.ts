import { describe, expect, it } from '@jest/globals';
import { viewChips } from '../../../web/search/chips.ts';

const options = { cost: [['free', 'Free', 3]], day: [['MO', 'Monday', 1]] } as Parameters<
  typeof viewChips
>[1];

describe('the chips of a search', () => {
  it('each take off one filter and leave the rest, from the first page', () => {
    const { chips } = viewChips(
      new URLSearchParams('q=choir&near=Sale&cost=free&day=MO&day=TU&page=3'),
      options,
    );
    expect(chips).toEqual([
      { words: 'Free', href: '/search?q=choir&near=Sale&day=MO&day=TU' },
      { words: 'Monday', href: '/search?q=choir&near=Sale&cost=free&day=TU' },
      { words: 'TU', href: '/search?q=choir&near=Sale&cost=free&day=MO' },
    ]);
  });

  it('say an age, a time, what needs no travel and a part of the map in words', () => {
    const { chips } = viewChips(
      new URLSearchParams('when=today&age=70&remote=1&box=-2.5,53.3,-2.2,53.5'),
      options,
    );
    expect(chips.map(({ words }) => words)).toEqual([
      'Today',
      'Age 70',
      'No need to travel',
      'In the part of the map you chose',
    ]);
  });

  it('show what the words were read as, each taken off by its name while the words stay', () => {
    const reading = { key: 'limit:no_car', type: 'limit' as const, label: 'No car', said: 'no car' };
    const { chips, bare } = viewChips(new URLSearchParams('q=choir, no car&not=need:music'), {}, [reading]);
    const address = '/search?q=choir,+no+car&not=need%3Amusic&not=limit%3Ano_car';
    expect(chips).toEqual([{ words: 'No car', href: address }]);
    expect(bare).toBe(address);
  });

  it('can all be taken off at once, keeping the words and the place', () => {
    const { bare } = viewChips(new URLSearchParams('q=choir&near=Sale&cost=free&radius=9656&day='), options);
    expect(bare).toBe('/search?q=choir&near=Sale&radius=9656');
  });
});
