import { describe, expect, it } from '@jest/globals';
import { BadArguments, readArguments } from '../../seed/arguments.ts';

describe('what is typed after npm run seed', () => {
  it('may be nothing', () => {
    expect(readArguments([])).toEqual({ help: false, force: false, assets: undefined, seed: 7 });
  });

  it('names how many, which and whether to go on', () => {
    const args = ['--assets', '200000', '--seed', '3', '--force'];
    expect(readArguments(args)).toMatchObject({ assets: 200_000, seed: 3, force: true });
  });

  it.each([
    [['--assets', 'many']],
    [['--assets', '-5']],
    [['--assets', '9000000000']],
    [['--all']],
    [['200']],
  ])('refuses %j in words', (args) => {
    expect(() => readArguments(args)).toThrow(BadArguments);
  });
});
