import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
import { viewCard } from '../assets/asset.view.ts';
import type { AssetCard } from '../contract/asset.ts';
import { pageSize, searchQuery, type SearchQuery } from '../contract/search.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { candidateOf, explainedBy, wayThere } from './asked-filters.rules.ts';
import type { Asked } from './asked.rules.ts';
import { withFirstFive } from './first-five.rules.ts';
import { reasonsFor } from './reason.rules.ts';
import type { IndexAnswer, IndexFilters, IndexHit, IndexQuery, Wish } from './search-index.ts';

type Deps = {
  assets: AssetStore;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
  ask: (query: IndexQuery) => Promise<IndexAnswer>;
};

/** The cards of a page: what the index suggested, as far as it may be seen now. */
export function createCards({ assets, clock, year, clocks, ask }: Deps) {
  /**
   * Loads the hits and tops the page up from the next ids when some may no longer be seen. `best`: of each of several
   * wishes the best answer; they stand on the first page, and on no other.
   */
  async function hydrate(
    actor: Actor,
    asked: Asked,
    page: IndexQuery,
    answer: IndexAnswer,
    best: IndexHit[],
  ): Promise<AssetCard[]> {
    const isFirst = page.offset === 0;
    const elsewhere = new Set(isFirst ? [] : best.map(({ groupId }) => groupId));
    const onPage = new Set(answer.hits.map(({ groupId }) => groupId));
    const extras = await assets.visibleInGroups(
      actor,
      isFirst
        ? best.filter(
            ({ groupId }, i) =>
              !onPage.has(groupId) && best.findIndex((each) => each.groupId === groupId) === i,
          )
        : [],
    );
    const list: CardDoc[] = [];
    const groups = new Map(extras.inGroup);
    let current = answer;
    let offset = page.offset;
    for (let round = 0; round < 4; round++) {
      const { found, inGroup } = await assets.visibleInGroups(
        actor,
        current.hits.filter(({ groupId }) => !elsewhere.has(groupId)),
      );
      list.push(...found);
      for (const [id, count] of inGroup) groups.set(id, count);
      offset += current.hits.length;
      if (list.length >= pageSize || current.hits.length === 0 || offset >= answer.total) break;
      current = await ask({ ...page, offset, limit: pageSize - list.length, count: [], spans: {} });
    }
    const first = list.slice(0, pageSize);
    const { wishes } = asked;
    const isArranged = isFirst && page.sort === 'fit' && wishes.length > 0 && page.access.length === 0;
    const ordered = isArranged ? arranged(first, extras.found, wishes) : [...first, ...extras.found];
    return cardsOf(ordered, groups, asked, page, answer.matched);
  }

  const cardsOfHits = async (actor: Actor, hits: IndexHit[], filters: IndexFilters): Promise<AssetCard[]> => {
    const { found, inGroup } = await assets.visibleInGroups(actor, hits);
    return cardsOf(found, inGroup, plainly(nothingAsked), filters, {});
  };

  function cardsOf(
    found: CardDoc[],
    inGroup: Map<string, number>,
    asked: Pick<Asked, 'query' | 'widerWishes' | 'topics' | 'noCar'>,
    filters: IndexFilters,
    matched: Record<string, string[]>,
  ): AssetCard[] {
    const { where } = filters;
    const from = where && 'near' in where ? where.near : null;
    const now = clock.now();
    const explained = explainedBy(asked.query, asked);
    return found.map((asset) => {
      const why = reasonsFor(asset, explained.query, { ...matched, ...explained.matched }, where?.areas);
      const card = viewCard(asset, {
        now,
        year,
        clocks: clocks(),
        from,
        access: asked.query.access,
        why,
        // The one shown counts among those that share its group.
        alsoListed: asset.sameAs ? (inGroup.get(asset.sameAs) ?? 1) : (inGroup.get(asset._id) ?? 0),
      });
      const way = asked.noCar && from ? wayThere(asset, card.metres) : null;
      return way ? { ...card, why: [way, ...why].slice(0, 3) } : card;
    });
  }

  return { hydrate, cardsOf, cardsOfHits };
}

/** A query without words to read. */
export const plainly = (query: SearchQuery) => ({ query, widerWishes: [], topics: [], noCar: false });

const nothingAsked = searchQuery.parse({});

function arranged(found: CardDoc[], extras: CardDoc[], wishes: Wish[]): CardDoc[] {
  const candidate = (asset: CardDoc) => ({ ...candidateOf(asset, wishes), asset });
  return withFirstFive(found.map(candidate), extras.map(candidate), wishes.length).map(({ asset }) => asset);
}
