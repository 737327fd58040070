import type { ConnectionState } from '../../api/contract/connection-lists.ts';

/** Where it stands, said to the group. */
const states: Record<ConnectionState, string> = {
  given: 'New',
  to_ring: 'New',
  sent: 'New',
  opened: 'You opened it',
  asked: 'You asked something',
  waiting_list: 'On your waiting list',
  accepted: 'You said yes',
  declined: 'You said no',
  went: 'They came',
  did_not_go: 'They did not come',
  withdrawn: 'Taken back',
  ended: 'Nothing more to do',
};

/** What groups read of people who would like to come. */
export const groupWords = {
  states,
  card: {
    lead: (organisation: string) => `${organisation} works with somebody who would like to come.`,
    nothing: 'Nothing else is told about them. Please welcome them as you would anybody.',
    from: 'From',
    ring: 'Ring them',
    made: 'Sent on',
    how: 'How',
    takenBack:
      'This was taken back. There is nothing for you to do. If you wrote anything down, please throw it away.',
  },
  introduction: {
    title: 'Somebody would like to come',
    heading: (group: string) => `Somebody would like to come to ${group}`,
    closed: (organisation: string) =>
      `${organisation} works with somebody who would like to come. For their sake you see who it is only after you press.`,
    open: 'Open it',
    openWhat: (group: string, day: string) => `: ${group}, ${day}`,
    thanks: 'Thank you. We have told them.',
    accept: 'Yes, they are welcome',
    acceptWords: 'Anything to tell them?',
    acceptHint: 'Such as “ask for our steward at the door”. They can read it themselves.',
    ask: 'Ask something first',
    askWords: 'What would you like to know?',
    askGo: 'Ask',
    wait: 'They would have to wait for a place',
    waitWords: 'About how long?',
    waitGo: 'Put them on our list',
    decline: 'We cannot just now',
    declineWhy: 'Why?',
    declineWords: 'Anything to add?',
    declineGo: 'Say no, kindly',
    happened: 'Did they come?',
    happenedGo: 'Tell them',
    sofar: 'So far',
    privacy: 'Please keep this to who needs it, and throw away what you wrote down after six months.',
  },
  group: {
    title: 'Introductions',
    lead: 'People who would like to come to you.',
    none: 'Nobody just now. When somebody asks for you, it stands here and we write to you.',
    one: (day: string, at: number) => `${day}, number ${at}`,
    back: 'Back to your group',
  },
};
