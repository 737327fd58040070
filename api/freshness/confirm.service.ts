import type { AssetDoc } from '../assets/asset.model.ts';
import { viewAsset } from '../assets/asset.view.ts';
import { isPublic } from '../assets/asset.rules.ts';
import { isToken } from '../accounts/token.ts';
import type { Member } from '../contract/actor.ts';
import type { LinkView } from '../contract/freshness.ts';
import type { Answer, FactName } from '../contract/freshness-lists.ts';
import type { Assurance } from '../contract/lists.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Apply } from './apply.ts';
import type { ConfirmationDoc } from './confirmation.model.ts';
import type { FreshnessDeps } from './deps.ts';
import { changesBetween, factsOf } from './facts.rules.ts';
import type { LinkDoc } from './link.model.ts';
import type { MayConfirm } from './may-confirm.ts';
import type { Signals } from './signal.service.ts';
import type { WriteTo } from './write-to.ts';

/** Answers to "is this still right?", by link and by people of the directory. A decision first, then the entry. */
export function createConfirm(
  deps: FreshnessDeps & {
    writeTo: WriteTo;
    apply: Apply;
    signals: Pick<Signals, 'looked' | 'closed'>;
    mayConfirm: MayConfirm;
  },
) {
  const { connection, aging, confirmations, links, audit, settings, clock, year, writeTo, apply } = deps;
  const { signals, mayConfirm } = deps;
  const { changePath, reached = () => {} } = deps;

  const today = () => dateOf(wallOf(clock.now()).day);
  const seen = (asset: AssetDoc) =>
    viewAsset(asset, { now: clock.now(), year, clocks: settings.now().clocks }, new Map());

  async function linked(token: string): Promise<{ link: LinkDoc; asset: AssetDoc }> {
    const link = isToken(token) ? await links.byToken(token) : null;
    const asset = link && (await aging.byId(link.assetId));
    if (!link || !asset) throw new ProblemError('not-found', { detail: 'This is not a link of ours.' });
    return { link, asset };
  }

  const changesOf = (link: LinkDoc, asset: AssetDoc) => changesBetween(link.facts, factsOf(seen(asset)));

  function stateOf(link: LinkDoc, asset: AssetDoc): LinkView['state'] {
    if (link.usedAt) return 'used';
    if (link.expiresAt <= clock.now()) return 'expired';
    // Whoever vouches for it may have changed; what they were asked about has not.
    return link.revision !== asset.revision && changesOf(link, asset).length > 0 ? 'changed' : 'open';
  }

  /** Decides in one transaction with the end of the link, and then writes it on the entry. */
  async function decide(
    actor: Actor,
    asset: AssetDoc,
    given: Omit<ConfirmationDoc, '_id' | 'assetId' | 'at' | 'appliedAt' | 'accountId'>,
    link?: { doc: LinkDoc; usedFor: Answer },
  ) {
    const now = clock.now();
    const id = newId();
    await reached('before answer');
    const decided = await inTransaction(connection, async () => {
      if (link && !(await links.use(link.doc, link.usedFor, now))) throw used();
      const accountId = actor.kind === 'member' ? actor.accountId : (link?.doc.accountId ?? null);
      const confirmation = await confirmations.add({
        ...given,
        ...{ _id: id, assetId: asset._id, at: now, accountId },
      });
      await (given.what === 'closed' ? signals.closed(asset) : signals.looked(asset));
      await audit.record(actor, {
        action: `asset.${given.what}`,
        object: `asset/${asset._id}`,
        fields: Object.keys(given.mark),
      });
      return confirmation;
    });
    await reached('answer decided');
    await apply.one(decided);
  }

  const rightMark = (asset: AssetDoc, by: Assurance) => ({
    assured: { on: today(), by },
    ...(asset.rested && asset.status === 'archived' && { status: 'live' as const }),
  });

  return {
    /** What a link opens. Nothing is written, however often it is opened. */
    open: async (token: string): Promise<LinkView> => {
      const { link, asset } = await linked(token);
      const view = seen(asset);
      const facts = Object.entries(factsOf(view)) as [FactName, string][];
      return {
        state: stateOf(link, asset),
        name: asset.name,
        slug: asset.slug,
        isOff: !isPublic(asset),
        freshness: view.freshness.words,
        facts: facts.map(([fact, words]) => ({ fact, words })),
        changes: changesOf(link, asset),
      };
    },

    /** Throws `gone` for a link that was used or ran out, `conflict` where the entry changed since it was sent. */
    answer: async (
      actor: Actor,
      token: string,
      answer: Answer,
    ): Promise<{ to: string | null; slug: string }> => {
      const { link, asset } = await linked(token);
      const state = stateOf(link, asset);
      if (state === 'used') throw used();
      if (state === 'expired')
        throw new ProblemError('gone', { detail: 'This link has run out. We can send you a new one.' });
      if (state === 'changed')
        throw new ProblemError('conflict', {
          detail: `The entry has changed since we wrote to you: ${changesOf(link, asset)
            .map(({ fact }) => fact)
            .join(', ')}.`,
        });
      const about = { email: link.to, revision: null };
      if (answer === 'change')
        return { to: changePath ? await changePath(asset._id, link.to) : null, slug: asset.slug };
      const mark =
        answer === 'right'
          ? rightMark(asset, link.accountId ? 'owner' : 'self')
          : isPublic(asset)
            ? { status: 'paused' as const }
            : {};
      await decide(
        actor,
        asset,
        { ...about, what: answer === 'right' ? 'confirm' : 'closed', mark },
        { doc: link, usedFor: answer },
      );
      return { to: null, slug: asset.slug };
    },

    /** Sends a new link to where the old one went, for one that ran out or is about an older revision. */
    renew: async (token: string): Promise<void> => {
      const { link, asset } = await linked(token);
      if (link.usedAt && link.usedFor !== 'renewed') throw used();
      await inTransaction(connection, async () => {
        await links.use(link, 'renewed', clock.now());
        // Once a day and link: a mail may be lost, but nobody's mailbox is filled.
        await writeTo.again(asset, { to: link.to, accountId: link.accountId }, `${link._id}/${today()}`);
      });
    },

    /** Somebody signed in rang, went there, or runs it. `revision` is the one they had before them. */
    look: async (actor: Member, assetId: string, how: 'phone' | 'visited' | 'owner', revision: number) => {
      const asset = await aging.byId(assetId);
      if (!asset) throw new ProblemError('not-found');
      if (!(await mayConfirm(actor))(asset))
        throw new ProblemError(isPublic(asset) ? 'not-allowed' : 'not-found', {
          detail: 'This entry is not one that you look after.',
        });
      if (asset.revision !== revision)
        throw new ProblemError('conflict', {
          detail: 'The entry changed since you opened it. Look once more.',
        });
      await decide(actor, asset, {
        ...{ email: null, revision: null, what: 'confirm' },
        mark: rightMark(asset, how),
      });
    },
  };
}
export type Confirm = ReturnType<typeof createConfirm>;

const used = () => new ProblemError('gone', { detail: 'This link has been used. Thank you.' });
