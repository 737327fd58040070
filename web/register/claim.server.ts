import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { claimForm, type Claimed, type ClaimView } from '../../api/contract/claim.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import type { LocalContact } from '../kit/context.ts';
import { paths } from '../paths.ts';
import { isToken } from './token.ts';

export type ClaimPage = ClaimView & { commandId: string; ring: LocalContact | null };

export async function loadClaim({ context, params }: Ask): Promise<ClaimPage> {
  const view = await context.services.claims.view(context.actor, idOf(params.id));
  return { ...view, commandId: randomUUID(), ring: context.config.ring };
}

export async function sendClaim({ context, params }: Ask, form: FormData): Promise<{ claimed: Claimed }> {
  const { faults, value } = read(claimForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  return { claimed: await context.services.claims.claim(context.actor, idOf(params.id), value) };
}

/** A mail program may open the link; that shows the page and changes nothing. */
export async function loadOurs({ context, params }: Ask): Promise<{ name: string }> {
  const { token } = params;
  const proof = token && isToken(token) ? await context.services.claims.proof(context.actor, token) : null;
  if (!proof) throw new ProblemError('gone', { detail: 'This link was used before, or is too old.' });
  return proof;
}

export async function takeUpOurs({ context, params }: Ask) {
  const { token } = params;
  if (!token || !isToken(token)) throw problemOf('gone');
  const { assetId } = await context.services.claims.takeUp(context.actor, token);
  return redirect(paths.group(assetId), { status: 303 });
}

function idOf(asked: string | undefined): string {
  if (!asked || !/^[0-9a-f-]{36}$/.test(asked)) throw problemOf('not-found');
  return asked;
}
