import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchAnswer } from '../../../api/contract/search.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

const clock = { now: () => new Date('2026-11-22T10:00:00Z') };
const knitting = (at: number, more: Parameters<typeof aDraft>[0] = {}) =>
  aDraft({
    name: `Knitting Circle ${String.fromCharCode(65 + at)}`,
    summary: 'Knitting together. Wool is there.',
    places: [aPlace({ north: 40 * at })],
    ...more,
  });
const circles = Array.from({ length: 24 }, (_, at) =>
  // Far down by itself: the last two hold the word that is left over.
  knitting(at, at < 22 ? {} : { description: 'Our yarnbomb for the bandstand is nearly done.' }),
);
const women = aDraft({
  ...{ name: 'Women Who Knit', summary: 'Knitting for women only.', whoFor: ['women'] },
});

describe('what is let go', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    site = await serveForTest({ label: 'let-go', drafts: [...circles, women], clock });
  });
  afterAll(() => site?.stop());
  const search = async (query: string): Promise<SearchAnswer> =>
    (await (await fetch(`${site.url}/api/v1/search?near=M33&${query}`)).json()) as SearchAnswer;

  it('puts what holds every word first and once, before all else that answers the wish, over all pages', async () => {
    const [one, two] = await Promise.all([1, 2].map((page) => search(`q=knitting+yarnbomb&page=${page}`)));
    expect([one!.haveAll, one!.droppedWords]).toEqual([2, ['yarnbomb']]);
    expect(
      one!.hits
        .slice(0, 2)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Knitting Circle W', 'Knitting Circle X']);
    const all = [...one!.hits, ...two!.hits].map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(one!.total);
    expect(one!.total).toBe(25);
  });

  it('answers a man where nothing is for men alone, and never with what is for women alone', async () => {
    const answer = await search('q=knitting+for+men');
    expect([answer.total, answer.hits.map(({ name }) => name).includes(women.name)]).toEqual([24, false]);
    expect(answer.droppedWords).toEqual(['for men']);
  });

  it('lets nothing go that was chosen by hand', async () => {
    expect((await search('q=knitting&who=men')).total).toBe(0);
    expect((await search('q=knitting&language=cy')).total).toBe(0);
  });
});
