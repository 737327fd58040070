import { redirect } from 'react-router';
import { mayDo } from '../../api/contract/access.ts';
import { slugParams } from '../../api/contract/asset.ts';
import { problemOf } from '../kit/input.server.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { viewCard } from '../search/card.view.ts';
import type { AssetPage } from './asset.view.ts';

/** The entry at an address; an address it had before leads to the one it has now. */
export async function loadAsset(ask: Ask): Promise<AssetPage> {
  const { services, actor, config, kept } = ask.context;
  const found = await services.assets.bySlug(actor, slugOf(ask));
  // Thrown, so that the answer of this function is always a page.
  // oxlint-disable-next-line typescript/only-throw-error
  if ('movedTo' in found) throw redirect(paths.asset(found.movedTo), 301);

  const { asset } = found;
  services.counts.looked(asset);
  const similar = await services.assets.similar(actor, asset.id);
  return {
    asset,
    similar: similar.map((card) => viewCard(card, config.demo)),
    basemap: config.basemap,
    ring: config.ring,
    worker:
      actor.kind === 'member'
        ? {
            mayReport: mayDo(actor, 'report-fault'),
            mayLook: mayDo(actor, 'confirm-listing'),
            mayPlan: mayDo(actor, 'write-conversation') && actor.modules.includes('conversations'),
          }
        : null,
    origin: config.origin,
    kept: { isOn: kept.ids.includes(asset.id), count: kept.ids.length },
    allInvented: config.demo,
  };
}

/** The slug of the address, or a plain "not found" for what cannot be one. */
export function slugOf({ params }: Ask): string {
  const asked = slugParams.safeParse({ slug: params.slug });
  if (!asked.success) throw problemOf('not-found');
  return asked.data.slug;
}
