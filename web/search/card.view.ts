import type { AssetCard, PlaceView } from '../../api/contract/asset.ts';
import type { LatLng } from '../../api/contract/place.ts';

/** Of an asset, what its card in a list shows. Kept lean: it travels twice, as words and as data. */
export type CardView = {
  id: string;
  slug: string;
  name: string;
  kind: string;
  kindLabel: string;
  by?: string;
  summary: string;
  where?: string;
  hidden?: true;
  point?: LatLng;
  /** Of a point that is not the door: how far it may be from it. */
  blurred?: PlaceView['precision'];
  far?: string;
  next?: string;
  cost: string;
  access: { label: string; state: 'yes' | 'no' | 'not_known' }[];
  moreAccess: number;
  phone?: string;
  join: string;
  room?: string;
  fresh: string;
  freshWords: string;
  why: string[];
  known: boolean;
  also: number;
  demo: boolean;
  paused: boolean;
};

/** Access features shown on a card when none was asked for. */
const accessShown = 3;

/**
 * `asked` are the access features of the search: those are always said, also when not known.
 * `allInvented` = the site says of itself that everything is invented, so the card need not.
 */
export function viewCard(card: AssetCard, allInvented: boolean, asked: string[] = []): CardView {
  const { place, freshness } = card;
  const said = card.access.filter(({ feature, state }) => asked.includes(feature.id) || state === 'yes');
  const first = [
    ...said.filter(({ feature }) => asked.includes(feature.id)),
    ...said.filter(({ feature }) => !asked.includes(feature.id)),
  ].slice(0, Math.max(accessShown, asked.length));
  const next = card.next?.words ?? card.openingText;

  return {
    id: card.id,
    slug: card.slug,
    name: card.name,
    kind: card.kind.id,
    kindLabel: card.kind.label,
    ...(card.organisation && { by: card.organisation }),
    summary: card.summary,
    ...(place?.words && { where: place.words }),
    ...(place?.precision === 'hidden' && { hidden: true as const }),
    ...(place?.point && { point: place.point }),
    ...(place?.point && place.precision !== 'exact' && { blurred: place.precision }),
    ...(card.distanceWords && { far: card.distanceWords }),
    ...(next && { next }),
    cost: card.costWords,
    access: first.map(({ feature, state }) => ({ label: feature.label, state })),
    moreAccess: said.length - first.length,
    ...(card.phone && { phone: card.phone }),
    join: card.joinWords,
    ...(saysRoom(card.capacity.id) && card.status !== 'paused' && { room: card.capacity.label }),
    fresh: freshness.state,
    freshWords: freshness.words,
    why: card.why.slice(0, 3).map(({ words }) => words),
    known: card.accessKnown,
    also: card.alsoListed,
    demo: card.demo && !allInvented,
    paused: card.status === 'paused',
  };
}

/** Room is worth a line only where it changes what somebody would do. */
const saysRoom = (capacity: string) => ['waiting_list', 'full', 'paused', 'some_places'].includes(capacity);
