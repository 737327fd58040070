import * as z from 'zod';
import { ProblemError } from '../../api/contract/problem.ts';
import { problemOf } from '../kit/input.server.ts';
import { page, read } from '../kit/page.server.ts';
import { answering } from './conversation.server.ts';

const asked = z.strictObject({ q: z.string().max(100), near: z.string().max(100) });

/** Names of what is on the map for who writes a conversation: asked by a form, since no address may hold the words. */
const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: (): never => {
    throw problemOf('not-found');
  },
  act: answering(async ({ context }, form) => {
    const { value, faults } = read(asked, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    const { suggest } = context.services.conversations;
    return { suggestions: await suggest(context.actor, value.q, value.near) };
  }),
});
export const loader = served.loader;
export const action = served.action;
