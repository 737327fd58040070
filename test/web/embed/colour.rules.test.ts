import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  contrast,
  nearestThatHolds,
  readableOn,
  readColour,
  writeColour,
  type Colour,
} from '../../../web/embed/colour.rules.ts';

const part = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(part, part, part);

describe('a colour', () => {
  it.each([
    ['#1e2a2c', '#1e2a2c'],
    ['1E2A2C', '#1e2a2c'],
    ['#abc', '#aabbcc'],
    ['rgb(30, 42, 44)', '#1e2a2c'],
    ['rgb(30 42 44)', '#1e2a2c'],
  ])('is read as people write it: %s', (text, hex) => {
    expect(writeColour(readColour(text)!)).toBe(hex);
  });

  it.each(['blurple', '#12', 'rgb(300, 0, 0)', 'url(x)', '#1e2a2c;}body{'])(
    'is none where it is none: %s',
    (text) => {
      expect(readColour(text)).toBeNull();
    },
  );

  it('stands out as WCAG reckons it', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([10, 90, 92], [251, 247, 240])).toBeCloseTo(7.5, 1);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  it('is left alone where it can be read, and can be read wherever it was moved', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.constantFrom(3, 4.5), (colour: Colour, ground: Colour, ratio) => {
        const held = nearestThatHolds(colour, ground, ratio);
        expect(contrast(held, ground)).toBeGreaterThanOrEqual(ratio);
        if (contrast(colour, ground) >= ratio) expect(held).toEqual(colour);
        expect(contrast(readableOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is moved no farther than needed, and keeps its hue', () => {
    const held = nearestThatHolds([255, 255, 0], [255, 255, 255], 4.5);
    expect(contrast(held, [255, 255, 255])).toBeLessThan(4.7);
    expect(held[2]).toBeLessThan(60);
    expect(Math.abs(held[0] - held[1])).toBeLessThan(40);
  });
});
