import { languageNames } from '../taxonomy/phrases/languages.words.ts';
import type { Match } from './understand-phrases.rules.ts';
import type { Heard } from './understand-words.rules.ts';

const whose: Record<string, string> = { womens: 'women', mens: 'men', ladies: 'women' };

/** "for dads", but not "for dad"; "other mums", but not "her other mum". */
const plainly: Record<string, string> = {
  ...Object.fromEntries(
    ['dads', 'fathers', 'husbands', 'grandads', 'widowers', 'lads'].map((word) => [word, 'men']),
  ),
  ...Object.fromEntries(['sisters', 'mums', 'mothers', 'widows', 'lasses'].map((word) => [word, 'women'])),
};
const sharedWith: Record<string, ReadonlySet<string>> = {
  men: new Set('for other single new young adoptive separated widowed us older'.split(' ')),
  women: new Set(['other', 'fellow']),
};

const isGroup = /^(group|groups|club|meet|meets|meetup|lunch|social|circle)$/;

/**
 * Limits that stems cannot tell: "women's" from "woman", and by what hour. They count as one word each, so that any
 * longer phrase stands before them ("Women's Aid").
 */
export function plainLimitsIn(heard: readonly Heard[]): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < heard.length; at++) {
    const { word, clause } = heard[at]!;
    const next = heard[at + 1];
    const isFollowed = next?.clause === clause;
    const sex = Object.hasOwn(whose, word) ? whose[word] : undefined;
    if (sex && isFollowed && !/^(who|are|and|in|i|from|with|that|have|to|at)$/.test(next.word))
      found.push({ value: sex, from: at, to: at + 1, weight: 1 });
    const shared = Object.hasOwn(plainly, word) ? plainly[word]! : null;
    const before = heard[at - 1];
    if (word === 'sisters' && before?.word === 'for' && before.clause === clause)
      found.push({ value: 'women', from: at - 1, to: at + 1, weight: 2 });
    if (shared && before?.clause === clause && sharedWith[shared]!.has(before.word))
      found.push({ value: shared, from: at - 1, to: at + 1, weight: 2 });
    const named = shared ?? (/^(blokes|fellas|fellows)$/.test(word) ? 'men' : null);
    const isFirst = before?.clause !== clause;
    if (
      named &&
      isFollowed &&
      (isGroup.test(next.word) || (isFirst && /^(with|who|whos|whose|whove)$/.test(next.word)))
    )
      found.push({ value: named, from: at, to: at + 1, weight: 1 });
    // "after 6", "from 6.30pm": no morning is meant
    if (
      /^(after|from|past)$/.test(word) &&
      isFollowed &&
      /^[5-8](pm|30)?$/.test(next.word) &&
      !/^(years?|yrs?|weeks?|months?|days?|miles?|to)$/.test(heard[at + 2]?.word ?? '')
    )
      found.push({ value: 'evening', from: at, to: at + 2, weight: 2 });
    if (word === 'before' && isFollowed && /^(noon|midday|lunch|11|12)$/.test(next.word))
      found.push({ value: 'morning', from: at, to: at + 2, weight: 2 });
  }
  return found;
}

/** "in Polish", "speaks Polish", "Polish speaking". */
export const inLanguages = () =>
  Object.fromEntries(
    Object.entries(languageNames).map(([id, names]) => [
      `language:${id}`,
      [
        `(in|speak|speaks|speaking|spoken|explain in|explaining in|only|someone) (${names})`,
        `(${names}) (speaking|speaker|speakers|interpreter|language|spoken)`,
        `(speaks|speak) (only|some)? (${names})`,
        ...(onlyLanguages.has(id)
          ? [`(${names})`, `(${names}) (tea|coffee|food|families|family|community|group|friends)`]
          : []),
        `(speak|talk|chat) (to|with) (a|other|some)? (${names})`,
        `(need|interpreter|translator|interpreting) (an|interpreter)? (for|in)? (${names})`,
        `(${names}) (mass|prayers|ladies|women|men|lunch|elders|mums|counsellor|counselling|advice|chat)`,
      ],
    ]),
  );

/** Whose name is no nationality: with no more said, somebody asks for it. */
const onlyLanguages = new Set(['pa', 'ur', 'bn', 'gu', 'ta', 'fa', 'yue', 'ps', 'ti']);
