import { redirect } from 'react-router';
import type { AssetView } from '../../api/contract/asset.ts';
import type { Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { slugOf } from './asset.server.ts';

export type PosterPage = { asset: AssetView; looked: number | null; origin: string };

export async function loadPoster(ask: Ask): Promise<PosterPage> {
  const { services, actor, config } = ask.context;
  const found = await services.assets.bySlug(actor, slugOf(ask));
  // oxlint-disable-next-line typescript/only-throw-error
  if ('movedTo' in found) throw redirect(paths.poster(found.movedTo), 301);
  const looked = await services.counts.lookedAt(found.asset.id);
  return { asset: found.asset, looked, origin: config.origin };
}
