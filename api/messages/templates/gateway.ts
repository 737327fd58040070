import type { Letter } from '../letter.ts';

const told = {
  given:
    'Somebody asks for help with a person, and it has come to you. Please open it within four hours, or it goes back.',
  'came-back':
    'Nobody opened in time what you sent on. It has come back to you, and everybody in the team can take it.',
  accepted:
    'Somebody you sent on has said yes, and is being helped. The code for your system stands on the page.',
  declined: 'Somebody you sent on has said no, thank you.',
  unreachable: 'We tried to reach somebody you sent on, several times and by letter, and could not.',
};

const subjects = {
  given: 'Somebody asks for help: please open it',
  'came-back': 'Nobody opened what you sent on',
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
