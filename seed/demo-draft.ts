import type { AssetDraft } from '../api/contract/asset.ts';
import type { Facts } from '../api/assets/freshness.rules.ts';
import type { ContactKind, Need } from '../api/contract/lists.ts';
import { idFrom } from '../api/infra/ids.ts';
import { needTerms } from '../api/taxonomy/needs.ts';
import { areaId } from './demo-areas.ts';
import { areas } from './data/areas.ts';
import { organisations } from './data/organisations.ts';
import { phoneRanges, spots, type PhoneRange } from './data/spots.ts';
import { streets } from './data/streets.ts';
import { daysAfter } from './calendar.ts';
import { assuranceOf } from './demo-freshness.ts';
import type { Entry, Spot } from './entry.ts';
import { hashOf } from './random.ts';
import { scatter } from './scatter.ts';

type PlaceDraft = NonNullable<AssetDraft['places']>[number];
type Access = NonNullable<AssetDraft['access']>;

/** All entries by key, and the day they are told on. `nth` numbers the entries, for telephone numbers. */
export type Told = { byKey: Map<string, Entry>; today: string };

export const demoId = (key: string): string => idFrom('demo asset', key);

/** Turns an entry into what a writer of assets gives: fills in what is usual, and the facts of the hall it meets in. */
export function toDraft(entry: Entry, told: Told, nth: number): AssetDraft {
  const { byKey, today } = told;
  const halls = (entry.at ?? []).map((key) => known(byKey, key));
  const fromList = entry.checked === 'never';
  const assured = assuranceOf(entry, factsOf(entry), today);

  return {
    id: demoId(entry.key),
    kind: entry.kind,
    schemes: entry.schemes ?? [],
    name: entry.name,
    alsoKnownAs: entry.aka ?? [],
    ...(entry.org && {
      organisation: { id: idFrom('demo organisation', entry.org), name: organisations[entry.org] },
    }),
    summary: entry.summary,
    ...(entry.more && { description: entry.more }),
    ...(entry.cy && { translations: { cy: entry.cy } }),
    categories: entry.cats,
    needs: needsOf(entry),
    whoFor: entry.who ?? ['anyone'],
    ...(entry.community && { community: entry.community }),
    ...(entry.age && { age: entry.age }),
    eligibility: entry.rules ?? [],
    access: accessOf(entry, halls),
    ...(entry.accessNote && { accessNote: entry.accessNote }),
    costs: entry.cost ?? [{ kind: 'free' }],
    attendance: attendanceOf(entry),
    languages: entry.languages ?? ['en'],
    formats: formatsOf(entry),
    join: (entry.join ?? ['just_turn_up']).map((route) => (typeof route === 'string' ? { route } : route)),
    ...(entry.wait && { wait: entry.wait }),
    ...(entry.firstVisit && { firstVisit: entry.firstVisit }),
    ...(entry.bringing && { bringingSomeone: entry.bringing }),
    wants: (entry.wants ?? []).map((what) => ({ what })),
    rooms: entry.rooms ?? [],
    checks: (entry.checks ?? []).map(({ what, daysAgo, by }) => ({
      what,
      on: daysAfter(today, -daysAgo),
      by,
    })),
    control: entry.control ?? 'ours',
    links: linksOf(entry, halls, byKey),
    contacts: contactsOf(entry, nth),
    ...(entry.workersLine && { workersLine: entry.workersLine }),
    places: [
      ...halls.map((hall) => placeAtHall(entry, hall)),
      ...(entry.places ?? []).map((place, at) => ownPlace(entry, place, at)),
    ],
    areasServed: (entry.serves ?? []).map((key) => ({ id: areaId(key), name: areas[key].name })),
    schedules: (entry.when ?? []).map((when) => when({ today, placeId: (key) => placeId(entry.key, key) })),
    ...(entry.opening && { openingText: entry.opening }),
    ...(entry.capacity && { capacity: entry.capacity }),
    ...(entry.capacityNote && { capacityNote: entry.capacityNote }),
    provenance: fromList
      ? {
          source: 'demo-import',
          sourceName: 'an invented list, for demonstration',
          theirId: entry.key,
          asOf: '2019-06-03',
        }
      : { source: 'demo', sourceName: 'Invented for demonstration', theirId: entry.key },
    ...assured,
    demo: true,
    status: entry.status ?? 'live',
  };
}

const usualFormat = {
  association: 'group',
  institution: 'place',
  service: 'one_to_one',
  place: 'place',
  exchange: 'drop_in',
  culture: 'event',
} as const;

const formatsOf = ({ formats, kind }: Entry) => formats ?? [usualFormat[kind]];
const attendanceOf = ({ by }: Entry) => by ?? ['in_person' as const];

