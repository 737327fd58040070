import type { Flag } from '../../contract/curation.ts';
import type { Heard } from './heard.rules.ts';
import { peopleIn } from './people.rules.ts';
import { privateFacts } from './private.words.ts';

/** Those who are long dead, and those whose name only stands over the door, have nothing to hide. */
const past =
  /\b(?:1[5-8]\d\d|19[0-5]\d)\b|\b(?:named|called) (?:for|after)\b|\bin (?:loving )?memory of\b|\bstatue\b|\bplaque\b/;
const goesOn =
  /^(?:(?:but|and|so|as|then|please|sadly|also|now|since then) )?(?:she|he|they|hes|shes|theyre|hed|shed|his|her|their|him)\b|\b(?:he|she|hes|shes|his|her|him)\b/;
const kin =
  /\b(?:my|our) (?:own |little |eldest |youngest |oldest |late |poor |middle )*(?:son|daughter|lad|lass|boy|girl|sister|brother|mum|mam|dad|wife|husband|nan|gran|grandad|twins?|partner|grandson|granddaughter|nephew|niece|neighbour|lodger|tenant|fella|bloke|missus)\b/;

/** A person who can be known, by name or as “my daughter”, and in the same breath, or the next, what is nobody’s business. */
export function peopleFlags(heard: Heard[]): Flag[] {
  const named = heard.map(({ text }) => peopleIn(text));
  return heard.flatMap(({ path, text, plain }, n) => {
    if (past.test(plain)) return [];
    const facts = factsIn(plain);
    if (facts.length === 0) return [];
    const flag = (because: string): Flag => ({ kind: 'personal', path, because, said: text.slice(0, 160) });
    if ((named[n] ?? []).length > 0) return [flag(`a person’s name with ${facts[0]}`)];
    const before = [1, 2].find((back) => heard[n - back]?.path === path && named[n - back]?.some(({ sure }) => sure));
    if (before && goesOn.test(plain) && (before === 1 || goesOn.test(heard[n - 1]?.plain ?? '')))
      return [flag(`a person’s name with ${facts[0]}`)];
    return kin.test(plain) && facts.length > 1 ? [flag(`somebody of a family with ${facts[0]} and ${facts[1]}`)] : [];
  });
} // prettier-ignore

const factsIn = (plain: string): string[] => [
  ...new Set(
    privateFacts.filter(({ pattern, not }) => pattern.test(plain) && !(not?.test(plain) ?? false)).map(({ says }) => says),
  ),
]; // prettier-ignore
