import { redirect } from 'react-router';
import { page, type Ask } from '../kit/page.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { paths } from '../paths.ts';

/** An entry by its id, as mails name it: its address may have changed since, its id never does. */
const served = page({
  for: 'anyone',
  load: async ({ context: { services, actor }, params: { id = '' } }: Ask) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw problemOf('not-found');
    const { slug } = await services.assets.byId(actor, id);
    return redirect(paths.asset(slug), 302);
  },
});
export const loader = served.loader;
