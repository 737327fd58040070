/** One way to read what was typed as (part of) a postcode. `id` is the whole postcode without its space. */
export type PostcodeReading =
  { kind: 'postcode'; id: string; outcode: string } | { kind: 'sector' | 'outcode'; outcode: string };

const outward = '[A-Z]{1,2}[0-9][A-Z0-9]?';
// the two last letters are never C, I, K, M, O or V
const inward = '[0-9][ABD-HJLNP-UW-Z]{2}';
const whole = new RegExp(`^(${outward})(${inward})$`);
const alone = new RegExp(`^${outward}$`);
const begun = new RegExp(`^(${outward})[0-9][A-Z]?$`);
const atTheEnd = new RegExp(`(?:^|[^A-Z0-9])(${outward}) ?(${inward})$`);

/**
 * Every way to read a text as a postcode, the likeliest first; empty where it is none. "E17" may be an outcode or
 * the beginning of "E1 7…": who knows the outcodes takes the first that exists. Case, spaces and stops do not matter,
 * O and 0, I and 1 may be mixed up, and a whole postcode may stand at the end of an address.
 */
export function readPostcode(text: string): PostcodeReading[] {
  const tidy = text.normalize('NFKC').toUpperCase().replace(/[\s.]+/g, ' ').trim(); // prettier-ignore
  const found = [...readAlone(tidy), ...readAtTheEnd(tidy)];
  if (!found.some((reading) => reading.kind === 'postcode')) found.push(...readAlone(unmix(tidy)));

  return found.filter((reading, at) => found.findIndex((each) => same(each, reading)) === at);
}

/** "M33 7WW" → "M337WW": the key of a postcode. Null where the text is not exactly one whole postcode. */
export function postcodeId(text: string): string | null {
  const id = text.toUpperCase().replace(/\s+/g, '');
  return whole.test(id) ? id : null;
}

/** "M337WW" → "M33 7WW". */
export const formatPostcode = (id: string): string => `${id.slice(0, -3)} ${id.slice(-3)}`;

/** The part before the space of a whole postcode's key. */
export const outcodeOf = (id: string): string => id.slice(0, -3);

/** The letters an outcode begins with: "SW1A" → "SW". */
export const areaOf = (outcode: string): string => /^[A-Z]{1,2}/.exec(outcode)?.[0] ?? outcode;

export const isOutcode = (text: string): boolean => alone.test(text);

/**
 * The beginning of a whole postcode's key as far as it was typed, for type-ahead: "m33 7" → "M337". Null while it
 * may still be an outcode or a town.
 */
export function begunPostcode(text: string): string | null {
  const tidy = text.toUpperCase().trim();
  const compact = tidy.replace(/\s+/g, '');
  if (whole.test(compact)) return compact;
  const spaced = new RegExp(`^${outward}\\s+[0-9][A-Z]?$`).test(tidy);
  return spaced || (begun.test(compact) && !alone.test(compact)) ? compact : null;
}

function readAlone(tidy: string): PostcodeReading[] {
  const compact = tidy.replace(/[ -]/g, '');
  const [, outcode] = whole.exec(compact) ?? [];
  if (outcode) return [{ kind: 'postcode', id: compact, outcode }];

  const readings: PostcodeReading[] = [];
  const sector = begun.exec(compact)?.[1];
  // a typed space says where the outcode ends
  if (alone.test(compact) && !/^\S+ \S+$/.test(tidy)) readings.push({ kind: 'outcode', outcode: compact });
  if (sector && (!tidy.includes(' ') || tidy.startsWith(`${sector} `)))
    readings.push({ kind: 'sector', outcode: sector });
  return readings;
}

function readAtTheEnd(tidy: string): PostcodeReading[] {
  const [, outcode, unit] = atTheEnd.exec(tidy) ?? [];
  if (outcode && unit) return [{ kind: 'postcode', id: outcode + unit, outcode }];

  const parts = tidy.split(/[ ,]+/).filter(Boolean);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const first = /^([A-Z0-9]+) ?,/.exec(tidy)?.[1];
  return [last, first].flatMap((part) =>
    part && alone.test(part) ? [{ kind: 'outcode' as const, outcode: part }] : [],
  );
}

const letters: Record<string, string> = { '0': 'O', '1': 'I' };
const digits: Record<string, string> = { O: '0', I: '1' };

/** Puts digits where only digits can stand and letters where only letters can, in a text as long as a postcode. */
function unmix(tidy: string): string {
  const compact = tidy.replace(/ /g, '');
  if (compact.length < 5 || compact.length > 7 || !/\d/.test(compact)) return tidy;

  const out = [...compact.slice(0, -3)];
  const unit = [...compact.slice(-3)];
  const digit = (char: string) => digits[char] ?? char;
  const letter = (char: string) => letters[char] ?? char;
  const shapes: ((char: string) => string)[] =
    out.length === 2
      ? [letter, digit]
      : out.length === 3
        ? [letter, (c) => c, (c) => c]
        : [letter, letter, digit];
  // "LSI" and "SWIA": after two letters comes a digit; "MI5": after one comes a digit
  if (out.length === 3) shapes[/[A-Z]/.test(out[1] ?? '') && !digits[out[1] ?? ''] ? 2 : 1] = digit;

  return (
    out.map((char, at) => shapes[at]?.(char) ?? char).join('') +
    unit.map((char, at) => (at === 0 ? digit(char) : letter(char))).join('')
  );
}

const same = (a: PostcodeReading, b: PostcodeReading) => JSON.stringify(a) === JSON.stringify(b);
