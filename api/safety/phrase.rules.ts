/**
 * A phrase of a word list as a pattern over heard words (each followed by one space, clauses divided by `/ `):
 * `(a|b c)` one of these, `word?` may be missing, `_` up to three words between, `__` up to six, `~` up to four that
 * do not change who does what, `^` and `$` the start and end of a clause, `NAME` a group of words.
 */
export function phrasePattern(phrase: string, groups: Record<string, string>): string {
  return partsOf(phrase)
    .map((part) => patternOf(part, groups))
    .join('');
}

/** Any of the phrases, found at the start of a word. */
export function anyPhrase(phrases: readonly string[], groups: Record<string, string>): RegExp {
  return new RegExp(`(?<= )(?:${phrases.map((phrase) => phrasePattern(phrase, groups)).join('|')})`, 'g');
}

/** The words that stand in phrases and their groups, for spelling to lean on. */
export function wordsIn(phrases: readonly string[], groups: Record<string, string>): Set<string> {
  return new Set([...phrases, ...Object.values(groups)].flatMap((text) => text.match(/[a-z]+/g) ?? []));
}

/** Words after which somebody or something else is the doer. */
const otherDoers =
  '(?:it|that|this|which|what|bills?|prices?|costs?|rent|news|death|died|loss|losing|ball|car|bus|van|bike|dog|cat|horse|virus|covid|heat|weather|wind|storm|recession|inflation|tax|grief|menopause|pain|illness|flu)';

function patternOf(part: string, groups: Record<string, string>): string {
  if (part === '_') return '(?:[a-z0-9]+ ){0,3}';
  if (part === '__') return '(?:[a-z0-9]+ ){0,6}';
  if (part === '~') return `(?:(?!${otherDoers} )[a-z0-9]+ ){0,4}`;
  if (part === '^') return '(?<=^ |/ )';
  if (part === '$') return '(?=$|/)';
  if (part.endsWith('?')) return `(?:${patternOf(part.slice(0, -1), groups)})?`;
  if (part.startsWith('(')) {
    const choices = choicesOf(part.slice(1, -1)).map((choice) => phrasePattern(choice, groups));
    return `(?:${choices.join('|')})`;
  }
  const group = groups[part];
  return group
    ? `(?:${choicesOf(group)
        .map((choice) => phrasePattern(choice, groups))
        .join('|')})`
    : `${part} `;
}

const partsOf = (phrase: string) => divide(phrase, ' ');
const choicesOf = (text: string) => divide(text, '|');

/** Divides at a mark that stands outside brackets. */
function divide(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
