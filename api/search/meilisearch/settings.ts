import type { Settings } from 'meilisearch';
import { indexFacets, textFields } from '../search-index.ts';
import { cellLevels, textKey } from './document.rules.ts';

const cells = cellLevels.map((level) => `cell${level}`);

/**
 * How Meilisearch must be set so that it answers as our own engine does. `sort` stands first, or
 * "nearest" would only break ties; `attributeRank` without `wordPosition`, or a short name would beat a near one.
 */
export const meiliSettings: Settings = {
  searchableAttributes: textFields.map(textKey),
  rankingRules: ['sort', 'words', 'typo', 'attributeRank', 'proximity', 'exactness', 'standing:asc'],
  filterableAttributes: [
    ...indexFacets,
    ...cells,
    'assetId',
    'groupId',
    'isFirst',
    'accessYes',
    'accessNo',
    'ageMin',
    'ageMax',
    'week',
    'weekDay',
    'on',
    'onHalfHours',
    'due',
    '_geo',
  ],
  sortableAttributes: ['_geo', 'nextOn', 'standing'],
  // Texts and questions arrive as folded words. Left to guess the language of a few of them,
  // Meilisearch may part a question otherwise than the text it was taken from.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  // The usual 1,000 hits and 100 values would make totals and counts wrong.
  pagination: { maxTotalHits: 5_000_000 },
  faceting: { maxValuesPerFacet: 20_000 },
};
