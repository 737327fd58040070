import { paths } from '../paths.ts';

type Section = {
  id?: string;
  title: string;
  body: string[];
  list?: string[];
  to?: { path: string; label: string };
};
export type Words = { title: string; lead: string; sections: Section[] };

export const askFor = 'Who to ask';

export const about: Words = {
  title: 'About Hereabouts',
  lead: 'Hereabouts shows the people, places and groups near you that make life better. The choir is here as well as the surgery, the allotment as well as the advice line.',
  sections: [
    {
      title: 'What you find here',
      body: [
        'Groups that people run themselves, services, places to go, things to join in with, and ways of swapping time and skills. Nobody pays to be here or to stand higher in the list.',
        'What fits best stands first. We always say why something is in the list, and how far away it is.',
      ],
    },
    {
      title: 'How sure we are',
      body: [
        'Each entry says when it was last checked and by whom. If that was long ago, or never, we say “ring first”.',
        'Being listed here is not a recommendation. Please judge for yourself, and ask.',
      ],
    },
    {
      title: 'What we leave out on purpose',
      body: [
        'Some addresses keep people safe by not being known. We never show those, not even roughly, if the people there ask us not to.',
        'When we do not know whether a place has, say, a step-free way in, we say that we do not know. It does not mean no.',
      ],
    },
    {
      id: 'wrong',
      title: 'If something is wrong',
      body: [
        'Please tell the people who run the group first: they know best. If you cannot reach them, tell the people who look after this directory. They will check, and put it right or take it down.',
      ],
    },
    {
      title: 'What we know about you',
      body: [
        'You need no account to look. We set no cookies to follow you and show no adverts.',
        'If you press “use where I am”, your device tells us a spot that is rounded to about a hundred metres. It is used for that search and is not kept.',
        'If you talk with one of our workers, they write down only what you want. It is locked away, and you can see who looked.',
      ],
      to: { path: paths.complain(), label: 'Complain about how we use your data' },
    },
    {
      title: 'Whose idea we learned from',
      body: [
        'Some people who work here listen first and ask what matters most. We learned that from The Three Conversations®. The idea and its name belong to Partners4Change. They have no part in this site.',
      ],
    },
  ],
};

export const accessibility: Words = {
  title: 'Using this site your way',
  lead: 'We want everyone to be able to use this site. It follows the Web Content Accessibility Guidelines 2.2 at level AA as far as we know.',
  sections: [
    {
      title: 'What you can do',
      body: [],
      list: [
        'Make the text bigger in your browser, up to four times, without losing anything.',
        'Use the keyboard alone. Press Tab to move, Enter to open, Escape to close.',
        'Listen with a screen reader. The list always comes before the map and says all that the map says.',
        'Turn JavaScript off. Searching, filtering, reading and printing all still work. Only the map, and suggestions while you type, need it.',
        'Choose dark colours, strong contrast or less movement on your device. The site follows.',
        'Print any entry on one sheet of paper.',
      ],
    },
    {
      title: 'The letters',
      body: [
        'The typeface is Atkinson Hyperlegible Next, made by the Braille Institute so that letters that look alike can be told apart.',
      ],
    },
    {
      title: 'What is not good enough yet',
      body: [
        'The map can be used with a keyboard, but the list is easier. Words that groups write about themselves may be harder to read than ours. The site is in English; some entries are also in Welsh.',
      ],
    },
    {
      title: 'If you cannot use something',
      body: [
        'Tell the people who look after this directory. They can also read it to you, or send it on paper.',
      ],
    },
  ],
};

export const professionals: Words = {
  title: 'For professionals',
  lead: 'Do you help people find what is around them? Link workers, nurses, receptionists, housing officers and neighbours can use everything here now, without an account.',
  sections: [
    {
      title: 'With somebody beside you',
      body: [
        'Type their own words, where they are, and what has to be there: step-free, free, in the evening, comes to the house. Print the page, or let them point their phone at the square code on it.',
        'Please do not type names or anything else that says who somebody is. No search here needs it.',
      ],
    },
    {
      title: 'Before you pass something on',
      body: [
        'Look at when it was last checked, and ring first where we say so. “Not known” about a ramp, a loop or a toilet means nobody has told us, not that it is missing.',
      ],
    },
    {
      title: 'The data',
      body: [
        'The same search answers programs: the pages under /api/docs describe it with examples. Please keep the source and the date with what you take.',
        'Your own website can hold a search box, a list or a map of ours: the page at /embed makes you one line to paste.',
      ],
    },
  ],
};

export const noRing =
  'The people who set this directory up have not yet said how to reach them. Your nearest library is a good place to ask.';
export const ring = (phone: string) => `Ring ${phone}`;
