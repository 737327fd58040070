import type { AssetView } from '../../api/contract/asset.ts';
import type { Basemap, LocalContact } from '../kit/context.ts';
import type { CardView } from '../search/card.view.ts';

export type AssetPage = {
  asset: AssetView;
  similar: CardView[];
  basemap: Basemap;
  ring: LocalContact | null;
  /** What somebody signed in may do about how true it is. */
  worker: { mayReport: boolean; mayLook: boolean; mayPlan: boolean } | null;
  origin: string;
  /** It is on the list of this browser, and how many are. */
  kept: { isOn: boolean; count: number };
  /** The whole site says already that it is invented. */
  allInvented: boolean;
};
