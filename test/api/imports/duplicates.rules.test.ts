import { describe, expect, it } from '@jest/globals';
import {
  comparable,
  likelyDuplicate,
  sameAsOf,
  type Alike,
  type Kept,
} from '../../../api/imports/duplicates.rules.ts';

const here = { lat: 53.42, lng: -2.32 };
const at = (metres: number) => ({ lat: here.lat + metres / 111_195, lng: here.lng });
const entry = (name: string, over: Partial<Alike> = {}): Alike =>
  comparable({ id: name, name, postcodes: ['ZZ1 1AA'], phones: [], points: [here], ...over });

describe('two entries are likely the same thing', () => {
  it.each([
    ['Old Market Library', 'Old Market Library at Limelight'],
    ['The Old Market Library', 'Old Market library'],
    ['St. Mary’s Food Bank', "Saint Mary's Foodbank"],
    ['Age Concern Littlebury Ltd', 'Age Concern Littlebury'],
    ['Littlebury Gardening Society', 'Littlebury Gardenning Society'],
  ])('when their names are alike and they share a postcode: %s, %s', (a, b) => {
    expect(likelyDuplicate(entry(a), entry(b))).toBe(true);
    expect(likelyDuplicate(entry(b), entry(a))).toBe(true);
  });

  it('when they are within 100 m under different postcodes, and not at 150 m', () => {
    expect(
      likelyDuplicate(
        entry('Mill Choir'),
        entry('The Mill Choir', { postcodes: ['ZZ1 1AB'], points: [at(90)] }),
      ),
    ).toBe(true);
    expect(
      likelyDuplicate(
        entry('Mill Choir'),
        entry('The Mill Choir', { postcodes: ['ZZ1 1AB'], points: [at(150)] }),
      ),
    ).toBe(false);
  });

  it('when they share a number and have the same name in one town', () => {
    const phones = ['01632 960 123'];
    const [a, b] = [
      entry('Mill Choir', { phones }),
      entry('The Mill Choir', { phones: ['01632960123'], postcodes: [], points: [at(1500)] }),
    ];
    expect(likelyDuplicate(a, b)).toBe(true);
    expect(likelyDuplicate(a, { ...b, points: [at(9000)] })).toBe(false);
  });
});

describe('two entries are different things', () => {
  it.each([
    ['Littlebury Library', 'Littlebury Leisure Centre'],
    ['1st Littlebury Scouts', '2nd Littlebury Scouts'],
    ['Littlebury Bowls Club', 'Littlebury Cricket Club'],
    ['Mill Choir', 'Toddler Time'],
  ])('in one building: %s, %s', (a, b) => {
    expect(likelyDuplicate(entry(a), entry(b))).toBe(false);
  });

  it('when one name stands in many towns', () => {
    const far = { postcodes: ['ZZ9 9ZZ'], points: [at(5000)] };
    expect(likelyDuplicate(entry('Food Trust'), entry('Food Trust', far))).toBe(false);
  });
});

describe('what an entry is the same as', () => {
  const kept = (id: string, over: Partial<Kept> = {}): Kept => ({
    ...entry('Mill Choir'),
    id,
    source: 'first',
    ...over,
  });
  const mine = { ...entry('Mill Choir'), id: 'mine' };

  it('is an entry of another source, never of its own', () => {
    expect(sameAsOf(mine, 'second', [kept('a')], null)?.id).toBe('a');
    expect(sameAsOf(mine, 'first', [kept('a')], null)).toBeNull();
  });
  it('is what stands for the group', () => {
    const group = [kept('b', { sameAs: 'a' }), kept('a', { name: 'Choir at the Mill' })];
    expect(sameAsOf(mine, 'third', group, null)?.id).toBe('a');
  });
  it('stays nothing for an entry that came before the others', () => {
    const self = kept('mine', { source: 'second' });
    expect(sameAsOf(mine, 'second', [kept('b', { sameAs: 'mine' }), kept('c')], self)).toBeNull();
  });
  it('stays what it was while the two are alike', () => {
    const self = kept('mine', { source: 'second', sameAs: 'z' });
    expect(sameAsOf(mine, 'second', [kept('a'), kept('z')], self)?.id).toBe('z');
    expect(sameAsOf(mine, 'second', [kept('a'), kept('z', { name: 'Toddler Time' })], self)?.id).toBe('a');
  });
});
