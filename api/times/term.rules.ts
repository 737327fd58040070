import { dayOf } from './zone.rules.ts';

/** A stretch of school days, both ends included. Half-terms are left out by telling each half as a term of its own. */
export type Term = { name: string; from: string; to: string };

/**
 * Typical dates of English schools. They are settings: every council publishes its own,
 * and a network that has "term time only" groups should put those in their place.
 */
export const usualTerms: Term[] = [
  { name: 'Spring 2026, first half', from: '2026-01-05', to: '2026-02-13' },
  { name: 'Spring 2026, second half', from: '2026-02-23', to: '2026-03-27' },
  { name: 'Summer 2026, first half', from: '2026-04-13', to: '2026-05-22' },
  { name: 'Summer 2026, second half', from: '2026-06-01', to: '2026-07-21' },
  { name: 'Autumn 2026, first half', from: '2026-09-02', to: '2026-10-23' },
  { name: 'Autumn 2026, second half', from: '2026-11-02', to: '2026-12-18' },
  { name: 'Spring 2027, first half', from: '2027-01-04', to: '2027-02-12' },
  { name: 'Spring 2027, second half', from: '2027-02-22', to: '2027-03-25' },
  { name: 'Summer 2027, first half', from: '2027-04-12', to: '2027-05-28' },
  { name: 'Summer 2027, second half', from: '2027-06-07', to: '2027-07-21' },
  { name: 'Autumn 2027, first half', from: '2027-09-02', to: '2027-10-22' },
  { name: 'Autumn 2027, second half', from: '2027-11-01', to: '2027-12-17' },
  { name: 'Spring 2028, first half', from: '2028-01-04', to: '2028-02-11' },
  { name: 'Spring 2028, second half', from: '2028-02-21', to: '2028-03-31' },
  { name: 'Summer 2028, first half', from: '2028-04-18', to: '2028-05-26' },
  { name: 'Summer 2028, second half', from: '2028-06-05', to: '2028-07-21' },
  { name: 'Autumn 2028, first half', from: '2028-09-04', to: '2028-10-20' },
  { name: 'Autumn 2028, second half', from: '2028-10-30', to: '2028-12-20' },
];

/** `unknown` before the first term told and after the last: nobody has said yet. */
export function seasonOf(day: number, terms: Term[]): 'term_time' | 'school_holidays' | 'unknown' {
  let [before, after] = [false, false];
  for (const term of terms) {
    const [from, to] = [dayOf(term.from), dayOf(term.to)];
    if (day >= from && day <= to) return 'term_time';
    if (to < day) before = true;
    else after = true;
  }
  return before && after ? 'school_holidays' : 'unknown';
}
