import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessFeature } from '../../api/contract/lists.ts';
import {
  noFilters,
  type IndexChange,
  type IndexDocument,
  type IndexFacet,
  type IndexQuery,
  type SearchIndex,
} from '../../api/search/search-index.ts';
import {
  anyQuery,
  aQuery,
  documentsOf,
  emptyFacets,
  everyCount,
  randomFrom,
  towns,
} from '../support/corpus.ts';
import { agree, createOracle } from '../support/search-oracle.ts';

export type Adapter = {
  name: string;
  /** A new, empty index. */
  create: () => Promise<SearchIndex>;
  /** Stands by our ranking to its last key; others are only asked for what must hold in any engine. */
  ranksAsDocumented: boolean;
  /** Understands words just as the oracle does, so that totals under words are exact. */
  understandsExactly: boolean;
  /** Counts the facets of a group by all its assets that match, not only by the one that stands for it. */
  countsWholeGroups: boolean;
};

const long = Boolean(process.env.LONG);
const seed = Number(process.env.SEED ?? 20_261_123);

/** What every search index must do, whichever engine is behind it. */
export function searchIndexSuite(adapter: Adapter) {
  describe(`search index: ${adapter.name}`, () => {
    let index: SearchIndex;
    const ask = (query: Partial<IndexQuery>) => index.find({ ...anyQuery, limit: 100, ...query });
    const ids = async (query: Partial<IndexQuery>) => (await ask(query)).hits.map((hit) => hit.assetId);
    const found = async (words: string, query: Partial<IndexQuery> = {}) =>
      (await ids({ words, ...query })).sort();
    /** Fills an index with assets of one document each, in turn `a1`, `a2`, … unless told otherwise. */
    const fill = async (...assets: Sketch[]) => {
      await index.write(assets.map((asset, i) => change(asset, `a${i + 1}`)));
    };
    const ifExact = adapter.understandsExactly ? it : it.skip;
    const ifRanked = adapter.ranksAsDocumented ? it : it.skip;

    beforeEach(async () => {
      index = await adapter.create();
    });
    const closing: SearchIndex[] = [];
    beforeEach(() => void closing.push(index));
    afterAll(() => Promise.all(closing.map((each) => each.close())));

    describe('typos', () => {
      it.each([
        ['a word of four letters forgives none', 'park', 'perk', false],
        ['a word of five letters forgives a changed letter', 'choir', 'choer', true],
        ['a word of five letters forgives a lost letter', 'choirs', 'chois', true],
        ['a word of five letters forgives an added letter', 'choir', 'chooir', true],
        ['a swap of neighbours is one typo', 'choir', 'chior', true],
        ['a word of eight letters forgives one typo', 'mornings', 'mornyngs', true],
        ['a word of eight letters does not forgive two', 'mornings', 'murnyngs', false],
        ['a word of nine letters forgives two', 'allotment', 'allotmannt', true],
        ['a word of nine letters does not forgive three', 'allotment', 'elottmantx', false],
        ['a wrong first letter is too much for a short word', 'library', 'kibrary', false],
        ['a wrong first letter counts as two typos', 'allotment', 'ellotment', true],
        ['a wrong first letter and another typo are three', 'allotment', 'ellotmant', false],
        ['a digit is a letter like others', 'room2024x', 'room2025x', true],
        ['short numbers must be right', '2024', '2025', false],
      ])('%s', async (_, word, asked, expected) => {
        await fill({ name: `${word} zz` });
        expect(await found(`${asked} `)).toEqual(expected ? ['a1'] : []);
      });
    });

    describe('beginnings of words', () => {
      beforeEach(() => fill({ name: 'Gardening club' }, { name: 'Garage band' }, { name: 'Bandstand' }));

      it('completes the last word', async () => expect(await found('gar')).toEqual(['a1', 'a2']));
      it('completes from one letter', async () => expect(await found('g')).toEqual(['a1', 'a2']));
      it('does not complete a word that another follows', async () =>
        expect(await found('gar club')).toEqual([]));
      it('does not complete a word that a space follows', async () =>
        expect(await found('gar ')).toEqual([]));
      it('forgives a typo in what was typed so far', async () =>
        expect(await found('gerden')).toEqual(['a1']));
      it('prefers the whole word to the beginning of another', async () =>
        expect((await ids({ words: 'band' }))[0]).toBe('a2'));
    });

    describe('words', () => {
      it('asks for all of them', async () => {
        await fill({ name: 'Garden club' }, { name: 'Garden' }, { name: 'Club' });
        expect(await found('garden club')).toEqual(['a1']);
      });

      it('finds them across fields', async () => {
        await fill({ name: 'Choir', where: 'Sale' }, { name: 'Choir', where: 'Leeds' });
        expect(await found('choir sale')).toEqual(['a1']);
      });

      it.each([
        ['accents', 'Tŷ Gŵyr caffè', 'ty gwyr caffe'],
        ['accents asked for', 'Ty Gwyr', 'tŷ gŵyr'],
        ['capitals', 'NHS Talking', 'nhs talking'],
        ['apostrophes', "Men's shed", 'men s shed'],
        ['apostrophes left out', "Men's shed", 'mens shed'],
        ['hyphens', 'Drop-in', 'drop in'],
        ['letters that do not decompose', 'Łódź Straße', 'lodz strasse'],
        ['other scripts', 'مجموعة النساء', 'النساء'],
        ['scripts without spaces', '曼彻斯特图书馆', '图书馆'],
      ])('reads %s alike', async (_, name, asked) => {
        await fill({ name });
        expect(await found(asked)).toEqual(['a1']);
      });

      ifExact('passes over small words where another word is asked for', async () => {
        await fill({ name: 'Lunch older people' }, { name: 'Lunch' });
        expect(await found('lunch for the older')).toEqual(['a1']);
        expect((await ask({ words: 'for the zebra' })).total).toBe(0);
      });

      it('answers nothing to words that nothing has', async () => {
        await fill({ name: 'Lunch' });
        expect(await ask({ words: 'zebra' })).toMatchObject({ hits: [], total: 0, dropped: [] });
      });

      it('drops words from the right only when all together find nothing, and says so', async () => {
        await fill({ name: 'Gospel choir' }, { name: 'Gospel' });
        expect(await ask({ words: 'gospel choir' })).toMatchObject({ total: 1, dropped: [] });
        expect(await ask({ words: 'gospel zebra lion' })).toMatchObject({
          total: 2,
          dropped: ['zebra', 'lion'],
        });
      });

      it('tells which words of the index matched', async () => {
        await fill({ name: 'Allotment gardens' });
        const { matched } = await ask({ words: 'alotment gard' });
        expect(matched).toEqual({ alotment: ['allotment'], gard: ['gardens'] });
      });

      it.each([
        ['one letter', 'a'],
        ['one letter many times', 'a'.repeat(256)],
        ['too many words', 'choir '.repeat(50)],
        ['signs alone', '"*&() --'],
        ['a lone surrogate', 'choir \ud800'],
        ['nothing but spaces', '   '],
      ])('survives %s', async (_, words) => {
        await fill({ name: 'Choir' });
        expect((await ask({ words })).total).toBeLessThanOrEqual(1);
      });
    });

    describe('words joined and parted', () => {
      beforeEach(() => fill({ name: 'Foodbank' }, { name: 'Food bank' }, { name: 'Food. Bank' }));

      it('finds "foodbank" for "food bank"', async () =>
        expect(await found('food bank ')).toEqual(['a1', 'a2', 'a3']));
      ifExact('finds "food bank" for "foodbank", but not across a sentence', async () =>
        expect(await found('foodbank ')).toEqual(['a1', 'a2']),
      );
      it('prefers what was typed', async () => expect((await ids({ words: 'foodbank ' }))[0]).toBe('a1'));
    });

    describe('synonyms', () => {
      beforeEach(async () => {
        await index.setSynonyms({
          singing: ['choir'],
          gp: ['general practice'],
          'out of work': ['unemployed'],
          'warm space': ['heated hub'],
        });
        await fill(
          { name: 'Choir' },
          { name: 'General practice' },
          { name: 'Unemployed support' },
          { name: 'Heated hub' },
          { name: 'Practice general' },
          { name: 'Singing' },
        );
      });

      it('takes a word for a word', async () => expect(await found('singing ')).toEqual(['a1', 'a6']));
      it('goes one way', async () => expect(await found('choir ')).toEqual(['a1']));
      ifExact('takes a word for a phrase, in its order', async () =>
        expect(await found('gp ')).toEqual(['a2']),
      );
      it('takes a phrase for a word', async () => expect(await found('out of work ')).toEqual(['a3']));
      ifExact('takes a phrase for a phrase', async () => expect(await found('warm space ')).toEqual(['a4']));
      it('takes none for a beginning', async () => expect(await found('singin')).toEqual(['a6']));
      it('keeps them through a rebuild', async () => {
        const rebuild = await index.rebuild();
        await rebuild.write([change({ name: 'Choir' }, 'b1')]);
        await rebuild.commit();
        expect(await found('singing ')).toEqual(['b1']);
      });
    });

    describe('order', () => {
      const sale = { lat: 53.424, lng: -2.322 };
      const around = { near: sale, radius: 50_000, areas: [], remote: false };

      it.each<[string, Partial<IndexQuery>, Sketch, Sketch]>([
        ['fewer typos', { words: 'allotment ' }, { name: 'Allotment', standing: 4 }, { name: 'Allotmant' }],
        [
          'a name before a description',
          { words: 'choir ' },
          { name: 'Choir', standing: 4 },
          { name: 'A', description: 'choir' },
        ],
        [
          'adjacent before far',
          { words: 'peer support ' },
          { name: 'A', summary: 'peer support', standing: 4 },
          { name: 'A', summary: 'peer one two three four support' },
        ],
        [
          'in order before turned round',
          { words: 'peer support ' },
          { name: 'peer support', standing: 4 },
          { name: 'support peer' },
        ],
        [
          'what is vouched for',
          { words: 'choir ' },
          { name: 'Choir', standing: 0 },
          { name: 'Choir', standing: 4 },
        ],
      ])('puts %s first', async (_, query, better, worse) => {
        await fill(worse, better);
        expect(await ids(query)).toEqual(['a2', 'a1']);
      });

      ifRanked.each<[string, Partial<IndexQuery>, Sketch, Sketch]>([
        [
          'the nearer name',
          { words: 'library ', where: around },
          { name: 'Library', point: offset(sale, 400) },
          { name: 'Library', point: offset(sale, 3000) },
        ],
        [
          'all words in the summary nearby before one of them in a name further off',
          { words: 'food bank ', where: around },
          { name: 'Trust', summary: 'Food bank', point: offset(sale, 400) },
          { name: 'Food aid', summary: 'Not a bank', point: offset(sale, 3000) },
        ],
        [
          'a name further off before a description nearby',
          { words: 'library ', where: around },
          { name: 'Library', point: offset(sale, 9000) },
          { name: 'A', description: 'library', point: offset(sale, 100) },
        ],
      ])('puts %s first', async (_, query, better, worse) => {
        await fill(worse, better);
        expect(await ids(query)).toEqual(['a2', 'a1']);
      });

      it('by distance puts the nearest first whatever the words, and what has no point last', async () => {
        await fill(
          { name: 'A', description: 'choir', point: offset(sale, 200) },
          { name: 'Choir', point: offset(sale, 900) },
          { name: 'Choir', point: null, facets: { remote: ['yes'] } },
        );
        const where = { ...around, remote: true };
        const { hits } = await ask({ words: 'choir ', where, sort: 'distance' });
        expect(hits.map((hit) => hit.assetId)).toEqual(['a1', 'a2', 'a3']);
        expect(hits[0]!.metres).toBeCloseTo(200, -1);
        expect(hits[2]!.metres).toBeNull();
      });

      it('by next start puts the soonest first and what has none last', async () => {
        await fill(
          { name: 'A', nextOn: 30_000_000 },
          { name: 'B', nextOn: null },
          { name: 'C', nextOn: 29_900_000 },
        );
        expect(await ids({ sort: 'next' })).toEqual(['a3', 'a1', 'a2']);
      });
    });

    describe('place', () => {
      const centre = { lat: 53.424, lng: -2.322 };
      const within = (radius: number, areas: string[] = [], remote = false) => ({
        near: centre,
        radius,
        areas,
        remote,
      });

      it('holds a radius to half a hundredth', async () => {
        await fill({ name: 'A', point: offset(centre, 995) }, { name: 'B', point: offset(centre, 1005) });
        expect(await found('', { where: within(1000) })).toEqual(['a1']);
      });

      it('adds what serves the area and, when asked, what needs no place', async () => {
        await fill(
          { name: 'A', point: offset(centre, 90_000), facets: { area: ['trafford'] } },
          { name: 'B', point: null, facets: { area: ['trafford'] } },
          { name: 'C', point: null, facets: { remote: ['yes'] } },
          { name: 'D', point: null },
          { name: 'E', point: offset(centre, 90_000) },
        );
        expect(await found('', { where: within(1000) })).toEqual([]);
        expect(await found('', { where: within(1000, ['trafford']) })).toEqual(['a1', 'a2']);
        expect(await found('', { where: within(1000, ['trafford'], true) })).toEqual(['a1', 'a2', 'a3']);
        expect(await found('')).toHaveLength(5);
      });

      it('adds to a box what serves its middle, too', async () => {
        await fill(
          { name: 'A', point: centre },
          { name: 'B', point: null, facets: { area: ['trafford'] } },
          { name: 'C', point: null, facets: { remote: ['yes'] } },
          { name: 'D', point: null, facets: { area: ['salford'] } },
        );
        const box = { west: -2.4, east: -2.2, south: 53.3, north: 53.5 };
        expect(await found('', { where: { box, remote: false } })).toEqual(['a1']);
        expect(await found('', { where: { box, areas: ['trafford'], remote: false } })).toEqual(['a1', 'a2']);
        expect(await found('', { where: { box, areas: ['trafford'], remote: true } })).toEqual([
          'a1',
          'a2',
          'a3',
        ]);
      });

      it('keeps to a box, also across the date line', async () => {
        await fill(
          { name: 'A', point: { lat: -17, lng: 179.5 } },
          { name: 'B', point: { lat: -17, lng: -179.5 } },
          { name: 'C', point: { lat: -17, lng: 0 } },
        );
        const box = (west: number, east: number) => ({
          box: { west, east, south: -20, north: -10 },
          remote: false,
        });
        expect(await found('', { where: box(179, -179) })).toEqual(['a1', 'a2']);
        expect(await found('', { where: box(-1, 1) })).toEqual(['a3']);
        expect(await found('', { where: box(-180, 180) })).toEqual(['a1', 'a2', 'a3']);
      });

      it('finds across the pole', async () => {
        await fill({ name: 'A', point: { lat: 89.9, lng: 170 } });
        expect(
          await found('', {
            where: { near: { lat: 89.9, lng: -10 }, radius: 30_000, areas: [], remote: false },
          }),
        ).toEqual(['a1']);
      });

      it('does not mistake 0,0 for nowhere', async () => {
        await fill({ name: 'A', point: { lat: 0, lng: 0 } }, { name: 'B', point: null });
        expect(
          await found('', { where: { near: { lat: 0, lng: 0 }, radius: 1000, areas: [], remote: false } }),
        ).toEqual(['a1']);
      });
    });

    describe('facets', () => {
      beforeEach(() =>
        fill(
          { name: 'A', facets: { cost: ['free'], category: ['arts_culture', 'nature'] } },
          { name: 'B', facets: { cost: ['free'], category: ['nature'] } },
          { name: 'C', facets: { cost: ['donation'], category: ['nature'] } },
        ),
      );

      it('is "or" within a facet and "and" across', async () => {
        expect(await found('', { facets: { cost: ['free', 'donation'] } })).toEqual(['a1', 'a2', 'a3']);
        expect(await found('', { facets: { cost: ['free'], category: ['arts_culture'] } })).toEqual(['a1']);
      });

      it('finds nothing for an unknown value, and does not fail', async () => {
        for (const value of ['nonsense', '__proto__', '" OR "" = "']) {
          expect((await ask({ facets: { cost: [value] } })).total).toBe(0);
        }
      });

      it('counts each facet without its own filter', async () => {
        const { counts, total } = await ask({ facets: { cost: ['free'] }, count: ['cost', 'category'] });
        expect(total).toBe(2);
        expect(counts.cost).toEqual({ free: 2, donation: 1 });
        expect(counts.category).toEqual({ nature: 2, arts_culture: 1 });
      });
    });

    describe('wishes', () => {
      const near = { lat: 53.424, lng: -2.322 };
      const grief = { best: { category: ['bereavement'] }, also: { category: ['peer_support'] } };
      const music = { best: { topic: ['music'] }, also: {} };

      it('are "or", and what answers more of them, more fully, stands first, however far', async () => {
        await fill(
          { name: 'Peers', facets: { category: ['peer_support'] }, point: offset(near, 100) },
          { name: 'Grief', facets: { category: ['bereavement'] }, point: offset(near, 900) },
          {
            name: 'Grief choir',
            facets: { category: ['bereavement'], topic: ['music'] },
            point: offset(near, 2_500),
          },
          { name: 'Allotment', facets: { category: ['nature'] }, point: offset(near, 10) },
        );
        const where = { near, radius: 5_000, areas: [], remote: false };
        const answer = await ask({ wishes: [grief, music], where });
        expect(answer.total).toBe(3);
        expect(answer.hits.map((hit) => hit.assetId)).toEqual(['a3', 'a2', 'a1']);
      });

      it('stand beside words that all have to match', async () => {
        await fill(
          { name: 'Steel pans', facets: { topic: ['music'] } },
          { name: 'Brass band', facets: { topic: ['music'] } },
        );
        expect(await found('steel', { wishes: [music] })).toEqual(['a1']);
      });

      it('leave out what is not wanted', async () => {
        await fill(
          { name: 'Choir', facets: { topic: ['music'] } },
          { name: 'Church choir', facets: { topic: ['music'], category: ['faith_belief'] } },
        );
        expect(await found('', { wishes: [music], unwanted: { category: ['faith_belief'] } })).toEqual([
          'a1',
        ]);
      });

      it('keep to what can be reached: near enough, or in another way', async () => {
        await fill(
          { name: 'Near', point: offset(near, 1_100) },
          { name: 'Far', point: offset(near, 1_300) },
          {
            name: 'Far with a lift',
            point: offset(near, 2_000),
            access: { yes: ['transport_help'], no: [] },
          },
          { name: 'Far without', point: offset(near, 2_000), access: { yes: [], no: ['transport_help'] } },
          { name: 'Visits', facets: { attendance: ['home_visit'] } },
        );
        const reach = {
          near,
          metres: 1_200,
          or: { attendance: ['home_visit'] },
          orAccess: ['transport_help' as const],
        };
        expect(await found('', { reach })).toEqual(['a1', 'a3', 'a5']);
      });
    });

    describe('groups', () => {
      it('counts an asset of several places once and shows its nearest', async () => {
        const centre = { lat: 53.424, lng: -2.322 };
        const places = [20_000, 300, 900].map((metres) => offset(centre, metres));
        await index.write([
          change({ name: 'Library', places, facets: { cost: ['free'] } }, 'a1'),
          change({ name: 'Library' }, 'a2'),
        ]);
        const where = { near: centre, radius: 30_000, areas: [], remote: false };
        for (const sort of ['fit', 'distance'] as const) {
          const answer = await ask({ words: 'library ', where, sort, count: ['cost'] });
          expect(answer.hits).toMatchObject([{ assetId: 'a1', documentId: 'a1_1' }]);
          expect(answer.hits[0]!.metres).toBeCloseTo(300, -1);
          expect(answer).toMatchObject({ total: 1, counts: { cost: { free: 1 } } });
        }
      });

      it('counts the same thing from two sources once', async () => {
        await fill(
          { name: 'Library', groupId: 'g' },
          { name: 'The library', groupId: 'g' },
          { name: 'Library' },
        );
        const answer = await ask({ words: 'library ' });
        expect(answer.total).toBe(2);
        expect(answer.hits.map((hit) => hit.groupId).sort()).toEqual(['a3', 'g']);
      });
    });

    describe('access', () => {
      const asked: AccessFeature[] = ['step_free', 'hearing_loop'];
      beforeEach(() =>
        fill(
          { name: 'Choir', access: { yes: [], no: [] } },
          { name: 'A', description: 'choir', standing: 4, access: { yes: asked, no: [] } },
          { name: 'Choir', access: { yes: ['step_free'], no: ['hearing_loop'] } },
          { name: 'Choir', access: { yes: ['step_free'], no: [] } },
        ),
      );

      it.each(['fit', 'distance', 'next'] as const)(
        'sorted by %s puts known before not known, and never "no"',
        async (sort) => {
          const answer = await ask({ words: 'choir ', access: asked, sort, count: ['access'] });
          expect(answer.hits[0]).toMatchObject({ assetId: 'a2', accessKnown: true });
          expect(answer.hits.map((hit) => hit.assetId).sort()).toEqual(['a1', 'a2', 'a4']);
          expect(answer).toMatchObject({
            total: 3,
            accessKnown: 1,
            counts: { access: { step_free: 2, hearing_loop: 1 } },
          });
        },
      );

      it('is known for all where nothing was asked', async () => {
        expect(await ask({})).toMatchObject({ total: 4, accessKnown: 4 });
      });
    });

    describe('times', () => {
      it('asks for day and time of day within one session', async () => {
        const facets = (dayTime: string[]) => ({
          dayTime,
          day: dayTime.map((each) => each.slice(0, 2)),
          time: dayTime.map((each) => each.slice(3)),
        });
        await fill(
          { name: 'A', facets: facets(['TU-evening', 'WE-morning']) },
          { name: 'B', facets: facets(['TU-morning', 'WE-evening']) },
        );
        expect(await found('', { days: ['TU'] })).toEqual(['a1', 'a2']);
        expect(await found('', { days: ['TU'], times: ['evening'] })).toEqual(['a1']);
        const { counts } = await ask({ times: ['evening'], days: ['TU'], count: ['day', 'time'] });
        expect(counts).toEqual({ day: { TU: 1, WE: 1 }, time: { evening: 1, morning: 1 } });
        expect((await ask({ times: ['evening', 'morning'], count: ['day'] })).counts.day).toEqual({
          TU: 2,
          WE: 2,
        });
      });

      it('counts each choice of "when" as if it were chosen instead', async () => {
        const evening = { days: ['TU'], time: ['evening'], dayTime: ['TU-evening'] };
        const morning = { days: ['TU'], time: ['morning'], dayTime: ['TU-morning'] };
        const facets = ({ days: day, ...rest }: typeof evening) => ({ ...emptyFacets(), day, ...rest });
        const tuesday = 48;
        await fill(
          { name: 'Choir', facets: facets(evening), week: [tuesday + 38] },
          { name: 'Choir', facets: facets(morning), week: [tuesday + 20] },
          { name: 'Choir', on: ['2026-11-25'], onHalfHours: ['2026-11-25/20'] },
          { name: 'Drums', facets: facets(evening), week: [tuesday + 38] },
        );
        const whole = { days: [], times: [] };
        const spans = {
          tuesday: { ...whole, dates: [{ date: '2026-11-24', day: 'TU' as const }], openAt: null },
          wednesday: { ...whole, dates: [{ date: '2026-11-25', day: 'WE' as const }], openAt: null },
          evening: {
            days: ['TU' as const],
            times: ['evening' as const],
            dates: [{ date: '2026-11-24', day: 'TU' as const }],
            openAt: null,
          },
          now: {
            ...whole,
            dates: [],
            openAt: { weekHalfHour: tuesday + 20, date: '2026-11-24', halfHour: 20 },
          },
        };
        const asked = { words: 'choir', spans };
        const counts = { tuesday: 2, wednesday: 1, evening: 1, now: 1 };
        expect((await ask(asked)).spans).toEqual(counts);
        // What the question itself says of days and times does not count.
        const { total, spans: counted } = await ask({ ...asked, ...spans.wednesday });
        expect({ total, counted }).toEqual({ total: 1, counted: counts });
        expect((await ask({ ...asked, ...spans.evening })).spans).toEqual(counts);
        expect((await ask({ words: 'choir' })).spans).toEqual({});
      });

      it('knows what is open now, every week or on this date', async () => {
        await fill(
          { name: 'A', week: [28, 29] },
          { name: 'B', on: ['2026-11-23'], onHalfHours: ['2026-11-23/28'] },
          { name: 'C' },
        );
        const openAt = (halfHour: number, date = '2026-11-23') => ({
          weekHalfHour: halfHour,
          date,
          halfHour,
        });
        expect(await found('', { openAt: openAt(28) })).toEqual(['a1', 'a2']);
        expect(await found('', { openAt: openAt(29) })).toEqual(['a1']);
        expect(await found('', { openAt: openAt(28, '2026-11-30') })).toEqual(['a1']);
        expect(await found('', { openAt: openAt(30) })).toEqual([]);
      });

      it('knows what is on by date, every week or then', async () => {
        await fill({ name: 'A', week: [335] }, { name: 'B', on: ['2026-11-24'] }, { name: 'C' });
        expect(await found('', { dates: [{ date: '2026-11-24', day: 'TU' }] })).toEqual(['a2']);
        expect(await found('', { dates: [{ date: '2026-11-29', day: 'SU' }] })).toEqual(['a1']);
        const both = [
          { date: '2026-11-24', day: 'TU' as const },
          { date: '2026-11-29', day: 'SU' as const },
        ];
        expect(await found('', { dates: both })).toEqual(['a1', 'a2']);
      });

      it('asks whether an age is welcome, both ends included', async () => {
        await fill({ name: 'A', age: { min: 18, max: 25 } }, { name: 'B', age: { min: 0, max: 120 } });
        expect(await found('', { age: 17 })).toEqual(['a2']);
        expect(await found('', { age: 18 })).toEqual(['a1', 'a2']);
        expect(await found('', { age: 25 })).toEqual(['a1', 'a2']);
        expect(await found('', { age: 26 })).toEqual(['a2']);
      });
    });

    describe('cells', () => {
      it('counts places by tile, with kinds and their mean point', async () => {
        const point = { lat: 53.424, lng: -2.322 };
        await fill(
          { name: 'A', point, facets: { kind: ['place'] } },
          { name: 'B', point: offset(point, 40), facets: { kind: ['place'] } },
          { name: 'C', point: { lat: 51.5, lng: -0.1 }, facets: { kind: ['culture'] } },
          { name: 'D', point: null },
        );
        const { total, cells } = await index.cells({ ...noFilters, level: 12 });
        expect(total).toBe(3);
        expect(cells.map(({ count }) => count).sort()).toEqual([1, 2]);
        const cell = cells.find(({ count }) => count === 2)!;
        expect(cell).toMatchObject({ x: 2021, y: 1326, kinds: { place: 2 } });
        expect(cell.mean.lat).toBeCloseTo(53.424, 3);
        expect(await index.cells({ ...noFilters, words: 'zebra', level: 12 })).toEqual({
          cells: [],
          total: 0,
        });
      });
    });

    describe('suggestions', () => {
      it('finds names by what is typed so far, nearest first, each group once', async () => {
        const near = { lat: 53.424, lng: -2.322 };
        await fill(
          { name: 'Library of Leeds', point: { lat: 53.8, lng: -1.55 } },
          { name: 'Library of Sale', point: near },
          { name: 'Coffee', description: 'library' },
          { name: 'Sale library', groupId: 'a2', point: near },
        );
        expect(await index.suggest('libr', near, 5)).toHaveLength(2);
        expect((await index.suggest('libary', near, 5)).at(-1)).toBe('a1');
        expect(await index.suggest('libr', null, 1)).toHaveLength(1);
        expect(await index.suggest('', near, 5)).toEqual([]);
      });
    });

    describe('paging', () => {
      it('gives disjoint pages that together are all', async () => {
        const assets = Array.from({ length: 53 }, (_, i) => ({ name: `Club number${i % 5}` }));
        await fill(...assets);
        for (const query of [{ words: 'club ' }, {}, { sort: 'next' as const }]) {
          const pages: string[] = [];
          for (let from = 0; from < 60; from += 10)
            pages.push(...(await ids({ ...query, offset: from, limit: 10 })));
          expect(pages).toHaveLength(53);
          expect(new Set(pages).size).toBe(53);
        }
        expect(await ids({ offset: 1_000_000, limit: 20 })).toEqual([]);
        expect(await ask({ limit: 0 })).toMatchObject({ hits: [], total: 53 });
      });
    });

    describe('questions that belong together', () => {
      it('are answered in turn, and those for little only where the first finds little', async () => {
        await fill({ name: 'Choir' }, { name: 'Choir' }, { name: 'Chess' });
        const asked = (words: string): IndexQuery => ({ ...anyQuery, limit: 100, words });
        const totals = async (fewerThan: number) => {
          const ifFew = { fewerThan, queries: [asked('chess'), asked('')] };
          return (await index.findAll([asked('choir'), asked('chess')], ifFew)).map(({ total }) => total);
        };
        expect(await totals(2)).toEqual([2, 1]);
        expect(await totals(3)).toEqual([2, 1, 1, 3]);
        expect(await index.findAll([asked('choir')])).toHaveLength(1);
      });
    });

    describe('changes', () => {
      it('replaces an asset, words and facets and all', async () => {
        await fill({ name: 'Choir', facets: { cost: ['free'] } });
        expect((await ask({ count: ['cost'] })).counts.cost).toEqual({ free: 1 });
        await index.write([change({ name: 'Orchestra', facets: { cost: ['donation'] } }, 'a1', 2)]);
        expect(await found('choir')).toEqual([]);
        expect(await found('orchestra')).toEqual(['a1']);
        const { counts, hits } = await ask({ count: ['cost'] });
        expect(counts.cost).toEqual({ donation: 1 });
        expect(hits).toMatchObject([{ revision: 2 }]);
      });

      it('lets the newest revision win, whichever comes first', async () => {
        await index.write([change({ name: 'New' }, 'a1', 5)]);
        await index.write([change({ name: 'Old' }, 'a1', 4)]);
        expect(await found('new')).toEqual(['a1']);
        await index.write([{ assetId: 'a1', revision: 6, documents: [] }]);
        await index.write([change({ name: 'New' }, 'a1', 5)]);
        expect((await ask({})).total).toBe(0);
        await index.write([change({ name: 'Back' }, 'a1', 7)]);
        expect(await found('back')).toEqual(['a1']);
      });

      it('takes the same change twice without a trace', async () => {
        const twice = change({ name: 'Choir' }, 'a1', 3);
        await index.write([twice, twice]);
        await index.write([twice]);
        expect(await ask({})).toMatchObject({ total: 1 });
        expect(await index.revisions('', 10)).toEqual([{ assetId: 'a1', revision: 3 }]);
      });

      it('leaves out what was hidden since', async () => {
        await fill({ name: 'A' }, { name: 'B' });
        expect(await found('', { without: ['a1', 'unknown'] })).toEqual(['a2']);
      });

      it('tells what it holds in pages by id', async () => {
        await index.write(['c', 'a', 'd', 'b'].map((id, i) => change({ name: 'A' }, id, i + 1)));
        await index.write([{ assetId: 'd', revision: 9, documents: [] }]);
        expect(await index.revisions('', 2)).toEqual([
          { assetId: 'a', revision: 2 },
          { assetId: 'b', revision: 4 },
        ]);
        expect(await index.revisions('b', 2)).toEqual([{ assetId: 'c', revision: 1 }]);
        expect(await index.health()).toMatchObject({ state: 'ready', assets: 3 });
      });
    });

    describe('a rebuild', () => {
      it('shows the old until it is committed, and takes live changes into both', async () => {
        await fill({ name: 'Old' }, { name: 'Gone' });
        const rebuild = await index.rebuild();
        await index.write([change({ name: 'Live' }, 'a3', 5)]);
        await rebuild.write([change({ name: 'Fresh' }, 'a1', 2), change({ name: 'Late' }, 'a3', 4)]);
        expect(await found('')).toEqual(['a1', 'a2', 'a3']);
        await rebuild.commit();
        expect(await found('')).toEqual(['a1', 'a3']);
        expect(await found('fresh')).toEqual(['a1']);
        expect(await found('live')).toEqual(['a3']);
      });

      it('does not bring back what was taken out, when an older change comes late', async () => {
        await fill({ name: 'Gone' });
        await index.write([{ assetId: 'a1', revision: 3, documents: [] }]);
        const rebuild = await index.rebuild();
        await index.write([change({ name: 'Gone' }, 'a1', 2)]);
        await rebuild.commit();
        expect(await found('')).toEqual([]);
      });

      it('carries over what is due', async () => {
        await index.write([change({ name: 'Old', due: 5 }, 'a1')]);
        const rebuild = await index.rebuild();
        await rebuild.write([change({ name: 'Fresh', due: 7 }, 'a2')]);
        await rebuild.commit();
        expect(await index.due(6, 10)).toEqual([]);
        expect(await index.due(7, 10)).toEqual(['a2']);
      });

      it('changes nothing when abandoned, and another can begin', async () => {
        await fill({ name: 'Old' });
        const rebuild = await index.rebuild();
        await rebuild.write([change({ name: 'Fresh' }, 'a9')]);
        await rebuild.abandon();
        await index.write([change({ name: 'Live' }, 'a2')]);
        expect(await found('')).toEqual(['a1', 'a2']);
        await (await index.rebuild()).commit();
        expect(await found('')).toEqual([]);
      });

      it('never shows a half-filled index to those who ask meanwhile', async () => {
        const assets = Array.from({ length: 300 }, (_, i) => documentsOf(seed, i));
        const changes = assets.map((documents) => ({
          assetId: documents[0]!.assetId,
          revision: 1,
          documents,
        }));
        await index.write([...changes, change({ name: 'Sentinel' }, 'sentinel')]);
        const { total } = await ask({});
        const rebuild = await index.rebuild();
        let isBuilding = true;
        const asking = (async () => {
          const totals = new Set<number>();
          while (isBuilding) {
            totals.add((await ask({})).total);
            expect(await found('sentinel')).toEqual(['sentinel']);
            await new Promise((resolve) => setImmediate(resolve));
          }
          return totals;
        })();
        for (let i = 0; i < changes.length; i += 50) await rebuild.write(changes.slice(i, i + 50));
        await rebuild.write([change({ name: 'Sentinel' }, 'sentinel')]);
        await rebuild.commit();
        isBuilding = false;
        expect([...(await asking)]).toEqual([total]);
      });
    });

    describe('what time makes wrong', () => {
      const places = [
        { lat: 53.424, lng: -2.322 },
        { lat: 53.43, lng: -2.3 },
      ];

      it('is known by the minute, each asset once, until it is written again or taken out', async () => {
        await index.write([
          change({ name: 'Soon', due: 100, places }, 'a1'),
          change({ name: 'Later', due: 101 }, 'a2'),
          change({ name: 'Never', due: null }, 'a3'),
          change({ name: 'Gone', due: 99 }, 'a4'),
        ]);
        expect(await index.due(98, 10)).toEqual([]);
        await index.write([{ assetId: 'a4', revision: 2, documents: [] }]);
        expect(await index.due(100, 10)).toEqual(['a1']);
        expect([...(await index.due(500, 10))].sort()).toEqual(['a1', 'a2']);
        expect(await index.due(500, 1)).toHaveLength(1);
        await index.write([change({ name: 'Soon', due: 700, places }, 'a1')]);
        expect(await index.due(500, 10)).toEqual(['a2']);
      });
    });

    describe('against the oracle', () => {
      const assets = long ? 5000 : 1000;
      const queries = long ? 300 : 50;
      const oracle = createOracle();
      let filled: SearchIndex;
      beforeAll(async () => {
        filled = await adapter.create();
        const changes = Array.from({ length: assets }, (_, n) => {
          const generated = documentsOf(seed, n);
          const documents = adapter.countsWholeGroups
            ? generated
            : generated.map((document) => ({ ...document, groupId: document.assetId }));
          return { assetId: documents[0]!.assetId, revision: 1, documents };
        });
        oracle.write(changes);
        for (let i = 0; i < changes.length; i += 500) await filled.write(changes.slice(i, i + 500));
        console.log(
          `${adapter.name}: ${queries} questions to ${assets} assets, seed ${seed} (SEED=… to choose, LONG=1 for more)`,
        );
      }, 120_000);
      afterAll(() => filled.close());

      ifExact(
        'finds the same, counts the same and stands in the same order',
        async () => {
          for (let n = 0; n < queries; n++)
            await agree(filled, oracle, aQuery(seed, n, assets), adapter.ranksAsDocumented, n);
        },
        600_000,
      );

      it('agrees on everything but words', async () => {
        for (let n = 0; n < queries; n++) {
          const query = {
            ...aQuery(seed + 1, n, assets),
            words: '',
            count: [...everyCount, 'dayTime' as const, 'area' as const],
          };
          await agree(filled, oracle, query, adapter.ranksAsDocumented, n);
        }
      }, 600_000);

      it('counts the same cells', async () => {
        const random = randomFrom(seed);
        for (let n = 0; n < queries / 2; n++) {
          const [, lat, lng] = random.pick(towns);
          const half = random.pick([0.05, 0.5, 5]);
          const box = { south: lat - half, north: lat + half, west: lng - half, east: lng + half };
          const words = adapter.understandsExactly && n % 3 === 0 ? aQuery(seed, n, assets).words : '';
          const query = {
            ...aQuery(seed + 2, n, assets),
            words,
            where: { box, remote: false },
            level: 8 + random.below(9),
          };
          const answer = await filled.cells(query);
          const expected = oracle.cells(query);
          const counts = Object.fromEntries(
            answer.cells.map(({ x, y, count, kinds }) => [`${x}/${y}`, { count, kinds }]),
          );
          const wanted = Object.fromEntries(
            [...expected.cells].map(([tile, { count, kinds }]) => [tile, { count, kinds }]),
          );
          expect({ n, total: answer.total, counts }).toEqual({ n, total: expected.total, counts: wanted });
        }
      }, 600_000);
    });
  });
}

