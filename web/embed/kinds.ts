import type { EmbedKind } from '../../api/contract/embed.ts';

/** In the order in which they are offered; for the browser, which does without the contract's validator. */
export const embedKinds = ['search', 'list', 'map'] as const satisfies readonly EmbedKind[];
