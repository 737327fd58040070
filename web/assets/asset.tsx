import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Kind } from '../kit/Kind.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Access } from './Access.tsx';
import { Actions } from './Actions.tsx';
import { Answer } from './Answer.tsx';
import { Checked } from './Checked.tsx';
import { Join } from './Join.tsx';
import { MoreAbout } from './MoreAbout.tsx';
import { Similar } from './Similar.tsx';
import { TakeAway } from './TakeAway.tsx';
import { When } from './When.tsx';
import { Where } from './Where.tsx';
import { Who } from './Who.tsx';
import './asset.css';
import './print.css';
import { loadAsset } from './asset.server.ts';
import type { AssetPage } from './asset.view.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadAsset });
export const loader = served.loader;

export function meta({ data }: { data?: AssetPage }) {
  if (!data) return [{ title: siteWords.name }];
  const { asset, origin } = data;
  return [
    { title: siteWords.title(asset.name) },
    { name: 'description', content: asset.summary },
    { tagName: 'link', rel: 'canonical', href: origin + paths.asset(asset.slug) },
    ...(asset.demo ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}

/** Everything about one entry, in the order in which people ask. */
export default function AssetRoute({ loaderData }: { loaderData: AssetPage }) {
  const { asset, similar, basemap, ring, origin, allInvented, kept } = loaderData;
  return (
    <article className="page asset">
      <p className="no-print">
        <a className="link-button" href={paths.search()}>
          <Icon name="arrow-left" />
          {words.back}
        </a>
      </p>
      <header className="asset-head">
        {asset.demo && !allInvented && (
          <p className="note amber">
            <Icon name="info" />
            <span>{words.demo}</span>
          </p>
        )}
        <p className="card-by">
          <Kind id={asset.kind.id} />
          {[asset.kind, ...asset.schemes].map(({ label }) => label).join(' · ')}
        </p>
        <h1>{asset.name}</h1>
        {asset.alsoKnownAs.length > 0 && <p className="soft">{words.alsoKnownAs(asset.alsoKnownAs)}</p>}
        <p className="asset-summary">{asset.summary}</p>
        <Fresh state={asset.freshness.state} words={asset.freshness.words} />
        {asset.status === 'paused' && (
          <p className="note amber">
            <Icon name="triangle-alert" />
            <span>{words.paused}</span>
          </p>
        )}
        <Actions asset={asset} kept={kept} />
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
        <Checked asset={asset} ring={ring} />
      </div>
      <TakeAway asset={asset} origin={origin} />
      {similar.length > 0 && <Similar cards={similar} />}
    </article>
  );
}
