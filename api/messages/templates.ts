import type { Letter } from './letter.ts';
import { registrationLink } from './templates/registration-link.ts';
import { signIn } from './templates/sign-in.ts';

/** Every mail there is, by its name. A domain adds its file beside this one, and its line here. */
const templates = {
  'registration-link': registrationLink,
  'sign-in': signIn,
} satisfies Record<string, (data: never) => Letter>;

export type Template = keyof typeof templates;
/** What each mail is told. */
export type TemplateData = { [T in Template]: Parameters<(typeof templates)[T]>[0] };

/** Throws where the template is gone or its data is not what it needs. */
export function letterOf(template: string, data: unknown): Letter {
  const made = (templates as Record<string, ((data: never) => Letter) | undefined>)[template];
  if (!made) throw new Error(`There is no mail named ${template}.`);
  return made(data as never);
}
