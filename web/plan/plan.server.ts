import * as z from 'zod';
import type { Member } from '../../api/contract/actor.ts';
import { uuid } from '../../api/contract/asset-parts.ts';
import {
  addItemForm,
  changeItemForm,
  closeLinksForm,
  mailPlanForm,
  planPrintQuery,
  sayForm,
  type AgreedStep,
  type MayReach,
  type OwnPlan,
  type PlanPaper,
  type PlanView,
} from '../../api/contract/plans.ts';
import type { Layout } from '../../api/contract/plan-lists.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { data } from 'react-router';
import { goTo } from '../freshness/asks.server.ts';
import { personOf } from '../matching/matching.server.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const takeListForm = z.strictObject({ act: z.literal('take-list') });
const addToForm = z.strictObject({ personId: uuid });

export type PlanPage = Omit<PlanView, 'agreed'> & {
  /** Each a press of its own. */
  agreed: (AgreedStep & { commandId: string })[];
  personId: string;
  may: MayReach;
  commandId: string;
  /** Entries that this browser keeps and that are not in the plan. */
  kept: number;
};
export type PaperPage = PlanPaper & {
  personId: string;
  layout: Layout;
  /** It asks first: is it safe to take this home? */
  asksFirst: boolean;
};

function mustRead<S extends z.ZodType>(schema: S, form: FormData): z.output<S> {
  const asked = read(schema as never, form) as {
    value?: z.output<S>;
    faults?: { path: string; message: string }[];
  };
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  return asked.value!;
}

export async function loadPlan(ask: Ask): Promise<PlanPage> {
  const { plans } = ask.context.services;
  const [member, personId] = [memberOf(ask.context), personOf(ask)];
  const plan = await plans.of(member, personId);
  return {
    ...{ ...plan, personId, may: await plans.mayReach(member, personId) },
    agreed: plan.agreed.map((step) => ({ ...step, commandId: crypto.randomUUID() })),
    ...{ commandId: crypto.randomUUID(), kept: notYetIn(plan, ask).length },
  };
}

/** What this browser keeps, without what stands in the plan. */
function notYetIn({ items }: PlanView, { context }: Ask): string[] {
  const had = items.filter(({ status }) => status !== 'let-go').map(({ assetId }) => assetId);
  return context.kept.ids.filter((id) => !had.includes(id));
}

/** The whole shortlist in one press; what nobody has checked lately, or is gone, is left out and counted. */
async function takeList(ask: Ask, member: Member, personId: string): Promise<{ left: number }> {
  const { plans } = ask.context.services;
  let left = 0;
  for (const assetId of notYetIn(await plans.of(member, personId), ask))
    try {
      await plans.add(member, personId, { assetId, commandId: crypto.randomUUID() });
    } catch (error) {
      if (!(
        error instanceof Error &&
        'code' in error &&
        (error.code === 'conflict' || error.code === 'not-found')
      ))
        throw error;
      left++;
    }
  return { left };
}

export async function actOnPlan(ask: Ask, form: FormData) {
  const { plans } = ask.context.services;
  const [member, personId] = [memberOf(ask.context), personOf(ask)];
  const back = (to = '') => goTo(paths.plan(personId) + to);
  switch (form.get('act')) {
    case 'add': {
      const { act: _act, ...item } = mustRead(addItemForm, form);
      const { itemId } = await plans.add(member, personId, item);
      return back(`#item-${itemId}`);
    }
    case 'change': {
      const { act: _act, ...item } = mustRead(changeItemForm, form);
      await plans.change(member, personId, item);
      return back(`#item-${item.itemId}`);
    }
    case 'take-list': {
      mustRead(takeListForm, form);
      const { left } = await takeList(ask, member, personId);
      return left > 0 ? { left } : back();
    }
    case 'close-links':
      mustRead(closeLinksForm, form);
      await plans.closeLinks(member, personId);
      return back('#links');
    case 'mail': {
      const { act: _act, ...mail } = mustRead(mailPlanForm, form);
      await plans.mail(member, personId, mail);
      return { mailed: true };
    }
    default:
      throw new ProblemError('bad-input');
  }
}

export type AddToPage = {
  name: string;
  slug: string;
  people: { id: string; called: string | null }[];
};

/** An entry, and whose plan it may go into. */
export async function loadAddTo({ context, params }: Ask): Promise<AddToPage> {
  const { services, actor } = context;
  const { name, slug } = await services.assets.byId(actor, params.assetId ?? '');
  const { own } = await services.people.list(memberOf(context));
  const people = own
    .filter(({ status }) => status !== 'closed')
    .map(({ id, called }) => ({ id, called: called ?? null }));
  return { name, slug, people };
}

export async function addTo({ context, params }: Ask, form: FormData) {
  const { personId } = mustRead(addToForm, form);
  // An entry stands in a plan once, so a second press does no harm.
  const commandId = crypto.randomUUID();
  const { plans } = context.services;
  await plans.add(memberOf(context), personId, { assetId: params.assetId ?? '', commandId });
  return goTo(paths.plan(personId));
}

/** A plan that could harm somebody at home is printed when they said that it is safe, or without the names of groups. */
export async function loadPaper(ask: Ask): Promise<PaperPage> {
  const { plans } = ask.context.services;
  const [member, personId] = [memberOf(ask.context), personOf(ask)];
  const asked = read(planPrintQuery, ask.url.searchParams);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { layout, safe } = asked.value;
  const { isSensitive } = await plans.of(member, personId);
  const asksFirst = isSensitive && safe !== 'yes' && layout !== 'plain';
  if (asksFirst) return { personId, layout, asksFirst, items: [], more: 0, link: null };
  const { isSensitive: _sensitive, ...paper } = await plans.paper(member, personId, layout);
  return { personId, layout, asksFirst, ...paper };
}

/** No browser or proxy holds a copy. That no other site learns the address is seen to for every page of ours. */
const unstored = { headers: { 'Cache-Control': 'private, no-store' } };

export type OwnPage = OwnPlan & { token: string };

export async function loadOwn({ context: { services }, params }: Ask) {
  const plan = await services.plans.read(params.token);
  return data({ ...plan, token: params.token! } satisfies OwnPage, unstored);
}

export async function sayHow({ context: { services }, params }: Ask, form: FormData) {
  const said = mustRead(sayForm, form);
  await services.plans.say(params.token, said);
  return goTo(`${paths.myPlan(params.token!)}#item-${said.itemId}`);
}
