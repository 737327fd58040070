import type { Connection } from 'mongoose';
import type { AssetStore } from '../assets/asset.store.ts';
import type { ReleaseStore } from '../assets/release.store.ts';
import { createStartStore } from '../assets/start.store.ts';
import { createTwinStore } from '../assets/twin.store.ts';
import type { Config } from '../config.ts';
import type { LatLng } from '../contract/place.ts';
import type { Clock } from '../infra/clock.ts';
import type { Inside } from '../inside.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Directory } from './apply.service.ts';
import { createCuration, type Points } from './curation.ts';
import { createDesk } from './desk.service.ts';
import { ourArea } from './our-area.ts';
import { createStartHere } from './start-here.service.ts';

/** Curation with what it stands on. `at` stops a test's process at a named point. */
export async function openCuration({
  config,
  privately,
  main,
  inside,
  assets,
  assetStore,
  releases,
  places,
  gazetteer,
  mostSeen,
  clock,
  at,
}: {
  config: Config;
  privately: Connection;
  main: Connection;
  inside: Inside;
  assets: Directory;
  assetStore: AssetStore;
  releases: ReleaseStore;
  places: { resolve: (text: string) => Promise<{ label: string; point: LatLng } | null> };
  gazetteer: Gazetteer;
  /** The entries that most people open. */
  mostSeen: (limit: number) => Promise<{ id: string; seen: number }[]>;
  clock: Clock;
  at?: Points;
}) {
  const { accounts, commands, audit, messages, settings, jobs } = inside;
  const middle = await places.resolve(config.defaultPlace.near);
  const area = ourArea(config.area, middle, () => gazetteer.tables().outcodes);
  const slugOf = async (id: string) => (await assetStore.byId(id))?.slug ?? null;
  const curation = await createCuration({
    ...{ connection: privately, directory: assets, twins: createTwinStore(main), releases },
    ...{ commands, audit, messages, clock, origin: config.http.origin, settings: settings.now },
    links: accounts.links,
    locate: async (name) => (await places.resolve(name))?.point ?? null,
    area: () => area,
    isEditor: async (accountId, assetId) =>
      (await accounts.editorsOf([assetId])).get(assetId)?.some((editor) => editor.accountId === accountId) ?? false,
    ...(at && { at }),
  });
  for (const job of curation.jobs) jobs.add(job);

  // Who sent in an entry of their own, or claimed one, speaks for it from then on.
  curation.whenPublished(async ({ kind, assetId, contributor: { email, name } }) => {
    if ((kind === 'new' || kind === 'claim') && email)
      await accounts.joinGroup({ kind: 'system', job: 'curation' }, { email, name, assetId });
  });

  const startHere = createStartHere({ store: createStartStore(main), mostSeen });
  return { curation, desk: createDesk({ curation, draftById: assets.draftById, slugOf, startHere, clock }) };
} // prettier-ignore
