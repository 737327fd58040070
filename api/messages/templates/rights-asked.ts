import type { Letter } from '../letter.ts';

/** To the data protection officer. Of whom it is stands behind the sign-in. */
export const rightsAsked = ({
  name,
  reference,
  link,
}: {
  name: string;
  reference: string;
  link: string;
}): Letter => ({
  subject: `Somebody asks about their record: ${reference}`,
  paragraphs: [
    `Hello ${name},`,
    'Somebody has asked about what is kept of them. The clock of the law runs from the day they asked.',
    { button: link, label: 'See what they ask' },
  ],
});
