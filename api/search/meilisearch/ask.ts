import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { RawHit } from './fit.rules.ts';

export type Ask = Omit<MultiSearchQuery, 'indexUid'>;
export type Reply = {
  hits: RawHit[];
  /** Exact, and there only where the question had a page: else Meilisearch estimates. */
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** Counts and no documents. With a page named, Meilisearch counts everything after `distinct`. */
export const counting = { page: 1, hitsPerPage: 0 } as const;
/** Every document that matches counts, unless this is asked as well: then each group once. */
export const eachGroupOnce = { distinct: 'groupId' } as const;

/** Puts several questions to one index in one request; Meilisearch answers them one after the other. */
export function createAsk(client: Meilisearch, indexUid: string) {
  return async function ask(asks: Ask[]): Promise<Reply[]> {
    if (asks.length === 0) return [];
    const queries = asks.map((each): MultiSearchQuery => ({ indexUid, matchingStrategy: 'all', ...each }));
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, RawHit>({ queries });
    const replies = results as unknown as Reply[] | undefined;
    if (replies?.length !== asks.length || !replies.every(({ hits }) => Array.isArray(hits)))
      throw new Error('Meilisearch answered something else than was asked.');
    return replies;
  };
}
export type AskMeili = ReturnType<typeof createAsk>;
