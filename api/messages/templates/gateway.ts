import type { Letter } from '../letter.ts';

const told = {
  given:
    'Somebody asks for help with a person, and it has come to you. Please open it within four hours, or it goes back.',
  'came-back':
    'Nobody went on in time with what you sent on. It has come back to you, and everybody in the team can take it.',
  'taken-away':
    'Nothing was written down for a while of somebody who came to you by the way in. It is back in the queue: if you still mean to help, please take it again.',
  accepted:
    'Somebody you sent on has said yes, and is being helped. The code for your system stands on the page.',
  declined: 'Somebody you sent on has said no, thank you.',
  unreachable: 'We tried to reach somebody you sent on, several times and by letter, and could not.',
};

const subjects = {
  given: 'Somebody asks for help: please open it',
  'came-back': 'Nobody went on with what you sent on',
  'taken-away': 'It is back in the queue',
  accepted: 'What you sent on was accepted',
  declined: 'What you sent on was declined',
  unreachable: 'We could not reach somebody you sent on',
};

/** To workers, about a request. About whom stands behind the sign-in. */
export const gateway = ({
  what,
  name,
  link,
}: {
  what: keyof typeof told;
  name: string;
  link: string;
}): Letter => ({
  subject: subjects[what],
  paragraphs: [
    `Hello ${name},`,
    told[what],
    { button: link, label: 'See it' },
    'For their sake no name stands in this mail.',
  ],
});
