import * as z from 'zod';
import { answerForm, lookForm } from '../../api/contract/freshness.ts';
import { slugParams } from '../../api/contract/asset.ts';
import type { Ask } from '../kit/page.server.ts';
import { isSteppedUp } from '../../api/contract/access.ts';
import { paths } from '../paths.ts';
import { goTo, memberOf, mustRead } from './asks.server.ts';

const releaseForm = z.strictObject({ source: z.string().min(1).max(80) });
const worryAct = z.strictObject({ id: z.uuid(), act: z.enum(['see', 'close']) });
const lookFrom = lookForm.extend({ back: slugParams.shape.slug.optional() });

/** What waits for a person. */
export const loadOverview = (ask: Ask) => ask.context.services.freshness.overview(memberOf(ask));

/** Lets a stopped run go on. */
export async function release(ask: Ask, form: FormData) {
  const { source } = mustRead(releaseForm, form);
  return { released: await ask.context.services.freshness.release(memberOf(ask), source) };
}

/** Groups to ring. */
export async function loadToRing(ask: Ask) {
  const member = memberOf(ask);
  return {
    entries: await ask.context.services.freshness.toRing(member),
    canShowAgain: member.role === 'curator' && !isSteppedUp(member, ask.context.now()),
  };
}

/** Somebody rang or went there. Sent from the page of an entry it leads back there. */
export async function look(ask: Ask, form: FormData) {
  const { assetId, how, revision, back } = mustRead(lookFrom, form);
  await ask.context.services.freshness.look(memberOf(ask), assetId, how, revision);
  return back ? goTo(paths.asset(back)) : { looked: assetId };
}

/** What people told. */
export async function loadTold({ context: { services } }: Ask) {
  return { signals: await services.freshness.told() };
}

export async function answerTold(ask: Ask, form: FormData) {
  await ask.context.services.freshness.answerTold(memberOf(ask), mustRead(answerForm, form));
  return goTo(paths.toldUs());
}

/** For the safeguarding lead alone; the use case says who that is. */
export async function loadWorries(ask: Ask) {
  return { worries: await ask.context.services.freshness.worries(memberOf(ask)) };
}

export async function actOnWorry(ask: Ask, form: FormData) {
  const { id, act } = mustRead(worryAct, form);
  const { freshness } = ask.context.services;
  await (act === 'see' ? freshness.seeWorry : freshness.closeWorry)(memberOf(ask), id);
  return goTo(paths.worries());
}
