import { redirect } from 'react-router';
import { isToken } from './token.ts';
import { problemOf } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { goTo } from './question.server.ts';

export type CarryOnPage = { name: string; isSent: boolean };

/** Opening the link shows what it is of; only the press takes it up, since mail programs open links by themselves. */
export async function loadCarryOn({ context, params }: Ask): Promise<CarryOnPage> {
  const { name, isSent } = await context.services.register.carryOn(tokenOf(params.token));
  return { name, isSent };
}

export async function takeUp({ context, params }: Ask) {
  const token = tokenOf(params.token);
  const { next, isSent } = await context.services.register.carryOn(token);
  const headers = { 'Set-Cookie': context.draft.cookie(token) };
  return isSent ? redirect(paths.register('sent'), { status: 303, headers }) : goTo(next, headers);
}

/** To the question that is open, for who holds the link already. */
export async function goOn({ context }: Ask) {
  const { next, isSent } = await context.services.register.carryOn(context.draft.token);
  // oxlint-disable-next-line typescript/only-throw-error
  throw isSent ? redirect(paths.register('sent'), { status: 303 }) : goTo(next);
}

function tokenOf(asked: string | undefined): string {
  if (!asked || !isToken(asked)) throw problemOf('not-found');
  return asked;
}
