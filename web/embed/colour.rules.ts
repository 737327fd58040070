/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];

/** "#1e2a2c", "1e2a2c", "#abc" or "rgb(30, 42, 44)"; null for anything else. */
export function readColour(text: string): Colour | null {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const six = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16)) as unknown as Colour;
  }
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(text.trim());
  const values = parts?.slice(1, 4).map(Number) ?? [];
  return values.length === 3 && values.every((value) => value <= 255) ? (values as unknown as Colour) : null;
}

export const writeColour = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** From 1 to 21, as WCAG 2 reckons it. */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** So much of the second in the first, 0 to 1. */
export const mixed = (one: Colour, other: Colour, part: number): Colour =>
  one.map((value, at) => Math.round(value + ((other[at] ?? 0) - value) * part)) as unknown as Colour;

/** Black or white, whichever reads better on this; one of them always holds 4.5. */
export const readableOn = (ground: Colour): Colour =>
  contrast(black, ground) >= contrast(white, ground) ? black : white;

/**
 * The colour itself where it holds the ratio on this ground; else the nearest lighter or darker one of the same hue that
 * does, or, where none does, black or white.
 */
export function nearestThatHolds(colour: Colour, ground: Colour, ratio: number): Colour {
  const written = whole(colour);
  if (contrast(written, ground) >= ratio) return written;
  const [lightness, a, b] = toOklab(colour);
  for (let step = 1; step <= 200; step++) {
    const holding = [lightness + step / 200, lightness - step / 200]
      .filter((value) => value >= 0 && value <= 1)
      .map((value) => whole(fromOklab(value, a, b)))
      .filter((tried) => contrast(tried, ground) >= ratio);
    const [best] = holding.sort((one, other) => contrast(one, ground) - contrast(other, ground));
    if (best) return best;
  }
  return readableOn(ground);
}

/** As it is written: rounding must not take it below the ratio. */
const whole = (colour: Colour): Colour => colour.map(Math.round) as unknown as Colour;

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const fromLinear = (share: number) =>
  255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

/** Björn Ottosson's Oklab, in which a step of lightness looks as large in every colour. */
function toOklab(colour: Colour): [number, number, number] {
  const [r = 0, g = 0, b = 0] = colour.map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** What no screen shows is cut off at its edge. */
function fromOklab(lightness: number, a: number, b: number): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((share) => Math.min(255, Math.max(0, fromLinear(Math.max(0, share))))) as unknown as Colour;
}
