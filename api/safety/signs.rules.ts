import type { Heard } from './lexicon.rules.ts';
import { englishForms } from './word-forms.rules.ts';

/**
 * What is weighed of a sentence, each once: its words without their endings and as they stand (`=`), words side by side
 * (`/` is the start or end of a clause), our ideas, and that a saying was taken out.
 */
export function signsIn(words: readonly string[], heard: Heard, hasSaying: boolean): Set<string> {
  const signs = new Set<string>();
  let before = '/';
  for (const word of [...words, '/']) {
    const stem = stemOf(word);
    if (stem === '/' && before === '/') continue;
    signs.add(stem).add(`${before}_${stem}`);
    if (word !== '/') signs.add(`=${word}`);
    before = stem;
  }
  signs.delete('/');
  for (const name of heard.names()) if (name >= 'A' && name < '[') signs.add(name);
  if (hasSaying) signs.add('SAYING');
  return signs;
}

/** `hurting`, `hurts` and `hurt` are `hurt`; the stem need not be a word. */
function stemOf(word: string): string {
  const [, stem] = word.length < 4 ? [] : englishForms(word);
  return (stem ?? word).replace(/(?<=...)e$/, '');
}
