import type { Flag } from '../../contract/curation.ts';
import type { Heard } from './heard.rules.ts';
import { peopleIn } from './people.rules.ts';
import { notOfAPerson } from './personal.words.ts';
import { aboutWork, privateFacts, privateTopics } from './private.words.ts';

/** Those who are long dead, and those whose name only stands over the door, have nothing to hide. */
const past =
  /\b(?:1[5-8]\d\d|19[0-5]\d)\b|\b(?:named|called) (?:for|after)\b|\bin (?:loving )?memory of\b|\bstatue\b|\bplaque\b|\b(?:talks?|film|play|lecture|story|stories|life|book|letters|poems|songs) (?:on|about|of) (?:the )?\w+ \w+,? (?:who|whose)\b|\bwho was hanged\b/;
/** A talk or a walk through history tells of those who are in it, in the past tense and of no day that is near. */
const history =
  /\b(?:suffragettes?|history|heritage|museum|exhibition|free talk|a talk (?:by|on|about)|local studies|archives?|poets?|biograph\w*|pardoned|hanged|workhouse|centenary)\b/;
export const longGone = (plain: string): boolean =>
  /\b(?:was|were|had|died|wrote|lived|became|went)\b/.test(plain) &&
  !/\b(?:is|has|now|still|last|since|this|again|recently|yet|just|tonight|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december|today)\b/.test(
    plain,
  );
export const tellsOfHistory = (plain: string): boolean => history.test(plain);
const goesOn =
  /^(?:(?:but|and|so|as|then|please|sadly|also|now|since then) )?(?:she|he|they|hes|shes|theyre|hed|shed|his|her|their|him)\b|\b(?:he|she|hes|shes|his|her|him)\b/;
/** Whom everybody there knows without a name: "the vicar's wife", "the lad who does the door", "J.T.". */
const known =
  /(?<!\b(?:for|or|any|a|being|if) )\b(?:the|our) (?!childs|persons|patients|carers|childrens|womens|mens|queens|kings|poets|composers|authors)(?:\p{L}+ ){0,1}\p{L}+s (?:own |new |little |late |poor )?(?:wife|husband|son|daughter|youngest|eldest|oldest|middle (?:lad|girl|one)|lad|lass|girl|boy|missus|mum|mam|dad|mother|father|sister|brother|partner|ex|twins|nephew|niece|grandson|granddaughter|baby)\b|(?<!\b(?:for|or|any|a|by) )\b(?:the|that|our) (?:\p{L}+ ){0,2}(?:lad|lass|girl|man|woman|lady|bloke|fella|chap|couple|boy) (?:who (?:does|runs|makes|comes|sits|sings|plays|helps|opens|is always|drives|brings)|from (?:the|number|no)|at (?:the|number)|with the|on the)\b|(?<!\b(?:for|or|any|a) )\b(?:the|our) (?:treasurer|secretary|chair(?:man|woman|person)?|caretaker|cook|driver|organist|leader|vicar|rector|minister|head|coach|cleaner|bar steward) (?:is|has|was|had|cant|cannot|got|lost|who)\b|\b\p{L}\. ?\p{L}\.?,? (?:from|who|at|has|is|lives)\b/u;
const kin =
  /\b(?:my|our) (?:own |little |eldest |youngest |oldest |late |poor |middle )*(?:son|daughter|lad|lass|boy|girl|sister|brother|mum|mam|dad|wife|husband|nan|gran|grandad|twins?|partner|grandson|granddaughter|nephew|niece|neighbour|lodger|tenant|fella|bloke|missus)\b/;

/** A person who can be known, by name or as “my daughter”, and in the same breath, or the next, what is nobody’s business. */
export function peopleFlags(heard: Heard[]): Flag[] {
  const told = heard.some(({ plain }) => history.test(plain));
  const named = heard.map(({ text }) => peopleIn(text));
  return heard.flatMap(({ path, text, plain }, n) => {
    if (past.test(plain) || (told && longGone(plain))) return [];
    const here = named[n] ?? [];
    // what is private is looked for only where somebody is spoken of
    if (here.length === 0 && !goesOn.test(plain) && !known.test(plain) && !kin.test(plain)) return [];
    const facts = factsIn(plain);
    if (facts.length === 0 && !isTopic(plain)) return [];
    const flag = (because: string): Flag => ({ kind: 'personal', path, because, said: text.slice(0, 160) });
    const what = facts[0] ?? 'something private about them';
    if (here.length > 0 && (facts.length > 0 || here.some(({ sure, name }) => sure || / /.test(name) || goesOn.test(plain)))) return [flag(`a person’s name with ${what}`)];
    const before = [1, 2].find((back) => heard[n - back]?.path === path && (named[n - back]?.length ?? 0) > 0);
    if (before && goesOn.test(plain) && (before === 1 || goesOn.test(heard[n - 1]?.plain ?? '')))
      return [flag(`a person’s name with ${what}`)];
    if (known.test(plain) && !(/^(?:their age|where they live)$/.test(what) && facts.length === 1)) return [flag(`somebody whom people there know, with ${what}`)];
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
