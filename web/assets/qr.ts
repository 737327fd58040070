import qrcode from 'qrcode';
import { page, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { slugOf } from './asset.server.ts';

/** A square code that opens the entry's page. It holds the bare address: never what somebody searched for. */
async function load(ask: Ask): Promise<Response> {
  const address = ask.context.config.origin + paths.asset(slugOf(ask));
  const picture = await qrcode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  return new Response(picture, {
    // It depends on the address alone.
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}

const served = page({ for: 'anyone', load });
export const loader = served.loader;
