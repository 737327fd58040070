import type { KeyState } from '../../api/contract/keys.ts';

export const words = {
  title: 'Keys of the API',
  lead: 'Everybody may ask our API without a key, up to the open rate. A key is for a program that has to ask more often. It opens nothing else.',
  more: 'How programs ask',
  none: 'There is no key yet.',
  ours: 'The directory itself',
  states: { works: 'Works', 'ran out': 'Ran out', ended: 'Ended' } satisfies Record<KeyState, string>,
  columns: ['Name', 'Begins with', 'Of', 'A minute', 'State', 'Last used'],
  table: 'Keys, newest first',
  until: (day: string) => `until ${day}`,
  on: (day: string) => `on ${day}`,
  never: 'Not yet',
  made: {
    title: 'Here is the key',
    once: 'Copy it now and keep it safe. We do not keep it, so nobody can show it again.',
    label: 'The key',
    care: 'Do not put it into a web page or a public program: whoever sees it can use up its share.',
  },
  make: {
    title: 'Make a key',
    name: 'What is it for?',
    hint: 'Such as “Council website, every night”. Only people who look after keys read it.',
    share: 'How often may it ask?',
    shares: (share: number) => `${share.toLocaleString('en-GB')} times a minute`,
    term: 'How long should it work?',
    terms: { '30': '30 days', '90': '90 days', '365': 'A year', ever: 'Until somebody ends it' },
    go: 'Make the key',
  },
  one: {
    back: 'All keys',
    end: 'End this key now',
    endHint:
      'From the next moment on, programs that send it are told that it was ended. This cannot be undone.',
    uses: 'What it asked, in the last 30 days',
    unused: 'Nothing yet.',
    counted: 'Only numbers are kept: no addresses, no words, for 400 days.',
    columns: ['Day', 'What', 'Asked', 'Told to wait'],
    all: 'Together',
  },
};
