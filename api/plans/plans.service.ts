import type { AssetDoc } from '../assets/asset.model.ts';
import { asksForRinging, freshnessOf } from '../assets/freshness.rules.ts';
import type { CandidateStore } from '../assets/candidate.store.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { AddItem, ChangeItem, PlanView } from '../contract/plans.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom, newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dayOf } from '../people/days.rules.ts';
import { objectOf, type Opening, type OpenPerson } from '../people/open-person.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Connection } from 'mongoose';
import { stepsToAdd } from './agreed-steps.rules.ts';
import { mayRead, openItem, sealedItem, type ItemWords } from './opened-item.rules.ts';
import type { PlanItemStore } from './plan-item.store.ts';
import type { PlanLinkStore } from './plan-link.store.ts';
import type { PlanViewing } from './plan.view.ts';
import { isSensitive } from './sensitive.rules.ts';

/** As many as a person can keep in mind, and a few that are done. */
const mostItems = 100;

export type PlansDeps = {
  connection: Connection;
  people: Pick<Opening, 'open' | 'openAs'>;
  items: PlanItemStore;
  links: PlanLinkStore;
  candidates: CandidateStore;
  view: PlanViewing;
  audit: Audit;
  commands: Commands;
  clock: Clock;
  clocks: () => Clocks;
  /** The steps that were written down in conversations which the actor may read. */
  agreedWith: (actor: Member, open: OpenPerson) => Promise<Parameters<typeof stepsToAdd>[0]>;
};

/** What was agreed with somebody: adding to it, seeing it, and saying where it stands. */
export function createPlans({
  connection,
  people,
  items,
  links,
  candidates,
  view,
  audit,
  commands,
  clock,
  clocks,
  agreedWith,
}: PlansDeps) {
  /** What may be read of an opened plan, in the order of agreeing. */
  const itemsOf = async (open: OpenPerson, accountId: string | null) =>
    (await items.ofPerson(open.id))
      .filter((item) => mayRead(open, item, accountId))
      .map((item) => openItem(open, item));

  /** An entry that may go into a plan. */
  async function mustStand(assetId: string): Promise<AssetDoc> {
    const asset = await candidates.byId(assetId);
    if (!asset) throw new ProblemError('not-found', { detail: 'That is on the map no more.' });
    // Somebody sent to a door that is not there does not try a second time.
    if (asksForRinging(freshnessOf(asset, clocks(), clock.now())))
      throw new ProblemError('conflict', {
        detail: 'Nobody has checked this lately. Ring first, and say that it is still right; then add it.',
      });
    return asset;
  }

  return {
    itemsOf,

    /** One thing more; the same entry stands in a plan once. A repeated press adds nothing. */
    add: async (
      actor: Member,
      personId: string,
      { commandId, assetId, ...told }: AddItem,
    ): Promise<{ itemId: string }> => {
      const open = await people.open(actor, personId, 'write-conversation', { what: 'plan.add' });
      const entry = assetId ? await mustStand(assetId) : null;
      const had = await itemsOf(open, actor.accountId);
      const same = assetId && had.find((item) => item.assetId === assetId && item.status !== 'let-go');
      if (same) return { itemId: same._id };
      if (had.length >= mostItems)
        throw new ProblemError('conflict', { detail: `A plan holds ${mostItems} things at most.` });
      // A page shows several entries; each is a press of its own.
      const press = assetId ? idFrom('plan.add', commandId, assetId) : commandId;
      const what = told.what ?? entry?.name ?? '';
      const order = (await items.ofPerson(personId)).length;
      return commands.once(
        { actorKey: actor.accountId, commandId: press, body: ['plan.add', personId, assetId, told] },
        async () => {
          const itemId = newId();
          const kept = entry && { assetId: entry._id, wasSensitive: isSensitive(what, entry) };
          const words: ItemWords = { ...told, what, ...kept };
          await items.add({
            ...{ _id: itemId, personId, organisationId: open.organisationId, keyId: open.keyId },
            ...{ revision: 1, schemaVersion: 1, order, createdAt: dayOf(clock.now()), by: actor.accountId },
            ...{ status: 'to-do', sealed: sealedItem(open, itemId, words) },
          });
          return { itemId };
        },
      );
    },

    /** Throws `conflict` where somebody changed it since. */
    change: async (
      actor: Member,
      personId: string,
      { itemId, revision, status, ...told }: ChangeItem,
    ): Promise<void> => {
      const open = await people.open(actor, personId, 'write-conversation', { what: 'plan.change' });
      const item = (await itemsOf(open, actor.accountId)).find(({ _id }) => _id === itemId);
      if (!item) throw new ProblemError('not-found');
      const { what, assetId, connectionId, wasSensitive } = item;
      const words: ItemWords = { ...told, what: told.what ?? what, assetId, connectionId, wasSensitive };
      const done = await items.change(
        { _id: itemId, revision },
        { status, sealed: sealedItem(open, itemId, words) },
      );
      if (!done)
        throw new ProblemError('conflict', {
          detail: 'This was changed since you opened it. Look once more.',
        });
    },

    /** For a connection that was made of an item. */
    connected: async (open: OpenPerson, itemId: string, connectionId: string): Promise<void> => {
      const doc = await items.byId(itemId);
      if (!doc || doc.personId !== open.id) throw new ProblemError('not-found');
      const { what, who, when, confidence, assetId, wasSensitive } = openItem(open, doc);
      const words = { what, who, when, confidence, assetId, connectionId, wasSensitive };
      const sealed = sealedItem(open, itemId, words);
      await items.change(doc, { status: 'doing', sealed });
    },

    /** Audited as a look. */
    of: async (actor: Member, personId: string): Promise<PlanView> => {
      const open = await people.open(actor, personId, 'read-conversation', {
        what: 'plan.read',
        fields: ['agreed'],
      });
      const shown = await view(open, await itemsOf(open, actor.accountId));
      const now = clock.now();
      return {
        items: shown,
        agreed: open.by === 'caseload' ? stepsToAdd(await agreedWith(actor, open), shown) : [],
        isSensitive: shown.some((item) => item.isSensitive && item.status !== 'let-go'),
        links: (await links.openOf(personId, now)).map(({ expiresAt }) => ({
          until: dateOf(wallOf(expiresAt).day),
        })),
      };
    },

    /** Every paper and link that leads to the person's own page leads nowhere from now on. */
    closeLinks: async (actor: Member, personId: string): Promise<void> => {
      await people.open(actor, personId, 'write-conversation', { what: 'plan.close-links' });
      await inTransaction(connection, async () => {
        await links.close(personId, clock.now());
        await audit.record(actor, { action: 'plan.links-closed', object: objectOf(personId) });
      });
    },
  };
}
export type Plans = ReturnType<typeof createPlans>;
