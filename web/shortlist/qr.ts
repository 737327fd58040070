import qrcode from 'qrcode';
import { keysOf } from '../../api/contract/shortlist.ts';
import { problemOf } from '../kit/input.server.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { askedList } from './shortlist.server.ts';

/** A square code that opens a list. It holds its ids, and neither a name nor what somebody searched for. */
async function load(ask: Ask): Promise<Response> {
  const { ids } = askedList(ask);
  if (ids.length === 0) throw problemOf('not-found');
  const address = ask.context.config.origin + paths.shortlist(keysOf(ids));
  // The coarsest code there is, so that an old phone can read ten entries from paper.
  const picture = await qrcode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'L' });
  return new Response(picture, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, no-store' },
  });
}

const served = page({ for: 'anyone', readsQuery: true, load });
export const loader = served.loader;
