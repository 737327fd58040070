import type { Letter } from '../letter.ts';

/** To an address that we do not know: somebody may have used another one with us. */
export const signInUnknown = ({ register }: { register: string }): Letter => ({
  subject: 'We do not know this address yet',
  paragraphs: [
    'Somebody, perhaps you, asked to sign in with this e-mail address. We do not know it.',
    'Did you use another address with us? Then try that one.',
    'Do you run a group that people nearby should know about? You can add it.',
    { link: register, label: 'Add your group' },
    'Was it not you? Then do nothing.',
  ],
});
