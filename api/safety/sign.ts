import type { Danger } from '../contract/urgent.ts';

/** Phrases that tell of a danger. */
export type Sign = {
  danger: Danger;
  say: string[];
};
