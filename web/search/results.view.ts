import type { Fault } from '../../api/contract/problem.ts';
import type { LatLng } from '../../api/contract/place.ts';
import type { Basemap } from '../kit/context.ts';
import type { CardView } from './card.view.ts';

/** A choice of a filter: its id, its label, how many there are. */
export type Option = [id: string, label: string, count: number];

export type ResultsView = {
  /** First values of what was typed, by field. */
  typed: {
    q: string;
    near: string;
    at: string;
    box: string;
    radius: string;
    when: string;
    age: string;
    sort: string;
  };
  /** Readings of the words that were taken off. */
  off: string[];
  remote: boolean;
  /** Chosen ids by facet. */
  chosen: Record<string, string[]>;
  options: Record<string, Option[]>;
  faults: Fault[];
  /** Of the page; without what was asked, which is nobody's business in a list of tabs. */
  title: string;
  /** Of the list, with what was asked. */
  words: string;
  /** The words may tell of a danger: the page of who can be rung. */
  urgent: string | null;
  notices: string[];
  chips: { words: string; href: string }[];
  /** The same search with every filter off. */
  bare: string;
  total: number;
  about: boolean;
  hasPlace: boolean;
  /** True where access was asked for, so that the list stands in two groups. */
  grouped: boolean;
  cards: CardView[];
  /** Schemes that may take somebody there who has no car. */
  rides: { href: string; name: string; summary: string; phone?: string }[];
  page: number;
  pages: number;
  earlier: string | null;
  later: string | null;
  /** In a chosen part of the map: how many of these come to you. */
  comeToYou: number;
  /** What needs no travel, and the same search with it; null where it is in already. */
  noTravel: { count: number; href: string } | null;
  /** The search without its words, and what they ask for by the lists: what "I could not find it" sends. */
  missing: string;
  /** Ids of what is on the list of this browser. */
  kept: string[];
  near: { words: string; href: string }[];
  ring: { name: string; phone?: string; words: string; href?: string } | null;
  map: { query: string; centre: LatLng | null; radius: number | null; basemap: Basemap };
};

/**
 * The view on its way to the browser, as one string: the router's own encoding visits every value of it, which was seen
 * to cost as much as drawing the page.
 */
export type PackedResults = { title: string; view: string };

export function packResults(view: ResultsView): PackedResults {
  const packed = { title: view.title, view: JSON.stringify(view) };
  packedHere.set(packed, view);
  return packed;
}

/** On the server the page is drawn from the view itself, so that nothing is unpacked there. */
const packedHere = new WeakMap<PackedResults, ResultsView>();

export const unpackResults = (packed: PackedResults): ResultsView =>
  packedHere.get(packed) ?? (JSON.parse(packed.view) as ResultsView);
