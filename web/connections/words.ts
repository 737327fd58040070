import type {
  endedWithRecord,
  ConnectionKind,
  ConnectionOutcome,
  ConnectionState,
  DeclineReason,
  Ending,
  Ringing,
  Saying,
  Tellable,
  WayToAgree,
  WhyNot,
} from '../../api/contract/connection-lists.ts';
import type { ConnectionLine, Exchanged } from '../../api/contract/connection-views.ts';

const kinds: Record<ConnectionKind, { name: string; does: string }> = {
  information: { name: 'Told about it', does: 'You told them about it. Nothing is sent.' },
  signposted: {
    name: 'Given the name and number',
    does: 'They get in touch themselves. Nothing is sent. You ask how it went.',
  },
  introduced: { name: 'Introduced', does: 'The group hears that somebody would like to come.' },
  accompanied: { name: 'Going along the first time', does: 'You, or somebody else, goes with them.' },
  booked: { name: 'A place is kept', does: 'You ask the group to keep a place.' },
  referred: { name: 'Passed on, with what they need', does: 'The group gets what it needs to begin.' },
};

const tellables: Record<Tellable, { name: string; asks: string; hint?: string }> = {
  first_name: { name: 'First name', asks: 'Their first name' },
  coming_when: {
    name: 'Would like to come',
    asks: 'When they would like to come',
    hint: 'Such as “this Thursday”.',
  },
  coming_with: { name: 'Comes with', asks: 'Who comes along' },
  access: {
    name: 'It helps',
    asks: 'What helps them to come in and join',
    hint: 'Such as “walks with a stick”.',
  },
  interests: { name: 'Likes', asks: 'What they like' },
  phone: { name: 'Phone', asks: 'Their phone number' },
  email: { name: 'Email', asks: 'Their email' },
  full_name: { name: 'Whole name', asks: 'Their whole name' },
  area: { name: 'Lives in', asks: 'The area they live in' },
  reason: { name: 'Why they come', asks: 'Why they come, in words they agreed to' },
};

const agreed: Record<WayToAgree, string> = {
  spoken: 'They said yes to me',
  phone: 'They said yes on the phone',
  written: 'They said yes in writing',
  interpreter: 'They said yes with an interpreter',
};

const states: Record<ConnectionState, string> = {
  given: 'In their hands',
  to_ring: 'Please ring the group',
  sent: 'Sent. The group has not opened it yet',
  opened: 'The group has opened it',
  asked: 'The group asked something',
  waiting_list: 'They wait for a place',
  accepted: 'The group said yes',
  declined: 'The group said no',
  went: 'They went',
  did_not_go: 'They did not go',
  withdrawn: 'Taken back',
  ended: 'Done',
};

const outcomes: Record<ConnectionOutcome, string> = {
  went: 'They went',
  went_once: 'They went once',
  going_regularly: 'They go regularly',
  did_not_go: 'They did not go',
  not_known: 'Not known',
};

const whys: Record<WhyNot, string> = {
  cost: 'It cost too much',
  travel: 'Too far, or hard to get to',
  full: 'It was full',
  not_for_me: 'Not for them',
  too_unwell: 'Too unwell',
  access: 'They could not get in or take part',
  shy: 'Too shy to go alone',
  closed: 'It has closed',
  wrong_information: 'What we said was wrong',
  other: 'Something else',
};

const declines: Record<DeclineReason, string> = {
  full: 'We are full',
  not_for_us: 'We are not the right group for them',
  not_now: 'Not just now',
  closed: 'We have closed',
  other: 'Another reason',
};

const rangs: Record<Ringing, string> = {
  accepted: 'They said yes',
  waiting: 'They have to wait for a place',
  declined: 'They said no',
  no_answer: 'Nobody answered',
  wrong_number: 'The number is wrong',
};

const endings: Record<Ending, string> = {
  settled: 'They are settled there',
  changed_mind: 'They changed their mind',
  not_right: 'It was not right for them',
  lost_touch: 'We lost touch',
  other: 'Another reason',
};

const endedAs: Record<Ending | typeof endedWithRecord, string> = {
  ...endings,
  with_the_record: 'Nobody works with them any more',
};

const said: Record<Saying, string> = {
  went: 'I went',
  liked: 'I liked it',
  'could-not': 'I couldn’t go',
};

const waits: Record<NonNullable<ConnectionLine['waits']>, string> = {
  ring: 'Please ring',
  question: 'They asked you something',
  said: 'They could not go',
  declined: 'The group said no',
  stuck: 'The group does not answer',
  follow_up: 'Time to ask how it is going',
};

const troubles: Record<NonNullable<ConnectionLine['trouble']>, string> = {
  no_inbox: 'This group has no inbox here. Please ring.',
  mail: 'The mail did not arrive. Please ring.',
  unopened: 'Nobody opened it in time. Please ring.',
};

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });

