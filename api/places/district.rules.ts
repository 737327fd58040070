import type { Nation } from '../contract/place.ts';

const nationByLetter: Record<string, Nation> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
  I: 'crown-dependency',
  J: 'crown-dependency',
  G: 'crown-dependency',
};

/** The nation an ONS district code ("E08000009") belongs to; the islands have our own codes IM, JE and GY. */
export const nationOf = (district: string): Nation | undefined => nationByLetter[district[0] ?? ''];

const words: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'crown-dependency': 'Crown dependency',
};
export const nationWords = (nation: Nation): string => words[nation];
