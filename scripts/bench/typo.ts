import type { Random } from '../../seed/random.ts';

/** One slip of the keys after the first letter: a letter too few, too many, wrong, or two the wrong way round. */
export function mistype(random: Random, word: string): string {
  if (word.length < 5) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  const way = random();
  if (way < 0.25) return before + after;
  if (way < 0.5) return before + letter + letter + after;
  if (way < 0.75) return before + (letter === 'e' ? 'a' : 'e') + after;
  return before + after.slice(0, 1) + letter + after.slice(1);
}
