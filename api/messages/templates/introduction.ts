import type { Letter } from '../letter.ts';

const toGroup = {
  new: (from: string, name: string) => `${from} works with somebody who would like to come to ${name}.`,
  reminder: (from: string, name: string) =>
    `${from} wrote to you about somebody who would like to come to ${name}. They have not heard from you yet.`,
  answer: (from: string, name: string) =>
    `${from} has answered you, about somebody who would like to come to ${name}.`,
  'what-happened': (from: string, name: string) =>
    `A while ago ${from} wrote to you about somebody who would like to come to ${name}. Did they come?`,
  'taken-back': (from: string, name: string) =>
    `${from} wrote to you about somebody who would like to come to ${name}. They have changed their mind. There is nothing for you to do.`,
  ended: (from: string, name: string) =>
    `${from} wrote to you about somebody who would like to come to ${name}. Nothing more is needed from you, and we will not ask you about it again. Should they come, please welcome them as you would anybody.`,
  erased: (from: string, name: string) =>
    `${from} once wrote to you about somebody who would like to come to ${name}. They asked that nothing about them is kept any more.`,
};

/** What is known of it can be thrown away; there is nothing to open any more. */
const isLast = (why: keyof typeof toGroup) => why === 'taken-back' || why === 'ended' || why === 'erased';

const subjects = {
  new: 'Somebody would like to come',
  reminder: 'Somebody still hopes to come',
  answer: 'An answer for you',
  'what-happened': 'Did they come?',
  'taken-back': 'Somebody changed their mind',
  ended: 'Nothing more to do',
  erased: 'Please throw away what you wrote down',
};

/** To a group about somebody who would like to come. Not one word about them is in it: it leads to the page that tells. */
export const introduction = ({
  why,
  name,
  from,
  link,
  days,
  on,
}: {
  why: keyof typeof toGroup;
  name: string;
  from: string;
  link: string;
  days: number;
  /** The day on which the group was first written to, such as "3 March": all that tells one introduction from another. */
  on: string;
}): Letter => ({
  subject: `${subjects[why]}: ${name}`,
  paragraphs: [
    'Hello,',
    toGroup[why](from, name),
    ...(isLast(why)
      ? [
          `If you wrote anything down about the introduction of ${on}, please throw it away, on paper and on phones and computers.`,
          'Thank you.',
        ]
      : [
          'For their sake nothing about them stands in this mail.',
          { button: link, label: 'See it and answer' },
          `The link works for ${days} days. It is for you alone, so please do not pass it on.`,
          'Thank you for what you do.',
        ]),
  ],
});
