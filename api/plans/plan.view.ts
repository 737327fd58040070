import type { CandidateStore } from '../assets/candidate.store.ts';
import type { PlanEntry, PlanItem } from '../contract/plans.ts';
import { thePublic } from '../infra/actor.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { Shortlist } from '../shortlist/shortlist.service.ts';
import type { OpenedItem } from './opened-item.rules.ts';
import { isSensitive } from './sensitive.rules.ts';

/** What a group wrote to somebody when it said yes; null where it wrote nothing. */
export type WelcomeOf = (open: OpenPerson, connectionId: string) => Promise<string | null>;

type Deps = { shortlist: Shortlist; candidates: CandidateStore; welcomeOf: WelcomeOf };

/** Items with what is known of their entries today: what the public may know, and no more. */
export const createPlanView =
  ({ shortlist, candidates, welcomeOf }: Deps) =>
  async (open: OpenPerson, items: readonly OpenedItem[]): Promise<PlanItem[]> => {
    const ids = [...new Set(items.flatMap(({ assetId }) => assetId ?? []))];
    // Who sees the plan because it was shared with them does not see what was written between a group and others.
    const mayHear = open.by === 'caseload' || open.by === 'system';
    const [{ entries }, assets, welcomes] = await Promise.all([
      shortlist.read(thePublic, { ids }),
      candidates.byIds(ids),
      Promise.all(
        items.map(async ({ connectionId }) =>
          connectionId && mayHear ? welcomeOf(open, connectionId) : null,
        ),
      ),
    ]);
    return items.map(({ _id, by: _by, wasSensitive, ...item }, n) => {
      const listed = entries.find(({ card }) => card.id === item.assetId);
      const asset = assets.find((each) => each._id === item.assetId) ?? null;
      const entry: PlanEntry | null = listed
        ? {
            ...{
              slug: listed.card.slug,
              name: listed.card.name,
              times: listed.times,
              nextDate: listed.nextDate,
            },
            ...{ where: listed.card.place?.words, cost: listed.card.costWords, phone: listed.card.phone },
            ...{
              text: listed.text,
              hasDates: (asset?.schedules.length ?? 0) > 0 && asset?.status === 'live',
            },
          }
        : null;
      return {
        ...{ ...item, id: _id },
        ...(item.assetId && { entry }),
        ...(welcomes[n] && { welcome: welcomes[n] }),
        // Of what is gone, and was agreed before this was kept, nobody can tell any more: then it is.
        isSensitive:
          isSensitive(item.what, asset) || (wasSensitive ?? (item.assetId !== undefined && asset === null)),
      };
    });
  };
export type PlanViewing = ReturnType<typeof createPlanView>;
