import { ProblemError, type Fault } from '../contract/problem.ts';
import { doorFeatures, type Answers, type Question } from '../contract/register.ts';
import type { QuestionView, StillAsked, TwinOffer } from '../contract/register-views.ts';
import { hashOf, isToken, newToken } from '../accounts/token.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { Quota } from '../infra/quota.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { sayDate } from '../times/spoken.rules.ts';
import { nextOccasions, type LocalYear, type Schedule } from '../times/schedule.rules.ts';
import { sayOccasion, sayWeek } from '../times/words.rules.ts';
import type { Around } from './around.ts';
import type { FactFinder } from './facts.ts';
import { readSixWords, sixWordsOf } from './link.rules.ts';
import type { RegistrationDoc, Typed } from './registration.model.ts';
import type { Registrations } from './registration.store.ts';
import { asked, progressOf, readAnswers, stepAfter, type Step } from './steps.rules.ts';

type Deps = {
  registrations: Registrations;
  around: Around;
  facts: FactFinder;
  quota: Quota;
  clock: Clock;
  year: LocalYear;
};

const hourMs = 3_600_000;
/** Begun from one address in an hour: a whole class in a library may, a flood may not. */
const begun = { most: 40, forMs: hourMs };
/** Six words tried by one helper in an hour. */
const tried = { most: 20, forMs: hourMs };

export type Helper = { how: 'phone' | 'paper'; said: string; on: string };

/**
 * A group registers itself, a question at a time. Who holds the private link holds the draft; nobody else can find it,
 * but for who is told its six words and may look them up. Nothing here is public or waits for a curator: that is `send`.
 */
