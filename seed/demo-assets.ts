import type { AssetDraft } from '../api/contract/asset.ts';
import { englandNorth } from './data/england-north.ts';
import { englandSouth } from './data/england-south.ts';
import { moreTowns } from './data/more-towns.ts';
import { northernIreland } from './data/northern-ireland.ts';
import { scotland } from './data/scotland.ts';
import { traffordArts } from './data/trafford-arts.ts';
import { traffordCommunities } from './data/trafford-communities.ts';
import { traffordCompany } from './data/trafford-company.ts';
import { traffordDoorstep } from './data/trafford-doorstep.ts';
import { traffordEvenings } from './data/trafford-evenings.ts';
import { traffordFamilies } from './data/trafford-families.ts';
import { traffordGiving } from './data/trafford-giving.ts';
import { traffordHalls } from './data/trafford-halls.ts';
import { traffordHealth } from './data/trafford-health.ts';
import { traffordLiving } from './data/trafford-living.ts';
import { traffordMoving } from './data/trafford-moving.ts';
import { traffordPeople } from './data/trafford-people.ts';
import { traffordSouth } from './data/trafford-south.ts';
import { wales } from './data/wales.ts';
import { toDraft } from './demo-draft.ts';
import type { Entry } from './entry.ts';

export const demoEntries: readonly Entry[] = [
  ...traffordHalls,
  ...traffordCompany,
  ...traffordArts,
  ...traffordMoving,
  ...traffordLiving,
  ...traffordHealth,
  ...traffordFamilies,
  ...traffordCommunities,
  ...traffordGiving,
  ...traffordSouth,
  ...englandNorth,
  ...englandSouth,
  ...wales,
  ...scotland,
  ...northernIreland,
  ...traffordEvenings,
  ...traffordDoorstep,
  ...traffordPeople,
  ...moreTowns,
];

/**
 * Invented community assets around real towns, the same for the same day: what is relative (checked so long ago, on in
 * two weeks) counts from `today`, a local date. Ids and points never change.
 */
export function demoAssets({ today }: { today: string }): AssetDraft[] {
  const byKey = new Map(demoEntries.map((entry) => [entry.key, entry]));
  if (byKey.size !== demoEntries.length) throw new Error('Two demo entries have the same key.');
  return demoEntries.map((entry, nth) => toDraft(entry, { byKey, today }, nth));
}
