import type { KeyForm } from '../../api/contract/keys.ts';

/** The shares in their order, for the browser, which does without the contract's validator. */
export const shares = [1_200, 3_000, 6_000] as const satisfies readonly KeyForm['share'][];