const factsOf = (entry: Entry): Facts => ({
  kind: entry.kind,
  categories: entry.cats,
  needs: needsOf(entry),
  attendance: attendanceOf(entry),
  formats: formatsOf(entry),
  schedules: entry.when ?? [],
});

// "I need help right now" is claimed on purpose only, never because of a category
const neverFollows: Need[] = ['crisis'];

/** A need follows where one of the entry's categories is its first answer. */
function needsOf({ cats, needs = [] }: Entry): Need[] {
  const following = (Object.keys(needTerms) as Need[]).filter((need) => {
    const first = needTerms[need].categories[0];
    return first && cats.includes(first) && !neverFollows.includes(need);
  });
  return [...new Set([...needs, ...following])];
}

/** What is known of the first hall, and over it what the entry says itself. */
function accessOf(entry: Entry, halls: Entry[]): Access {
  const hall = entry.by && !entry.by.includes('in_person') ? '' : (halls[0]?.access ?? '');
  const facts: Access = {};
  for (const word of `${hall} ${entry.access ?? ''}`.split(' ').filter(Boolean)) {
    const feature = word.replace('-', '') as keyof Access;
    facts[feature] = { state: word.startsWith('-') ? 'no' : 'yes' };
  }
  return facts;
}

function linksOf(entry: Entry, halls: Entry[], byKey: Told['byKey']): NonNullable<AssetDraft['links']> {
  const whole = entry.partOf ? known(byKey, entry.partOf) : undefined;
  return [
    ...halls.map((hall) => ({ type: 'meets_at' as const, assetId: demoId(hall.key), name: hall.name })),
    ...(whole ? [{ type: 'part_of' as const, assetId: demoId(whole.key), name: whole.name }] : []),
    ...(entry.ledBy ? [{ type: 'led_by' as const, name: entry.ledBy }] : []),
  ];
}

const placeId = (entryKey: string, name: string) => idFrom('demo place', entryKey, name);

function ownPlace(entry: Entry, spot: Spot, at: number): PlaceDraft {
  const { town, outcode, spread, ...middle } = spots[spot.spot];
  const name = spot.name ?? (['place', 'institution'].includes(entry.kind) ? entry.name : undefined);
  const seedName = `${entry.key} ${at}`;
  return {
    id: placeId(entry.key, String(at)),
    ...(name && { name }),
    address: { lines: spot.lines ?? [streetOf(seedName)], town, postcode: outcode },
    point: scatter({ lat: middle.lat, lng: middle.lng }, spread, seedName),
    ...(spot.privacy && { privacy: spot.privacy }),
    ...(spot.findingIt && { findingIt: spot.findingIt }),
  };
}

/** The hall's own place under an id of the entry's, so that schedules can name it. */
function placeAtHall(entry: Entry, hall: Entry): PlaceDraft {
  const [spot] = hall.places ?? [];
  if (!spot) throw new Error(`${hall.key} has no place for ${entry.key} to meet at.`);
  return { ...ownPlace(hall, spot, 0), id: placeId(entry.key, hall.key) };
}

function streetOf(name: string): string {
  const hash = hashOf(name);
  return `${(hash % 87) + 2} ${streets[hash % streets.length]}`;
}

function contactsOf(entry: Entry, nth: number): NonNullable<AssetDraft['contacts']> {
  const wanted = (entry.reach ?? 'phone website').split(' ').filter(Boolean);
  const contacts = wanted.map((kind) => ({
    kind: (kind === 'freephone' ? 'phone' : kind) as ContactKind,
    value: contactValue(kind, entry, nth),
    public: true,
  }));
  if (!entry.privateMobile) return contacts;
  return [
    ...contacts,
    {
      kind: 'phone' as const,
      value: phoneNumber('mobile', nth),
      label: 'Organiser, for us only',
      public: false,
    },
  ];
}

function contactValue(kind: string, entry: Entry, nth: number): string {
  if (kind === 'email') return `${entry.key}@example.org`;
  if (kind === 'website') return `https://example.org/${entry.key}`;
  if (kind === 'social') return `https://example.org/social/${entry.key}`;
  if (kind === 'freephone') return phoneNumber('freephone', nth);
  if (kind === 'text' || kind === 'whatsapp') return phoneNumber('mobile', nth);
  return phoneNumber(spots[entry.spot].phones, nth);
}

/** The nth number of a range kept for drama; nobody can be rung on it. */
function phoneNumber(range: PhoneRange, nth: number): string {
  const { stem, digits } = phoneRanges[range];
  return stem + String(nth % 10 ** digits).padStart(digits, '0');
}

function known(byKey: Told['byKey'], key: string): Entry {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`No demo entry is called ${key}.`);
  return entry;
}
