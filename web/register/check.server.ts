import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { ProblemError } from '../../api/contract/problem.ts';
import { sendForm } from '../../api/contract/register.ts';
import type { CheckView } from '../../api/contract/register-views.ts';
import type { Basemap, LocalContact } from '../kit/context.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { notTrapped } from './trap.server.ts';

export type CheckPage = CheckView & { commandId: string; basemap: Basemap; ring: LocalContact | null };

export async function loadCheck({ context }: Ask): Promise<CheckPage> {
  const { services, draft, actor, config } = context;
  const receipt = await services.register.receipt(draft.token);
  // It was sent; "back" does not bring it back.
  // oxlint-disable-next-line typescript/only-throw-error
  if (receipt) throw redirect(paths.register('sent'), { status: 303 });
  const view = await services.register.check(actor, draft.token);
  return { ...view, commandId: randomUUID(), basemap: config.basemap, ring: config.ring };
}

export async function send({ context }: Ask, form: FormData) {
  const { faults, value } = read(sendForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  const { services, actor, draft } = context;
  if (value.act === 'use-words') {
    await services.register.useOffered(actor, draft.token);
    return redirect(paths.register('check'), { status: 303 });
  }
  notTrapped(form);
  await services.register.send(actor, draft.token, value.commandId);
  return redirect(paths.register('sent'), { status: 303 });
}
