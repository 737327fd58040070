import { describe, expect, it } from '@jest/globals';
import { sharedRead } from '../../../api/infra/shared-read.ts';

/** A read that answers when it is told to, with how often it was made. */
function reading() {
  const pending: ((fails: boolean) => void)[] = [];
  let made = 0;
  const read = sharedRead(() => {
    const nth = ++made;
    return new Promise<number>((resolve, reject) =>
      pending.push((fails) => (fails ? reject(new Error(`read ${nth}`)) : resolve(nth))),
    );
  });
  const settled = () => new Promise((next) => setImmediate(next));
  return {
    read,
    made: () => made,
    /** Ends the read that is under way. */
    end: async (fails = false) => {
      await settled();
      pending.shift()!(fails);
      await settled();
    },
  };
}

describe('a read that many ask for', () => {
  it('is made once for all who ask in the same moment', async () => {
    const { read, made, end } = reading();
    const answers = Promise.all([read(), read(), read()]);
    await end();
    await expect(answers).resolves.toEqual([1, 1, 1]);
    expect(made()).toBe(1);
  });

  it('answers nobody by one that began before they asked', async () => {
    const { read, made, end } = reading();
    const first = read();
    await new Promise((next) => setImmediate(next));
    const later = Promise.all([read(), read()]);
    await end();
    await end();
    await expect(first).resolves.toBe(1);
    await expect(later).resolves.toEqual([2, 2]);
    expect(made()).toBe(2);
  });

  it('tells all who shared it when it fails, and is made again for the next', async () => {
    const { read, end } = reading();
    const refused = Promise.allSettled([read(), read()]);
    await end(true);
    expect((await refused).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const again = read();
    await end();
    await expect(again).resolves.toBe(2);
  });
});
