import { Back } from '../kit/Back.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { phoneOf } from './contact.ts';
import './poster.css';
import { loadPoster, type PosterPage } from './poster.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadPoster });
export const loader = served.loader;

export const handle = { still: true };

export function meta({ data }: { data?: PosterPage }) {
  return [
    { title: siteWords.title(data ? words.poster(data.asset.name) : siteWords.name) },
    { name: 'robots', content: 'noindex' },
  ];
}

/** One A4 for the door: what, when, where, the number to ring, and a square code. */
export default function Poster({ loaderData: { asset, looked, origin } }: { loaderData: PosterPage }) {
  const phone = phoneOf(asset);
  const [place] = asset.places;
  const times = asset.schedules.length > 0 ? asset.schedules.map((each) => each.words) : [asset.openingText];
  return (
    <div className="page">
      <div className="no-print prose">
        {looked !== null && (
          <p className="note">
            <Icon name="heart" />
            {words.posterLooked(looked)}
          </p>
        )}
        <p>{words.posterPrint}</p>
        <p>
          <Back href={paths.asset(asset.slug)}>{words.posterBack}</Back>
        </p>
      </div>
      <article className="poster">
        <p className="poster-welcome">{words.posterComeAlong}</p>
        <h1>{asset.name}</h1>
        <p className="poster-what">{asset.summary}</p>
        <div className="poster-facts figures">
          {times.map((time) => time && <p key={time}>{time}</p>)}
          {place && <p>{place.words}</p>}
          <p>{asset.costWords}</p>
          {phone && <p className="poster-phone">{phone.value}</p>}
        </div>
        <div className="poster-foot">
          <p>
            {words.posterScan}
            <br />
            <b>{origin.replace(/^https?:\/\//, '') + paths.asset(asset.slug)}</b>
          </p>
          <img src={paths.qr(asset.slug)} alt={words.qr(asset.name)} width="180" height="180" />
        </div>
      </article>
    </div>
  );
}
