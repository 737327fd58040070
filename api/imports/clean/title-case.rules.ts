const small = new Set(
  'a an and as at but by de for from in into le la nor of on or per the to under upon up via with y yr i a’r gan ar o'.split(
    ' ',
  ),
);
const kept = new Set(
  'AA ABC ADHD AFC AIDS AIM ASD BAME BHA BID BME BMX BSL CAB CAMHS CC CFC CIC CIO CIU COPD COVID CPR CVS DIY DJ ESOL EU FC GB GP HIV HM HMP HQ ICT ICW II III IT IV IX JFC LD LGBT LGBTQ ME MND MP MS MU NCT NHS PA PC PE PFA PTA PTFA PSA PCC RAF RBL RC RFC RFU RLFC RNIB RNLI RSPB RSPCA RUFC SALT SEN SEND SS SSAFA SVP TA TB TLC TV UK UN USA U3A VC VCS VE VI VII VIII WEA WI XI YFC YHA YMCA YWCA'.split(' '),
); // prettier-ignore
const spelled: Record<string, string> = { LTD: 'Ltd', LIMITED: 'Limited', ST: 'St', STS: 'Sts', DR: 'Dr', MR: 'Mr', MRS: 'Mrs', PLC: 'plc', NO: 'No', CO: 'Co', SAINT: 'Saint', ABBE: 'Abbé' }; // prettier-ignore

/** A town in CAPITALS as people write it: "STOKE-ON-TRENT", "SALE". */
export const readableTown = (town: string): string =>
  /\p{Ll}/u.test(town)
    ? town
    : town
        .toLowerCase()
        .replace(/\p{L}+/gu, (word, at: number) =>
          at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
        .replace(/(?<=[’'])S\b/g, 's');

/** Names in CAPITALS as people write them; a name with any small letter is left alone. "YMCA" and "II" stay. */
export function readableName(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || /\p{Ll}/u.test(name.replace(/(?<=\d)(?:st|nd|rd|th)\b|(?<=')s\b|\b[a-z]\b/g, ''))) return name;
  const words = name.split(/(\s+)/);
  const spoken = words.filter((word) => word.trim());
  if (spoken.length === 1 && letters.length <= 5) return name;

  const initials = new Set(acronymsOf(spoken));
  let begins = true;
  return words
    .map((word) => {
      if (!word.trim()) return word;
      const shown = readableWord(word, begins, initials);
      begins = /[:.!?–—]$|^[-–—/&]$/.test(word) || (begins && !/\p{L}/u.test(word));
      return shown;
    })
    .join('');
} // prettier-ignore

function readableWord(word: string, begins: boolean, initials: Set<string>): string {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\(/.test(word)) begins = true;
  if (kept.has(bare) || initials.has(bare) || /^(?:\p{L}\.){2,}\p{L}?\.?,?$/u.test(word)) return word;
  const known = spelled[bare];
  if (known) return word.replace(bare, known);
  if (/^\d+(?:ST|ND|RD|TH)\b/.test(bare) && /^\d/.test(bare)) return word.toLowerCase();
  if (!begins && small.has(word.toLowerCase())) return word.toLowerCase();
  // no vowel to say it by: TDAS has one, BRMB does not
  if (/^[BCDFGHJKLMNPQRSTVWXZ]{2,5}$/.test(bare)) return word;
  return word
    .toLowerCase()
    .split(/(?<=[-/(&.])/)
    .map((part, at) =>
      at > 0 && small.has(part.replace(/\W/g, '')) && /[-]/.test(word) ? part : capital(part),
    )
    .join('');
}

const capital = (part: string) =>
  part
    .replace(/\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^(Mc|O['’])(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());

/** A word made of the first letters of the other words, of which one or two may be passed over: RAPAR (REFUGEE AND ASYLUM SEEKER …). */
function acronymsOf(words: string[]): string[] {
  const bare = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
  return bare.filter((word) => {
    if (word.length < 3 || word.length > 8) return false;
    const firsts = bare
      .filter((other) => other !== word && !small.has(other.toLowerCase()))
      .map((other) => other[0]);
    return firsts.length <= word.length + 1 && inOrder([...word], firsts);
  });
}

/** Whether all letters come in the list, in their order. */
function inOrder(letters: string[], list: (string | undefined)[]): boolean {
  let at = -1;
  return letters.every((letter) => (at = list.indexOf(letter, at + 1)) >= 0);
}
