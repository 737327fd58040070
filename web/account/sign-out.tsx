import * as z from 'zod';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  load: () => null,
  act: async ({ context }: Ask, form: FormData) => {
    readForm(z.strictObject({}), form);
    const { cookies } = await context.services.account.signOut();
    return goOn(paths.signIn(), cookies, { 'Clear-Site-Data': '"cache"' });
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.account.signOut) },
  { name: 'robots', content: 'noindex' },
];

/** A press ends the session on the server and asks the browser to let go of the pages it kept. */
export default function SignOut() {
  return (
    <div className="page prose">
      <h1>{words.account.signOut}</h1>
      <form method="post" className="account-form">
        <button className="button">{words.account.signOut}</button>
      </form>
    </div>
  );
}
