import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { SharedHere } from '../strengths/SharedHere.tsx';
import { Another } from './Another.tsx';
import { Help, Missed, Rooms } from './Lists.tsx';
import { Shelf } from './Shelf.tsx';
import './here.css';
import { loadHere, type HerePage } from './here.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadHere });
export const loader = served.loader;

export const handle = { still: true };

/** The same for everybody; asked for again each time, since what is taken off the map is off at once. */
export const headers = () => ({ 'Cache-Control': 'public, no-cache' });

export function meta({ data }: { data?: HerePage }) {
  if (!data) return [{ title: siteWords.name }];
  const { place, near, groups, places, origin } = data;
  const isEmpty = groups.total + places.total === 0;
  return [
    { title: siteWords.title(words.title(near)) },
    { name: 'description', content: words.description(near, groups.total, places.total) },
    { tagName: 'link', rel: 'canonical', href: origin + paths.here(place.slug) },
    ...(isEmpty ? [{ name: 'robots', content: 'noindex' }] : []),
  ];
}

/** What is strong in a place, before what is missing there. */
export default function Here({ loaderData: here }: { loaderData: HerePage }) {
  const { place, near, groups, places, week, help, rooms, missed, around, degraded, asOf } = here;
  const within = (more: Record<string, string> = {}) =>
    paths.search({ near, radius: String(Math.max(1609, place.radius)), ...more });
  const kinds = (...all: string[]) => `${within()}&${all.map((kind) => `kind=${kind}`).join('&')}`;
  const parts = [
    { id: 'groups', title: words.groups, has: groups.cards },
    { id: 'week', title: words.week, has: week.cards },
    { id: 'places', title: words.places, has: places.cards },
    { id: 'help', title: words.help, has: help },
    { id: 'rooms', title: words.rooms, has: rooms },
    { id: 'missed', title: words.missed, has: missed },
  ].filter(({ has }) => has.length > 0);

  return (
    <div className="page here">
      <h1>{words.title(place.name)}</h1>
      <p className="lead">{parts.length > 0 ? words.lead : words.nothing}</p>
      <p className="only-print">{words.asOf(asOf)}</p>
      {degraded && <p className="note amber">{words.degraded}</p>}
      {parts.length > 1 && (
        <nav className="here-parts no-print" aria-label={words.parts}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a className="link-button" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Shelf
        id="groups"
        title={words.groups}
        shelf={groups}
        all={kinds('association', 'exchange', 'culture')}
        told={({ next, where }) => [next, where]}
      />
      <Shelf
        id="week"
        title={words.week}
        shelf={week}
        all={`${kinds('association', 'exchange', 'culture')}&when=week&sort=next`}
        told={({ next, where, cost }) => [next, where, cost]}
      />
      <Shelf
        id="places"
        title={words.places}
        shelf={places}
        all={kinds('place', 'institution')}
        told={({ where, next }) => [where, next]}
      />
      <Help help={help} />
      <Rooms rooms={rooms} />
      <Missed missed={missed} district={place.district} />
      <SharedHere shared={here.shared} />
      <div className="here-foot no-print">
        <p className="buttons">
          <a className="button" href={within()}>
            <Icon name="search" />
            {words.everything(place.name)}
          </a>
          <a
            className="button quiet"
            href={paths.booklet({ near, radius: String(Math.max(1609, place.radius)) })}
            rel="nofollow"
          >
            <Icon name="printer" />
            {words.booklet}
          </a>
          <a className="button quiet" href={paths.addYourGroup()}>
            {words.add}
          </a>
        </p>
        {around.length > 0 && (
          <section aria-labelledby="around">
            <h2 id="around">{words.around}</h2>
            <ul className="here-around">
              {around.map(({ slug, name }) => (
                <li key={slug}>
                  <a className="link-button" href={paths.here(slug)}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="other">
          <h2 id="other">{words.other}</h2>
          <Another />
        </section>
      </div>
    </div>
  );
}
