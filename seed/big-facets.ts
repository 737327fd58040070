import type { AssetDraft } from '../api/contract/asset.ts';
import {
  accessFeatures,
  assurances,
  attendances,
  capacities,
  costKinds,
  days,
  formats,
  joinRoutes,
  languages,
  waits,
  whoFor,
  type Attendance,
} from '../api/contract/lists.ts';
import { pick } from './big-towns.ts';
import { nextDay, daysAfter } from './calendar.ts';
import type { Random } from './random.ts';

type Schedule = NonNullable<AssetDraft['schedules']>[number];
type Access = NonNullable<AssetDraft['access']>;

// how often of a hundred anything at all is known of a feature; four in five of those are there
const knownOf = new Map<string, number>([['step_free', 55], ['wheelchair', 45], ['accessible_toilet', 45], ['bus_near', 35], ['hearing_loop', 30], ['blue_badge', 28], ['seating', 25], ['baby_change', 18]]); // prettier-ignore

export function bigAccess(random: Random): Access {
  const facts: Access = {};
  for (const feature of accessFeatures)
    if (random() * 100 < (knownOf.get(feature) ?? 6))
      facts[feature] = { state: random() < 0.8 ? 'yes' : 'no' };
  return facts;
}

export function bigCosts(random: Random): NonNullable<AssetDraft['costs']> {
  if (random() < 0.55) return [{ kind: 'free' }];
  const kind = pick(costKinds, random);
  const paid = kind === 'per_session' || kind === 'fixed_fee' || kind === 'membership' || kind === 'deposit';
  return [{ kind, ...(paid && { pence: 50 * (1 + Math.floor(random() * 30)) }) }];
}

/** In person for most; the others have no door, or come to one. */
export function bigAttendance(random: Random): Attendance[] {
  const way = random();
  if (way < 0.78) return ['in_person'];
  if (way < 0.86) return ['home_visit'];
  if (way < 0.9) return ['phone'];
  if (way < 0.93) return ['outdoors'];
  return [pick(attendances, random), pick(attendances, random)];
}

export function bigLanguages(random: Random): NonNullable<AssetDraft['languages']> {
  if (random() < 0.88) return ['en'];
  return ['en', pick(languages, random)];
}

export const bigWho = (random: Random): NonNullable<AssetDraft['whoFor']> =>
  random() < 0.6 ? ['anyone'] : [pick(whoFor, random)];
export const bigFormats = (random: Random) => [pick(formats, random)];
export const bigJoin = (random: Random) => [
  { route: random() < 0.5 ? ('just_turn_up' as const) : pick(joinRoutes, random) },
];
export const bigCapacity = (random: Random) => pick(capacities, random);
export const bigWait = (random: Random) => (random() < 0.5 ? ('unknown' as const) : pick(waits, random));

const hours = ['07:00', '09:00', '09:30', '10:00', '10:30', '11:00', '12:00', '13:00', '13:30', '14:00', '15:30', '17:30', '18:00', '18:30', '19:00', '19:30', '20:00']; // prettier-ignore

function someHours(random: Random): Pick<Schedule, 'opens' | 'closes'> {
  const opens = pick(hours, random);
  const [hour = '0', minute = '00'] = opens.split(':');
  return {
    opens,
    closes: `${String(Math.min(23, Number(hour) + 1 + Math.floor(random() * 3))).padStart(2, '0')}:${minute}`,
  };
}

/** Nothing, weekly, several days, fortnightly, monthly, office hours, day and night, or once in the next eight weeks. */
export function bigSchedules(random: Random, today: string): Schedule[] {
  const way = random();
  const day = pick(days, random);
  if (way < 0.2) return [];
  if (way < 0.62) {
    const rests = random();
    return [
      {
        rrule: `FREQ=WEEKLY;BYDAY=${day}`,
        ...someHours(random),
        ...(rests < 0.2 && { season: 'term_time' as const }),
        ...(rests > 0.9 && { notMonths: [8] }),
      },
    ];
  }
  if (way < 0.74) return [{ rrule: `FREQ=WEEKLY;BYDAY=${[...new Set([day, pick(days, random), pick(days, random)])].join(',')}`, ...someHours(random) }]; // prettier-ignore
  if (way < 0.8) return [{ rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`, from: nextDay('2026-01-05', day), ...someHours(random) }]; // prettier-ignore
  if (way < 0.88)
    return [{ rrule: `FREQ=MONTHLY;BYDAY=${pick([1, 2, 3, 4, -1], random)}${day}`, ...someHours(random) }];
  if (way < 0.96) return [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '09:00', closes: '17:00', bankHolidays: 'closed' }]; // prettier-ignore
  if (way < 0.97) return [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', opens: '00:00', closes: '24:00', bankHolidays: 'open' }]; // prettier-ignore
  return [{ from: daysAfter(today, 1 + Math.floor(random() * 56)), ...someHours(random) }];
}

/** One in ten came from a list and was never checked; the others were checked up to two years ago. */
export function bigProvenance(
  random: Random,
  theirId: string,
  today: string,
): Pick<AssetDraft, 'provenance' | 'assured'> {
  if (random() < 0.1)
    return {
      provenance: {
        source: 'demo-import',
        sourceName: 'an invented list, for demonstration',
        theirId,
        asOf: '2019-06-03',
      },
    };
  const age = Math.floor(random() * random() * 730);
  return {
    provenance: { source: 'demo', sourceName: 'Invented for demonstration', theirId },
    assured: {
      on: daysAfter(today, -age),
      by: pick(assurances, random) === 'import' ? 'self' : pick(checkedBy, random),
    },
  };
}
const checkedBy = assurances.filter((by) => by !== 'import');
