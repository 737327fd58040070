import type { Letter } from '../letter.ts';

/** To somebody who signs in with a password: a link would not be safe enough for what they can see. */
export const signInStaff = ({
  name,
  signIn,
  recover,
}: {
  name: string;
  signIn: string;
  recover: string;
}): Letter => ({
  subject: 'How you sign in',
  paragraphs: [
    `Hello ${name},`,
    'You asked for a link to sign in. You sign in with your password and a code from your phone.',
    { button: signIn, label: 'Sign in with your password' },
    { link: recover, label: 'I cannot get in' },
    'Was it not you? Then do nothing.',
  ],
});
