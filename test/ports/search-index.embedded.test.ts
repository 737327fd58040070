import { createEmbeddedIndex } from '../../api/search/embedded/embedded-index.ts';
import { searchIndexSuite } from './search-index.suite.ts';

searchIndexSuite({
  name: 'embedded',
  create: () => Promise.resolve(createEmbeddedIndex()),
  ranksAsDocumented: true,
  understandsExactly: true,
  countsWholeGroups: true,
});
