import type { Clock } from '../infra/clock.ts';
import { baseGazetteer } from './base-gazetteer.ts';
import { metresBetween } from './distance.rules.ts';
import { foldName } from './name.rules.ts';
import { createOutcodeTable, type OutcodeTable } from './outcode-table.ts';
import type { Outcode, Town } from './place.ts';
import type { PlaceStore } from './place.store.ts';
import { createTownTable, type TownTable } from './town-table.ts';

const lookAgainAfter = 60_000;

/** The tables of names and outcodes as they are now; `townOf` is the largest town in an outcode. */
export type Tables = {
  outcodes: OutcodeTable;
  towns: TownTable;
  townOf: (outcode: string) => string | undefined;
};

export type Gazetteer = { tables: () => Tables; freshen: () => Promise<void>; refresh: () => Promise<void> };

/**
 * Starts with what ships with the project and takes in what `npm run places` loaded, within a minute of its end.
 * A database that cannot be asked leaves the tables as they are.
 */
export function createGazetteer({
  store,
  clock,
}: {
  store: Pick<PlaceStore, 'loaded' | 'addedPlaces'>;
  clock: Clock;
}): Gazetteer {
  let tables: Tables | undefined;
  let version = '';
  let lookedAt = -Infinity;

  async function refresh() {
    const names = await store.loaded('names');
    if ((names?.version ?? '') === version) return;
    const added = await store.addedPlaces();
    const base = baseGazetteer();
    tables = tablesOf(mergeTowns(base.towns, added.towns), mergeOutcodes(base.outcodes, added.outcodes));
    version = names?.version ?? '';
  }

  return {
    tables: () => (tables ??= tablesOf(baseGazetteer().towns, baseGazetteer().outcodes)),
    refresh,
    /** Looks for newly loaded names at most once a minute; never throws. */
    async freshen() {
      const now = clock.now().getTime();
      if (now - lookedAt < lookAgainAfter) return;
      lookedAt = now;
      await refresh().catch(() => undefined);
    },
  };
}

function tablesOf(towns: Town[], outcodes: Outcode[]): Tables {
  const largest = new Map<string, Town>();
  for (const town of towns)
    if (town.people > (largest.get(town.outcode)?.people ?? 0)) largest.set(town.outcode, town);
  return {
    outcodes: createOutcodeTable(outcodes),
    towns: createTownTable(towns),
    townOf: (outcode) => largest.get(outcode)?.name,
  };
}

/** A place of the same name within 5 km is the same place, and ours knows how many people live there. */
export function mergeTowns(ours: Town[], added: Town[]): Town[] {
  const known = new Map<string, Town[]>();
  for (const town of ours)
    for (const name of [town.name, ...(town.otherNames ?? [])]) {
      const folded = foldName(name);
      known.set(folded, [...(known.get(folded) ?? []), town]);
    }
  const fresh = added.filter(
    (town) => !known.get(foldName(town.name))?.some((each) => metresBetween(each.point, town.point) < 5_000),
  );
  return [...ours, ...fresh];
}

function mergeOutcodes(ours: Outcode[], added: Outcode[]): Outcode[] {
  const known = new Set(ours.map((row) => row.outcode));
  return [...ours, ...added.filter((row) => !known.has(row.outcode))];
}
