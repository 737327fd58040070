import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Another } from './Another.tsx';
import './here.css';
import { findHere, type FindPage } from './here.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: findHere });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.findTitle) },
  { name: 'description', content: words.findLead },
];

/** Choose a place. */
export default function FindHere({ loaderData: { near, place, isUnknown } }: { loaderData: FindPage }) {
  return (
    <div className="page prose">
      <h1>{words.findTitle}</h1>
      <p className="lead">{words.findLead}</p>
      {isUnknown && (
        <p className="note amber" role="alert">
          {words.unknown(near)}
        </p>
      )}
      <Another near={near} />
      <p>
        <a className="link-button" href={paths.hereNear(place.near)}>
          {words.usual(place.label)}
          <Icon name="arrow-right" />
        </a>
      </p>
    </div>
  );
}
