import type { Member } from '../contract/actor.ts';
import type { AssetDraft } from '../contract/asset.ts';
import { ProblemError } from '../contract/problem.ts';
import type { TellForm, Told } from '../contract/tell.ts';
import type { Actor } from '../infra/actor.ts';
import { idFrom } from '../infra/ids.ts';
import type { Clock } from '../infra/clock.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Around } from './around.ts';
import { sayDay } from './say.rules.ts';
import type { Submit } from './submit.ts';

type Deps = { around: Around; submit: Submit; clock: Clock };

/** "Tell the map": a worker adds what they heard of. It waits for a curator like everything else. */
export function createTelling({ around, submit, clock }: Deps) {
  return {
    /** `as`: what curators call whoever told it, where a colleague's name would tell too much. */
    tell: async (actor: Actor, form: TellForm, as: { name?: string } = {}): Promise<Told> => {
      const found = await around.find(form.area);
      if (!found)
        throw new ProblemError('bad-input', {
          errors: [
            {
              path: 'area',
              message:
                'We do not know this place. Write a town or the first part of a postcode, for example M33.',
            },
          ],
        });
      // The same press twice is the same entry.
      const assetId = idFrom('told', form.commandId);
      if (!form.another) {
        const twins = await around.twins({ id: assetId, name: form.name, point: found.point }, []);
        if (twins.length > 0)
          return { is: 'known', twins: twins.map(({ name, slug, where }) => ({ name, slug, where })) };
      }
      const { lookBy, reference } = await submit(
        {
          kind: 'heard',
          assetId,
          draft: heardOf(form, assetId, found, dateOf(wallOf(clock.now()).day)),
          baseRevision: null,
          contributor: {
            accountId: (actor as Member).accountId,
            name: as.name ?? (actor as Member).name,
            how: 'worker',
          },
          commandId: form.commandId,
        },
        actor,
      );
      return { is: 'told', name: form.name, lookBy: sayDay(lookBy), reference };
    },
  };
}

/** An entry that says no more than was heard: somebody has to find out the rest. */
function heardOf(
  { name, category }: TellForm,
  id: string,
  found: NonNullable<Awaited<ReturnType<Around['find']>>>,
  today: string,
): AssetDraft {
  const { point, town } = found;
  return {
    ...{ id, name, categories: [category], kind: category === 'spaces' ? 'place' : 'association' },
    summary:
      'Somebody who works near here told us about it. We are finding out more. Ring or ask before you go.',
    places: [{ privacy: 'town', point, ...(town && { address: { lines: [], town } }) }],
    provenance: { source: 'heard', sourceName: 'somebody who works near here', asOf: today },
    status: 'live',
  };
}
