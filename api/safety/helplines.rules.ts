import type { Danger, Helpline, UrgentAnswer } from '../contract/urgent.ts';
import { helplines } from './helplines.ts';

/** Who to ring about a danger, in the order to try. Needs no database. */
export const urgentHelp = (kind: Danger): UrgentAnswer => ({
  kind,
  helplines: helplines.flatMap(({ dangers, ...line }) => (dangers.includes(kind) ? [line] : [])),
});

const yearMs = 365 * 86_400_000;

/** Lines nobody has held against their source for a year, or ever. They are told of, never hidden. */
export const overdueHelplines = (now: Date, lines: Helpline[] = helplines): string[] =>
  lines
    .filter(({ checkedOn }) => !checkedOn || now.getTime() - Date.parse(checkedOn) > yearMs)
    .map(({ id }) => id);
