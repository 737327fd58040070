import type { Connection } from 'mongoose';
import type { CandidateStore } from '../assets/candidate.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Inside } from '../inside.ts';
import type { Clock } from '../infra/clock.ts';
import type { Matching } from '../matching/matching.service.ts';
import { createPersonMatching, personalOfWishes, type Heard } from '../matching/person-matching.service.ts';
import { createWishStore } from '../matching/wish.store.ts';
import type { Personal } from '../people/personal.ts';
import type { Places } from '../places/places.service.ts';
import type { Shortlist } from '../shortlist/shortlist.service.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { createOwnPage, type OnSaid, type OwnPageDeps } from './own-page.service.ts';
import { personalOfPlans } from './personal-of-plans.ts';
import { createPlanItemStore } from './plan-item.store.ts';
import { createPlanLinkStore } from './plan-link.store.ts';
import { createPlanView, type WelcomeOf } from './plan.view.ts';
import { createPlans, type PlansDeps } from './plans.service.ts';

/** What of the directory a plan is made from. */
export type Directory = {
  matching: Matching;
  candidates: CandidateStore;
  shortlist: Shortlist;
  places: Places;
  year: LocalYear;
  clocks: () => Clocks;
};

/** Matching for people, their plans, and the page that is theirs. */
export function openPlans({
  connection,
  inside,
  people,
  directory,
  clock,
  origin,
  heard,
  agreedWith,
  onSaid,
  welcomeOf,
}: {
  connection: Connection;
  inside: Inside;
  people: OwnPageDeps['people'];
  directory: Directory;
  clock: Clock;
  origin: string;
  heard: Heard;
  agreedWith: PlansDeps['agreedWith'];
  onSaid: OnSaid;
  welcomeOf: WelcomeOf;
}) {
  const [wishes, items, links] = [
    createWishStore(connection),
    createPlanItemStore(connection),
    createPlanLinkStore(connection),
  ];
  const { audit, commands, messages } = inside;
  const { candidates, shortlist, matching, places, year, clocks } = directory;
  const view = createPlanView({ shortlist, candidates, welcomeOf });
  const deps = { connection, people, items, links, candidates, view, audit, clock };
  const plans = createPlans({ ...deps, commands, clocks, agreedWith });
  const personal: Personal[] = [...personalOfWishes(wishes), ...personalOfPlans({ items, links })];
  return {
    stores: [wishes, items, links],
    personal,
    matching: createPersonMatching({ people, wishes, matching, places, heard, clock }),
    plans: { ...plans, ...createOwnPage({ ...deps, plans, messages, year, origin, onSaid }) },
  };
}
