import type { Connection } from 'mongoose';
import type { AssetDraft, AssetView } from '../contract/asset.ts';
import { isProblem, ProblemError } from '../contract/problem.ts';
import { consentWording, type Answers } from '../contract/register.ts';
import type { CheckView, Receipt } from '../contract/register-views.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { given } from '../infra/given.ts';
import type { Quota } from '../infra/quota.ts';
import { inTransaction } from '../infra/transaction.ts';
import { entryOf } from './entry.rules.ts';
import type { FactFinder } from './facts.ts';
import { hardnessOf } from './readable.rules.ts';
import type { Register } from './register.service.ts';
import type { RegistrationDoc } from './registration.model.ts';
import type { Registrations } from './registration.store.ts';
import { readAnswers, stepAfter } from './steps.rules.ts';
import { sayDay } from './say.rules.ts';
import type { Submit } from './submit.ts';

type Deps = {
  connection: Connection;
  register: Pick<Register, 'draftOf' | 'twinsOf'>;
  registrations: Registrations;
  facts: FactFinder;
  preview: (actor: Actor, draft: AssetDraft) => Promise<AssetView>;
  submit: Submit;
  quota: Quota;
  clock: Clock;
};

/** Sent from one address in an hour. */
const sent = { most: 15, forMs: 3_600_000 };
/** Nobody answers eight questions faster than this. Milliseconds. */
const leastMs = 20_000;

/** The end of registering: a look at all of it, and handing it to the curators. Nothing is public by this. */
export function createSending({
  connection,
  register,
  registrations,
  facts,
  preview,
  submit,
  quota,
  clock,
}: Deps) {
  async function whole(token: string | null): Promise<{ draft: RegistrationDoc; answers: Answers }> {
    const draft = await register.draftOf(token);
    const answers = readAnswers(draft.answers);
    if (draft.state === 'open' && stepAfter(null, answers, facts.guessed(answers).length > 0) !== 'check')
      throw new ProblemError('conflict', { detail: 'Some questions are still open.' });
    return { draft, answers };
  }

  return {
    check: async (actor: Actor, token: string | null): Promise<CheckView> => {
      const { draft, answers } = await whole(token);
      const found = await facts.of(draft, answers);
      const asset = await preview(actor, entryOf(answers, found));
      const { contact, you, where } = answers;
      const isHome = where?.at === 'home' || where?.at === 'visits';
      return {
        asset,
        hard: hardnessOf(asset.summary, answers, {
          ...given({
            sort: asset.categories[0]?.label,
            who: asset.whoFor[0]?.label,
            when: asset.schedules[0]?.words,
          }),
          ...given({ where: asset.places[0]?.name, cost: asset.costWords }),
        }),
        sorts: asset.categories.map(({ label }) => label),
        guessed: answers.sort === undefined,
        hidden: [
          ...(contact?.show === 'no'
            ? (['phone', 'email', 'website'] as const).flatMap((label) =>
                contact[label] ? [{ label, value: contact[label] }] : [],
              )
            : []),
          ...(isHome && where.postcode ? [{ label: 'home' as const, value: where.postcode }] : []),
        ],
        you: { who: you?.who ?? '', ...given({ email: you?.email, phone: you?.phone }) },
        hasWelcome: answers.welcome !== undefined,
        how: draft.how,
      };
    },

    /** Sends it. A second press, or a second window, gets the receipt of the first. */
    send: async (actor: Actor, token: string | null, commandId: string, where: string): Promise<void> => {
      const { draft, answers } = await whole(token);
      if (draft.state === 'sent') return;
      if (clock.now().getTime() - draft.createdAt.getTime() < leastMs)
        throw new ProblemError('bad-input', {
          errors: [
            {
              path: 'send',
              message: 'That was very quick. Please read it once more, then press “Send” again.',
            },
          ],
        });
      if (!(await quota.take('register.send', where, sent)))
        throw new ProblemError('too-many', {
          detail:
            'Many groups were sent from here just now. Nothing is lost: please press “Send” again in an hour.',
        });
      const entry = entryOf(answers, await facts.of(draft, answers));
      const isShown = answers.contact?.show === 'yes';
      const handOver = () =>
        inTransaction(connection, async () => {
          const { proposalId, lookBy, reference } = await submit(
            {
              kind: 'new',
              assetId: draft.assetId,
              draft: entry,
              baseRevision: null,
              contributor: contributorOf(draft, answers),
              consent: {
                publicContact: isShown,
                said: draft.how === 'self' ? 'online' : draft.how === 'phone' ? 'spoken' : 'written',
                on: draft.helper?.on ?? facts.today(),
                wording: consentWording,
              },
              commandId,
            },
            actor,
          );
          // False: another window sent it between, and this whole transaction is taken back.
          if (!(await registrations.send(draft._id, { proposalId, lookBy, reference, at: clock.now() })))
            throw new ProblemError('conflict', { detail: 'This group has been sent already.' });
        });
      await handOver().catch(async (error: unknown) => {
        if (!isProblem(error) || (await register.draftOf(token)).state !== 'sent') throw error;
      });
    },

    /** What somebody takes away who has sent it; null while it is open. */
    receipt: async (token: string | null): Promise<Receipt | null> => {
      const draft = await register.draftOf(token);
      if (!draft.sent) return null;
      const answers = readAnswers(draft.answers);
      return {
        name: answers.name?.name ?? '',
        reference: draft.sent.reference,
        lookBy: sayDay(draft.sent.lookBy),
        ...given({ email: answers.you?.email }),
      };
    },

    /** Puts the shorter way to say it in the place of their words, because they asked for it. */
    useOffered: async (actor: Actor, token: string | null): Promise<void> => {
      const { draft, answers } = await whole(token);
      const asset = await preview(actor, entryOf(answers, await facts.of(draft, answers)));
      const hard = hardnessOf(asset.summary, answers, {
        ...given({
          sort: asset.categories[0]?.label,
          who: asset.whoFor[0]?.label,
          when: asset.schedules[0]?.words,
        }),
        ...given({ where: asset.places[0]?.name, cost: asset.costWords }),
      });
      if (hard) await registrations.answer(draft._id, 'about', { summary: [hard.pattern] });
    },
  };
}

const contributorOf = (draft: RegistrationDoc, { you }: Answers) => ({
  name: you?.who ?? '',
  how: draft.how,
  ...given({ email: you?.email, phone: you?.phone, accountId: draft.helper?.accountId }),
});
