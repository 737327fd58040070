import * as z from 'zod';
import { line } from './asset-parts.ts';

/** What the keeper of a group does with its calendar: give its address, fetch it now, or let it go. */
export const groupCalendarForm = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('set'), address: line(2000) }),
  z.strictObject({ act: z.literal('pull') }),
  z.strictObject({ act: z.literal('end') }),
]);
export type GroupCalendarForm = z.infer<typeof groupCalendarForm>;

export type GroupCalendarView = {
  id: string;
  name: string;
  /** Null while there is none. Of the address only its host is told: whoever has all of it can read the calendar. */
  calendar: {
    host: string;
    /** When it was last asked, when it last brought times, when it is asked next. */
    pulledAt: string | null;
    goodAt: string | null;
    nextAt: string;
    /** Why the last fetch brought nothing, and how many in a row did not. The times stay as they were. */
    failure: { words: string; times: number } | null;
    /** Lines of times that it brought. */
    times: number;
    /** What stands in it and could not be read as times, in its own words. */
    unread: string[];
  } | null;
};
