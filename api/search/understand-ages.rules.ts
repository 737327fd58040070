import type { Heard } from './understand-words.rules.ts';

export type Aged = { age: number; from: number; to: number };

const someone =
  'im am hes shes is was aged age turned turning nearly almost just only hit be turns boy girl kid child bairn wean toddler teenager man woman bloke lad lass lady gent gentleman male female husband wife mum dad nan grandad son daughter aunt uncle brother sister neighbour friend pt patient client widow widower over under around about oed yn gwr gwraig dyn menyw fi now'.split(
    ' ',
  );
const before = new Set(someone);
/** What is counted by years but is no age, or no years at all. */
const counted = new Set(
  'week weeks wk wks month months mth day days hour hours hr hrs min mins minute minutes mile miles km pound pounds quid p percent kid kids grandkids grandchildren children people person times time bed bedroom stone st lb kg am pm oclock o friends of in on at and or more units pints fags cans flats families tours adults boys girls'.split(
    ' ',
  ),
);
const yearsWords = new Set(['year', 'years', 'yr', 'yrs', 'yo', 'yearold']);
/** An age said as a decade: "in her seventies". */
const decades: Record<string, number> = {
  teens: 15,
  twenties: 25,
  thirties: 35,
  forties: 45,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 85,
  nineties: 95,
};

const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const teens = {
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
/** Ages said in words, heard after "turned", "hit" and their like. */
const spelled: Record<string, number> = { ...tens, ...teens };
const units: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const early: Record<string, number> = { ten: 10, eleven: 11, twelve: 12 };
const turning = new Set('hit turned turning turns aged be is im hes shes age nearly almost'.split(' '));
/** What is numbered and is no age where a number ends a sentence. */
const numbered = new Set(
  'type section step bus buses route form level room flat number no grade band part windows covid radio channel top phase stage bay m a b the over under at by until till since after before from to around about in on of year'.split(
    ' ',
  ),
);

/** A number that is said from `at` on, in figures or words, and before which word it ends. */
function numberAt(heard: readonly Heard[], at: number): { value: number; to: number } | null {
  const word = heard[at]?.word ?? '';
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), to: at + 1 };
  const ten = tens[word as keyof typeof tens];
  const one = units[heard[at + 1]?.word ?? ''];
  if (ten && one && heard[at + 1]!.clause === heard[at]!.clause) return { value: ten + one, to: at + 2 };
  const value = spelled[word] ?? units[word] ?? early[word];
  return value === undefined ? null : { value, to: at + 1 };
}

const young = new Set('kid child boy girl lad lass son daughter grandson granddaughter age'.split(' '));

