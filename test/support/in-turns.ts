/**
 * What one of many subjects is held to: in `npm run test:long` everything; else every fourth case, beginning elsewhere
 * with each subject, so that every case is met by a quarter of them and every subject by a quarter of the cases.
 */
export const inTurns = <T>(cases: T[], turn: number): T[] =>
  process.env.LONG ? cases : cases.filter((_, n) => n % 4 === turn % 4);
