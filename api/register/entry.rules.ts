import type { AssetDraft } from '../contract/asset.ts';
import type { AccessFacts, PlaceInput, ScheduleInput } from '../contract/asset-parts.ts';
import type { Attendance, Category, JoinRoute } from '../contract/lists.ts';
import type { LatLng } from '../contract/place.ts';
import { doorFeatures, type Answers } from '../contract/register.ts';
import { given } from '../infra/given.ts';

/** A place of the map that a group meets at. */
export type Venue = { id: string; name: string; place: PlaceInput; access: AccessFacts };

/** What is found out about the answers before they become an entry. */
export type Facts = {
  assetId: string;
  today: string;
  /** What their own words say it is, where they have not chosen. */
  guessed: Category[];
  venue: Venue | null;
  /** Where their postcode is: `exact` only where the postcode itself is known. */
  found: { point: LatLng; exact: boolean; town?: string } | null;
  times: { schedules: ScheduleInput[]; left?: string };
  /** Who told us: the group, or somebody who wrote down what it said. */
  how: 'self' | 'phone' | 'paper';
};

/** Said beside what a hall brings with it, so that nobody takes it for the group's own word. */
export const hallSays = 'the hall says';
/** As an import says it of a point that is only the middle of a postcode area. */
const notTheDoor = 'The map shows the middle of the postcode area, not the door.';

/** The answers as an entry, as far as they go. The preview shows it, and it is what is sent. */
export function entryOf(answers: Answers, facts: Facts): AssetDraft {
  const categories = answers.sort?.categories ?? facts.guessed;
  const { schedules, left } = facts.times;
  return {
    id: facts.assetId,
    kind: kindOf(categories),
    name: answers.name?.name ?? '',
    summary: answers.about?.summary ?? '',
    categories,
    whoFor: answers.who?.whoFor ?? [],
    ...placesOf(answers, facts),
    schedules,
    ...(left && { openingText: left }),
    costs: costsOf(answers),
    contacts: contactsOf(answers),
    join: joinOf(answers),
    access: accessOf(answers, facts),
    ...given({ firstVisit: answers.welcome?.first }),
    formats: ['group'],
    provenance: {
      source: 'own',
      sourceName: facts.how === 'self' ? 'the group itself' : 'the group, and written down for it',
      asOf: facts.today,
    },
    assured: { on: facts.today, by: facts.how === 'self' ? 'self' : 'phone' },
    status: 'live',
  };
}

/** Halls and rooms are places, swapping is exchange; all else that registers itself is a group until a curator says otherwise. */
function kindOf(categories: Category[]): AssetDraft['kind'] {
  if (categories[0] === 'spaces') return 'place';
  return categories[0] === 'time_exchange' ? 'exchange' : 'association';
}

function placesOf(answers: Answers, { venue, found }: Facts): Pick<AssetDraft, 'places' | 'attendance' | 'areasServed' | 'links'> {
  const { where } = answers;
  const attendance: Attendance[] = where ? [attendances[where.at]] : [];
  if (!where || where.at === 'phone' || where.at === 'online') return { places: [], attendance };
  const town = found?.town;
  if (where.at === 'place' && venue)
    return {
      attendance,
      places: [{ ...venue.place, name: venue.place.name ?? venue.name }],
      links: [{ type: 'meets_at', assetId: venue.id, name: venue.name }],
    };
  const place: PlaceInput = {
    // Nobody's home is on the map; who goes to people has no door either.
    privacy: where.at === 'place' ? 'exact' : 'town',
    ...(where.at === 'place' && given({ name: where.hall })),
    address: {
      lines: where.at === 'place' && where.street ? [where.street] : [],
      ...given({ town, postcode: where.postcode?.toUpperCase().replace(/\s*(\d[A-Z]{2})$/, ' $1') }),
    },
    ...given({ point: found?.point }),
    ...(where.at === 'place' && found && !found.exact && { isMiddle: true, findingIt: notTheDoor }),
  };
  return { places: [place], attendance, ...(where.at === 'visits' && town && { areasServed: [{ name: town }] }) };
} // prettier-ignore

const attendances = {
  place: 'in_person',
  home: 'in_person',
  visits: 'home_visit',
  phone: 'phone',
  online: 'video',
} as const;

function costsOf({ cost }: Answers): AssetDraft['costs'] {
  if (!cost) return [];
  const pence = cost.pounds === undefined ? undefined : penceOf(cost.pounds);
  return [
    { kind: cost.price, ...given({ note: cost.note }), ...(cost.price !== 'free' && given({ pence })) },
  ];
}

/** "2", "£2.50", "50p". */
function penceOf(pounds: string): number {
  const amount = Number(pounds.replace(/[£p\s]/g, ''));
  return Math.round(pounds.trim().endsWith('p') && !pounds.includes('.') ? amount : amount * 100);
}

function contactsOf({ contact }: Answers): AssetDraft['contacts'] {
  if (!contact) return [];
  const isShown = contact.show === 'yes';
  return (['phone', 'email', 'website'] as const).flatMap((kind) => {
    const value = contact[kind];
    return value ? [{ kind, value, public: isShown }] : [];
  });
}

/** What is not shown cannot be a way in: then somebody of the map passes it on. */
function joinOf({ contact }: Answers): AssetDraft['join'] {
  if (!contact) return [];
  const shown = contact.show === 'yes';
  const routes: JoinRoute[] = [
    ...(contact.turnUp ? ['just_turn_up' as const] : []),
    ...(shown && contact.phone ? ['phone' as const] : []),
    ...(shown && contact.email ? ['email' as const] : []),
    ...(shown && contact.website ? ['web_form' as const] : []),
  ];
  return (routes.length > 0 ? routes : ['through_a_link_worker' as const]).map((route) => ({ route }));
}

/** What the group says of its door comes before what the hall says of its own. */
function accessOf({ welcome }: Answers, { venue, today }: Facts): AccessFacts {
  const ofHall = Object.entries(venue?.access ?? {}).map(([feature, fact]) => [
    feature,
    { ...fact, note: fact.note ? `${fact.note}, ${hallSays}`.slice(0, 200) : hallSays },
  ]);
  const own = doorFeatures.flatMap((feature) => {
    const state = welcome?.yes.includes(feature) ? 'yes' : welcome?.no.includes(feature) ? 'no' : null;
    return state ? [[feature, { state, checkedOn: today }]] : [];
  });
  return Object.fromEntries([...ofHall, ...own]) as AccessFacts;
}
