import type { Letter } from '../letter.ts';

const opening = {
  new: (from: string, name: string) => `${from} works with somebody who would like to come to ${name}.`,
  reminder: (from: string, name: string) =>
    `${from} wrote to you about somebody who would like to come to ${name}. They have not heard from you yet.`,
  answer: (from: string, name: string) =>
    `${from} has answered you, about somebody who would like to come to ${name}.`,
  'what-happened': (from: string, name: string) =>
    `A while ago ${from} wrote to you about somebody who would like to come to ${name}. Did they come?`,
  'taken-back': (from: string, name: string) =>
    `${from} wrote to you about somebody who would like to come to ${name}. They have changed their mind. There is nothing for you to do. If you wrote anything down about them, please throw it away.`,
};

const subjects = {
  new: 'Somebody would like to come',
  reminder: 'Somebody still hopes to come',
  answer: 'An answer for you',
  'what-happened': 'Did they come?',
  'taken-back': 'Somebody changed their mind',
};

/** To a group about somebody who would like to come. Not one word about them is in it: it leads to the page that tells. */
export const introduction = ({
  why,
  name,
  from,
  link,
  days,
}: {
  why: keyof typeof opening;
  name: string;
  from: string;
  link: string;
  days: number;
}): Letter => ({
  subject: `${subjects[why]}: ${name}`,
  paragraphs: [
    'Hello,',
    opening[why](from, name),
    ...(why === 'taken-back'
      ? ['Thank you.']
      : [
          'For their sake nothing about them stands in this mail.',
          { button: link, label: 'See it and answer' },
          `The link works for ${days} days. It is for you alone, so please do not pass it on.`,
          'Thank you for what you do.',
        ]),
  ],
});
