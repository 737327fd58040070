import type { Danger } from '../contract/urgent.ts';

/** Names of ideas with the words and short phrases that stand for them, divided by commas. `=word` only as it stands. */
export type Ideas = Record<string, string>;

/**
 * What tells of a danger, one frame a line. Words and IDEAS stand in order with at most two words between (none in
 * `harmless.frames.ts`); `.` allows two, `..` six, `~` four with nobody new among them who could do it. ` + ` puts parts
 * in any order, at most twenty words apart. `a|b` is either, `two_words` a phrase, `=word` only as it stands, `!X` not right after X, `^`
 * and `$` the start and end of a clause, ` - X|Y` not where X or Y is said anywhere.
 */
export type Frames = {
  danger: Danger;
  /** Silenced by a saying in the same words only. */
  always: string;
  /** Silenced where the clause tells of a past that is over. */
  unlessPast: string;
  /** Topics: silenced too where somebody learns, helps, mourns or looks for an outing. */
  unlessTopic: string;
};
