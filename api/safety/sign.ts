import type { Danger } from '../contract/urgent.ts';

/** Phrases that tell of a danger. */
export type Sign = {
  danger: Danger;
  say: string[];
};

/** Phrases that tell of a danger when all of them are said. */
export type Together = {
  danger: Danger;
  all: string[];
};
