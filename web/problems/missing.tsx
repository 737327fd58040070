import { problemOf } from '../kit/input.server.ts';
import { page } from '../kit/page.server.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: () => {
    throw problemOf('not-found');
  },
});
export const loader = served.loader;
export const action = served.loader;

/** Never rendered: any address that is not ours is answered by the error page. */
export default function Missing() {
  return null;
}
