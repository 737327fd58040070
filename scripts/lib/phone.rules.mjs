/**
 * A number that can be rung from the United Kingdom, tidied ("(0161) 496-0000" → "0161 496 0000"), or null: with a
 * leading 0, with a country in front (+353 …), or a short one such as 111 or 116 123.
 * @param {string} typed
 * @returns {string | null}
 */
export function phoneIn(typed) {
  const tidy = typed
    .replace(/\(0\)/, ' ')
    .replace(/[().\-–\s]+/g, ' ')
    .trim();
  if (!/^\+?[\d ]+$/.test(tidy)) return null;
  const digits = tidy.replaceAll(' ', '').replace(/^00(?=[1-9])/, '+');
  return [british, abroad, short].some((pattern) => pattern.test(digits)) ? tidy : null;
}

/** Nine or ten digits after the 0; none begins with 04 or 06. */
const british = /^(?:0|\+44)[1235789]\d{8,9}$/;
/** At most fifteen digits in all (ITU-T E.164). */
const abroad = /^\+(?!44)[1-9]\d{6,14}$/;
const short = /^(?:1[01]\d|116\d{3})$/;
