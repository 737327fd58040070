/**
 * Yes and no as short text: an arithmetic coder whose guess, for each kind of question, learns from the answers to
 * it. A pattern that its neighbours tell beforehand costs a fraction of a bit.
 */

/** Asks or tells a bit, 0 or 1. `question` is a whole number below the `questions` there are; a reader takes no notice of `answer`. */
export type Bit = (question: number, answer: number) => number;

/** Four bytes that the coder looks at. */
const whole = 0xffff_ffff;

/** Reads the bits of a text that `createBitWriter` wrote; the same questions must be asked in the same order. */
export function createBitReader(text: string, questions: number): Bit {
  const bytes = atob(text);
  let at = 0;
  const next = () => bytes.charCodeAt(at++) || 0;
  let here = 0;
  for (let byte = 0; byte < 4; byte++) here = here * 256 + next();
  return createCoder(
    questions,
    (middle) => (here <= middle ? 1 : 0),
    () => (here = ((here << 8) | next()) >>> 0),
  );
}

/** Writes bits; `end` gives the text. */
export function createBitWriter(questions: number): { bit: Bit; end: () => string } {
  let bytes = '';
  const put = (low: number) => (bytes += String.fromCharCode(low >>> 24));
  let low = 0;
  const bit = createCoder(
    questions,
    (_, answer) => answer,
    (from) => put((low = from)),
    (from) => (low = from),
  );
  return {
    bit,
    end() {
      for (let byte = 0; byte < 4; byte++, low = (low << 8) >>> 0) put(low);
      return btoa(bytes);
    },
  };
}

/** What reader and writer share: the span that is left, parted by the odds. `shift` hears of each byte that is settled. */
function createCoder(
  questions: number,
  decide: (middle: number, answer: number) => number,
  shift: (low: number) => void,
  moved: (low: number) => void = () => {},
): Bit {
  const seen = new Float64Array(2 * questions).fill(0.4);
  let low = 0;
  let high = whole;
  return (question, answer) => {
    const no = seen[2 * question] ?? 1;
    const yes = seen[2 * question + 1] ?? 1;
    const middle = low + Math.floor((high - low) * (yes / (no + yes)));
    const told = decide(middle, answer);
    if (told === 1) high = middle;
    else low = middle + 1;
    seen[2 * question] = no + 1 - told;
    seen[2 * question + 1] = yes + told;
    while ((low ^ high) >>> 24 === 0) {
      shift(low);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    moved(low);
    return told;
  };
}
