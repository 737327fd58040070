import type { Connection } from 'mongoose';
import { hashOf } from '../accounts/token.ts';
import type { Link, LinkStore } from '../accounts/link.store.ts';
import type { AssetDraft } from '../contract/asset.ts';
import { ProblemError } from '../contract/problem.ts';
import { askedForm, type AskedView, type Changed } from '../contract/groups.ts';
import { faultsOf } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Quota } from '../infra/quota.ts';
import { inTransaction } from '../infra/transaction.ts';
import { allTyped, changedAnswers } from './asked.rules.ts';
import { withAnswer } from './change.rules.ts';
import type { FactFinder } from './facts.ts';
import type { Register } from './register.service.ts';
import type { Typed } from './registration.model.ts';
import { sayDay } from './say.rules.ts';
import { readAnswers } from './steps.rules.ts';

/** A question that a curator asked, as curation hands it over. */
type Asked = {
  proposalId: string;
  revision: number;
  kind: string;
  assetId: string;
  name: string;
  reference: string;
  question: string;
  draft: AssetDraft;
};
/** Where questions come from and answers go: the curators' side. */
export type Questions = {
  asked: (proposalId: string) => Promise<Asked | null>;
  askedAbout: (assetId: string) => Promise<Asked[]>;
  askAgain: (proposalId: string, key: string) => Promise<void>;
  answer: (
    proposalId: string,
    answer: { draft: AssetDraft; words?: string; commandId: string },
    actor: Actor,
  ) => Promise<{ lookBy: Date; reference: string }>;
};

type Deps = {
  connection: Connection;
  questions: Questions;
  links: LinkStore;
  register: Pick<Register, 'stillAsked'>;
  facts: FactFinder;
  quota: Quota;
  clock: Clock;
};

/** Fresh links of one question in a day: whoever holds an old link fills nobody's mailbox. */
const again = { most: 3, forMs: 86_400_000 };

/**
 * What a curator asked is answered: behind the private link of the mail, or by the group's editors on its own page. What
 * they sent can be changed with it. Opening a link does nothing, a press does; it works once, and for this question only.
 */
export function createAnswering({ connection, questions, links, register, facts, quota, clock }: Deps) {
  async function behind(token: string): Promise<{ link: Link; asked: Asked | null }> {
    const link = await links.read(token, 'asked');
    if (!link?.to) throw new ProblemError('not-found');
    const [proposalId = '', revision] = link.to.split(' ');
    const asked = await questions.asked(proposalId);
    const isThis = asked !== null && String(asked.revision) === revision && !link.usedAt;
    return { link, asked: isThis ? asked : null };
  }
  const isOld = ({ endsAt }: Link) => endsAt <= clock.now();

  const viewOf = ({ name, question, reference, kind, draft }: Asked): AskedView => ({
    ...{ state: 'open', name, question, reference },
    // Who claims an entry has not shown yet that it is theirs: what it keeps private is not for them.
    typed: kind === 'claim' ? {} : allTyped(draft),
  });

  /** Their answer as it is handed to the curators. What cannot be read of times stays in their words, for a person to read. */
  async function read({ kind, assetId, draft }: Asked, typed: Typed): Promise<{ draft: AssetDraft; words?: string; commandId: string }> {
    const { answer, commandId, ...boxes } = typed;
    const parsed = askedForm.safeParse({ answer: answer?.[0] ?? '', commandId: commandId?.[0] });
    const { changed, faults } = kind === 'claim' ? { changed: [], faults: [] } : changedAnswers(draft, boxes);
    if (!parsed.success) faults.unshift(...faultsOf(parsed.error));
    else if (!parsed.data.answer && changed.length === 0)
      faults.unshift({ path: 'answer', message: 'Write an answer, or change what you sent.' });
    if (faults.length > 0 || !parsed.success) throw new ProblemError('bad-input', { errors: faults });
    let next = draft;
    for (const { question, typed } of changed) {
      const kept: Typed = { ...typed, ...(question === 'when' && { keep: ['yes'] }) };
      await register.stillAsked(question, kept);
      const answers = readAnswers({ [question]: kept });
      next = withAnswer(next, question, answers, await facts.of({ assetId, how: 'self' }, answers));
    }
    const words = parsed.data.answer;
    return { draft: next, ...(words && { words }), commandId: parsed.data.commandId };
  } // prettier-ignore

  const receipt = ({ lookBy, reference }: { lookBy: Date; reference: string }): Changed => ({
    ...{ is: 'waiting', lookBy: sayDay(lookBy), reference },
  });

  /** Throws `not-found` for who does not speak for the group. */
  async function ofGroup(actor: Actor, assetId: string): Promise<Asked[]> {
    const isTheirs = actor.kind === 'member' && actor.groups.includes(assetId);
    return isTheirs ? questions.askedAbout(assetId) : [];
  }

  return {
    view: async (token: string): Promise<AskedView> => {
      const { link, asked } = await behind(token);
      if (!asked) return { state: 'over' };
      return isOld(link) ? { state: 'expired', name: asked.name } : viewOf(asked);
    },

    answer: async (actor: Actor, token: string, typed: Typed): Promise<Changed> => {
      const { link, asked } = await behind(token);
      if (!asked || isOld(link)) throw gone();
      const answer = await read(asked, typed);
      return inTransaction(connection, async () => {
        if (!(await links.take(token, 'asked'))) throw gone();
        return receipt(await questions.answer(asked.proposalId, answer, actor));
      });
    },

    /** A fresh link to the same mailbox, for one that has run out. */
    renew: async (token: string): Promise<void> => {
      const { link, asked } = await behind(token);
      if (!asked || !isOld(link)) throw gone();
      if (!(await quota.take('asked.again', asked.proposalId, again)))
        throw new ProblemError('too-many', {
          detail: 'We have sent it a few times today. Please look in your mail, or ring us.',
        });
      await inTransaction(connection, () =>
        questions.askAgain(asked.proposalId, hashOf(`${token} ${clock.now().toISOString().slice(0, 10)}`)),
      );
    },

    /** What was asked about a group, for those who speak for it. */
    ofGroup: async (actor: Actor, assetId: string): Promise<{ id: string; question: string }[]> =>
      (await ofGroup(actor, assetId)).map(({ proposalId: id, question }) => ({ id, question })),
    viewOfGroup: async (actor: Actor, assetId: string): Promise<AskedView> => {
      const [asked] = await ofGroup(actor, assetId);
      return asked ? viewOf(asked) : { state: 'over' };
    },
    answerOfGroup: async (actor: Actor, assetId: string, typed: Typed): Promise<Changed> => {
      const [asked] = await ofGroup(actor, assetId);
      if (!asked) throw gone();
      return receipt(await questions.answer(asked.proposalId, await read(asked, typed), actor));
    },
  };
}
export type Answering = ReturnType<typeof createAnswering>;

const gone = () =>
  new ProblemError('gone', { detail: 'This question has been answered, or the link is too old.' });
