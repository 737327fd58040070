import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import type { Labelled } from '../../api/contract/asset.ts';
import type { AskedView } from '../../api/contract/groups.ts';
import { knownFields } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { listsFor } from '../register/lists.server.ts';

export type AskedPage = { view: AskedView; lists: Record<string, Labelled[]>; commandId: string };

const statuses: Record<AskedView['state'], number> = { open: 200, expired: 410, over: 410 };
const unstored = { 'Cache-Control': 'no-store' };

const pageOf = ({ context }: Ask, view: AskedView) =>
  data<AskedPage>(
    { view, lists: listsFor(context.services.taxonomy.lists()), commandId: randomUUID() },
    { status: statuses[view.state], headers: unstored },
  );

/** What the link of a question opens; opening it, however often, does nothing. */
export const openAsked = async (ask: Ask) =>
  pageOf(ask, await ask.context.services.groups.asked.view(ask.params.token ?? ''));

/** Only a press does anything: it answers, or sends a fresh link where this one has run out. */
export async function answerAsked({ context, params }: Ask, form: FormData) {
  const { asked } = context.services.groups;
  const token = params.token ?? '';
  if (form.get('again')) {
    await asked.renew(token);
    return redirect(paths.thanks('renewed'), { status: 303, headers: unstored });
  }
  return data({ changed: await asked.answer(context.actor, token, knownFields(form)) }, { status: 200 });
}

/** The same for those who speak for the group, who need no link. */
export const openAskedOfGroup = async (ask: Ask) =>
  pageOf(ask, await ask.context.services.groups.asked.viewOfGroup(ask.context.actor, ask.params.id ?? ''));

export async function answerAskedOfGroup({ context, params }: Ask, form: FormData) {
  const { asked } = context.services.groups;
  const changed = await asked.answerOfGroup(context.actor, params.id ?? '', knownFields(form));
  return data({ changed }, { status: 200 });
}
