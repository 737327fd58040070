import { redirect } from 'react-router';
import { againQuery } from '../../api/contract/account.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { readForm } from './account.server.ts';

/** To the sign-in of somebody's organisation. A plain link leads here: a form may not be sent on to another site. */
const served = page({
  for: 'anyone',
  readsQuery: true,
  load: async ({ context, url }: Ask) => {
    const { to = null, again } = readForm(againQuery, url.searchParams);
    const { address, cookies } = await context.services.account.toOrganisation(to, again === '1');
    const headers = new Headers({ 'Cache-Control': 'no-store' });
    for (const cookie of cookies) headers.append('Set-Cookie', cookie);
    return redirect(address, { status: 303, headers });
  },
});
export const loader = served.loader;
