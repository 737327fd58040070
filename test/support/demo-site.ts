import type { AssetDraft } from '../../api/contract/asset.ts';
import { demoAssets } from '../../seed/demo-assets.ts';
import { serveForTest } from './serve.ts';

/** The whole product with the demo groups, as `npm start` shows it, on a throwaway database. */
export const serveDemo = (label: string, more: AssetDraft[] = []) =>
  serveForTest({
    label,
    pages: true,
    drafts: [...demoAssets({ today: new Date().toISOString().slice(0, 10) }), ...more],
    env: { DEFAULT_PLACE: 'Sale' },
  });
