import type { AssetDraft } from '../../api/contract/asset.ts';
import { thePublic } from '../../api/infra/actor.ts';
import type { Clock } from '../../api/infra/clock.ts';
import { demoAssets } from '../../seed/demo-assets.ts';
import { fill } from '../../seed/fill.ts';
import { serveForTest } from './serve.ts';

/** The whole product with the demo groups, as `npm start` shows it, on a throwaway database. */
export const serveDemo = (label: string, more: AssetDraft[] = [], clock?: Clock) =>
  serveForTest({
    label,
    ...(clock && { clock }),
    pages: true,
    drafts: [...demoAssets({ today: new Date().toISOString().slice(0, 10) }), ...more],
    env: { DEFAULT_PLACE: 'Sale' },
  });

/** The same without pages, filled as `npm start` fills an empty database, at one moment. Everything can be found. */
export async function serveSeeded(label: string, now: Date) {
  const clock = { now: () => now };
  const served = await serveForTest({ label, clock });
  const { assets, places, sync } = served.services;
  const directory = {
    isEmpty: () => Promise.resolve(true),
    loadGazetteer: () => Promise.resolve() as never,
    saveArea: (area: { name: string; geometry: unknown }) => places.saveArea(area),
    saveMany: (batch: AssetDraft[]) => assets.saveMany(thePublic, batch),
    close: () => Promise.resolve(),
  };
  await fill({ directory, clock });
  // The change stream may not have told everything yet.
  await sync.rebuild();
  return served;
}
