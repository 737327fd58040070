import { describe, expect, it } from '@jest/globals';
import { withFirstFive } from '../../../api/search/first-five.rules.ts';

const one = (id: string, answers: number[], isOurs = false) => ({ id, isOurs, answers: new Set(answers) });
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('the first five', () => {
  it('hold an answer to every wish before a second to any, and leave the others in their order', () => {
    const ordered = [...'abcdef'].map((id) => one(id, [0], true)).concat(one('g', [1], true));
    expect(ids(withFirstFive(ordered, [], 2))).toBe('agbcdef');
  });

  it('take it from the best of that wish where the page has none', () => {
    const ordered = [...'abcdef'].map((id) => one(id, [0], true));
    expect(ids(withFirstFive(ordered, [one('z', [1], true)], 2))).toBe('azbcdef');
  });

  it('hold two that are run by people of the place, never at the price of a wish', () => {
    const ordered = [...'abcd']
      .map((id) => one(id, [0]))
      .concat(one('e', [1]), one('f', [0], true), one('g', [0], true));
    expect(ids(withFirstFive(ordered, [], 2))).toBe('aebfgcd');
  });

  it('leave out nothing and invent nothing', () => {
    expect(withFirstFive([], [], 3)).toEqual([]);
    expect(ids(withFirstFive([one('a', [])], [], 1))).toBe('a');
  });
});
