import type { AssetCard } from '../../api/contract/asset.ts';
import type { EmbedKind } from '../../api/contract/embed.ts';
import type { LatLng } from '../../api/contract/place.ts';
import type { Fault } from '../../api/contract/problem.ts';
import type { Basemap } from '../kit/context.ts';
import { viewCard, type CardView } from '../search/card.view.ts';

/** An entry with whoever says so: in somebody else's page, nothing else tells. */
export type EmbedCard = CardView & { source: AssetCard['source'] };

/** The style sheet of the host's colours, and what was changed in them; `nonce` lets the sheet in. */
export type Look = { sheet: string | null; changed: string[]; nonce: string };

export type EmbedView = {
  kind: EmbedKind;
  look: Look;
  heading: string;
  demo: boolean;
  faults: Fault[];
  /** What the visitor typed. `where` is null where the host has chosen the place. */
  typed: { what: string; where: string | null };
  /** What the host has chosen, as hidden fields: nobody takes it off. */
  chosen: [name: string, value: string][];
  /** Who can be rung, where the words may tell of a danger. */
  urgent: string | null;
  /** Null until something was asked. */
  found: { words: string; total: number; cards: EmbedCard[] } | null;
  /** The same search on a page of its own. */
  more: string;
  map: { query: string; centre: LatLng | null; radius: number | null; basemap: Basemap };
};

export const viewEmbedCard = (card: AssetCard, allInvented: boolean, access: string[]): EmbedCard => ({
  ...viewCard(card, allInvented, access),
  source: card.source,
});
