/** Letters that no decomposition takes apart. */
const whole: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const wholeLetters = new RegExp(`[${Object.keys(whole).join('')}]`, 'g');

/**
 * Lower case, with each mark behind the letter it stood on: "Łódź" → "lo\u0301dz\u0301". Which marks then go is for the
 * reader to say: in Indic scripts they are vowels.
 */
export const apart = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(wholeLetters, (letter) => whole[letter] ?? letter);
