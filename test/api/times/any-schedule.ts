import * as fc from 'fast-check';
import { scheduleInput, type ScheduleInput } from '../../../api/contract/asset-parts.ts';
import { days } from '../../../api/contract/lists.ts';
import { dateOf, dayOf } from '../../../api/times/zone.rules.ts';

const anyDay = fc.integer({ min: dayOf('2023-06-01'), max: dayOf('2030-12-31') }).map(dateOf);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 15, 30, 45, 10))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const someDays = fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 5 });
const anyRule = fc.oneof(
  someDays.map((on) => `FREQ=WEEKLY;BYDAY=${on.join(',')}`),
  fc
    .tuple(fc.integer({ min: 2, max: 4 }), someDays)
    .map(([n, on]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${on.join(',')}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...days))
    .map(([n, on]) => `FREQ=MONTHLY;BYDAY=${n}${on}`),
  fc.constant('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
  fc.integer({ min: 1, max: 31 }).map((n) => `FREQ=MONTHLY;BYMONTHDAY=${n}`),
);
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Everything a schedule can say, as the contract lets it in. */
export const anySchedule = (): fc.Arbitrary<ScheduleInput> =>
  fc
    .record({
      rrule: fc.option(anyRule, { nil: undefined, freq: 8 }),
      from: anyDay,
      unanchored: fc.boolean(),
      until: sometimes(anyDay),
      opens: anyTime,
      closes: fc.oneof(anyTime, fc.constant('24:00')),
      exceptDates: fc.array(anyDay, { maxLength: 4 }),
      extraDates: fc.array(anyDay, { maxLength: 3 }),
      notMonths: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 })),
      season: sometimes(fc.constantFrom('term_time', 'school_holidays')),
      bankHolidays: fc.constantFrom('open', 'closed', 'not_known'),
    })
    .map(({ unanchored, from, ...told }) =>
      scheduleInput.parse({
        ...told,
        ...(unanchored && told.rrule && !told.rrule.includes('INTERVAL') ? {} : { from }),
      }),
    );

/** Plain hours of the week, as most entries have. */
export const anyWeekly = (): fc.Arbitrary<ScheduleInput> =>
  fc
    .record({ on: someDays, opens: anyTime, closes: fc.oneof(anyTime, fc.constant('24:00')) })
    .map(({ on, opens, closes }) =>
      scheduleInput.parse({ rrule: `FREQ=WEEKLY;BYDAY=${on.join(',')}`, opens, closes }),
    );
