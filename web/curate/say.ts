const zone = 'Europe/London';
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** "Thursday 26 November", of an instant. */
export const dayOf = (instant: string): string => day.format(new Date(instant)).replace(',', '');
/** "14:05", of an instant. */
export const timeOf = (instant: string): string => time.format(new Date(instant));
