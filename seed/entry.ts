import type { AssetDraft } from '../api/contract/asset.ts';
import type {
  AssetKind,
  AssetStatus,
  Assurance,
  Attendance,
  Capacity,
  Category,
  Control,
  CostKind,
  Day,
  EligibilityRule,
  Format,
  JoinRoute,
  Language,
  LocationPrivacy,
  Need,
  Scheme,
  Wait,
  WhoFor,
} from '../api/contract/lists.ts';
import type { AreaKey } from './data/areas.ts';
import type { OrganisationKey } from './data/organisations.ts';
import type { SpotKey } from './data/spots.ts';
import { daysAfter, nextDay } from './calendar.ts';

type Drafted<K extends keyof AssetDraft> = NonNullable<AssetDraft[K]>[keyof NonNullable<AssetDraft[K]> &
  number];
export type ScheduleDraft = Drafted<'schedules'>;
export type CostDraft = Drafted<'costs'>;

/** What a "when" needs to know before it is a schedule: the day of the seeding, and the ids of places. */
export type Setting = { today: string; placeId: (entryKey: string) => string };
export type When = (setting: Setting) => ScheduleDraft;

/** An address of its own, as opposed to meeting at another entry's place (`at`). */
export type Spot = {
  spot: SpotKey;
  name?: string;
  lines?: string[];
  privacy?: LocationPrivacy;
  findingIt?: string;
};

/** A demo asset as a person writes it down: what is usual may be left out and is filled in by `toDraft`. */
export type Entry = {
  /** Fixed for ever: the entry's id follows from it. */
  key: string;
  kind: AssetKind;
  name: string;
  aka?: string[];
  org?: OrganisationKey;
  /** Where its phone number is from, and where it is when it has no door. */
  spot: SpotKey;
  summary: string;
  more?: string;
  cy?: { name: string; summary: string };
  cats: Category[];
  /** Beside those that follow from the categories. */
  needs?: Need[];
  schemes?: Scheme[];
  who?: WhoFor[];
  community?: string;
  age?: { min?: number; max?: number };
  rules?: { rule: EligibilityRule; note?: string }[];
  /** "step_free hearing_loop -lift": a minus is a no, and what is not named is not known, or known from the hall. */
  access?: string;
  accessNote?: string;
  cost?: CostDraft[];
  by?: Attendance[];
  languages?: Language[];
  formats?: Format[];
  join?: (JoinRoute | { route: JoinRoute; note: string })[];
  wait?: Wait;
  capacity?: Capacity;
  capacityNote?: string;
  firstVisit?: string;
  bringing?: string;
  wants?: string[];
  rooms?: { name: string; holds?: number; note?: string }[];
  /** What was seen, how many days ago, and by whom. */
  checks?: { what: string; daysAgo: number; by: string }[];
  control?: Control;
  /** Keys of the entries whose place it meets at. */
  at?: string[];
  places?: Spot[];
  serves?: AreaKey[];
  /** Roles, never names: "a retired music teacher". */
  ledBy?: string;
  partOf?: string;
  /** "phone email web text": each gets an invented value. Left out = phone and web. */
  reach?: string;
  /** A number of somebody's own that the public is not given. */
  privateMobile?: boolean;
  workersLine?: string;
  when?: When[];
  opening?: string;
  /** Days since somebody assured it; left out = believable by its kind; 'never' = came from a list. */
  checked?: { daysAgo: number; by: Assurance } | 'never';
  status?: AssetStatus;
};

type WhenOptions = Partial<Omit<ScheduleDraft, 'rrule' | 'opens' | 'closes' | 'placeId'>> & { at?: string };

const when = (rrule: string, opens: string, closes: string, options: WhenOptions = {}): When =>
  function repeats({ placeId }) {
    const { at, ...rest } = options;
    return { rrule, opens, closes, ...rest, ...(at && { placeId: placeId(at) }) };
  };

/** Every week on these days, `weekly('MO WE', '10:00', '12:00')`. */
export const weekly = (days: string, opens: string, closes: string, options?: WhenOptions): When =>
  when(`FREQ=WEEKLY;BYDAY=${days.split(' ').join(',')}`, opens, closes, options);

/** Every second week, counted from one of two fixed Mondays so that it does not move with the day of the seeding. */
export const fortnightly = (
  day: Day,
  opens: string,
  closes: string,
  odd = false,
  options?: WhenOptions,
): When =>
  when(`FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, opens, closes, {
    from: nextDay(odd ? '2026-01-12' : '2026-01-05', day),
    ...options,
  });

/** `monthly(2, 'TU', …)` is the second Tuesday, `monthly(-1, 'FR', …)` the last Friday. */
export const monthly = (nth: number, day: Day, opens: string, closes: string, options?: WhenOptions): When =>
  when(`FREQ=MONTHLY;BYDAY=${nth}${day}`, opens, closes, options);

/** Once, on such a weekday that many whole weeks from the day of the seeding. */
export const once = (weeks: number, day: Day, opens: string, closes: string, note?: string): When =>
  function happensOnce({ today }) {
    return { from: nextDay(daysAfter(today, weeks * 7), day), opens, closes, ...(note && { note }) };
  };

/** Day and night, every day. */
export const alwaysOpen = (): When =>
  weekly('MO TU WE TH FR SA SU', '00:00', '24:00', { bankHolidays: 'open', note: 'Day and night.' });

/** Monday to Friday. */
export const office = (opens = '09:30', closes = '16:30', options?: WhenOptions): When =>
  weekly('MO TU WE TH FR', opens, closes, { bankHolidays: 'closed', ...options });

const cost = (kind: CostKind, pounds?: number, note?: string): CostDraft[] => [
  { kind, ...(pounds !== undefined && { pence: Math.round(pounds * 100) }), ...(note && { note }) },
];
export const free = (note?: string) => cost('free', undefined, note);
export const giveWhatYouCan = (note?: string) => cost('donation', undefined, note);
/** Pounds each time. */
export const each = (pounds: number, note?: string) => cost('per_session', pounds, note);
export const fixed = (pounds: number, note?: string) => cost('fixed_fee', pounds, note);
export const membership = (pounds: number, note?: string) => cost('membership', pounds, note);
export const costOf = cost;
