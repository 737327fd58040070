import { randomUUID } from 'node:crypto';
import type { Labelled } from '../../api/contract/asset.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { tellForm, type Told } from '../../api/contract/tell.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { listsFor } from '../register/lists.server.ts';
import { to } from './conversation.server.ts';

export type TellPage = {
  id: string;
  row: string;
  name: string;
  area: string;
  commandId: string;
  sorts: Labelled[];
};
export type Known = { twins: Extract<Told, { is: 'known' }>['twins']; typed: Record<string, string[]> };

/** Where people go of an afternoon: these stand open, a tap away. */
const usual = [
  ...['spaces', 'company_groups', 'cooking_eating', 'arts_culture', 'physical_activity', 'nature'],
  ...['faith_belief', 'learning_skills', 'peer_support', 'volunteering', 'family_parenting', 'older_people'],
];
const usualFirst = (sorts: Labelled[]): Labelled[] => [
  ...usual.flatMap((id) => sorts.find((each) => each.id === id) ?? []),
  ...sorts.filter(({ id }) => !usual.includes(id)),
];

export async function loadTell({ context, params }: Ask): Promise<TellPage> {
  const { id, row, value } = await rowAsked({ context, params });
  return {
    ...{ id, row, name: value.name ?? '', area: context.config.defaultPlace.label },
    ...{
      commandId: randomUUID(),
      sorts: usualFirst(listsFor(context.services.taxonomy.lists()).category ?? []),
    },
  };
}

/** Sends a name, an area and a sort to the curators; or, where it is on the map already, links it. */
export async function tellPlace({ context, params }: Ask, form: FormData): Promise<Known | Response> {
  const { id, row } = await rowAsked({ context, params });
  const actor = memberOf(context);
  const { conversations } = context.services;
  const back = `${paths.conversation(id)}#places`;
  const link = form.get('link');
  if (typeof link === 'string' && /^[a-z0-9-]{1,200}$/.test(link)) {
    await conversations.link(actor, id, row, link);
    return to(back);
  }
  const { value, faults, typed } = read(tellForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  const told = await conversations.tell(actor, id, row, value);
  return told.is === 'told' ? to(back) : { twins: told.twins, typed };
}

async function rowAsked({ context, params }: Pick<Ask, 'context' | 'params'>) {
  const { id = '', row = '' } = params;
  const view = await context.services.conversations.read(memberOf(context), id);
  const value = view.fields[`places:${row}`]?.value;
  if (!view.mayWrite || !value || typeof value !== 'object') throw new ProblemError('not-found');
  return { id, row: `places:${row}`, value };
}
