import * as z from 'zod';
import { page, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goOn, readForm } from './account.server.ts';

/** Ends the session here and on the server, and asks the browser to let go of the pages it kept. */
const served = page({
  for: 'anyone',
  act: async ({ context }: Ask, form: FormData) => {
    readForm(z.strictObject({}), form);
    const { cookies } = await context.services.account.signOut();
    return goOn(paths.signIn(), cookies, { 'Clear-Site-Data': '"cache", "storage"' });
  },
});
export const loader = served.loader;
export const action = served.action;
