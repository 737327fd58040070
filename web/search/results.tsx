import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { KeepForm } from '../kit/Keep.tsx';
import { page } from '../kit/page.server.ts';
import { useHydrated } from '../kit/useHydrated.ts';
import { useMedia } from '../kit/useMedia.ts';
import { paths } from '../paths.ts';
import { NotFound } from '../could-not-find/NotFound.tsx';
import { Chips } from './Chips.tsx';
import { Filters } from './Filters.tsx';
import { Hits } from './Hits.tsx';
import { HowFar } from './HowFar.tsx';
import { Nearly } from './Nearly.tsx';
import { SearchBoxes } from './SearchBoxes.tsx';
import { Sort } from './Sort.tsx';
import { Strip } from './Strip.tsx';
import { TakeList } from './TakeList.tsx';
import { Worry } from './Worry.tsx';
import { queryOf, showQuery } from './form.ts';
import { unpackResults, type PackedResults } from './results.view.ts';
import { loadResults } from './results.server.ts';
import './search.css';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: loadResults });
export const loader = served.loader;

export const meta = ({ data }: { data?: PackedResults }) => [
  { title: words.title(data?.title ?? words.form) },
  { name: 'robots', content: 'noindex, follow' },
];

const ResultsMap = lazy(() => import('../map/ResultsMap.tsx'));

/** The box to put right; what has none is put right in the first. */
const fieldOf = (path: string) => (['near', 'radius', 'age'].includes(path) ? path : 'q');

/** The list of what was found, with the form that narrows it and, where there is room or wish for it, the map. */
export default function Results({ loaderData }: { loaderData: PackedResults }) {
  const view = useMemo(() => unpackResults(loaderData), [loaderData]);
  const { typed, faults, total, cards, map } = view;
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const busy = useNavigation().state !== 'idle';
  const location = useLocation();
  const hydrated = useHydrated();
  const wide = useMedia('(min-width: 64rem)');
  const [selected, select] = useState<string | null>(null);
  const [hovered, hover] = useState<string | null>(null);
  const mapOpen = location.hash === '#map';

  useEffect(
    function showAddress() {
      if (form.current) showQuery(form.current, new URLSearchParams(location.search));
    },
    [location.search],
  );

  const go = (query: URLSearchParams, replace: boolean) =>
    void navigate(paths.search(query) + location.hash, { replace, preventScrollReset: replace });

  /** A filter changes the list at once; words and places wait for the button. */
  function onChange(event: React.ChangeEvent<HTMLFormElement>) {
    const field = event.target as unknown as HTMLInputElement;
    if (form.current && !['q', 'near', 'age'].includes(field.name)) go(queryOf(form.current), true);
  }

  function onSubmit(event: React.FormEvent) {
    event.preventDefault();
    if (form.current) go(queryOf(form.current), false);
    for (const panel of form.current?.querySelectorAll('details.panel') ?? []) panel.removeAttribute('open');
  }

  /** The map is a step of its own in the history, so that "back" leads to the same spot of the list. */
  function toggleMap() {
    if (mapOpen) void navigate(-1);
    else void navigate(`${location.search}#map`, { preventScrollReset: true });
  }

  const hits = useMemo(
    () =>
      cards.map(({ id, slug, name, kind, point, blurred, far }) => ({
        ...{ id, slug, name, kind, point, blurred, far },
      })),
    [cards],
  );
  const look = ['results', cards.length === 0 && 'no-map', mapOpen && 'map-open'].filter(Boolean).join(' ');

  return (
    <div className={look} data-busy={busy || undefined}>
      <div className="results-list">
        {view.urgent && <Worry href={view.urgent} />}
        <form
          method="get"
          action={paths.search()}
          role="search"
          aria-label={words.form}
          ref={form}
          onChange={onChange}
          onSubmit={onSubmit}
          className="find"
          id="find"
        >
          <a className="skip" href="#list">
            {words.toTheList}
          </a>
          {faults.length > 0 && <Faults faults={faults} idOf={fieldOf} />}
          <SearchBoxes q={typed.q} near={typed.near} at={typed.at} faults={faults} compact>
            <HowFar radius={typed.radius} />
            <button className="button">
              <Icon name="search" />
              {words.find}
            </button>
          </SearchBoxes>
          {typed.box && <input type="hidden" name="box" value={typed.box} />}
          {view.off.map((key) => (
            <input type="hidden" name="not" value={key} key={key} />
          ))}
          <Filters view={view} />
        </form>

        <div className="results-head" id="list" tabIndex={-1}>
          <h1>
            <span className="no-print">{view.words}</span>
            <span className="only-print">{view.title}</span>
          </h1>
          <p className="aloud" role="status">
            {busy ? words.looking : hydrated && view.words}
          </p>
          {view.notices.map((notice) => (
            <p className="note" key={notice}>
              <Icon name="info" />
              <span>{notice}</span>
            </p>
          ))}
          <div className="results-tools">
            {view.chips.length > 0 && <Chips chips={view.chips} bare={view.bare} />}
            {total > 1 && <Sort chosen={typed.sort} hasPlace={view.hasPlace} hydrated={hydrated} />}
          </div>
          {total > 0 && (view.comeToYou > 0 || view.noTravel) && (
            <p className="ways">
              {view.comeToYou > 0 && words.comeToYou(view.comeToYou)}{' '}
              {view.noTravel && (
                <a className="link-button" href={view.noTravel.href}>
                  <Icon name="phone" />
                  {words.moreNoTravel(view.noTravel.count)}
                </a>
              )}
            </p>
          )}
        </div>

        <KeepForm back={paths.search() + location.search} kept={view.kept.length} />
        <Hits view={view} lit={hovered ?? selected} onHover={hover} onSelect={select} />
        {view.rides.length > 0 && (
          <section className="rides" aria-labelledby="rides">
            <h2 id="rides">{words.rides}</h2>
            <ul>
              {view.rides.map(({ href, name, phone, summary }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                  {phone && `, ${phone}`}. {summary}
                </li>
              ))}
            </ul>
          </section>
        )}
        {total > 0 && <TakeList query={map.query} />}
        <Nearly view={view} />
        {faults.length === 0 && <NotFound query={view.missing} />}
      </div>

      {hydrated && cards.length > 0 && (
        <>
          {(wide || mapOpen) && (
            <div className="results-map" id="map">
              <Suspense fallback={<p className="map-wait">{words.mapLoading}</p>}>
                <ResultsMap
                  query={map.query}
                  hits={hits}
                  centre={map.centre}
                  radius={map.radius}
                  selected={selected}
                  hovered={hovered}
                  onSelect={select}
                  onHover={hover}
                  onSearchArea={({ west, south, east, north }) => {
                    const query = new URLSearchParams(map.query);
                    for (const name of ['near', 'at', 'radius']) query.delete(name);
                    query.set(
                      'box',
                      [west, south, east, north].map((degrees) => degrees.toFixed(5)).join(','),
                    );
                    go(query, false);
                  }}
                  basemap={map.basemap}
                />
              </Suspense>
              {!wide && <Strip cards={cards} selected={selected} onSelect={select} />}
            </div>
          )}
          {!wide && (
            <p className="map-bar no-print">
              <span className="figures">{words.count(total, view.about)}</span>
              <button type="button" className="button" onClick={toggleMap}>
                <Icon name={mapOpen ? 'list' : 'map'} />
                {mapOpen ? words.showList : words.showMap}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
