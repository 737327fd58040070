/** Longest beginnings first, so that `ll` is not read as `l`. */
const soft: [string, string][] = [['ll', 'l'], ['rh', 'r'], ['p', 'b'], ['t', 'd'], ['c', 'g'], ['b', 'f'], ['d', 'dd'], ['g', ''], ['m', 'f']]; // prettier-ignore
const nasal: [string, string][] = [['p', 'mh'], ['t', 'nh'], ['c', 'ngh'], ['b', 'm'], ['d', 'n'], ['g', 'ng']]; // prettier-ignore
const aspirate: [string, string][] = [
  ['p', 'ph'],
  ['t', 'th'],
  ['c', 'ch'],
];
/** These begin with one letter of Welsh, which does not change. */
const firm = /^(?:ch|dd|ff|ng|ph|th)/;

/** A Welsh word with its soft, nasal and aspirate mutations, itself first. Vowels take an `h` after "ei" and "ein". */
export function mutationsOf(word: string): string[] {
  if (firm.test(word)) return [word];
  const changed = [soft, nasal, aspirate].flatMap((table) => {
    const rule = table.find(([from]) => word.startsWith(from));
    return rule ? [rule[1] + word.slice(rule[0].length)] : [];
  });
  const vowel = /^[aeiouwy]/.test(word) ? [`h${word}`] : [];
  return [...new Set([word, ...changed, ...vowel])].filter((form) => form === word || form.length > 1);
}

/** Words of Welsh that no English sentence holds: with one of them, a sentence is heard as Welsh too. */
export const surelyWelsh = new Set(
  'mae dwi dwin wyf rwyf rydw rwyn rydyn ydy ydw ydi yw sydd sy oes rhywbeth rhywle rhywun unrhyw angen isio eisiau moyn isie fy wedi gyda efo ers yng ddim sdim hoffwn hoffi dydd ddydd nos ger gan pwy ble sut dosbarth grwp paned nghaerdydd gymru cymru gymraeg cymraeg iddo iddi imi arna arnaf arnon gennyf gyda gallu methu newydd chwilio cymorth byw ofnadwy iawn dros neu ond mewn gael cael rhad rydym maen mai nad merched dynion menywod iau mercher fercher gwener sadwrn llun bnawn pnawn prynhawn brynhawn bore efo nghymraeg hoffi hoffwn dwin rhaid'.split(
    ' ',
  ),
);
