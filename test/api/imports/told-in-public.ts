import type { AssetDoc } from '../../../api/assets/asset.model.ts';
import type { AssetCard } from '../../../api/contract/asset.ts';
import type { CellsAnswer, SearchAnswer, SuggestAnswer } from '../../../api/contract/search.ts';

const wholeCountry = '-11,49,3,61';

/** What a stranger can ask of a running product, and what it tells. Nothing here knows what ought to be told. */
export function createStranger(url: string) {
  const text = async (path: string) => (await fetch(`${url}${path}`, { redirect: 'manual' })).text();
  /** A name that speaks of danger is answered with whom to ring, and finds nothing. */
  const nothing = { hits: [], pages: 0, total: 0, cells: [], pins: [], suggestions: [] };
  const json = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${url}/api/v1${path}`, { redirect: 'manual' });
    return (answer.status === 303 ? nothing : await answer.json()) as T;
  };
  const search = (query: string) => json<SearchAnswer>(`/search?${query}`);
  const cells = (zoom: number, query: string) =>
    json<CellsAnswer>(`/cells?zoom=${zoom}&box=${wholeCountry}&${query}`);

  return {
    text,
    search,
    /** Every page of a search, one after the other. */
    allHits: async (query: string): Promise<AssetCard[]> => {
      const hits: AssetCard[] = [];
      for (let page = 1, pages = 1; page <= pages; page++) {
        const answer = await search(`${query}&page=${page}`);
        pages = answer.pages;
        hits.push(...answer.hits);
      }
      return hits;
    },
    /** The map at every zoom. */
    map: async (query: string): Promise<CellsAnswer[]> => {
      const all: CellsAnswer[] = [];
      for (let zoom = 0; zoom <= 20; zoom++) all.push(await cells(zoom, query));
      return all;
    },
    /** All that is told of one entry, by the path where it stands: its own pages, and its line where it is found. */
    about: async ({ _id, slug, name }: AssetDoc, rendered = true): Promise<[path: string, text: string][]> => {
      const q = encodeURIComponent(name.slice(0, 100));
      const found = (await search(`q=${q}`)).hits.filter(({ id }) => id === _id);
      const { suggestions } = await json<SuggestAnswer>(`/suggest?q=${q}`);
      const suggested = suggestions.filter(({ href }) => href === `/assets/${slug}`);
      const own = [
        `/api/v1/assets/${_id}`,
        `/api/v1/assets/by-slug/${slug}`,
        ...(rendered ? [`/assets/${slug}`, `/assets/${slug}/calendar.ics`, `/assets/${slug}/qr.svg`] : []),
      ];
      const pages = own.map(async (path): Promise<[string, string]> => [path, await text(path)]);
      return [
        ['search', JSON.stringify(found)],
        ['suggest', JSON.stringify(suggested)],
        ...(await Promise.all(pages)),
      ];
    },
    /** What is the same for everybody, examples and lists for machines among it. */
    general: () => Promise.all(['/', '/all', '/api/openapi.json', '/api/docs', '/robots.txt', '/sitemap.xml'].map(text)),
  }; // prettier-ignore
}
export type Stranger = ReturnType<typeof createStranger>;
