/** Words that every page shares. */
export const words = {
  name: 'Hereabouts',
  skip: 'Skip to the page',
  home: 'Hereabouts, first page',
  find: 'Find something',
  all: 'All of them',
  list: 'Your list',
  finish: 'Finish on this computer',
  finishHint: 'Forgets your list and your pages here, for the next person.',
  here: 'What is strong here',
  addYourGroup: 'Add your group',
  signIn: 'Sign in',
  account: 'Your account',
  professionals: 'For professionals',
  about: 'About',
  accessibility: 'Using this site your way',
  urgent: 'Urgent help',
  siteNav: 'Main',
  footNav: 'More about Hereabouts',
  demo: 'Everything on this site is invented, to show how it works. Please do not ring or visit.',
  footer: 'People, places and groups near you that make life better.',
  title: (page: string) => `${page} – Hereabouts`,
  description: 'Find people, places and groups near you that make life better.',
  suggestions: 'Suggestions',
  keep: 'Keep',
  keepWhat: (name: string) => `: put ${name} on your list`,
  kept: 'Kept',
  keptWhat: (name: string) => `: take ${name} off your list`,
  listOf: (count: number) => `Your list (${count})`,
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied',
  faultsTitle: 'Something needs changing',
};

/** "1 thing", "12 things". */
export const things = (count: number) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'thing' : 'things'}`;
