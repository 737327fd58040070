import type { Category } from '../contract/lists.ts';
import type { Answers } from '../contract/register.ts';
import type { Clock } from '../infra/clock.ts';
import { readAsSaid, type SaidTimes } from '../times/as-people-say.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Around } from './around.ts';
import type { Facts } from './entry.rules.ts';
import type { RegistrationDoc } from './registration.model.ts';

type Deps = {
  around: Around;
  /** What words ask for, by the closed lists. */
  guess: (words: string) => Category[];
  clock: Clock;
};

/** What is found out about somebody's answers, anew each time: a hall may say something else tomorrow. */
export function createFacts({ around, guess, clock }: Deps) {
  const today = () => dateOf(wallOf(clock.now()).day);

  const guessed = ({ name, about }: Answers): Category[] =>
    name && about ? guess(`${name.name}. ${about.summary}`).slice(0, 3) : [];

  function timesOf({ when }: Answers): SaidTimes {
    if (!when?.words) return { schedules: [] };
    return readAsSaid(when.words, { next: when.next, today: today() });
  }

  return {
    today,
    guessed,
    timesOf,
    of: async (draft: Pick<RegistrationDoc, 'assetId' | 'how'>, answers: Answers): Promise<Facts> => {
      const [venue, found] = await Promise.all([
        around.venueOf(answers.where?.venue),
        around.find(answers.where?.postcode),
      ]);
      return {
        assetId: draft.assetId,
        how: draft.how,
        today: today(),
        guessed: guessed(answers),
        ...{ venue, found },
        times: timesOf(answers),
      };
    },
  };
}
export type FactFinder = ReturnType<typeof createFacts>;
