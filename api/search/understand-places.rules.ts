import { readPostcode } from '../places/postcode.rules.ts';
import { fold } from './embedded/tokens.ts';
import type { Heard } from './understand-words.rules.ts';
import { mutationsOf } from './understand-welsh.rules.ts';

export type SaidPlace = { near: string; from: number; to: number };
/** Whether a town or an outcode is called so; small letters, as `foldName` gives them. */
export type KnowsPlace = (name: string) => boolean;

const leads = new Set('near nr in at around round outside by ger yn yng ym from to'.split(' '));
const longestName = 4;
/** Towns that are called like something else: they are read as places after "near" or "in", or written with a capital. */
const alsoWords = new Set(
  'sale bath reading rugby deal street ware hope battle march wells barking hove diss eye rye wash wick stone stroud hull bury ash ashes beer bude cheddar cowes crook flint ford goole hale holt home hook hythe leek looe lydd mere mold nelson new old over poole pool ripley rhyl royal settle shap sandwich seal selby tring wallsend ward water well west wigan wing woking wood yate york bala barry church cross rock farm bell green lane park station hill hall bridge moor school club town village college hospital centre north south east central house bow bean box cove'.split(
    ' ',
  ),
);
/** What follows "in" or "to" and is no place of its own. */
const neverPlaces = new Set(
  'january february march april may june july august september october november december person welsh english hospital town bed need pain prison care love home work bath reading sale'.split(
    ' ',
  ),
);

/**
 * A postcode or outcode anywhere, a town after "near", "in" and their like, or a town at the end. Of several the most
 * exact, then the last.
 */
export function placeIn(
  heard: readonly Heard[],
  typed: string,
  knows: KnowsPlace,
  taken: (at: number) => boolean,
): SaidPlace | null {
  return (
    codeIn(heard, typed, knows) ?? afterLead(heard, typed, knows) ?? atTheEnd(heard, typed, knows, taken)
  );
}

function codeIn(heard: readonly Heard[], typed: string, knows: KnowsPlace): SaidPlace | null {
  for (let at = 0; at < heard.length; at++) {
    if (!/^[a-z]{1,2}\d/.test(heard[at]!.word)) continue;
    const two = heard[at + 1] && /^\d[a-z]{2}$/.test(heard[at + 1]!.word) ? 1 : 0;
    const near = typed.slice(heard[at]!.start, heard[at + two]!.end);
    // "b4" and "m8" are words for "before" and "mate" among other words
    if (
      two === 0 &&
      heard.length > 1 &&
      /^(b4|m8|l8|h8|gr8|w8|u2|k9|y9|a4|a5|e10|n95|b12|p45|p60|g4s|f1|a1)$/.test(heard[at]!.word)
    )
      continue;
    if (readPostcode(near).some(({ outcode }) => knows(outcode.toLowerCase())))
      return { near, from: at, to: at + two + 1 };
  }
  return null;
}

function afterLead(heard: readonly Heard[], typed: string, knows: KnowsPlace): SaidPlace | null {
  for (let at = heard.length - 1; at > 0; at--) {
    const lead = heard[at - 1]!;
    if (!leads.has(lead.word) || heard[at]!.clause !== lead.clause) continue;
    const begin = /^(the|y|yr)$/.test(heard[at]!.word) ? at + 1 : at;
    const isLoose = /^(to|from|by|at|yn|around|round)$/.test(lead.word);
    for (const from of new Set([at, begin])) {
      const found = nameFrom(heard, from, knows, lead.word.startsWith('y'));
      if (!found) continue;
      const first = heard[from]!;
      const name = heard
        .slice(from, found.to)
        .map(({ word }) => word)
        .join(' ');
      if (neverPlaces.has(name) && !isCapital(typed, first)) continue;
      // "to work", "from hull": only what is surely a name
      if (
        isLoose &&
        !isCapital(typed, first) &&
        (alsoWords.has(name) || (found.to - from === 1 && name.length < 5))
      )
        continue;
      return {
        near: found.near ?? typed.slice(first.start, heard[found.to - 1]!.end),
        from: at - 1,
        to: found.to,
      };
    }
  }
  // "Rotherham way"
  const last = heard.at(-1);
  if (last?.word === 'way' && heard.length > 1) {
    const found = nameFrom(heard, heard.length - 2, knows, false);
    if (found)
      return {
        near: typed.slice(heard.at(-2)!.start, heard.at(-2)!.end),
        from: heard.length - 2,
        to: heard.length,
      };
  }
  return null;
}

function atTheEnd(
  heard: readonly Heard[],
  typed: string,
  knows: KnowsPlace,
  taken: (at: number) => boolean,
): SaidPlace | null {
  for (let length = Math.min(longestName, heard.length - 1); length > 0; length--) {
    const from = heard.length - length;
    const words = heard.slice(from);
    const name = words.map(({ word }) => word).join(' ');
    if (words.some((_, i) => taken(from + i)) || !knows(name)) continue;
    const isSure = words.every((word) => isCapital(typed, word)) || (!alsoWords.has(name) && name.length > 3);
    if (isSure) return { near: typed.slice(words[0]!.start, words.at(-1)!.end), from, to: heard.length };
  }
  return null;
}

/** The longest name that begins here; in Welsh also without its mutation ("yng Nghaerdydd"). */
function nameFrom(
  heard: readonly Heard[],
  from: number,
  knows: KnowsPlace,
  isWelsh: boolean,
): { to: number; near?: string } | null {
  const first = heard[from];
  if (!first) return null;
  for (let to = Math.min(heard.length, from + longestName); to > from; to--) {
    const words = heard.slice(from, to);
    if (words.some(({ clause }) => clause !== first.clause)) continue;
    const name = words.map(({ word }) => word).join(' ');
    if (knows(name)) return { to };
    if (!isWelsh) continue;
    const radical = radicalsOf(name).find(knows);
    if (radical) return { to, near: radical };
  }
  return null;
}

const letters = [...'bcdgmptlr'];
/** Names that this may be a mutation of. */
const radicalsOf = (name: string): string[] =>
  letters
    .flatMap((letter) =>
      [letter, letter === 'l' ? 'll' : '', letter === 'r' ? 'rh' : '']
        .filter(Boolean)
        .flatMap((begin) => [1, 2, 3, 0].map((cut) => begin + name.slice(cut))),
    )
    .filter((radical) => mutationsOf(radical).includes(name) && radical !== name);

const isCapital = (typed: string, { start }: Heard) =>
  /\p{Lu}/u.test(
    fold(typed.slice(start, start + 1)) === typed.slice(start, start + 1)
      ? ''
      : typed.slice(start, start + 1),
  );
