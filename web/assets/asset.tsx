import { Back } from '../kit/Back.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Actions } from './Actions.tsx';
import { Entry } from './Entry.tsx';
import { Similar } from './Similar.tsx';
import { Tell } from './Tell.tsx';
import { TakeAway } from './TakeAway.tsx';
import './print.css';
import { loadAsset } from './asset.server.ts';
import type { AssetPage } from './asset.view.ts';
import { jsonLd } from './json-ld.ts';
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
    { 'script:ld+json': jsonLd(asset, origin) },
    ...(asset.demo ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}

/** Everything about one entry, in the order in which people ask. */
export default function AssetRoute({ loaderData }: { loaderData: AssetPage }) {
  const { asset, similar, basemap, ring, origin, allInvented, kept, worker } = loaderData;
  return (
    <article className="page asset">
      <p className="no-print">
        <Back href={paths.search()}>{words.back}</Back>
      </p>
      <Entry
        asset={asset}
        basemap={basemap}
        ring={ring}
        saysDemo={!allInvented}
        tell={<Tell asset={asset} worker={worker} />}
      >
        <Actions asset={asset} kept={kept} mayPlan={worker?.mayPlan ?? false} />
      </Entry>
      <p className="no-print">
        <a className="link-button" href={paths.claim(asset.id)}>
          {words.yours}
        </a>
      </p>
      <TakeAway asset={asset} origin={origin} />
      {similar.length > 0 && <Similar cards={similar} />}
    </article>
  );
}
