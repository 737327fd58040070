import * as z from 'zod';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'change-own-sign-in',
  load: () => null,
  act: async ({ context }: Ask, form: FormData) => {
    readForm(z.strictObject({}), form);
    return goOn(await context.services.account.enrolAnew());
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.account.newPhone) },
  { name: 'robots', content: 'noindex' },
];

/** Another phone in place of the old one, which counts until the new one has shown its first code. */
export default function NewPhone() {
  return (
    <div className="page prose">
      <h1>{words.account.newPhone}</h1>
      <p className="lead">{words.enrol.lead}</p>
      <form method="post" className="account-form">
        <button className="button">{words.account.newPhone}</button>
      </form>
    </div>
  );
}
