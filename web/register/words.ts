import type { Meeting, Price, Question } from '../../api/contract/register.ts';

/** A box or a choice of a question, as data: the page draws it, the contract reads it. */
export type Field =
  | {
      is: 'text';
      name: string;
      label: string;
      hint?: string;
      type?: 'text' | 'tel' | 'email';
      auto?: string;
      size?: 'short';
      part?: string;
    }
  | { is: 'area'; name: string; label: string; hint?: string; rows: number }
  | {
      is: 'one';
      name: string;
      label: string;
      options: { value: string; label: string; hint?: string }[];
      first?: string;
    }
  | { is: 'many'; name: string; label: string; list: 'category' | 'who' | 'door'; first?: string }
  | { is: 'tick'; name: string; label: string; hint?: string };

type Ask = { title: string; help: string[]; fields: Field[]; example?: string };

const meetings: Record<Meeting, { label: string; hint?: string }> = {
  place: { label: 'At a place', hint: 'A hall, a café, a park, a library' },
  home: { label: 'At somebody’s home', hint: 'We never show the address' },
  visits: { label: 'We go to people’s homes' },
  phone: { label: 'By phone' },
  online: { label: 'Online' },
};
const prices: Record<Price, { label: string; hint?: string }> = {
  free: { label: 'It is free' },
  donation: { label: 'People give what they can' },
  per_session: { label: 'People pay each time' },
  membership: { label: 'People pay to be a member' },
};
const options = (choices: Record<string, { label: string; hint?: string }>) =>
  Object.entries(choices).map(([value, choice]) => ({ value, ...choice }));

/** Each question with its boxes. */
export const ask: Record<Question, Ask> = {
  name: {
    title: 'What is your group called?',
    help: ['Write the name that people know it by.'],
    fields: [{ is: 'text', name: 'name', label: 'Name of the group', auto: 'organization' }],
  },
  about: {
    title: 'What happens there?',
    help: ['One or two short sentences. Write it as you would say it to a neighbour.'],
    example: 'We drink tea, eat cake and chat. You can come on your own. Someone will meet you at the door.',
    fields: [{ is: 'area', name: 'summary', label: 'What happens', hint: '60 words at most', rows: 5 }],
  },
  sort: {
    title: 'What is it most like?',
    help: ['Choose up to three. This is how people find you.'],
    fields: [{ is: 'many', name: 'categories', label: 'It is most like', list: 'category' }],
  },
  who: {
    title: 'Who is it for?',
    help: ['Choose all that fit.'],
    fields: [{ is: 'many', name: 'whoFor', label: 'It is for', list: 'who', first: 'anyone' }],
  },
  where: {
    title: 'Where do you meet?',
    help: [],
    fields: [
      { is: 'one', name: 'at', label: 'Where', options: options(meetings), first: 'place' },
      {
        is: 'text',
        name: 'hall',
        label: 'Name of the place',
        hint: 'If it is on our map, we fill in the rest.',
        part: 'door',
      },
      { is: 'text', name: 'postcode', label: 'Postcode', size: 'short', auto: 'postal-code', part: 'near' },
      { is: 'text', name: 'street', label: 'Street, if you know it', auto: 'street-address', part: 'door' },
    ],
  },
  when: {
    title: 'When does it happen?',
    help: ['Write it in your own words. Say the day, and when it starts and ends.'],
    example: 'Every Thursday 2pm to 4pm, not in August',
    fields: [{ is: 'area', name: 'words', label: 'When', rows: 3 }],
  },
  cost: {
    title: 'What does it cost?',
    help: [],
    fields: [
      { is: 'one', name: 'price', label: 'Cost', options: options(prices), first: 'free' },
      { is: 'text', name: 'pounds', label: 'How much, in pounds?', size: 'short', part: 'pounds' },
      { is: 'text', name: 'note', label: 'Anything to add? You can leave this empty.' },
    ],
  },
  contact: {
    title: 'How can people get in touch?',
    help: ['You can leave these empty. Use a number or an email of the group, if it has one.'],
    fields: [
      { is: 'tick', name: 'turnUp', label: 'People can just turn up' },
      { is: 'text', name: 'phone', label: 'Phone', type: 'tel', size: 'short' },
      { is: 'text', name: 'email', label: 'Email', type: 'email' },
      { is: 'text', name: 'website', label: 'Website' },
      {
        is: 'one',
        name: 'show',
        label: 'May we show these to everyone on the map?',
        first: 'no',
        options: [
          {
            value: 'no',
            label: 'No, keep them hidden',
            hint: 'Best if it is your own number. Anyone can see what is on the map, and copy it.',
          },
          { value: 'yes', label: 'Yes, show them to everyone' },
        ],
      },
    ],
  },
  you: {
    title: 'How can we reach you?',
    help: ['Only we see this. It is never on the map. '],
    fields: [
      { is: 'text', name: 'who', label: 'Your name', auto: 'name' },
      { is: 'text', name: 'email', label: 'Your email', type: 'email', auto: 'email' },
      { is: 'text', name: 'phone', label: 'Or your phone', type: 'tel', auto: 'tel', size: 'short' },
      { is: 'tick', name: 'may', label: 'Yes, I may speak for this group' },
    ],
  },
  welcome: {
    title: 'What should people know before they come?',
    help: ['The first time is the hardest. A few words help a lot.'],
    example: 'Ring the bell by the blue door. Jo will meet you and show you round.',
    fields: [
      { is: 'area', name: 'first', label: 'What happens the first time?', rows: 4 },
      { is: 'many', name: 'yes', label: 'What is there?', list: 'door' },
      { is: 'many', name: 'no', label: 'What is not there?', list: 'door' },
    ],
  },
};

