import type { Letter } from '../letter.ts';

/** To curators: numbers for a crisis that nobody has checked for too long. They stay on the map. */
export const crisisLines = ({ names, link }: { names: string[]; link: string }): Letter => ({
  subject: `Please ring: ${names.length === 1 ? 'a crisis line' : `${names.length} crisis lines`} to check`,
  paragraphs: [
    'Hello,',
    'Somebody in danger may ring these numbers. Nobody has checked them for more than their time. They stay on the map until a person decides.',
    { list: names },
    { button: link, label: 'See the numbers and tick them off' },
  ],
});
