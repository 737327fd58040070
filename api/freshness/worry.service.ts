import type { AgingStore } from '../assets/aging.store.ts';
import type { Connection } from 'mongoose';
import { isPublic } from '../assets/asset.rules.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import type { ConcernForm } from '../contract/conversations.ts';
import type { WorryForm, WorryView } from '../contract/freshness.ts';
import { ProblemError } from '../contract/problem.ts';
import { thePublic, type Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { Quota } from '../infra/quota.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import type { SafeguardingLead, Settings } from '../settings/settings.service.ts';
import type { WorryDoc } from './worry.model.ts';
import type { WorryStore } from './worry.store.ts';

/** Who can be rung before anything is written; null where the directory has named nobody. */
export type LeadView = Pick<SafeguardingLead, 'name' | 'phone'>;

/**
 * Worries go to the safeguarding lead whom the settings name, and to nobody else: no curator, no editor of the group, no
 * other page. Whoever is signed in while they tell one is not written down either.
 */
export function createWorries(deps: {
  connection: Connection;
  aging: AgingStore;
  worries: WorryStore;
  quota: Quota;
  messages: Messages;
  audit: Audit;
  settings: { now: () => Settings };
  emailOf: (accountId: string) => Promise<string | null>;
  clock: Clock;
  origin: string;
}) {
  const { connection, aging, worries, quota, messages, audit, settings, emailOf, clock, origin } = deps;

  /** Everybody else is told that there is no such page. */
  async function mustBeLead(actor: Member): Promise<void> {
    const lead = settings.now().safeguarding;
    if (!lead || (await emailOf(actor.accountId)) !== lead.email.trim().toLowerCase())
      throw new ProblemError('not-found');
  }

  const set = (field: 'seenAt' | 'closedAt', action: string) => async (actor: Member, id: string) => {
    await mustBeLead(actor);
    await inTransaction(connection, async () => {
      if (await worries.set(id, field, clock.now()))
        await audit.record(actor, { action, object: `worry/${id}` });
    });
  };

  function mustHaveLead(): SafeguardingLead {
    const lead = settings.now().safeguarding;
    if (!lead)
      throw new ProblemError('unavailable', {
        detail: 'Nobody is named who would read it. Please ring instead.',
      });
    return lead;
  }

  async function add(
    actor: Actor,
    lead: SafeguardingLead,
    worry: Pick<WorryDoc, 'assetId' | 'name' | 'words' | 'from' | 'reach'>,
  ): Promise<void> {
    const id = newId();
    await inTransaction(connection, async () => {
      await worries.add({ _id: id, at: clock.now(), ...worry });
      await audit.record(actor, { action: 'worry.tell', object: `worry/${id}` });
      await messages.post({
        ...{ key: `worry/${id}`, to: lead.email, template: 'worry' as const },
        data: { name: lead.name, link: `${origin}/worries` },
      });
    });
  }

  return {
    lead: (): LeadView | null => {
      const lead = settings.now().safeguarding;
      return lead && { name: lead.name, phone: lead.phone };
    },

    tell: async (slug: string, { words, from, reach }: WorryForm, caller: string): Promise<void> => {
      const asset = await aging.bySlug(slug);
      if (!asset || !isPublic(asset)) throw new ProblemError('not-found');
      const lead = mustHaveLead();
      if (!(await quota.take('worry', caller, { most: 10, forMs: 86_400_000 })))
        throw new ProblemError('too-many', {
          detail: 'We have had a lot from you today. Please ring instead.',
        });
      const about = { assetId: asset._id, name: asset.name };
      await add(thePublic, lead, { ...about, words, from: from ?? null, reach: reach ?? null });
    },

    /**
     * A worker's concern about somebody they work with. It goes to the lead with the worker's name, since the lead will
     * ring them; no person, record or conversation is tied to it.
     */
    tellAtWork: async (actor: Member, { words, reach }: ConcernForm): Promise<void> => {
      const about = { assetId: 'concern', name: concernName };
      await add(actor, mustHaveLead(), { ...about, words, from: actor.name, reach });
    },

    list: async (actor: Member): Promise<WorryView[]> => {
      await mustBeLead(actor);
      await inTransaction(connection, () =>
        audit.record(actor, { action: 'worry.read', object: 'worry/all' }),
      );
      return (await worries.list()).map(({ _id, name, words, from, reach, at, seenAt, closedAt }) => ({
        ...{ id: _id, name, words, at: at.toISOString() },
        ...(from && { from }),
        ...(reach && { reach }),
        ...(seenAt && { seenAt: seenAt.toISOString() }),
        ...(closedAt && { closedAt: closedAt.toISOString() }),
      }));
    },
    /** Says that the lead has it. */
    see: set('seenAt', 'worry.see'),
    close: set('closedAt', 'worry.close'),
    /** Deletes those that were closed longer ago than the settings say. */
    forget: async (): Promise<void> => {
      const before = new Date(clock.now());
      before.setUTCFullYear(before.getUTCFullYear() - settings.now().worriesKeptYears);
      await inTransaction(connection, async () => {
        if ((await worries.forget(before)) > 0)
          await audit.record(
            { kind: 'system', job: 'old worries' },
            { action: 'worry.forget', object: 'worry/all' },
          );
      });
    },
  };
}
/** Where the name of an entry would stand. */
const concernName = 'somebody a colleague works with';

export type Worries = ReturnType<typeof createWorries>;
