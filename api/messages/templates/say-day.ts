const face = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** "Thursday 26 November", of an instant. */
export const dayOf = (instant: string): string => face.format(new Date(instant)).replace(',', '');
