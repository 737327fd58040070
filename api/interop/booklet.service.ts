import { viewCard } from '../assets/asset.view.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import { mostInBooklet, mostParts, type Booklet } from '../contract/booklet.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import { categories } from '../contract/lists.ts';
import type { SearchQuery } from '../contract/search.ts';
import { thePublic } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Search } from '../search/search.service.ts';
import { timesOf } from '../shortlist/times.rules.ts';
import { labelledAs } from '../taxonomy/taxonomy.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';

/** For an entry that stands under no category. */
const rest = { id: 'other', label: 'More' };

/**
 * A search as a booklet on paper: by what things are, then by name. Paper goes from hand to hand, so it tells what
 * everybody may know, whoever prints it.
 */
export function createBooklet(deps: {
  search: Pick<Search, 'find' | 'ids'>;
  assets: Pick<AssetStore, 'visibleByIds'>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
}) {
  const { search, assets, clock, year, clocks } = deps;

  return async function read(query: SearchQuery, part: number): Promise<Booklet> {
    const [answer, ids] = await Promise.all([
      search.find(thePublic, { ...query, page: 1 }),
      search.ids(thePublic, query, mostInBooklet * mostParts),
    ]);
    const now = clock.now();
    const seen = { now, year, clocks: clocks(), from: null, access: [], why: [], alsoListed: 0 };
    const all = (await assets.visibleByIds(thePublic, ids)).sort(
      (a, b) => placeOf(a.categories[0]) - placeOf(b.categories[0]) || a.name.localeCompare(b.name, 'en-GB'),
    );
    const from = (part - 1) * mostInBooklet;
    const sections: Booklet['sections'] = [];
    for (const [at, asset] of all.slice(from, from + mostInBooklet).entries()) {
      const first = asset.categories[0];
      const category = first ? labelledAs('category', first) : rest;
      if (sections.at(-1)?.category.id !== category.id) sections.push({ category, entries: [] });
      const card = viewCard(asset, seen);
      sections.at(-1)!.entries.push({ n: from + at + 1, card, ...timesOf(asset, card, now) });
    }
    return {
      ...{ words: answer.words, placeUnknown: answer.placeUnknown, found: Math.max(answer.total, all.length) },
      ...{ part, parts: Math.max(1, Math.ceil(all.length / mostInBooklet)), sections, on: dateOf(wallOf(now).day) },
    };
  };
} // prettier-ignore

const placeOf = (category?: string): number => {
  const at = categories.findIndex((one) => one === category);
  return at < 0 ? categories.length : at;
};
