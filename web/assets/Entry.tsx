import type { AssetView } from '../../api/contract/asset.ts';
import type { Basemap, LocalContact } from '../kit/context.ts';
import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Kind } from '../kit/Kind.tsx';
import { Access } from './Access.tsx';
import { Answer } from './Answer.tsx';
import { Checked } from './Checked.tsx';
import { Join } from './Join.tsx';
import { MoreAbout } from './MoreAbout.tsx';
import { When } from './When.tsx';
import { Where } from './Where.tsx';
import { Who } from './Who.tsx';
import './asset.css';
import { words } from './words.ts';

type Props = {
  asset: AssetView;
  basemap: Basemap;
  ring: LocalContact | null;
  /** Say that an invented entry is invented: not where the whole site says so. */
  saysDemo: boolean;
  /** The page has a heading of its own above it. */
  below?: boolean;
  /** How to tell that something is wrong with it; a preview has none. */
  tell?: React.ReactNode;
  /** What may be done with it, at the end of its head. */
  children?: React.ReactNode;
};

/** One entry as residents see it: its page, and every preview of it. */
export function Entry({ asset, basemap, ring, saysDemo, below = false, tell, children }: Props) {
  const Name = below ? 'h2' : 'h1';
  return (
    <>
      <header className="asset-head">
        {asset.demo && saysDemo && (
          <p className="note amber">
            <Icon name="info" />
            <span>{words.demo}</span>
          </p>
        )}
        <p className="card-by">
          <Kind id={asset.kind.id} />
          {[asset.kind, ...asset.schemes].map(({ label }) => label).join(' · ')}
        </p>
        <Name className="asset-name">{asset.name}</Name>
        {asset.alsoKnownAs.length > 0 && <p className="soft">{words.alsoKnownAs(asset.alsoKnownAs)}</p>}
        <p className="asset-summary">{asset.summary}</p>
        <Fresh state={asset.freshness.state} words={asset.freshness.words} />
        {asset.status === 'paused' && (
          <p className="note amber">
            <Icon name="triangle-alert" />
            <span>{words.paused}</span>
          </p>
        )}
        {children}
      </header>

      <div className="answers">
        <When asset={asset} />
        <Where asset={asset} basemap={basemap} />
        <Answer id="cost" icon="coins" title={words.cost}>
          {asset.costs.length > 1 ? (
            <ul>
              {asset.costs.map((cost) => (
                <li key={cost.words}>{cost.words}</li>
              ))}
            </ul>
          ) : (
            <p>{asset.costWords}</p>
          )}
        </Answer>
        <Who asset={asset} />
        <Access asset={asset} />
        <Answer id="first" icon="door-open" title={words.first}>
          <p className={asset.firstVisit ? undefined : 'soft'}>{asset.firstVisit ?? words.firstNotSaid}</p>
        </Answer>
        <Join asset={asset} />
        <MoreAbout asset={asset} />
        <Checked asset={asset} ring={ring}>
          {tell}
        </Checked>
      </div>
    </>
  );
}
