import { scheduleInput, type ScheduleInput } from '../../../api/contract/asset-parts.ts';

/** Tuesdays, 2pm to 4pm, but for what is said. */
export const aSchedule = (told: Partial<ScheduleInput> = {}): ScheduleInput =>
  scheduleInput.parse({ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '14:00', closes: '16:00', ...told });

/** Once, on this date. */
export const aSingle = (from: string, told: Partial<ScheduleInput> = {}): ScheduleInput => {
  const { rrule: _, ...rest } = aSchedule({ ...told, from });
  return rest;
};
