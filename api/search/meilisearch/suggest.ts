import type { LatLng } from '../../contract/place.ts';
import { readWords, type Synonyms } from '../embedded/question.ts';
import type { Ask, AskMeili } from './ask.ts';
import { textKey } from './document.rules.ts';
import { inOrder, sortOf } from './fit.rules.ts';
import { questionText } from './words.rules.ts';

/** So many of the best names, and of the nearest, are put in order: the beginning of a word fits many. */
const considered = 60;

/** Names by what is being typed: fewest typos first, then nearest. */
export function createSuggest(ask: AskMeili, synonyms: () => Synonyms) {
  return async function suggest(text: string, near: LatLng | null, limit: number): Promise<string[]> {
    const asked = readWords(text);
    if (asked.words.length === 0) return [];
    const best: Ask = {
      q: questionText(asked, synonyms()),
      attributesToSearchOn: [textKey('name')],
      attributesToRetrieve: ['id', 'assetId', 'groupId', 'standing', '_geo'],
      showRankingScoreDetails: true,
      limit: considered,
    };
    const nearest: Ask[] = near ? [{ ...best, ...sortOf('distance', near) }] : [];
    const replies = await ask([best, ...nearest]);
    const where = near ? { near, radius: Infinity, areas: [], remote: false } : null;
    const hits = inOrder(
      replies.flatMap((reply) => reply.hits),
      { sort: 'fit', access: [], where },
    );
    return hits.slice(0, limit).map((hit) => hit.assetId);
  };
}
