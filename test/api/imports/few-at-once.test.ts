import { describe, expect, it } from '@jest/globals';
import { fewAtOnce } from '../../../api/imports/few-at-once.ts';

describe('a few at once', () => {
  it('answers in the order of the things, with no more under way than allowed', async () => {
    const open = new Set<number>();
    let most = 0;
    const answers = await fewAtOnce([5, 4, 3, 2, 1, 0], 2, async (thing) => {
      open.add(thing);
      most = Math.max(most, open.size);
      for (let turns = 0; turns < thing; turns++) await Promise.resolve();
      open.delete(thing);
      return thing * 10;
    });
    expect([answers, most]).toEqual([[50, 40, 30, 20, 10, 0], 2]);
  });

  it('begins nothing more after a failure, which it passes on', async () => {
    const begun: number[] = [];
    const work = async (thing: number) => {
      begun.push(thing);
      await Promise.resolve();
      if (thing === 2) throw new Error('no room');
    };
    await expect(fewAtOnce([1, 2, 3, 4, 5, 6, 7, 8], 2, work)).rejects.toThrow('no room');
    expect(begun.length).toBeLessThan(6);
  });

  it('has nothing to say of nothing', async () => {
    expect(await fewAtOnce([], 4, () => Promise.resolve(1))).toEqual([]);
  });
});
