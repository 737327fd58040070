import * as z from 'zod';
import { modules } from './modules.ts';
import { roles } from './roles.ts';

/** One of our own pages; never another site, whatever a browser makes of slashes. */
export const ownPath = z
  .string()
  .max(500, 'That address is too long.')
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u, 'We only go on to pages of our own.');
/** Empty means none. */
const goOn = z.preprocess((value) => (value === '' ? undefined : value), ownPath.optional());

const email = z
  .string('Write your e-mail address.')
  .trim()
  .min(1, 'Write your e-mail address.')
  .max(254, 'That e-mail address is too long.')
  .pipe(z.email('Write an e-mail address, like name@example.org.'));
const name = z
  .string('Write your name.')
  .trim()
  .min(1, 'Write your name.')
  .max(80, 'Write a shorter name.')
  .regex(/^[^\p{Cc}<>]*$/u, 'Write a name without < or >.');
const key = z.string('The link is not whole.').max(100, 'The link is not whole.');
const secret = z.string('Write your password.').min(1, 'Write your password.').max(128, 'Use at most 128.');
const code = z
  .string('Write the six numbers.')
  .transform((text) => text.replaceAll(/[\s-]/g, '').toLowerCase())
  .pipe(
    z
      .string()
      .regex(/^(\d{6}|[a-z2-7]{16})$/, 'Write the six numbers from your app, or one of your recovery codes.'),
  );

/** In an address: where to go on to afterwards. */
export const signInQuery = z.strictObject({ to: goOn });
export const againQuery = z.strictObject({ to: goOn, again: z.literal('1').optional() });
export const keyQuery = z.strictObject({ key });
export const askForLinkForm = z.strictObject({ email, to: goOn });
export const passwordForm = z.strictObject({ email, password: secret, code, to: goOn });
export const showAgainForm = z.strictObject({ password: secret.optional(), code: code.optional(), to: goOn });
export const newPasswordForm = z.strictObject({ key, password: secret });
export const enrolForm = z.strictObject({ key, code });
export const joinForm = z.strictObject({
  key,
  name: name.optional(),
  email: email.optional(),
  password: secret.optional(),
});
export const carryForm = z.strictObject({ membership: z.string().max(60), to: goOn });
export const endSessionForm = z.strictObject({ session: z.string().max(60) });
export const demoForm = z.strictObject({ who: z.string().max(20) });
export const recoverForm = z.strictObject({ email });
export const inviteForm = z.strictObject({
  email,
  role: z.enum(roles, 'Choose a role.'),
  organisation: z.string().max(60).optional(),
});
export const personForm = z.strictObject({
  act: z.enum(['give', 'take', 'sessions', 'authenticator', 'close']),
  membership: z.string().max(60).optional(),
  role: z.enum(roles, 'Choose a role.').optional(),
  organisation: z.string().max(60).optional(),
});
export const organisationForm = z.strictObject({
  name,
  network: z.string().max(60),
  email,
});
export const networkForm = z.strictObject({ name });
export const modulesForm = z.strictObject({
  module: z.preprocess(
    (value): unknown => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(modules)).max(modules.length),
  ),
});
export const invitationForm = z.strictObject({ act: z.enum(['take-back', 'agree']), id: z.string().max(60) });
