import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  begunPostcode,
  formatPostcode,
  postcodeId,
  readPostcode,
} from '../../../api/places/postcode.rules.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ';
const one = (chars: string) => fc.constantFrom(...chars);
const outcode = fc
  .tuple(
    one(letters),
    fc.option(one(letters), { nil: '' }),
    one('0123456789'),
    fc.option(one(`0123456789${letters}`), { nil: '' }),
  )
  .map((parts) => parts.join(''));
const unit = fc.tuple(one('0123456789'), one(unitLetters), one(unitLetters)).map((parts) => parts.join(''));
const typedAs = (text: string) =>
  fc
    .tuple(
      ...[...text].map((char) =>
        fc
          .tuple(fc.boolean(), fc.constantFrom('', '', ' ', '  '))
          .map(([low, gap]) => (low ? char.toLowerCase() : char) + gap),
      ),
    )
    .map((chars) => `  ${chars.join('')} `);

describe('reading a postcode', () => {
  it.each([
    ['m33 7ww', [{ kind: 'postcode', id: 'M337WW', outcode: 'M33' }]],
    ['M337WW', [{ kind: 'postcode', id: 'M337WW', outcode: 'M33' }]],
    ['SW1A 1AA', [{ kind: 'postcode', id: 'SW1A1AA', outcode: 'SW1A' }]],
    [
      'M33',
      [
        { kind: 'outcode', outcode: 'M33' },
        { kind: 'sector', outcode: 'M3' },
      ],
    ],
    [
      'E17',
      [
        { kind: 'outcode', outcode: 'E17' },
        { kind: 'sector', outcode: 'E1' },
      ],
    ],
    ['E1 7', [{ kind: 'sector', outcode: 'E1' }]],
    ['M33 7', [{ kind: 'sector', outcode: 'M33' }]],
    ['SW1A 1A', [{ kind: 'sector', outcode: 'SW1A' }]],
    ['SW1A OAA', [{ kind: 'postcode', id: 'SW1A0AA', outcode: 'SW1A' }]],
    ['LSI 4AP', [{ kind: 'postcode', id: 'LS14AP', outcode: 'LS1' }]],
    ['12 High Street, Sale M33 7WW', [{ kind: 'postcode', id: 'M337WW', outcode: 'M33' }]],
    ['Sale M33', [{ kind: 'outcode', outcode: 'M33' }]],
    ['M33, Sale', [{ kind: 'outcode', outcode: 'M33' }]],
    ['Sale', []],
    ['7', []],
    ['', []],
    ['M33 7WC', []],
  ])('reads %j', (text, readings) => {
    expect(readPostcode(text)).toEqual(readings);
  });

  it('finds the same postcode whatever its case and spacing', () => {
    const typed = fc
      .tuple(outcode, unit)
      .chain(([out, end]) => fc.tuple(fc.constant(out + end), typedAs(out + end)));
    fc.assert(
      fc.property(typed, ([id, text]) => {
        expect(readPostcode(text)[0]).toEqual({ kind: 'postcode', id, outcode: id.slice(0, -3) });
        expect(postcodeId(text)).toBe(id);
      }),
    );
  });

  it('writes a key so that it is read as the same key', () => {
    fc.assert(
      fc.property(outcode, unit, (out, end) => expect(postcodeId(formatPostcode(out + end))).toBe(out + end)),
    );
  });

  it('takes any text without a fault, and quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'binary' }), (text) => {
        expect(Array.isArray(readPostcode(text))).toBe(true);
        expect([null, 'string'].includes(begunPostcode(text) === null ? null : 'string')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the beginning of a postcode', () => {
  it.each([
    ['m33 7', 'M337'],
    ['M33 7W', 'M337W'],
    ['M33 7WW', 'M337WW'],
    ['M337W', 'M337W'],
    ['M33', null],
    ['M337', 'M337'],
    ['E17', null],
    ['E1 7', 'E17'],
    ['sale', null],
  ])('of %j is %j', (typed, begun) => expect(begunPostcode(typed)).toBe(begun));
});
