import type { Letter } from '../letter.ts';

const what = {
  password: 'Your password was changed',
  authenticator: 'The app that makes your codes was changed',
  codes: 'Your recovery codes were changed',
  reset: 'An administrator took your sign-in code away, so that you can set up a new one',
};
export type AccountChange = keyof typeof what;

/** Says that something about signing in changed, to who would notice that it was not them. */
export const accountChanged = ({
  name,
  change,
  recover,
}: {
  name: string;
  change: AccountChange;
  recover: string;
}): Letter => ({
  subject: what[change],
  paragraphs: [
    `Hello ${name},`,
    `${what[change]} just now.`,
    'Was it you? Then there is nothing to do.',
    'Was it not you? Choose a new password at once, and tell your administrator.',
    { button: recover, label: 'Choose a new password' },
  ],
});
