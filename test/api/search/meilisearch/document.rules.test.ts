import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cellLevels,
  middleOfTile,
  readCell,
  tileAt,
  toMeili,
} from '../../../../api/search/meilisearch/document.rules.ts';
import { meiliSettings } from '../../../../api/search/meilisearch/settings.ts';
import { wordsOf } from '../../../../api/search/embedded/tokens.ts';
import { documentsOf, emptyFacets } from '../../../support/corpus.ts';
import { tileOf } from '../../../support/search-oracle.ts';

const [anything] = documentsOf(7, 3);
const plain = {
  ...anything!,
  facets: { ...emptyFacets(), kind: ['place'], cost: ['free'] },
  point: { lat: 53.424, lng: -2.322 },
};

describe('a document for Meilisearch', () => {
  it('holds folded words, with the ends of sentences, in the order of our own engine', () => {
    const text = { ...plain.text, name: "Tŷ Gŵyr men's shed. Łódź!", about: '', summary: '曼彻斯特图书馆' };
    const kept = toMeili({ ...plain, text }, true);
    expect(kept.text_name).toBe('ty gwyr men s shed. lodz');
    expect(kept.text_about).toBe('');
    expect((kept.text_summary as string).split(' ')).toEqual(wordsOf('曼彻斯特图书馆'));
  });

  it('has no nulls: what has no door or no next start lacks the field', () => {
    const kept = toMeili({ ...plain, point: null, nextOn: null }, false);
    expect(Object.values(kept)).not.toContain(null);
    expect(kept).not.toHaveProperty('_geo');
    expect(kept).not.toHaveProperty('nextOn');
    expect(Object.keys(kept).some((key) => key.startsWith('cell'))).toBe(false);
  });

  it('knows the days on which it is open every week', () => {
    const kept = toMeili({ ...plain, week: [0, 47, 48, 335] }, true);
    expect(kept.weekDay).toEqual(['MO', 'TU', 'SU']);
  });

  it('names its tile and kind on every level', () => {
    const kept = toMeili(plain, true);
    for (const level of cellLevels) {
      const [x, y] = tileOf(plain.point, level).split('/').map(Number);
      expect(readCell(kept[`cell${level}`] as string)).toEqual({ x, y, kind: 'place' });
    }
  });

  it('tells a tile without a kind from one with the first kind', () => {
    const { cell8 } = toMeili({ ...plain, facets: emptyFacets() }, true);
    expect(readCell(cell8 as string).kind).toBeUndefined();
  });

  it('is set up for every field it can be asked by', () => {
    const asked = Object.keys(toMeili({ ...plain, nextOn: 1, due: 1 }, true)).filter(
      (key) => !key.startsWith('text_') && !['id', 'revision', 'nextOn', 'standing'].includes(key),
    );
    expect([...(meiliSettings.filterableAttributes as string[])].sort()).toEqual(asked.sort());
  });
});

describe('a tile', () => {
  it('holds its own middle, everywhere on the map', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.constantFrom(...cellLevels),
        (lat, lng, level) => {
          const { x, y } = tileAt({ lat, lng }, level);
          expect(tileAt(middleOfTile(x, y, level), level)).toEqual({ x, y });
        },
      ),
    );
  });
});
