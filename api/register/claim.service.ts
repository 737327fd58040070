import { createHash } from 'node:crypto';
import type { LinkStore } from '../accounts/link.store.ts';
import type { AssetDraft, AssetView } from '../contract/asset.ts';
import { claimWays, type Claimed, type ClaimForm, type ClaimView } from '../contract/claim.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import type { Quota } from '../infra/quota.ts';
import type { Messages } from '../messages/message.store.ts';
import { sayDay } from './say.rules.ts';
import type { Submit } from './submit.ts';

type Deps = {
  /** Throws `not-found` for what is not public. */
  byId: (actor: Actor, id: string) => Promise<AssetView>;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  joinGroup: (actor: Actor, who: { email: string; name: string; assetId: string }) => Promise<string>;
  links: LinkStore;
  submit: Submit;
  messages: Messages;
  quota: Quota;
  origin: string;
};

const fromOne = { most: 10, forMs: 3_600_000 };
/** A mailbox hears of it twice a day at most, whoever asks. */
const toOne = { most: 2, forMs: 86_400_000 };
const linkDays = 7;

/**
 * "This is us": an entry that is on the map already becomes a group's own. What shows it is never what they type, but
 * what the entry itself says: its mailbox, its telephone, its website.
 */
export function createClaims({ byId, draftById, joinGroup, links, submit, messages, quota, origin }: Deps) {
  const viewOf = ({ id, slug, name, contacts }: AssetView): ClaimView => ({
    ...{ id, slug, name },
    ways: claimWays.flatMap((way) => {
      const value = contacts.find(({ kind }) => kind === way)?.value;
      return value ? [{ way, value }] : [];
    }),
  });

  return {
    view: async (actor: Actor, id: string): Promise<ClaimView> => viewOf(await byId(actor, id)),

    claim: async (actor: Actor, id: string, form: ClaimForm, where: string): Promise<Claimed> => {
      const { name, ways } = viewOf(await byId(actor, id));
      const shown = ways.find(({ way }) => way === form.way)?.value;
      if (!shown) throw new ProblemError('bad-input', { errors: [{ path: 'way', message: 'The page does not have that. Choose another.' }] });
      if (form.way !== 'email' && !form.email)
        throw new ProblemError('bad-input', { errors: [{ path: 'email', message: 'Write your email, so that you can sign in afterwards.' }] });
      if (!(await quota.take('register.claim', where, fromOne))) throw tooMany();

      if (form.way === 'email') {
        if (!(await quota.take('register.claim-to', shown.toLowerCase(), toOne))) throw tooMany();
        const token = await links.make('claim', linkDays * 1440, { email: shown.toLowerCase(), to: id });
        await messages.post({
          key: `claim/${form.commandId}`,
          to: shown,
          template: 'claim',
          data: { who: form.who, group: name, link: `${origin}/register/ours/${token}`, days: linkDays },
        });
        return { by: 'email', to: shown };
      }
      const { draft, revision } = (await draftById(id))!;
      const line = lineOf(id, form.email!);
      const check =
        form.way === 'phone'
          ? `Ring ${shown}, the number that the entry shows, and ask for them.`
          : `Look for ${line} on ${shown}, the site that the entry shows.`;
      const { lookBy, reference } = await submit(
        {
          ...{ kind: 'claim', assetId: id, draft, baseRevision: revision, commandId: form.commandId },
          contributor: { name: form.who, email: form.email!, how: 'self', check },
        },
        actor,
      );
      const told = { lookBy: sayDay(lookBy), reference };
      return form.way === 'phone' ? { by: 'phone', ...told } : { by: 'website', line, ...told };
    },

    /** What a link from the mailbox of an entry is of; null where it is used, too old or none of ours. */
    proof: async (actor: Actor, token: string): Promise<{ name: string } | null> => {
      const link = await links.read(token, 'claim');
      if (!link?.to || link.usedAt) return null;
      return { name: (await byId(actor, link.to)).name };
    },

    /** Only the press uses it. Whoever reads the mailbox that the entry shows speaks for it from now on. */
    takeUp: async (actor: Actor, token: string): Promise<{ assetId: string }> => {
      const link = await links.take(token, 'claim');
      if (!link?.to || !link.email) throw new ProblemError('gone', { detail: 'This link was used before, or is too old.' });
      const { name, contacts } = await byId(actor, link.to);
      const isStill = contacts.some(({ kind, value }) => kind === 'email' && value.toLowerCase() === link.email);
      if (!isStill) throw new ProblemError('gone', { detail: 'This page has another email address now.' });
      await joinGroup({ kind: 'system', job: 'claim' }, { email: link.email, name, assetId: link.to });
      return { assetId: link.to };
    },
  };
} // prettier-ignore

/** The same for the same person and entry, and of no use to anybody else. */
const lineOf = (assetId: string, email: string): string =>
  `hereabouts-${createHash('sha256').update(`${assetId} ${email}`).digest('hex').slice(0, 12)}`;

const tooMany = () =>
  new ProblemError('too-many', { detail: 'That was asked many times just now. Please try again tomorrow.' });
