import type { Synonyms } from '../embedded/question.ts';
import { counting, type AskMeili } from './ask.ts';
import { questionText, shorterWays, type Asked } from './words.rules.ts';

/** The longest beginning of the question that finds something, all tried at once. */
export async function firstThatFinds(
  ask: AskMeili,
  { words }: Asked,
  filter: string,
  synonyms: Synonyms,
): Promise<(Asked & { dropped: string[] }) | undefined> {
  const ways = shorterWays(words);
  const replies = await ask(ways.map((way) => ({ q: questionText(way, synonyms), filter, ...counting })));
  return ways[replies.findIndex(({ totalHits }) => totalHits > 0)];
}
