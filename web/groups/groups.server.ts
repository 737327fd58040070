import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import {
  groupForm,
  handOverForm,
  type Changed,
  type GroupLine,
  type GroupView,
} from '../../api/contract/groups.ts';
import type { Labelled } from '../../api/contract/asset.ts';
import { faultsOf, ProblemError } from '../../api/contract/problem.ts';
import { forms, questions, type Question } from '../../api/contract/register.ts';
import { knownFields, problemOf, readFields } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import type { Basemap, LocalContact } from '../kit/context.ts';
import { paths } from '../paths.ts';
import { listsFor } from '../register/lists.server.ts';
import type { StillAskedPage } from '../register/question.server.ts';

export type GroupsPage = { groups: GroupLine[] };

/** Who looks after one group is brought to it. */
export async function loadGroups({ context }: Ask): Promise<GroupsPage> {
  const groups = await context.services.groups.list(context.actor);
  const [only] = groups;
  // oxlint-disable-next-line typescript/only-throw-error
  if (only && groups.length === 1) throw redirect(paths.group(only.id), { status: 303 });
  return { groups };
}

export type GroupPage = GroupView & { commandId: string; basemap: Basemap; ring: LocalContact | null };

export async function loadGroup({ context, params }: Ask): Promise<GroupPage> {
  const view = await context.services.groups.view(context.actor, params.id ?? '');
  return { ...view, commandId: randomUUID(), basemap: context.config.basemap, ring: context.config.ring };
}

export async function pressGroup({ context, params }: Ask, form: FormData): Promise<{ changed: Changed }> {
  const parsed = groupForm.safeParse(readFields(form));
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  return { changed: await context.services.groups.press(context.actor, params.id ?? '', parsed.data) };
}

export type ChangePage = {
  id: string;
  name: string;
  question: Question;
  isMore: boolean;
  typed: Record<string, string[]>;
  lists: Record<string, Labelled[]>;
  commandId: string;
};

export async function loadChange({ context, params }: Ask): Promise<ChangePage> {
  const [id, { question, isMore }] = [params.id ?? '', askedOf(params.question)];
  const { name, typed } = await context.services.groups.question(context.actor, id, question);
  return {
    ...{ id, name, question, isMore, typed: isMore ? {} : typed, commandId: randomUUID() },
    lists: listsFor(context.services.taxonomy.lists()),
  };
}

export async function saveChange(
  { context, params }: Ask,
  form: FormData,
): Promise<{ changed: Changed } | StillAskedPage> {
  const { question, isMore } = askedOf(params.question);
  const commandId = knownFields(form).commandId?.[0] ?? '';
  form.delete('commandId');
  const { faults, typed } = read(forms[question], form);
  if (faults || !isUuid.test(commandId)) throw new ProblemError('bad-input', { errors: faults ?? [] });
  const { actor, services } = context;
  const changed = await services.groups.answer(actor, params.id ?? '', {
    question,
    typed,
    isMore,
    commandId,
  });
  return 'ask' in changed ? { ask: changed.ask, typed } : { changed };
}
const isUuid = /^[0-9a-f-]{36}$/;

/** `session` = one more time beside those there are. */
function askedOf(asked: string | undefined): { question: Question; isMore: boolean } {
  if (asked === 'session') return { question: 'when', isMore: true };
  const question = questions.find((each) => each === asked && each !== 'you');
  if (!question) throw problemOf('not-found');
  return { question, isMore: false };
}

export type HandOverPage = { id: string; name: string; commandId: string };

export async function loadHandOver({ context, params }: Ask): Promise<HandOverPage> {
  const id = params.id ?? '';
  const { name } = await context.services.groups.question(context.actor, id, 'name');
  return { id, name, commandId: randomUUID() };
}

export async function handOver({ context, params }: Ask, form: FormData) {
  const { faults, value } = read(handOverForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  await context.services.groups.handOver(context.actor, params.id ?? '', value);
  // Who went is no more let in to the group.
  if (value.stay === 'no') return redirect(paths.groups(), { status: 303 });
  return { handed: value.name, typed: knownFields(form) };
}
