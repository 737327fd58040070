import qrcode from 'qrcode';
import type { Connection } from 'mongoose';
import { hashOf, isToken, newToken } from '../accounts/token.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import { viewPlace } from '../assets/asset.view.ts';
import type { CandidateStore } from '../assets/candidate.store.ts';
import type { Member } from '../contract/actor.ts';
import type { Layout } from '../contract/plan-lists.ts';
import type { MayReach, OwnPlan, PlanItem, PlanPaper, Say } from '../contract/plans.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { objectOf, type Opening, type OpenPerson } from '../people/open-person.ts';
import { calendarOf } from '../times/calendar-file.rules.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { openItem, sealedSaid, type OpenedItem } from './opened-item.rules.ts';
import type { PlanItemStore } from './plan-item.store.ts';
import type { PlanLinkStore } from './plan-link.store.ts';
import type { PlanViewing } from './plan.view.ts';
import type { Plans } from './plans.service.ts';

/** Days that a way into somebody's own page lasts. */
const lasts = 90;
/** What fits on one A4. */
const mostOnPaper: Record<Layout, number> = { usual: 6, large: 4, easy: 3, plain: 8 };

/** Tells connections what the person said; kept here as well. */
export type OnSaid = (open: OpenPerson, said: Say & { assetId?: string | undefined }) => Promise<unknown>;

export type OwnPageDeps = {
  connection: Connection;
  people: Pick<Opening, 'open' | 'openAs'> & {
    maySend: (open: OpenPerson, channel: 'text' | 'email') => Promise<boolean>;
    /** The address that they said they alone read; null where they were not asked. */
    safeMailbox: (open: OpenPerson) => Promise<string | null>;
    isMailSafe: (open: OpenPerson, address: string) => Promise<boolean>;
    saidMailIsSafe: (actor: Member, open: OpenPerson, address: string) => Promise<void>;
  };
  plans: Pick<Plans, 'itemsOf'>;
  items: PlanItemStore;
  links: PlanLinkStore;
  candidates: CandidateStore;
  view: PlanViewing;
  messages: Messages;
  audit: Audit;
  clock: Clock;
  year: LocalYear;
  origin: string;
  onSaid: OnSaid;
};

