/** The clock on the wall, moved on by as many minutes as a test says. */
export function movedClock() {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    later: (minutes: number) => (ahead += minutes * 60_000),
  };
}
