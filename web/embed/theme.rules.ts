import {
  contrast,
  mixed,
  nearestThatHolds,
  readableOn,
  readColour,
  writeColour,
  type Colour,
} from './colour.rules.ts';
import { words } from './words.ts';

type Given = { paper?: string | undefined; ink?: string | undefined; accent?: string | undefined };

/** The colours of a frame as style variables, and in words what was changed so that everybody can read it. */
export type Theme = { variables: Record<string, string>; changed: string[] };

/** What is read, and what shows where a control begins (WCAG 2.2, 1.4.3 and 1.4.11). */
const text = 4.5;
const shape = 3;

const ours = { paper: [251, 247, 240], ink: [30, 42, 44], accent: [10, 90, 92] } as const;
/** Meanings keep their hue on every ground. */
const meanings = {
  berry: [142, 36, 82],
  leaf: [43, 107, 54],
  amber: [138, 83, 0],
  slate: [63, 79, 140],
} as const;

/**
 * A theme from up to three colours of the host. Null where none was given: then the frame looks as our own pages do, by
 * day and by night. A colour that cannot be read on its ground is moved to the nearest that can.
 */
export function themeOf(given: Given): Theme | null {
  if (!given.paper && !given.ink && !given.accent) return null;
  const changed: string[] = [];
  const asked = (name: keyof Given) => (given[name] ? readColour(given[name]) : null);
  const hold = (name: 'ink' | 'accent', ground: Colour, fallback: Colour): Colour => {
    const wanted = asked(name);
    const held = nearestThatHolds(wanted ?? fallback, ground, text);
    if (wanted && writeColour(held) !== writeColour(wanted))
      changed.push(
        words.colourChanged(
          words.colours[name],
          writeColour(wanted),
          writeColour(held),
          contrast(wanted, ground),
        ),
      );
    return held;
  };

  const paper = asked('paper') ?? ours.paper;
  const ink = hold('ink', paper, ours.ink);
  const accent = hold('accent', paper, ours.accent);
  const towards = (part: number) => mixed(paper, ink, part);
  const marigold: Colour = [242, 177, 52];
  const held = (colour: Colour, ratio = text) => nearestThatHolds(colour, paper, ratio);
  return {
    changed,
    variables: Object.fromEntries(
      Object.entries({
        paper,
        card: paper,
        mist: paper,
        ink,
        soft: held(towards(0.75)),
        teal: accent,
        'teal-deep': deeper(accent, ink, paper),
        'on-teal': readableOn(accent),
        marigold,
        'on-marigold': readableOn(marigold),
        edge: held(towards(0.5), shape),
        line: towards(0.25),
        ...Object.fromEntries(Object.entries(meanings).map(([name, colour]) => [name, held(colour)])),
        'on-berry': readableOn(held(meanings.berry)),
      }).map(([name, colour]) => [`--${name}`, writeColour(colour)]),
    ),
  };
}

/** Of what is pointed at: read on its ground, and with the same words on it. */
function deeper(accent: Colour, ink: Colour, paper: Colour): Colour {
  const deep = mixed(accent, ink, 0.3);
  const holds = contrast(deep, readableOn(accent)) >= text && contrast(deep, paper) >= text;
  return holds ? deep : accent;
}

/** The theme as a style sheet; nothing but names of ours and figures is in it. */
export const sheetOf = ({ variables }: Theme): string =>
  `:root{color-scheme:${isDark(variables['--paper']) ? 'dark' : 'light'};${Object.entries(variables)
    .map((pair) => pair.join(':'))
    .join(';')}}`;

const isDark = (paper = '') => readableOn(readColour(paper) ?? ours.paper)[0] === 255;
