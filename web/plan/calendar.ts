import { page, type Ask } from '../kit/page.server.ts';

/** The dates of a plan as a file that any calendar reads. */
async function load({ context: { services }, params }: Ask): Promise<Response> {
  return new Response(await services.plans.calendar(params.token), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-plan.ics"',
      'Cache-Control': 'private, no-store',
    },
  });
}

const served = page({ for: 'anyone', load });
export const loader = served.loader;
