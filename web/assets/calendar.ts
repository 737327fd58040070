import { page, type Ask } from '../kit/page.server.ts';
import { slugOf } from './asset.server.ts';

/** The coming dates of an entry as a file that any calendar reads. */
async function load(ask: Ask): Promise<Response> {
  const { services, actor } = ask.context;
  const slug = slugOf(ask);
  const file = await services.assets.calendar(actor, slug);
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}.ics"`,
    },
  });
}

const served = page({ for: 'anyone', load });
export const loader = served.loader;
