import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrast, readColour } from '../../../web/embed/colour.rules.ts';
import { sheetOf, themeOf } from '../../../web/embed/theme.rules.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const stands = (theme: NonNullable<ReturnType<typeof themeOf>>, one: string, other: string) =>
  contrast(readColour(theme.variables[`--${one}`]!)!, readColour(theme.variables[`--${other}`]!)!);

describe('the colours of a frame', () => {
  it('can be read whatever the page around has: words 4.5 to 1, edges 3 to 1', () => {
    fc.assert(
      fc.property(hex, hex, hex, (paper, ink, accent) => {
        const theme = themeOf({ paper, ink, accent })!;
        for (const word of ['ink', 'soft', 'teal', 'teal-deep', 'berry', 'leaf', 'amber', 'slate'])
          expect(stands(theme, word, 'paper')).toBeGreaterThanOrEqual(4.5);
        for (const [word, ground] of [
          ['on-teal', 'teal'],
          ['on-teal', 'teal-deep'],
          ['on-marigold', 'marigold'],
          ['on-berry', 'berry'],
        ] as const)
          expect(stands(theme, word, ground)).toBeGreaterThanOrEqual(4.5);
        expect(stands(theme, 'edge', 'paper')).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 500 },
    );
  });

  it('says what it changed and why, and nothing where nothing was', () => {
    expect(themeOf({ paper: '#ffffff', ink: '#222222', accent: '#bb0000' })!.changed).toEqual([]);
    const [said, ...more] = themeOf({ paper: '#ffffff', ink: '#222222', accent: '#ffff00' })!.changed;
    expect(said).toMatch(/^accent: #ffff00 stands out 1\.1 to 1 .* so #[0-9a-f]{6} is used\.$/);
    expect(more).toEqual([]);
  });

  it('are ours where none is given', () => {
    expect(themeOf({})).toBeNull();
  });

  it('are a style sheet of figures alone, dark on dark pages', () => {
    expect(sheetOf(themeOf({ paper: '#101010', ink: '#eeeeee' })!)).toMatch(
      /^:root\{color-scheme:dark;(--[a-z-]+:#[0-9a-f]{6};?)+\}$/,
    );
  });
});