/** The same questions where somebody writes down what a group told them. */
export const askFor: Partial<Record<Question, Pick<Ask, 'title' | 'help'>>> = {
  name: { title: 'What is the group called?', help: ['Write the name that people know it by.'] },
  where: { title: 'Where do they meet?', help: [] },
  contact: {
    title: 'How can people get in touch with them?',
    help: ['Choose “yes” only if they said yes to you.'],
  },
  you: { title: 'How can we reach the group?', help: ['Only we see this. It is never on the map.'] },
};

export const words = {
  progress: (at: number, of: number) => `${at} of ${of}`,
  goOn: 'Save and go on',
  backToCheck: 'Save and look at all of it',
  back: 'Back',
  for: (question: string) => `For example: “${question}”`,
  more: 'More to choose from',
  leaveEmpty: 'Leave this box empty',
  later: 'Stop now and carry on later',
  faulty: (title: string) => `Something needs changing: ${title}`,
  said: { where: 'We know this place.', when: 'We understood:' },
  hallSays: (access: string) => `The hall says it has: ${access}.`,
  notRight: 'Not right? Change it',
  venueTitle: 'Is it one of these places on our map?',
  venueNone: 'None of these',
  venueHas: (access: string) => `Has: ${access}`,
  whenTitle: 'Help us to understand',
  needs: {
    next: 'Every other week, counted from when? Write the date of the next one.',
    'another-next': (falls: string) => `${falls}. Which day do you mean? Change the date or the day.`,
    day: 'Which day is it? Write the day and the times, for example “Thursdays 2pm to 4pm”.',
    time: 'What time does it start and end? For example “Thursdays 2pm to 4pm”.',
    half: 'Is that morning or afternoon? Write am or pm, for example “2pm to 4pm”.',
    words: 'We could not read all of it.',
  },
  next: 'The date of the next one',
  nextHint: 'For example 24 November',
  read: 'This is what we could read:',
  keep: 'Show my words just as they are',
  keepHint: 'People can read them, but we cannot remind them of the day.',
  noTimes: 'It has no fixed times',
};

