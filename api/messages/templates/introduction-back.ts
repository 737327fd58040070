import type { Letter } from '../letter.ts';

/** To a worker: a group has answered, or never saw what it was sent. About whom stands behind the sign-in. */
export const introductionBack = ({
  what,
  name,
  group,
  link,
}: {
  what: 'answered' | 'not-arrived';
  name: string;
  group: string;
  link: string;
}): Letter => ({
  subject: what === 'answered' ? `${group} has answered` : `It did not arrive: please ring ${group}`,
  paragraphs: [
    `Hello ${name},`,
    what === 'answered'
      ? `${group} has answered you about somebody you work with.`
      : `What you sent to ${group} did not arrive, or nobody opened it in time. Please ring them. The number stands on the page.`,
    { button: link, label: 'See it' },
    'For their sake no name stands in this mail.',
  ],
});
