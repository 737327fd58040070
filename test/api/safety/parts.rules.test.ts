import { describe, expect, it } from '@jest/globals';
import { hear } from '../../../api/safety/hear.rules.ts';
import { partsOf } from '../../../api/safety/parts.rules.ts';

const partsIn = (typed: string) => {
  const { words, pauses } = hear(typed);
  return partsOf(words, pauses).map(({ from, to }) => words.slice(from, to).join(' '));
};

describe('parts of what was said', () => {
  it('stand between marks and commas, and are three words or more', () => {
    expect(partsIn('I love bingo, he hits me at night, help. Sale?')).toEqual([
      'i love bingo',
      'he hits me at night',
    ]);
  });

  it('are ten words at a time where nobody paused, each begun before the last has ended', () => {
    const words =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    expect(partsIn(words)).toEqual([
      'one two three four five six seven eight nine ten',
      'six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    ]);
  });

  it('are none where all is one part, and no comma in a number parts it', () => {
    expect(partsIn('choir near Sale')).toEqual([]);
    expect(partsIn('owe 1,500 to a man')).toEqual([]);
  });
});
