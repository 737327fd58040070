import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aesFieldCipher as cipher, SealBroken, type SealedPlace } from '../../../api/infra/field-cipher.ts';

const key = randomBytes(32);
const place: SealedPlace = {
  ...{ database: 'hereabouts_private', collection: 'people', id: 'p1', field: 'name' },
  ...{ organisationId: 'o1', keyId: 'k1', schemaVersion: 1 },
};

describe('a sealed field', () => {
  it.each([['Edna Ashworth'], [''], ['Siân 🎺'], [null], [{ phone: '0161 496 0000', rules: ['ask'] }]])(
    'opens where it was sealed: %j',
    (value) => {
      const sealed = cipher.seal(key, place, value);
      expect(cipher.unseal(key, place, sealed)).toEqual(value);
      expect(sealed).not.toContain('Edna');
    },
  );

  it('is never the same twice', () => {
    const sealed = Array.from({ length: 2_000 }, () => cipher.seal(key, place, 'Edna'));
    expect(new Set(sealed.map((text) => text.split('.')[3])).size).toBe(2_000);
  });

  it('stays closed with any one bit of any letter turned', () => {
    const sealed = Buffer.from(cipher.seal(key, place, 'Edna Ashworth plays the cornet'));
    for (let at = 0; at < sealed.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const turned = Buffer.from(sealed);
        turned[at]! ^= 1 << bit;
        expect(() => cipher.unseal(key, place, turned.toString('latin1'))).toThrow(SealBroken);
      }
  });

  it('stays closed when it is cut short, or made longer', () => {
    const sealed = cipher.seal(key, place, 'Edna');
    for (const text of [
      '',
      '1',
      sealed.slice(0, -1),
      sealed.slice(1),
      `${sealed}A`,
      `${sealed}.`,
      `${sealed}=`,
    ])
      expect(() => cipher.unseal(key, place, text)).toThrow(SealBroken);
  });

  it('stays closed to another key', () => {
    const sealed = cipher.seal(key, place, 'Edna');
    expect(() => cipher.unseal(randomBytes(32), place, sealed)).toThrow(SealBroken);
  });

  it.each(Object.keys(place) as (keyof SealedPlace)[])('opens nowhere else: another %s', (name) => {
    const sealed = cipher.seal(key, place, 'Edna');
    const elsewhere = { ...place, [name]: name === 'schemaVersion' ? 2 : `${place[name]}2` };
    expect(() => cipher.unseal(key, elsewhere, sealed)).toThrow(SealBroken);
  });
});
