import { describe, expect, it } from '@jest/globals';
import { dangerIn, hearDanger } from '../../../api/safety/danger.rules.ts';
import { bigAssets } from '../../../seed/big.ts';
import { bigTowns } from '../../../seed/big-towns.ts';
import { demoEntries } from '../../../seed/demo-assets.ts';

const some = (count: number, next: () => string) => Array.from({ length: count }, next);
const { pick } = bigTowns(1);
let step = 0;
const names = [
  ...demoEntries.map(({ name }) => name),
  ...[...bigAssets({ count: 1_500, seed: 1, today: '2026-11-22' })].map(({ name }) => name),
  ...some(100, () => pick(() => (step++ % 100) / 100).name),
];
/** Who looks for these by name is met by the page of who to ring, and that is meant. */
const aboutDanger = /refuge|abuse/i;

describe('names of what is listed', () => {
  it('alarm nobody, neither whole nor while they are typed', () => {
    const typed = new Set<string>();
    for (const name of names.filter((name) => !aboutDanger.test(name)))
      for (let length = 1; length <= name.length; length++) typed.add(name.slice(0, length).toLowerCase());
    expect([...typed].filter((text) => hearDanger(text, { unfinished: true }).sure)).toEqual([]);
    expect(names.filter((name) => !aboutDanger.test(name) && dangerIn(name))).toEqual([]);
  });

  it.each(['keeltor od', 'od', 'sh', 'want to diet'])('are not taken for danger: %s', (text) => {
    expect(hearDanger(text, { unfinished: true }).sure).toBeNull();
  });

  it.each(['kms', 'i want to die', 'suicide', 'he hits me'])('leave danger to be heard: %s', (text) => {
    expect(hearDanger(text, { unfinished: true }).sure).not.toBeNull();
  });
});