/** An age that stands where nothing else is numbered: "mum's 94", "trans and 17, …", "Fifty-six, divorced", "my nine year old". */
function plainAge(heard: readonly Heard[], at: number, typed: string): Aged | null {
  const number = numberAt(heard, at);
  if (!number || number.value < 1 || number.value > 110) return null;
  const { value: age, to } = number;
  const { clause, start } = heard[at]!;
  if (/[£$#/]/.test(typed[start - 1] ?? '')) return null;
  const inClause = (word: Heard | undefined) => (word?.clause === clause ? word.word : null);
  const [last, next] = [inClause(heard[at - 1]), inClause(heard[to])];
  const found = { age, from: at, to };
  if (next && yearsWords.has(next)) return /^olds?$/.test(inClause(heard[to + 1]) ?? '') ? { ...found, to: to + 2 } : null;
  // "a kid of nine get help", "he is eight, lovely boy"
  const two = inClause(heard[at - 2]);
  if (last === 'of' && two && young.has(two)) return found;
  const ends = next === null || /^(and|but|so)$/.test(next);
  if (ends && last === 'is' && two && (two === 'he' || two === 'she' || young.has(two))) return found;
  if (!ends) return null;
  if (last === null)
    return age >= 16 && (next === 'and' ? inClause(heard[to + 1]) !== null : !/^\d/.test(heard[at]!.word)) && !numberAt(heard, to + 1) ? found : null;
  if (/['’`]s$/i.test(typed.slice(heard[at - 1]!.start, heard[at - 1]!.end))) return found;
  if (last === 'aged') return found;
  if (age >= 13 && /^(am|im|is|hes|shes|nearly|almost|just|only)$/.test(last) && !/^\d/.test(heard[at]!.word)) return found;
  return age >= 10 && (/^(both|was|at)$/.test(last) ? !/^\d/.test(heard[at]!.word) : last === 'and' && next === null && age >= 12 && !numberAt(heard, at - 2)) ? found : null;
} // prettier-ignore

const isSomebody = /^(man|woman|lady|gent|lad|lass|bloke|age|widow|widower)$/;

/** Whether one of the last words of the clause is such. */
const saidBefore = (heard: readonly Heard[], at: number, pattern: RegExp): boolean =>
  heard
    .slice(Math.max(0, at - 7), at)
    .some(({ word, clause }) => clause === heard[at]!.clause && pattern.test(word));

/** Of long ago: "deaf since I was fifty", "lost it in my twenties". */
function isLongAgo(heard: readonly Heard[], { from }: Aged): boolean {
  const { word } = heard[from]!;
  const has = (pattern: RegExp) => saidBefore(heard, from, pattern);
  if (has(/^(now|am|im|hes|shes|is)$/)) return false;
  if (has(/^(since|when)$/) && has(/^(was|were)$/)) return true;
  return (
    decades[word] !== undefined && has(/^(lost|left|did|joined|married|gave|had|went|started|moved|used)$/)
  );
}

/** The age of whom it is for: "im 15", "Pt 77F", "7 year old", "over 70s", "Man, 58." Of several the first that is no memory. */
export function ageIn(heard: readonly Heard[], typed: string): Aged | null {
  for (let at = 0; ;) {
    const found = ageFrom(heard, typed, at);
    if (!found || !isLongAgo(heard, found)) return found;
    at = Math.max(found.to, at + 1);
  }
}

function ageFrom(heard: readonly Heard[], typed: string, begin: number): Aged | null {
  for (let at = begin; at < heard.length; at++) {
    const { word, start, end, clause } = heard[at]!;
    const plain = plainAge(heard, at, typed);
    if (plain) return plain;
    const last = heard[at - 1];
    const next = heard[at + 1];
    const decade = decades[word];
    if (decade && last && /^(my|his|her|their|late|early|mid)$/.test(last.word))
      return { age: decade, from: at, to: at + 1 };

    const ones = units[next?.word ?? ''];
    const inWords = spelled[word] === undefined ? undefined : spelled[word] + (ones ?? 0);
    const afterwards = heard[at + (ones ? 2 : 1)];
    if (
      inWords &&
      afterwards &&
      yearsWords.has(afterwards.word) &&
      /^olds?$/.test(heard[at + (ones ? 3 : 2)]?.word ?? '')
    )
      return { age: inWords, from: at, to: at + (ones ? 4 : 3) };
    if (
      inWords &&
      last &&
      (turning.has(last.word) || (last.word === 'just' && turning.has(heard[at - 2]?.word ?? '')))
    )
      if (
        !afterwards ||
        afterwards.clause !== clause ||
        !counted.has(afterwards.word) ||
        afterwards.word === 'and'
      )
        return { age: inWords, from: at, to: at + (ones ? 2 : 1) };

    const found = /^(\d{1,3})(f|m|s|yr|yrs|yo|ish)?$/.exec(word);
    if (!found) continue;
    const age = Number(found[1]);
    const mark = found[2];
    if (
      age < 1 ||
      age > 110 ||
      /[£$#]/.test(typed[start - 1] ?? '') ||
      /[%:.\-/]\d?/.test(
        typed
          .slice(end, end + 2)
          .trim()
          .slice(0, 1) === '%'
          ? '%'
          : typed.slice(end, end + 2).match(/^[:./-]\d/)
            ? '-1'
            : '',
      )
    )
      continue;
    const alone = (!last || last.clause !== clause) && (!next || next.clause !== clause);

    if (mark === 's') {
      if (last && /^(over|overs)$/.test(last.word)) return { age, from: at - 1, to: at + 1 };
      if (last && /^(my|his|her|their|late|early|mid)$/.test(last.word) && age >= 20 && age % 10 === 0)
        return { age: age + 5, from: at, to: at + 1 };
      continue;
    }
    if (mark === 'f' || mark === 'm' || mark === 'yo' || mark === 'yr' || mark === 'yrs' || mark === 'ish') {
      if (mark !== 'm' || (last && before.has(last.word))) return { age, from: at, to: at + 1 };
      continue;
    }
    if (next && yearsWords.has(next.word)) {
      const old = heard[at + 2];
      if (next.word === 'yo' || (old && /^olds?$/.test(old.word)))
        return { age, from: at, to: at + (next.word === 'yo' ? 2 : 3) };
      continue;
    }
    // "14 and into drawing", "she is only 54 and fit"
    if (at === 0 && age >= 10 && age <= 17 && next?.word === 'and') return { age, from: 0, to: 1 };
    if (
      next?.word !== 'in' &&
      /^(only|still|just)$/.test(last?.word ?? '') &&
      /^(is|am|im|hes|shes)$/.test(heard[at - 2]?.word ?? '') &&
      (!next || next.clause !== clause || next.word === 'and' || !counted.has(next.word))
    )
      return { age, from: at, to: at + 1 };
    if (typed[end] === '+' && age >= 40) return { age, from: at, to: at + 1 };
    if (next?.clause === clause && counted.has(next.word)) {
      // "im 14 and", "shes 90 in june"
      if (
        !/^(and|or|in|on|at|now)$/.test(next.word) ||
        !last ||
        (!/^(im|is|am|hes|shes|aged|age|pt|turned|nearly|dwi|n|be|turning|hit|at|boy|girl|lad|lass)$/.test(
          last.word,
        ) &&
          !(last.word === 'of' && isSomebody.test(heard[at - 2]?.word ?? '')))
      )
        continue;
    }
    if (
      last &&
      before.has(last.word) &&
      !(
        last.word === 'about' ||
        last.word === 'around' ||
        last.word === 'only' ||
        last.word === 'just' ||
        last.word === 'under' ||
        last.word === 'over'
      ) &&
      last.clause >= clause - 1
    )
      return { age, from: at, to: at + 1 };
    if (last && /^(over)$/.test(last.word) && age >= 40) return { age, from: at - 1, to: at + 1 };
    if (last && /^(n|dwin)$/.test(last.word) && age > 9) return { age, from: at, to: at + 1 };
    const isSetApart = typed[start - 1] === '(' && typed[end] === ')';
    if (alone && (age > 9 || isSetApart || (last && next && typed[end] === ',')))
      return { age, from: at, to: at + 1 };
    if (last?.word === 'of' && age >= 16 && isSomebody.test(heard[at - 2]?.word ?? ''))
      return { age, from: at, to: at + 1 };
    if (at === 1 && /^[fm]$/.test(last?.word ?? '')) return { age, from: 0, to: 2 };
    // "fit as a fiddle at 77", "mood swings 51", "ill be 70"
    if (
      last?.word === 'at' &&
      age >= 16 &&
      (age >= 25 || !saidBefore(heard, at, /^(left|started|finished|quit|joined|had|was|school|work)$/)) &&
      (!next || next.clause !== clause || !counted.has(next.word) || /^(with|and)$/.test(next.word))
    )
      return { age, from: at, to: at + 1 };
    if (
      !next &&
      last &&
      last.clause === clause &&
      age >= 16 &&
      !numbered.has(last.word) &&
      !/\d/.test(last.word)
    )
      return { age, from: at, to: at + 1 };
    if (at === 0 && age >= 10 && age <= 17 && next) return { age, from: 0, to: 1 };
    if (
      next?.clause === clause &&
      /^(ex|and)$/.test(next.word) &&
      last &&
      /^(gent|lady|man|woman)$/.test(last.word)
    )
      return { age, from: at, to: at + 1 };
  }
  return null;
}
