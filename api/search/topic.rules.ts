import type { Category } from '../contract/lists.ts';
import { topics, type Topic } from '../taxonomy/topics.ts';
import { wordsOf } from './embedded/tokens.ts';

const topicsByWord = new Map<string, [string, Topic][]>();
for (const [id, topic] of Object.entries<Topic>(topics))
  for (const word of topic.words) topicsByWord.set(word, [...(topicsByWord.get(word) ?? []), [id, topic]]);

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
