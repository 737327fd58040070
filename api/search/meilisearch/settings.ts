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
    'id',
    'assetId',
    'groupId',
    'revision',
    'accessYes',
    'accessNo',
    'ageMin',
    'ageMax',
    'week',
    'weekDay',
    'on',
    'onHalfHours',
    'nextOn',
    '_geo',
  ],
  sortableAttributes: ['_geo', 'nextOn', 'standing', 'assetId', 'id'],
  displayedAttributes: ['*'],
  stopWords: [],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  pagination: { maxTotalHits: 5_000_000 },
  faceting: { maxValuesPerFacet: 20_000 },
};