/** One thing that happened, by the name that the record gives it. */
function happened({ what }: Pick<Exchanged, 'what'>): string {
  const [type = '', detail = '', why = ''] = what.split(':');
  const because = why ? `: ${whys[why as WhyNot].toLowerCase()}` : '';
  switch (type) {
    case 'made':
      return kinds[detail as ConnectionKind].name;
    case 'opened':
      return 'Opened it';
    case 'asked':
      return 'Asked';
    case 'answered':
      return 'Answered';
    case 'accepted':
      return 'Said yes';
    case 'waiting':
      return 'Has a waiting list';
    case 'declined':
      return `Said no: ${declines[detail as DeclineReason].toLowerCase()}`;
    case 'rang':
      return `Rang: ${rangs[detail as Ringing].toLowerCase()}`;
    case 'sent_again':
      return 'Sent it again';
    case 'chased':
      return 'Reminded the group';
    case 'undelivered':
      return detail === 'mail' ? 'The mail did not arrive' : 'Nobody opened it in time';
    case 'withdrawn':
      return 'Taken back';
    case 'heard':
      return 'Read what they said';
    case 'happened':
      return `${outcomes[detail as ConnectionOutcome]}${because}`;
    case 'said':
      return `“${said[detail as Saying]}”${because}`;
    default:
      return `Done: ${endedAs[detail as Ending].toLowerCase()}`;
  }
}

export const words = {
  kinds,
  tellables,
  agreed,
  states,
  outcomes,
  whys,
  declines,
  rangs,
  endings,
  waits,
  troubles,
  said,
  day,
  happened,
  by: { worker: 'Worker', group: 'Group', person: 'The person', us: 'By itself' } satisfies Record<
    Exchanged['by'],
    string
  >,
  connect: {
    title: 'Connect with a group',
    heading: (name: string) => `Connect with ${name}`,
    back: 'Back to the person',
    ring: (phone: string) => `Nobody has looked at this entry for a long time. Please ring first: ${phone}.`,
    ringNobody: 'Nobody has looked at this entry for a long time, and it has no number.',
    noInbox: 'This group has no inbox here. We will ask you to ring them.',
    welcome: 'What the group says of a first visit',
    kind: 'How?',
    pass: 'What may we tell the group?',
    passHow: 'Tick only what they said yes to, one by one. Nothing else is told.',
    more: 'More, for a kept place or when it is passed on',
    safeNo: 'They said: not this way.',
    agreed: 'Did they say yes?',
    agreedHow:
      'Say to them: “Is it all right if we tell this group what you see here, so that they know you are coming? You can take it back at any time.”',
    look: 'See it as the group will',
  },
  preview: {
    title: 'This is all that the group will see',
    nothing: 'The group is told nothing. You write down that you told the person.',
    mail: 'The mail to the group holds only a link. Nothing about the person is in it.',
    ring: 'There is no inbox to send it to. You ring the group, and say this and no more.',
    send: 'Send it',
    save: 'Write it down',
    change: 'Change it',
  },
  person: {
    title: 'Connections',
    lead: (person: string) => `What ${person} was connected with, and how it goes.`,
    none: 'Nothing yet. Open a group on the map, or the plan, and connect them.',
    back: 'Back to the person',
  },
  one: {
    title: 'A connection',
    told: 'What the group was told',
    toldNothing: 'Nothing was told.',
    story: 'What happened',
    next: (week: number, on: string) => `Ask how it is going at ${week} weeks: from ${day(on)}.`,
    said: (what: string) => `On their own page they said: ${what}`,
    nearer: 'Something nearer',
    toRing: (phone: string | null) =>
      `The group has no e-mail. Please ring${phone ? ` ${phone}` : ' them'}, and ask them to throw away what they wrote down.`,
    safe: 'Before you get in touch',
    safes: { yes: 'all right', no: 'not this way', ask: 'ask them first' },
    channels: { phone: 'Phone', text: 'Text', voicemail: 'Voicemail', post: 'Post', email: 'Email' },
    ringTitle: 'Ring the group',
    ringNumber: (phone: string) => `Ring ${phone}`,
    ringNone: 'We know no number. Look at the group’s page, or go round.',
    came: 'What came of it?',
    wordsFor: 'Anything to remember',
    answerTitle: 'Answer the group',
    answer: 'Your answer',
    answerHow: 'The group reads this. Leave out what it need not know.',
    followTitle: 'Ask how it is going',
    how: 'How is it going?',
    why: 'If they did not go: why?',
    noWhy: 'They went, or it is not known',
    save: 'Write it down',
    sendAnswer: 'Send the answer',
    again: 'Send it to the group again',
    withdraw: 'They changed their mind: take it back',
    withdrawHow: 'From now on the group sees nothing of it, and is asked to throw away what it wrote down.',
    end: 'This is done',
    ending: 'Why?',
    endGo: 'Put it away',
    seeAll: 'All their connections',
    heard: 'I have read it',
  },
  stillTyped: 'This was not sent. It is what you typed:',

  list: {
    title: 'Introductions',
    lead: 'What waits for you, what is stuck, and what is due.',
    red: 'Please ring: it did not reach them',
    mine: 'Waits for you',
    due: 'Ask how it is going',
    theirs: 'With the groups',
    nothing: 'Nothing just now.',
    empty: 'Nothing waits for you. When you connect somebody with a group, you follow it here.',
    held: (place: string) => `What kept people from going, in ${place}`,
    heldHow: 'Over the last three months, where enough people said so. Nobody’s words are kept.',
  },
};
