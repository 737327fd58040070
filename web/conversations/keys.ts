import { memberOf, page } from '../kit/page.server.ts';

/** What an open page of this worker seals with what the server does not have yet. */
const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: async ({ context }) => Response.json(await context.services.conversations.keys(memberOf(context))),
});
export const loader = served.loader;
