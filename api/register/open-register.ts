import type { Connection } from 'mongoose';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Assets } from '../assets/asset.service.ts';
import { createTwinStore } from '../assets/twin.store.ts';
import type { Category, Need } from '../contract/lists.ts';
import type { Clock } from '../infra/clock.ts';
import type { Inside } from '../inside.ts';
import type { Messages } from '../messages/message.store.ts';
import type { Places } from '../places/places.service.ts';
import { needTerms } from '../taxonomy/needs.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { createAnswering, type Questions } from './asked.service.ts';
import { createAround } from './around.ts';
import { createClaims } from './claim.service.ts';
import { createFacts } from './facts.ts';
import { createLinkByMail } from './link-by-mail.ts';
import { createRegister } from './register.service.ts';
import { createRegistrationStore } from './registration.store.ts';
import { createSending } from './send.service.ts';
import { createForAWhileStore } from './for-a-while.store.ts';
import { createGroups, endsOf } from './groups.service.ts';
import { createTelling } from './tell.service.ts';
import type { Submit } from './submit.ts';

type Deps = {
  main: Connection;
  privately: Connection;
  assetStore: AssetStore;
  assets: Pick<Assets, 'preview' | 'byId' | 'draftById' | 'save'>;
  places: Places;
  /** What words ask for, by the closed lists. */
  wantedIn: (words: string) => { need: Need[]; category: Category[] };
  submit: Submit;
  questions: Questions;
  inside: Pick<Inside, 'accounts' | 'jobs' | 'quota'>;
  lookedAt: (id: string) => Promise<number | null>;
  messages: Messages;
  origin: string;
  clock: Clock;
  year: LocalYear;
};

/** Everything of registering, put together. */
export async function openRegister(deps: Deps) {
  const { main, privately, assetStore, assets, places, wantedIn, submit, questions, inside, lookedAt } = deps;
  const { messages, origin, clock, year } = deps;
  const registrations = createRegistrationStore(privately, clock);
  const { quota } = inside;
  const forAWhile = createForAWhileStore(privately, clock);
  await Promise.all([registrations, forAWhile].map((store) => store.ensure()));

  const around = createAround({
    assets: assetStore,
    twins: createTwinStore(main, { invented: true }),
    places,
  });
  const facts = createFacts({ around, guess: sortsOf, clock });
  const register = createRegister({ registrations, around, facts, quota, clock, year });
  const sending = createSending({
    ...{ connection: privately, register, registrations, facts, preview: assets.preview },
    ...{ submit, quota, clock },
  });
  const byMail = createLinkByMail({ register, messages, quota, origin });

  /** What somebody looks for with such words is what this offers. */
  function sortsOf(words: string): Category[] {
    const { need, category } = wantedIn(words);
    return category.length > 0 ? category : need.flatMap((id) => needTerms[id].categories.slice(0, 1));
  }

  const answering = createAnswering({
    ...{ connection: privately, questions, links: inside.accounts.links, register, facts, quota, clock },
  });
  const groups = createGroups({
    ...{ connection: privately, assets, byIds: assetStore.byIds, accounts: inside.accounts, register, facts },
    ...{ forAWhile, submit, messages, lookedAt, askedOf: answering.ofGroup, origin, clock },
  });
  const claims = createClaims({
    ...{ byId: assets.byId, draftById: assets.draftById, submit, messages, quota, origin },
    ...{ joinGroup: inside.accounts.joinGroup, links: inside.accounts.links },
  });
  inside.jobs.add(endsOf({ forAWhile, assets }));

  return {
    ...register,
    ...sending,
    ...byMail,
    ...createTelling({ around, submit, clock }),
    groups,
    answering,
    claims,
  };
}
export type Registering = Awaited<ReturnType<typeof openRegister>>;