export const start = {
  title: 'Add your group',
  lead: 'Do you run a choir, a lunch club, an allotment or a helpline? Put it on the map. It is free.',
  how: 'How it works',
  steps: [
    'Answer eight or nine short questions. It takes about five minutes.',
    'A person looks at it, in three working days or less.',
    'Then it is on the map. You can change it when you like.',
  ],
  need: 'You do not need an account. You can stop and come back.',
  begin: 'Start',
  forAGroup: 'Are you helping a group by phone or on paper?',
  forAGroupLink: 'Add it for them',
  ring: 'Would you like a person to do it with you?',
};

export const twins = {
  title: 'Is this you?',
  lead: (name: string) => `There is something like “${name}” on the map. Is it your group?`,
  one: 'Yes, this is us',
  none: 'No, none of these. Go on',
  look: 'Look at it',
};

export const check = {
  title: 'This is what people will see',
  lead: 'Nothing is on the map yet. Read it, change what is not right, then send it.',
  see: 'As people will see it',
  change: 'Change something',
  parts: {
    name: 'Name',
    about: 'What happens',
    sort: 'What it is most like',
    who: 'Who it is for',
    where: 'Where',
    when: 'When',
    cost: 'Cost',
    contact: 'How to get in touch',
    you: 'How we reach you',
    welcome: 'Before they come',
  } satisfies Record<Question, string>,
  guessed: (sorts: string) => `We put it under: ${sorts}.`,
  hidden: 'Only we see this',
  hiddenKinds: { phone: 'Phone', email: 'Email', website: 'Website', home: 'Postcode' },
  hardTitle: 'Could it be easier to read?',
  hard: {
    'long-sentences': 'Some sentences are long. Short ones are easier to read.',
    'hard-words': 'Some words are long. Many people find short ones easier.',
  },
  hardOffer: 'You could say it like this:',
  useOffered: 'Use these words',
  keepMine: 'Or keep your own. Both are fine.',
  addWelcome: 'Say what happens the first time',
  addWelcomeWhy: 'You can leave this out. It helps people who are shy.',
  send: 'Send it',
  sendWhy: 'A person looks at it before anyone else can see it.',
};

export const sent = {
  title: 'Thank you. We have it.',
  lead: (name: string, day: string) => `A person will look at ${name} by ${day}.`,
  reference: 'Your number, if you ring us',
  next: 'What happens next',
  byMail: (email: string) => `We will write to ${email}.`,
  byPhone: 'We will ring you.',
  then: 'Then it is on the map, and you can print a poster for your door.',
  notYet: 'Until then nobody can see it.',
  another: 'Add another group',
};

export const later = {
  title: 'Carry on later',
  lead: (name: string, until: string) => `We keep what you wrote about ${name} until ${until}.`,
  byLink: 'With this link',
  byLinkHow: 'It is yours alone. Keep it safe: who has it can change what you wrote.',
  byMail: 'By email',
  email: 'Your email',
  sendLink: 'Send me the link',
  mailed: (email: string) => `We sent it to ${email}.`,
  byWords: 'With six words, by phone',
  byWordsHow: 'Write these down. Ring us and say them, and we go on together.',
  goOn: 'Go on now',
};

export const carryOn = {
  title: 'Carry on with your group',
  lead: (name: string) => `You began to add “${name}”.`,
  goOn: 'Carry on',
  isSent: 'You have sent it. You can look at your receipt.',
  seeReceipt: 'Show my receipt',
};

export const forAGroup = {
  title: 'Add a group for them',
  lead: 'They tell you by phone or on paper. You write it down.',
  how: 'How did they tell you?',
  hows: { phone: 'By phone, or face to face', paper: 'On paper, and they signed it' },
  said: 'Who said yes?',
  saidHint: 'Their name and what they do in the group',
  on: 'When? Write the date.',
  read: 'Read this to them first',
  wording:
    '“What you tell me about the group goes on a public map. A phone number or email goes on it only if you say yes. You can change your mind at any time.”',
  begin: 'They said yes. Begin',
  six: 'Do they have six words?',
  sixLead: 'They began by themselves, and ring you to go on.',
  sixLabel: 'The six words',
  sixGo: 'Open what they began',
};
