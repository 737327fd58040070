import { hashOf, isToken, newToken } from '../accounts/token.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import { isPublic } from '../assets/asset.rules.ts';
import type { Member } from '../contract/actor.ts';
import type { AnswerForm, DetailForm, ReceiptView, SignalView } from '../contract/freshness.ts';
import type { SignalAnswer } from '../contract/freshness-lists.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { newId } from '../infra/ids.ts';
import type { Quota } from '../infra/quota.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Apply } from './apply.ts';
import type { FreshnessDeps } from './deps.ts';
import { sayAnswer } from './say.rules.ts';
import type { SignalDoc } from './signal.model.ts';
import type { SignalStore } from './signal.store.ts';
import { recipientsOf, type WriteTo } from './write-to.ts';

const dayMs = 86_400_000;
const mostADay = { caller: 10, entry: 5 };

type Told = Pick<SignalDoc, 'how' | 'what' | 'words' | 'replyTo' | 'accountId'>;

/** What people tell of that may be wrong: it goes to the people of the entry and to curators, and is answered. */
export function createSignals(
  deps: FreshnessDeps & { signals: SignalStore; quota: Quota; writeTo: WriteTo; apply: Apply },
) {
  const { connection, aging, signals, quota, confirmations, messages, audit } = deps;
  const { editorsOf, clock, origin, writeTo, apply } = deps;

  /** Answers the address part under which the answer will stand. */
  async function tell(actor: Actor, slug: string, told: Told, caller: string): Promise<string> {
    const asset = await aging.bySlug(slug);
    if (!asset || !isPublic(asset)) throw new ProblemError('not-found');
    const forMs = dayMs;
    if (
      !(await quota.take('signal', caller, { most: mostADay.caller, forMs })) ||
      !(await quota.take('signal about', asset._id, { most: mostADay.entry, forMs }))
    )
      throw new ProblemError('too-many', { detail: 'We have been told a lot today. Please try tomorrow.' });
    const editors = (await editorsOf([asset._id])).get(asset._id) ?? [];
    const now = clock.now();
    const token = newToken();
    const id = newId();
    const decided = await inTransaction(connection, async () => {
      await signals.add({ _id: id, assetId: asset._id, ...told, receipt: hashOf(token), at: now });
      await audit.record(actor, { action: 'signal.tell', object: `asset/${asset._id}`, fields: [told.what] });
      for (const recipient of recipientsOf(asset, editors)) await writeTo.detail(asset, recipient, told, id);
      return confirmations.add({
        ...{ _id: newId(), assetId: asset._id, what: 'doubted', at: now, revision: null },
        ...{ accountId: told.accountId, email: null, mark: doubt(asset, told.how, now) },
      });
    });
    await apply.one(decided);
    return token;
  }

  /** Inside a transaction. */
  async function end(signal: SignalDoc, asset: AssetDoc, answer: SignalAnswer, words: string | null) {
    if (!(await signals.answer(signal._id, answer, words, clock.now()))) return false;
    if (signal.replyTo)
      await messages.post({
        key: `answered/${signal._id}`,
        to: signal.replyTo,
        template: 'detail-answered',
        data: { name: asset.name, answer: sayAnswer[answer], words, page: `${origin}/assets/${asset.slug}` },
      });
    return true;
  }

  return {
    /** From anybody: a detail is wrong. */
    detail: (actor: Actor, slug: string, { what, words, replyTo }: DetailForm, caller: string) => {
      const told = { what, words: words ?? null, replyTo: replyTo ?? null };
      return tell(actor, slug, { how: 'detail', ...told, accountId: null }, caller);
    },
    /** From somebody signed in: they rang, and it did not work. */
    number: (actor: Member, slug: string) =>
      tell(
        actor,
        slug,
        { how: 'number', what: 'phone', words: null, replyTo: null, accountId: actor.accountId },
        actor.accountId,
      ),

    /** What became of it, for who told it. */
    receipt: async (token: string): Promise<ReceiptView> => {
      const signal = isToken(token) ? await signals.byReceipt(token) : null;
      const asset = signal && (await aging.byId(signal.assetId));
      if (!signal || !asset) throw new ProblemError('not-found');
      return {
        name: asset.name,
        what: signal.what,
        at: signal.at.toISOString(),
        answer: signal.answer,
        ...(signal.answerWords && { words: signal.answerWords }),
        ...(signal.answeredAt && { answeredAt: signal.answeredAt.toISOString() }),
      };
    },

    /** Everything without an answer, for curators; oldest first. */
    open: async (): Promise<SignalView[]> => {
      const open = await signals.open(200);
      const assets = new Map((await aging.byIds(open.map((s) => s.assetId))).map((a) => [a._id, a]));
      return open.flatMap((signal) => {
        const asset = assets.get(signal.assetId);
        return asset ? [viewSignal(signal, asset)] : [];
      });
    },

    answer: async (actor: Member, { signalId, answer, words = undefined }: AnswerForm): Promise<void> => {
      const signal = await signals.byId(signalId);
      const asset = signal && (await aging.byId(signal.assetId));
      if (!signal || !asset) throw new ProblemError('not-found');
      await inTransaction(connection, async () => {
        if (!(await end(signal, asset, answer, words ?? null)))
          throw new ProblemError('conflict', { detail: 'Somebody else answered this first.' });
        await audit.record(actor, { action: 'signal.answer', object: `signal/${signalId}` });
      });
    },

    /** Inside the transaction of a confirmation: whoever looked has answered what was open. */
    looked: async (asset: AssetDoc): Promise<void> => {
      for (const signal of await signals.openOf(asset._id)) await end(signal, asset, 'was_right', null);
    },
    /** Inside the transaction of a closing. */
    closed: async (asset: AssetDoc): Promise<void> => {
      for (const signal of await signals.openOf(asset._id)) await end(signal, asset, 'closed', null);
    },
  };
}
export type Signals = ReturnType<typeof createSignals>;

/** A number that does not work weighs more than a detail, and stays until somebody looks. */
function doubt(asset: AssetDoc, how: SignalDoc['how'], now: Date) {
  const { doubted, assured } = asset;
  const isDoubted = doubted && doubted.on >= (assured?.on ?? '');
  if (isDoubted && (doubted.how === 'number' || how === 'detail')) return {};
  return { doubted: { on: dateOf(wallOf(now).day), how } };
}

function viewSignal(signal: SignalDoc, asset: AssetDoc): SignalView {
  const phone = asset.contacts.find((c) => c.public && c.kind === 'phone')?.value;
  return {
    ...{ id: signal._id, how: signal.how, what: signal.what, at: signal.at.toISOString() },
    waitsForMail: signal.replyTo !== null,
    asset: { id: asset._id, slug: asset.slug, name: asset.name, ...(phone && { phone }) },
    ...(signal.words && { words: signal.words }),
  };
}
