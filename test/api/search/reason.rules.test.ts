import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import * as lists from '../../../api/contract/lists.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import { labelOf } from '../../../api/taxonomy/taxonomy.ts';
import { wordsOf } from '../../../api/search/embedded/tokens.ts';
import { reasonsFor } from '../../../api/search/reason.rules.ts';
import { anAsset } from '../../support/an-asset.ts';
import { aPlace } from '../../support/drafts.ts';

const asked = (query: Record<string, unknown> = {}) => searchQuery.parse(query);
/** Each word of the question found as it was typed. */
const matchedBy = (question: string) => Object.fromEntries(wordsOf(question).map((word) => [word, [word]]));
const wordsFor = (more: Partial<AssetDraft>, question: string, query = {}) =>
  reasonsFor(anAsset(more), asked(query), matchedBy(question)).map(({ words }) => words);

describe('why a result is here', () => {
  it.each([
    ['its name, as it is written', { name: 'Sale Food Bank' }, 'food bank', ['“Food Bank” is in its name']],
    ['another name', { alsoKnownAs: ['The Pantry'] }, 'pantry', ['Also called The Pantry']],
    ['its Welsh name', { translations: { cy: { name: 'Côr y Cwm' } } }, 'cor', ['Also called Côr y Cwm']],
    ['what it is', { schemes: ['time_bank' as const] }, 'time', ['Time bank']],
    ['what it offers', { categories: ['arts_culture' as const] }, 'music', ['Arts, music and creativity']],
    ['who runs it', { organisation: { name: 'Mersey Trust' } }, 'mersey', ['Run by Mersey Trust']],
    ['where it is', {}, 'meadow', ['At Meadow Lane']],
    ['the town', {}, 'sale', ['In Sale']],
    ['what it serves', { areasServed: [{ name: 'Urmston' }] }, 'urmston', ['Serves Urmston']],
    ['what it says', { summary: 'We mend bikes together.' }, 'bikes', ['They speak of “bikes”']],
    ['what it says at length', { description: 'Łódź exiles meet here.' }, 'lodz', ['They speak of “Łódź”']],
    ['nothing where nothing was asked', {}, '', []],
    ['nothing that is not there', {}, 'submarine', []],
  ])('is %s', (_title, more, question, words) => {
    expect(wordsFor(more, question)).toEqual(words);
  });

  it('has a reason for each word, the most telling first', () => {
    const more = { name: 'Ukulele Friends', summary: 'Players of all ages learn by ear.' };
    expect(wordsFor(more, 'learn ukulele sale')).toEqual([
      '“Ukulele” is in its name',
      'They speak of “learn”',
      'In Sale',
    ]);
  });

  it('tells what was found, not what was typed', () => {
    const asset = anAsset({ name: 'Sale Singers' });
    expect(reasonsFor(asset, asked(), { choir: ['choir', 'singers'] })).toEqual([
      { field: 'name', value: 'Singers', words: '“Singers” is in its name' },
    ]);
  });

  it('says which choices it meets, needs first, and never one it does not', () => {
    const more: Partial<AssetDraft> = {
      needs: ['lonely'],
      categories: ['company_groups'],
      access: { step_free: { state: 'yes' }, lift: { state: 'no' } },
      costs: [{ kind: 'free' }],
    };
    const query = { category: 'company_groups', need: ['lonely', 'eat'], access: ['lift', 'step_free'] };
    expect(reasonsFor(anAsset(more), asked(query), {})).toEqual([
      { field: 'needs', value: 'lonely', words: 'I feel lonely' },
      { field: 'categories', value: 'company_groups', words: 'Social groups and coffee mornings' },
      { field: 'access.step_free.state', value: 'yes', words: 'Step-free entrance' },
    ]);
  });

  it('says that it serves the area of the search', () => {
    const asset = anAsset({ places: [], areasServed: [{ name: 'Sale and around' }] });
    const { id } = asset.areasServed[0]!;
    expect(reasonsFor(asset, asked(), {}, [id])).toEqual([
      { field: 'areasServed.name', value: 'Sale and around', words: 'Serves Sale and around' },
    ]);
    expect(reasonsFor(asset, asked(), {}, ['another'])).toEqual([]);
  });

  it('can always be read again in the stored asset, three at most, each once', () => {
    const some = <T extends string>(list: readonly T[]) => fc.subarray([...list], { maxLength: 3 });
    const text = fc.constantFrom(
      'Sale choir',
      'tea and cake',
      'Food Bank',
      'Tŷ Gŵyr',
      'ardd yr ardal',
      'Łódź-café',
    );
    const drafts = fc.record({
      name: text,
      alsoKnownAs: fc.array(text, { maxLength: 2 }),
      summary: text,
      description: text,
      organisation: fc.record({ name: text }),
      places: fc.array(
        fc.record({ privacy: fc.constantFrom(...lists.locationPrivacies), name: text }).map(aPlace),
        { maxLength: 2 },
      ),
      areasServed: fc.array(fc.record({ name: text }), { maxLength: 2 }),
      categories: some(lists.categories),
      needs: some(lists.needs),
      costs: some(lists.costKinds).map((kinds) => kinds.map((kind) => ({ kind }))),
      access: some(lists.accessFeatures).map((features) =>
        Object.fromEntries(
          features.map((f, n) => [f, { state: n === 0 ? ('no' as const) : ('yes' as const) }]),
        ),
      ),
    });
    const queries = fc.record({
      category: some(lists.categories),
      need: some(lists.needs),
      cost: some(lists.costKinds),
      access: some(lists.accessFeatures),
    });
    const questions = fc.array(
      fc.constantFrom('sale', 'tea', 'food', 'ty', 'lodz', 'cafe', 'meadow', 'arts'),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(drafts, queries, questions, (draft, query, question) => {
        const asset = anAsset(draft);
        const reasons = reasonsFor(asset, asked(query), matchedBy(question.join(' ')));
        expect(reasons.length).toBeLessThanOrEqual(3);
        expect(new Set(reasons.map(({ words }) => words)).size).toBe(reasons.length);
        for (const { field, value, words } of reasons) {
          expect(readAt(asset, field).some((there) => there.includes(value))).toBe(true);
          const facet = facetOf[field];
          if (facet) expect(words).toBe(labelOf(facet, value));
          else if (!field.startsWith('access.')) expect(words).toContain(value);
        }
      }),
    );
  });
});

const facetOf: Record<string, Parameters<typeof labelOf>[0]> = {
  needs: 'need',
  categories: 'category',
  'costs.kind': 'cost',
};

/** What stands at a path, through lists. */
function readAt(stored: unknown, path: string): string[] {
  let here: unknown[] = [stored];
  for (const name of path.split('.'))
    here = here.flatMap((each) => (each as Record<string, unknown>)[name] ?? []);
  return here.map(String);
}
