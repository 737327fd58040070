import type { Flag } from '../../contract/curation.ts';
import type { Heard } from './heard.rules.ts';
import { peopleIn } from './people.rules.ts';
import { notOfAPerson } from './personal.words.ts';
import { aboutWork, privateFacts, privateTopics } from './private.words.ts';

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
    if (facts.length === 0 && !isTopic(plain)) return [];
    const flag = (because: string): Flag => ({ kind: 'personal', path, because, said: text.slice(0, 160) });
    const told = facts[0] ?? 'something private about them';
    const here = named[n] ?? [];
    if (here.length > 0 && (facts.length > 0 || here.some(({ sure, name }) => sure || / /.test(name) || goesOn.test(plain)))) return [flag(`a person’s name with ${told}`)];
    const before = [1, 2].find((back) => heard[n - back]?.path === path && (named[n - back]?.length ?? 0) > 0);
    if (before && goesOn.test(plain) && (before === 1 || goesOn.test(heard[n - 1]?.plain ?? '')))
      return [flag(`a person’s name with ${told}`)];
    return kin.test(plain) && facts.length > 1 ? [flag(`somebody of a family with ${facts[0]} and ${facts[1]}`)] : [];
  });
} // prettier-ignore

/** Said of one person, not of what is offered or of whom it is for. */
function isTopic(plain: string): boolean {
  const found = privateTopics.exec(plain);
  const rest = plain.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
  return (
    found !== null &&
    !aboutWork.test(plain) &&
    (/^ and \w+ (?:group|club|team)/.test(rest) || !notOfAPerson.test(rest))
  );
}

const factsIn = (plain: string): string[] => [
  ...new Set(
    privateFacts.filter(({ pattern, not }) => pattern.test(plain) && !(not?.test(plain) ?? false)).map(({ says }) => says),
  ),
]; // prettier-ignore