export function createRegister({ registrations, around, facts, quota, clock, year }: Deps) {
  /** The draft of a link, or the problem that there is none. */
  async function draftOf(token: string | null): Promise<RegistrationDoc> {
    const draft = isToken(token ?? undefined) ? await registrations.byLink(hashOf(token!)) : null;
    if (!draft)
      throw new ProblemError('not-found', {
        detail: 'We keep what you typed for 30 days. Please begin again.',
      });
    return draft;
  }

  const isGuessed = (answers: Answers) => facts.guessed(answers).length > 0;

  async function twinsOf(draft: RegistrationDoc, answers: Answers): Promise<TwinOffer[]> {
    if (!answers.name || !answers.where) return [];
    const found = await around.find(answers.where.postcode);
    const { postcode } = answers.where;
    const phone = answers.contact?.phone;
    return around.twins(
      {
        ...{ id: draft.assetId, name: answers.name.name },
        ...(postcode && { postcode }),
        ...(phone && { phone }),
        ...(found && { point: found.point }),
      },
      draft.notThese,
    );
  }

  /** What must still be known before an answer can be kept; null where it is whole. */
  async function stillAsked(question: Question, typed: Typed): Promise<StillAsked | null> {
    const answers = readAnswers({ [question]: typed });
    if (question === 'where' && answers.where?.at === 'place' && !answers.where.venue) {
      const { sure, offers } = await around.venues(
        answers.where.hall ?? '',
        await around.find(answers.where.postcode),
      );
      if (sure) typed.venue = [sure];
      else if (offers.length > 0) return { about: 'venue', venues: offers };
    }
    if (question === 'when' && answers.when?.words && !answers.when.keep) {
      const { schedules, left, needs, falls } = facts.timesOf(answers);
      if (left)
        return { about: 'when', needs: needs ?? 'words', ...(falls && { falls }), read: linesOf(schedules) };
    }
    return null;
  }

  const linesOf = (schedules: Schedule[]): string[] => {
    const now = clock.now();
    const [next] = nextOccasions(schedules, now, 1, year);
    return [
      ...sayWeek(schedules, facts.today()),
      ...(next ? [`Next: ${sayOccasion(next.start, next.end, now, next.maybe)}`] : []),
    ];
  };

  /** How the answer before a question was understood, to be said back. */
  async function said(before: Question | null, answers: Answers): Promise<QuestionView['said']> {
    if (before === 'where' && answers.where) {
      const venue = await around.venueOf(answers.where.venue);
      if (!venue) return null;
      const { place, access } = venue;
      const lines = [
        [venue.name, ...(place.address?.lines ?? []), place.address?.town, place.address?.postcode]
          .filter(Boolean)
          .join(', '),
      ];
      const yes = doorFeatures.flatMap((feature) =>
        access[feature]?.state === 'yes' ? [labelOf('access', feature)] : [],
      );
      return { question: 'where', lines, access: yes };
    }
    if (before !== 'when' || !answers.when) return null;
    const { schedules, left } = facts.timesOf(answers);
    const lines = [...linesOf(schedules), ...(left ? [left] : [])];
    return lines.length > 0 ? { question: 'when', lines, access: [] } : null;
  }

  async function stepOf(draft: RegistrationDoc, question: Question | null): Promise<Step | 'is-this-you'> {
    const answers = readAnswers(draft.answers);
    const asksTwins = question === 'where' || question === 'contact' || question === 'name';
    if (asksTwins && (await twinsOf(draft, answers)).length > 0) return 'is-this-you';
    return stepAfter(question, answers, isGuessed(answers));
  }

  return {
    draftOf,
    twinsOf,
    stillAsked,

    /** A new draft with its first answer. `where` is the address they ask from. */
    begin: async (
      actor: Actor,
      typed: Typed,
      where: string,
      helper: Helper | null = null,
    ): Promise<{ token: string; next: Step | 'is-this-you' }> => {
      if (!(await quota.take('register.begin', where, begun)))
        throw new ProblemError('too-many', {
          detail: 'Many groups were begun from here just now. Please try again in an hour, or ring us.',
        });
      const token = newToken();
      const draft = {
        ...{
          _id: newId(),
          assetId: newId(),
          links: [hashOf(token)],
          codeHash: hashOf(sixWordsOf(token).join(' ')),
        },
        answers: { name: typed },
        how: helper?.how ?? ('self' as const),
        helper:
          helper && actor.kind === 'member'
            ? { accountId: actor.accountId, name: actor.name, said: helper.said, on: helper.on }
            : null,
        ...{ notThese: [], state: 'open' as const, sent: null },
      };
      await registrations.insert(draft);
      return { token, next: await stepOf(await draftOf(token), 'name') };
    },

    question: async (token: string | null, question: Question): Promise<QuestionView> => {
      const draft = await draftOf(token);
      const answers = readAnswers(draft.answers);
      const all = asked(answers, isGuessed(answers));
      const at = all.indexOf(question);
      const back = at > 0 ? all[at - 1]! : null;
      const others = all.filter((each) => each !== question);
      return {
        question,
        typed: draft.answers[question] ?? {},
        progress: progressOf(question, answers, isGuessed(answers)),
        back,
        said: await said(back, answers),
        isLast: others.every((each) => answers[each] !== undefined),
        how: draft.how,
      };
    },

    /** Keeps an answer whose form was read already; or says what must be known beside it. */
    answer: async (
      token: string | null,
      question: Question,
      typed: Typed,
    ): Promise<{ next: Step | 'is-this-you' } | { ask: StillAsked }> => {
      const draft = await draftOf(token);
      const kept = { ...typed };
      const ask = await stillAsked(question, kept);
      if (ask) return { ask };
      const after = await registrations.answer(draft._id, question, kept);
      if (!after) throw new ProblemError('conflict', { detail: 'This group has been sent already.' });
      return { next: await stepOf(after, question) };
    },

    /** Entries that may be this group. */
    isThisYou: async (token: string | null): Promise<{ name: string; twins: TwinOffer[] }> => {
      const draft = await draftOf(token);
      const answers = readAnswers(draft.answers);
      return { name: answers.name?.name ?? '', twins: await twinsOf(draft, answers) };
    },

    /** None of them: they are not offered again. */
    noneOfThese: async (token: string | null): Promise<{ next: Step }> => {
      const draft = await draftOf(token);
      const answers = readAnswers(draft.answers);
      const twins = await twinsOf(draft, answers);
      await registrations.notThese(
        draft._id,
        twins.map(({ id }) => id),
      );
      return { next: stepAfter(null, answers, isGuessed(answers)) };
    },

    /** Where to carry on, for who opens the link again. */
    carryOn: async (token: string | null): Promise<{ name: string; next: Step; isSent: boolean }> => {
      const draft = await draftOf(token);
      const answers = readAnswers(draft.answers);
      return {
        name: answers.name?.name ?? '',
        next: stepAfter(null, answers, isGuessed(answers)),
        isSent: draft.state === 'sent',
      };
    },

    /** How to come back to it: the link and the six words, and until when. */
    later: async (
      token: string | null,
    ): Promise<{ token: string; words: string[]; until: string; name: string }> => {
      const draft = await draftOf(token);
      const name = readAnswers(draft.answers).name?.name ?? '';
      return {
        token: token!,
        words: sixWordsOf(token!),
        until: sayDate(draft.endsAt.toISOString().slice(0, 10)),
        name,
      };
    },

    /** For who helps on the phone: a link of their own to the draft of six words. */
    bySixWords: async (actor: Actor, heard: string): Promise<{ token: string }> => {
      const who = actor.kind === 'member' ? actor.accountId : '';
      if (!(await quota.take('register.six-words', who, tried)))
        throw new ProblemError('too-many', { detail: 'That was many tries. Please wait an hour.' });
      const words = readSixWords(heard);
      const draft = words && (await registrations.byCode(hashOf(words.join(' '))));
      if (!draft) throw new ProblemError('bad-input', { errors: [notTheWords] });
      const token = newToken();
      await registrations.addLink(draft._id, hashOf(token));
      return { token };
    },
  };
}
export type Register = ReturnType<typeof createRegister>;

const notTheWords: Fault = {
  path: 'words',
  message: 'We know no group by these six words. Please ask for them once more.',
};