type Sketch = {
  name: string;
  summary?: string;
  where?: string;
  description?: string;
  groupId?: string;
  point?: IndexDocument['point'];
  places?: NonNullable<IndexDocument['point']>[];
  facets?: Partial<Record<IndexFacet, string[]>>;
} & Partial<
  Pick<IndexDocument, 'access' | 'age' | 'week' | 'on' | 'onHalfHours' | 'nextOn' | 'due' | 'standing'>
>;

/** An asset of the fixture, one document for each place. */
export function change(sketch: Sketch, assetId: string, revision = 1): IndexChange {
  const {
    name,
    summary = '',
    where = '',
    description = '',
    groupId = assetId,
    point = null,
    places,
    facets,
    ...rest
  } = sketch;
  const documents = (places ?? [point]).map((at, n) => ({
    id: `${assetId}_${n}`,
    assetId,
    groupId,
    revision,
    text: { name, about: '', summary, where, description },
    point: at,
    facets: { ...emptyFacets(), ...facets },
    access: { yes: [], no: [] },
    age: { min: 0, max: 120 },
    week: [],
    on: [],
    onHalfHours: [],
    nextOn: null,
    due: null,
    standing: 0,
    ...rest,
  }));
  return { assetId, revision, documents };
}

/** A point so many metres north. */
const offset = ({ lat, lng }: { lat: number; lng: number }, metres: number) => ({
  lat: lat + (metres / 6_371_000) * (180 / Math.PI),
  lng,
});
