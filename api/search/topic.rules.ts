import type { Category } from '../contract/lists.ts';
import { topics, type Topic } from '../taxonomy/topics.ts';
import { wordsOf } from './embedded/tokens.ts';

const topicsByWord = new Map<string, [string, Topic][]>();
for (const [id, topic] of Object.entries<Topic>(topics))
  for (const word of topic.words) topicsByWord.set(word, [...(topicsByWord.get(word) ?? []), [id, topic]]);

/** What is said of an entry that meets in a church, a chapel, a mosque or their hall, as far as its words tell. */
export const inWorship = 'place_of_worship';
const worship = new Set(
  'church chapel cathedral minster priory abbey mosque masjid temple mandir gurdwara synagogue shul vicarage parish vestry methodist baptist quaker capel eglwys festri'.split(
    ' ',
  ),
);
/** What is said of an entry where there is drink or a wager: never shown to somebody who is stopping. */
export const aLure = 'drink_or_wager';
const lures = new Set(
  'pub pubs pint pints beer beers brewery tavern alehouse wine wines cocktail cocktails bar bingo casino bets raffle'.split(
    ' ',
  ),
);
export const isLure = (texts: string, categories: readonly Category[]): boolean =>
  !categories.includes('drugs_alcohol') && wordsOf(texts).some((word) => lures.has(word));
export const meetsInWorship = (names: string): boolean => wordsOf(names).some((word) => worship.has(word));

/**
 * What an entry's own words speak of, among the topics people ask for. A word of the name is enough; one of the
 * summary counts where the entry is listed among what answers the topic: "a walk from the station" is no walking group.
 */
export function topicsOf(name: string, summary: string, categories: readonly Category[]): string[] {
  const found = new Set<string>();
  for (const word of wordsOf(name)) for (const [id] of topicsByWord.get(word) ?? []) found.add(id);
  for (const word of wordsOf(summary))
    for (const [id, { best, also }] of topicsByWord.get(word) ?? [])
      if (categories.some((category) => best.category?.includes(category) || also.includes(category)))
        found.add(id);
  return [...found];
}
