import * as z from 'zod';
import type { AssetCard } from '../../api/contract/asset.ts';
import { uuid } from '../../api/contract/asset-parts.ts';
import { wish } from '../../api/contract/matching.ts';
import type { MatchesAnswer, Wish } from '../../api/contract/matching.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { searchQuery } from '../../api/contract/search.ts';
import { goTo, mustRead } from '../freshness/asks.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';

const askForm = wish.extend({ act: z.literal('ask') });
const forgetForm = z.strictObject({ act: z.literal('forget') });
const addForm = z.strictObject({ act: z.literal('add'), assetId: uuid, commandId: uuid });
const rangForm = z.strictObject({ act: z.literal('rang'), assetId: uuid, revision: z.coerce.number().int() });
const freeForm = z.strictObject({
  act: z.literal('free'),
  q: z.string().trim().min(1, 'Write what to look for.').max(600),
});

export type Choice = { id: string; label: string };
export type Planned = { itemId: string; connectionId?: string };
export type MatchesPage = {
  personId: string;
  wish: Wish;
  answer: MatchesAnswer;
  /** What stands in the plan, by the id of its entry. */
  inPlan: Record<string, Planned>;
  commandId: string;
  topics: (Choice & { type: 'need' | 'interest' })[];
  lists: Record<'day' | 'time' | 'access' | 'language' | 'who', Choice[]>;
};
export type Freely = { q: string; found: AssetCard[] };

/** The id of an address, or nothing is there. */
export const personOf = ({ params }: Ask): string => {
  const id = uuid.safeParse(params.id);
  if (!id.success) throw problemOf('not-found');
  return id.data;
};

export async function loadMatches(ask: Ask): Promise<MatchesPage> {
  const { services } = ask.context;
  const [member, personId] = [memberOf(ask.context), personOf(ask)];
  const found = await services.matching.find(member, personId);
  const { items } = await services.plans.of(member, personId);
  const { day, time, access, language, who } = services.taxonomy.lists();
  return {
    ...{ personId, ...found, topics: await services.matching.topics(), commandId: crypto.randomUUID() },
    inPlan: Object.fromEntries(
      items.flatMap(({ id, assetId, status, connectionId }): [string, Planned][] =>
        assetId && status !== 'let-go'
          ? [[assetId, { itemId: id, ...(connectionId && { connectionId }) }]]
          : [],
      ),
    ),
    lists: { day: day!, time: time!, access: access!, language: language!, who: who! },
  };
}

/** One press on the page: another question, an entry into the plan, a call that was made, or a search of its own. */
export async function actOnMatches(ask: Ask, form: FormData) {
  const { services } = ask.context;
  const [member, personId] = [memberOf(ask.context), personOf(ask)];
  const back = (to = '') => goTo(paths.matches(personId) + to);
  switch (form.get('act')) {
    case 'ask': {
      const { act: _act, ...asked } = mustRead(askForm, form);
      await services.matching.ask(member, personId, asked);
      return back();
    }
    case 'forget':
      mustRead(forgetForm, form);
      await services.matching.forget(member, personId);
      return back();
    case 'add': {
      const { assetId, commandId } = mustRead(addForm, form);
      await services.plans.add(member, personId, { assetId, commandId });
      return back(`#card-${assetId}`);
    }
    case 'rang': {
      const { assetId, revision } = mustRead(rangForm, form);
      await services.freshness.look(member, assetId, 'phone', revision);
      return back(`#card-${assetId}`);
    }
    case 'free':
      return await searchFreely(ask, form);
    default:
      throw new ProblemError('bad-input');
  }
}

/** The words come in a form and go back in the page: they are in no address. */
async function searchFreely(ask: Ask, form: FormData): Promise<Freely> {
  const { services, actor } = ask.context;
  const asked = read(freeForm, form);
  if (asked.faults) throw new ProblemError('bad-input', { errors: asked.faults });
  const { q } = asked.value;
  const { wish: kept } = await services.matching.find(memberOf(ask.context), personOf(ask));
  const { hits } = await services.search.find(actor, { ...searchQuery.parse({}), q, near: kept.near });
  return { q, found: hits.slice(0, 10) };
}
