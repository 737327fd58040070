import { redirect } from 'react-router';
import type * as z from 'zod';
import { batchForm, decisionForm, mendForm, pressForm, saidForm } from '../../api/contract/curation.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

/** A number for one press of a button, so that a form sent twice does its work once. */
export const newCommand = (): string => crypto.randomUUID();

export async function loadQueue({ context: { services, actor }, url }: Ask) {
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1);
  return {
    queue: await services.curate.queue(actor, page),
    after: await decidedBefore({ context: { services, actor }, url }),
    batch: batchOutcome(url.searchParams),
    commandId: newCommand(),
  };
}
export type QueuePage = Awaited<ReturnType<typeof loadQueue>>;

function batchOutcome(query: URLSearchParams) {
  const [published, left] = [Number(query.get('published')), Number(query.get('left'))];
  return query.has('published') && published >= 0 && left >= 0 ? { published, left } : null;
}

/** What was decided on the page before, so that it can be undone from here. */
async function decidedBefore({ context: { services, actor }, url }: Pick<Ask, 'url'> & { context: Pick<Ask['context'], 'services' | 'actor'> }) {
  const id = url.searchParams.get('after');
  if (!id || !/^[0-9a-f-]{36}$/.test(id)) return null;
  try {
    const { name, outcome, revision, may } = await services.curate.open(actor, id);
    return outcome || may.undo ? { id, name, outcome: outcome ?? '', revision, mayUndo: may.undo } : null;
  } catch {
    return null;
  }
} // prettier-ignore

export async function loadProposal(ask: Ask) {
  const { services, actor } = ask.context;
  return {
    view: await services.curate.open(actor, idOf(ask)),
    after: await decidedBefore(ask),
    commandId: newCommand(),
  };
}
export type ProposalPage = Awaited<ReturnType<typeof loadProposal>>;

export async function pressOnQueue({ context: { services, actor } }: Ask, form: FormData) {
  const typed = read(batchForm, form);
  if (typed.faults) throw problemOf('bad-input', typed.faults);
  const { published, left } = await services.curate.publishBatch(actor, typed.value);
  return redirect(paths.curate({ published: String(published), left: String(left) }), 303);
}

/** One page, several buttons: which one it was stands in `press`. */
export async function pressOnProposal(ask: Ask, form: FormData) {
  const { services, actor } = ask.context;
  const { curate } = services;
  const id = idOf(ask);
  const press = textOf(form, 'press');
  form.delete('press');
  if (press === 'decide') {
    if (form.get('words') === '') form.delete('words');
    const { value, faults } = read(decisionForm, form);
    if (faults) throw problemOf('bad-input', faults);
    await curate.decide(actor, id, value);
    const next = await curate.nextAfter(actor, id);
    return redirect(next ? paths.proposal(next, { after: id }) : paths.curate({ after: id }), 303);
  }
  if (press === 'mend' || press === 'said') {
    if (press === 'mend') await curate.mend(actor, id, mustRead(mendForm, form));
    else await curate.answerFor(actor, id, mustRead(saidForm, form));
    return redirect(paths.proposal(id), 303);
  }
  if (press === 'merge') {
    const [keep, other, commandId] = ['keep', 'other', 'commandId'].map((name) => textOf(form, name));
    const { proposalId } = await curate.proposeMerge(actor, { keep: keep!, other: other!, commandId: commandId! });
    return redirect(paths.proposal(proposalId), 303);
  }
  const { value, faults } = read(pressForm, form);
  if (faults) throw problemOf('bad-input', faults);
  const presses = { undo: curate.undo, seen: curate.seen, rang: curate.rang, 'put-back': curate.undo, unmerge: curate.unmerge };
  const chosen = Object.hasOwn(presses, press) ? presses[press as keyof typeof presses] : null;
  if (!chosen) throw problemOf('bad-input', [{ path: 'press', message: 'We do not know this button.' }]);
  await chosen(actor, id, value);
  return redirect(press === 'undo' || press === 'unmerge' ? paths.proposal(id) : paths.curate(), 303);
} // prettier-ignore

export const loadStart = async ({ context: { services, actor } }: Ask) => ({
  start: await services.curate.startHere(actor),
  commandId: newCommand(),
});
export type StartPage = Awaited<ReturnType<typeof loadStart>>;

export async function askRelease({ context: { services, actor } }: Ask, form: FormData) {
  const [assetId, commandId] = ['assetId', 'commandId'].map((name) => textOf(form, name));
  const { proposalId } = await services.curate.askRelease(actor, assetId!, commandId!);
  return redirect(paths.proposal(proposalId), 303);
}

function mustRead<S extends z.ZodObject>(schema: S, form: FormData): z.infer<S> {
  const { value, faults } = read(schema, form);
  if (faults) throw problemOf('bad-input', faults);
  return value;
}

function idOf({ params }: Ask): string {
  const { id = '' } = params;
  if (!/^[0-9a-f-]{36}$/.test(id)) throw problemOf('not-found');
  return id;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
