import type { Verdict } from '../../api/contract/curation.ts';

/** As they stand on the page. */
export const verdictsInOrder: Verdict[] = ['publish', 'ask', 'refuse'];
