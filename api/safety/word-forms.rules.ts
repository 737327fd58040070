/** What an English word may be a form of: `cuttin`, `cuts` and `cutting` are `cut`. Short forms stay as they are. */
export function englishForms(word: string): string[] {
  const forms = [word];
  const add = (stem: string) => {
    if (stem.length < 2) return;
    forms.push(stem, `${stem}e`);
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
  };
  if (word.length < 4) return forms;
  if (word.endsWith('ies') || word.endsWith('ied')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  if (word.endsWith('ed')) add(word.slice(0, -2));
  if (word.endsWith('ing')) add(word.slice(0, -3));
  else if (word.endsWith('in') && word.length > 5) add(word.slice(0, -2));
  return forms;
}

/** What a Welsh word may begin with after a mutation, and what it began with before. */
const mutations: [string, string[]][] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ng', ['g']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['m', ['b']],
  ['n', ['d']],
  ['f', ['b', 'm']],
  ['b', ['p']],
  ['g', ['c']],
  ['d', ['t']],
  ['l', ['ll']],
  ['r', ['rh']],
];

/** What a Welsh word may be under its mutation: `ngŵr` and `gŵr`, `fwrw` and `bwrw`. Marks are gone by then. */
export function welshForms(word: string): string[] {
  const forms = [word];
  if (word.length < 3) return forms;
  for (const [heard, said] of mutations)
    if (word.startsWith(heard)) forms.push(...said.map((first) => first + word.slice(heard.length)));
  if (/^[aeiouwylr]/.test(word)) forms.push(`g${word}`);
  if (/^h[aeiouwy]/.test(word)) forms.push(word.slice(1));
  return forms;
}
