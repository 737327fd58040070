import type { CardView } from '../search/card.view.ts';

export type ShortlistPage = {
  entries: { card: CardView; times: string[]; nextDate?: string | undefined; text: string }[];
  gone: number;
  /** The ids as an address holds them. */
  keys: string;
  /** It is the list that this browser keeps. */
  isKept: boolean;
  isFull: boolean;
  large: boolean;
  origin: string;
};
