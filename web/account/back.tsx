import { page, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goOn } from './account.server.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: async ({ context, url }: Ask) => {
    const { cookies, to } = await context.services.account.fromOrganisation(url.search);
    return goOn(to ?? paths.account(), cookies);
  },
});
export const loader = served.loader;

/** Never rendered: the way back from an organisation's sign-in leads on, or to the words of what went wrong. */
export default function Back() {
  return null;
}

export { LinkTrouble as ErrorBoundary } from './LinkTrouble.tsx';
