export const words = {
  title: 'Mail that was not sent',
  lead: 'This is a trial copy. Mail to people is kept here instead of being sent, so that you can read it.',
  none: 'There is no mail yet.',
  newest: (count: number) => `The newest ${count} are here.`,
  to: 'To',
  written: 'Written',
  back: 'All mail',
};