/** The plan in somebody's hand: on paper, and on a page that is theirs alone. */
export function createOwnPage(deps: OwnPageDeps) {
  const { connection, people, plans, items, links, candidates, view, messages, audit, clock, year, origin } =
    deps;
  const urlOf = (token: string) => `${origin}/my-plan/${token}`;

  /** The way in that lasts longest, or a new one where none is open or the last is nearly over. */
  async function wayIn(open: OpenPerson): Promise<string> {
    const now = clock.now();
    const [longest] = await links.openOf(open.id, now);
    if (longest && longest.expiresAt.getTime() - now.getTime() > (lasts / 2) * 86_400_000)
      return open.unseal<string>(
        { collection: 'plan-links', id: longest._id, field: 'token' },
        longest.sealed.token!,
      );
    const token = newToken();
    const id = hashOf(token);
    await links.add({
      ...{
        _id: id,
        personId: open.id,
        organisationId: open.organisationId,
        keyId: open.keyId,
        schemaVersion: 1,
      },
      ...{ createdAt: now, expiresAt: new Date(now.getTime() + lasts * 86_400_000), revokedAt: null },
      sealed: { token: open.seal({ collection: 'plan-links', id, field: 'token' }, token) },
    });
    return token;
  }

  const stillAgreed = ({ status }: Pick<OpenedItem, 'status'>) => status === 'to-do' || status === 'doing';

  /** Whose page a token opens. What ran out or was taken back is `gone`. */
  async function behind(token: string | undefined): Promise<{ open: OpenPerson; until: Date }> {
    const link = isToken(token) ? await links.byHash(hashOf(token)) : null;
    if (!link) throw new ProblemError('not-found', { detail: noPage });
    if (link.revokedAt || link.expiresAt <= clock.now()) throw new ProblemError('gone', { detail: noPage });
    return { open: await people.openAs({ system: 'own plan' }, link.personId), until: link.expiresAt };
  }

  return {
    /** What is printed. `plain` names no group and leads nowhere. */
    paper: async (
      actor: Member,
      personId: string,
      layout: Layout,
    ): Promise<PlanPaper & { isSensitive: boolean }> => {
      const open = await people.open(actor, personId, 'read-conversation', {
        what: 'plan.print',
        fields: ['agreed'],
      });
      const all = await view(open, (await plans.itemsOf(open, actor.accountId)).filter(stillAgreed));
      const shown = all.slice(0, mostOnPaper[layout]);
      // What a colleague wrote stands on the person's own page, so only who may read all of it hands out the way there.
      const mayLink = layout !== 'plain' && open.by === 'caseload' && all.length > 0;
      const url = mayLink ? urlOf(await wayIn(open)) : null;
      return {
        ...{
          items: layout === 'plain' ? shown.map(withoutNames) : shown,
          more: all.length - shown.length,
          isSensitive: all.some((item) => item.isSensitive),
        },
        link:
          url === null
            ? null
            : {
                url,
                qr: await qrcode.toString(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }),
              },
      };
    },

    /** Whether texts and mail may go to them at all: a "no" is a no. */
    mayReach: async (actor: Member, personId: string): Promise<MayReach> => {
      const open = await people.open(actor, personId, 'read-identity', {
        what: 'plan.reach',
        fields: ['safe'],
      });
      const [text, email] = await Promise.all([people.maySend(open, 'text'), people.maySend(open, 'email')]);
      return { text, email, mailbox: await people.safeMailbox(open) };
    },

    /**
     * A mail that holds a link and nothing else. Whoever opens the mailbox opens the plan, so before the first one they are
     * asked who else reads it; the answer is kept with the record.
     */
    mail: async (
      actor: Member,
      personId: string,
      { to, commandId, isSafe }: { to: string; commandId: string; isSafe?: 'yes' | undefined },
    ): Promise<void> => {
      const open = await people.open(actor, personId, 'write-conversation', { what: 'plan.mail' });
      if (!(await people.maySend(open, 'email')))
        throw new ProblemError('not-allowed', { detail: 'They asked not to be sent e-mail.' });
      const isKnownSafe = await people.isMailSafe(open, to);
      if (!isKnownSafe && !isSafe)
        throw new ProblemError('bad-input', {
          errors: [{ path: 'isSafe', message: 'Ask them first who else can read this mailbox.' }],
        });
      const token = await wayIn(open);
      await inTransaction(connection, async () => {
        await messages.post({
          ...{
            key: `plan/${idFrom('plan mail', actor.accountId, commandId)}`,
            to,
            template: 'own-page',
            forgetsTo: true,
          },
          data: { link: urlOf(token) },
          // What could not be sent in a week is let go, and the address with it.
          endsAt: new Date(clock.now().getTime() + 7 * 86_400_000),
        });
        if (!isKnownSafe) await people.saidMailIsSafe(actor, open, to);
        await audit.record(actor, { action: 'plan.mailed', object: objectOf(personId) });
      });
    },

    read: async (token: string | undefined): Promise<OwnPlan> => {
      const { open, until } = await behind(token);
      const agreed = (await plans.itemsOf(open, null)).filter(({ status }) => status !== 'let-go');
      return { items: await view(open, agreed), until: dateOf(wallOf(until).day) };
    },

    itemByToken: async (
      token: string | undefined,
      itemId: string,
    ): Promise<{ open: OpenPerson; item: OpenedItem }> => {
      const { open } = await behind(token);
      const item = (await plans.itemsOf(open, null)).find(
        ({ _id, status }) => _id === itemId && status !== 'let-go',
      );
      if (!item) throw new ProblemError('not-found', { detail: noPage });
      return { open, item };
    },

    /** What the person says of one thing, as often as they like. It says nothing of who they are to anybody new. */
    say: async (token: string | undefined, { itemId, said, why }: Say): Promise<void> => {
      const { open } = await behind(token);
      const doc = await items.byId(itemId);
      if (!doc || doc.personId !== open.id) throw new ProblemError('not-found', { detail: noPage });
      const item = openItem(open, doc);
      const reason = said === 'could-not' ? why : undefined;
      const line = { said, ...(reason && { why: reason }), on: dateOf(wallOf(clock.now()).day) };
      await items.change(doc, {
        status: said === 'could-not' ? 'doing' : 'done',
        sealed: sealedSaid(open, itemId, [...item.said, line].slice(-20)),
      });
      await deps.onSaid(open, { itemId, said, ...(reason && { why: reason }), assetId: item.assetId });
    },

    /** The coming dates of everything agreed. It names no person. */
    calendar: async (token: string | undefined): Promise<string> => {
      const { open } = await behind(token);
      const agreed = (await plans.itemsOf(open, null)).filter(stillAgreed);
      const assets = await candidates.byIds(agreed.flatMap(({ assetId }) => assetId ?? []));
      return calendarOf('My plan', assets.filter(({ status }) => status === 'live').map(datesOf));
    },
  };

  function datesOf(asset: AssetDoc) {
    return {
      ...{ name: asset.name, url: `${origin}/assets/${asset.slug}`, schedules: asset.schedules },
      ...(asset.places[0] ? { place: viewPlace(asset.places[0]).words } : {}),
      places: new Map(asset.places.map((place) => [place.id, viewPlace(place).words])),
      ...{ host: new URL(origin).hostname, now: clock.now(), year },
    };
  }
}
export type OwnPage = ReturnType<typeof createOwnPage>;

/** When, as the entry has it, and nothing that says what or where: `when` is typed freely, and may say anything. */
const withoutNames = ({ id, revision, status, entry }: PlanItem): PlanItem => ({
  ...{ id, revision, status, what: '', isSensitive: false, said: [] },
  when: entry?.nextDate ?? entry?.times[0],
});

const noPage = 'This page has ended. Ask the person you talked with for a new one.';
