import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import {
  connectForm,
  groupAnswerForm,
  workerForm,
  type GroupAnswerForm,
} from '../../api/contract/connections.ts';
import type { ConnectStart, GroupIntroduction } from '../../api/contract/connection-views.ts';
import { faultsOf, ProblemError } from '../../api/contract/problem.ts';
import { goTo } from '../freshness/asks.server.ts';
import { knownFields, readFields, type Typed } from '../kit/input.server.ts';
import { memberOf, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const personOf = ({ params }: Ask) => params.id ?? '';

function readAs<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const parsed = schema.safeParse(readFields(form));
  if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
  return parsed.data;
}

export type ConnectPage = ConnectStart & { personId: string; itemId: string; commandId: string };

export async function loadConnect(ask: Ask): Promise<ConnectPage> {
  const { context, url, params } = ask;
  const unknown = [...url.searchParams.keys()].filter((key) => key !== 'itemId');
  if (unknown.length > 0) throw new ProblemError('bad-input');
  const start = await context.services.connections.start(
    memberOf(context),
    personOf(ask),
    params.assetId ?? '',
  );
  return {
    ...start,
    ...{ personId: personOf(ask), itemId: url.searchParams.get('itemId') ?? '', commandId: randomUUID() },
  };
}

export type Looked = { preview?: GroupIntroduction; typed: Typed };

/** First as the group will see it; then for good. Nothing that was typed is in an address. */
export async function connect(ask: Ask, form: FormData): Promise<Looked | Response> {
  const { context, params } = ask;
  const [actor, personId, assetId] = [memberOf(context), personOf(ask), params.assetId ?? ''];
  const typed = knownFields(form);
  if (typed.step?.[0] === 'change') return { typed };
  const told = readAs(connectForm, form);
  const { connections } = context.services;
  if (told.step === 'look')
    return { preview: await connections.preview(actor, personId, assetId, told), typed };
  const id = await connections.make(actor, personId, assetId, told);
  return goTo(paths.connection(personId, id));
}

export async function loadConnections(ask: Ask) {
  const { context } = ask;
  return {
    personId: personOf(ask),
    ...(await context.services.connections.of(memberOf(context), personOf(ask))),
  };
}

export async function loadConnection(ask: Ask) {
  const { context, params } = ask;
  const { connections } = context.services;
  return {
    view: await connections.one(memberOf(context), personOf(ask), params.connectionId ?? ''),
    commandId: randomUUID(),
  };
}

export async function actOnConnection(ask: Ask, form: FormData) {
  const { context, params } = ask;
  const id = params.connectionId ?? '';
  await context.services.connections.act(memberOf(context), personOf(ask), id, readAs(workerForm, form));
  return goTo(paths.connection(personOf(ask), id));
}

export async function loadWork({ context }: Ask) {
  const { connections } = context.services;
  const [list, held] = await Promise.all([
    connections.list(memberOf(context)),
    connections.heldBackIn(context.config.defaultPlace.near),
  ]);
  return { list, held };
}

export async function loadIntroduction({ context, params }: Ask) {
  const { group } = context.services.connections;
  return { view: await group.byToken(context.actor, params.token ?? ''), commandId: randomUUID() };
}

const openForm = z.strictObject({ act: z.literal('open'), commandId: z.string() });
const ourForm = z.string().max(60);

export async function answerIntroduction({ context, params }: Ask, form: FormData) {
  const { group } = context.services.connections;
  const token = params.token ?? '';
  if (form.get('act') === 'open') {
    readAs(openForm, form);
    await group.openByToken(context.actor, token);
    return goTo(paths.introduction(token));
  }
  await group.answerByToken(context.actor, token, readAs(groupAnswerForm, form));
  return { done: 'answered' as const };
}

export async function loadGroupIntroductions({ context, params }: Ask) {
  const { group } = context.services.connections;
  const id = params.id ?? '';
  return { id, ...(await group.ofGroup(context.actor, id)), commandId: randomUUID() };
}

export async function answerOurs({ context, params }: Ask, form: FormData) {
  const { group } = context.services.connections;
  const id = params.id ?? '';
  const connectionId = ourForm.parse(form.get('connectionId') ?? '');
  const said = new FormData();
  for (const [name, value] of form) if (name !== 'connectionId') said.append(name, value);
  if (said.get('act') === 'open') {
    readAs(openForm, said);
    await group.openOurs(context.actor, id, connectionId);
  } else {
    const told: GroupAnswerForm = readAs(groupAnswerForm, said);
    await group.answerOurs(context.actor, id, connectionId, told);
  }
  return goTo(`${paths.groupIntroductions(id)}#i-${connectionId}`);
}
