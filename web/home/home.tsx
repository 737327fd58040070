import { useRef } from 'react';
import { Icon } from '../kit/Icon.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { SearchBoxes } from '../search/SearchBoxes.tsx';
import { viewCard, type CardView } from '../search/card.view.ts';
import { queryOf } from '../search/form.ts';
import { ThisWeek } from './ThisWeek.tsx';
import { Tiles } from './Tiles.tsx';
import './home.css';
import street from './street.svg?url';
import { hand, like, words } from './words.ts';

const shownThisWeek = 6;

async function load({ context: { services, actor, config } }: Ask) {
  const week = await services.search.thisWeek(actor, shownThisWeek);
  return { place: config.defaultPlace, week: week.map((card) => viewCard(card, config.demo)) };
}
const served = page({ for: 'anyone', load });
export const loader = served.loader;

export const meta = () => [{ title: words.metaTitle }, { name: 'description', content: words.title }];

/** Two boxes, and people's own words for what they would like and what they could do with. */
export default function Home({
  loaderData,
}: {
  loaderData: { place: { label: string; near: string }; week: CardView[] };
}) {
  const form = useRef<HTMLFormElement>(null);

  /** The same search without its empty boxes, so that its address can be read and shared. */
  function onSubmit(event: React.FormEvent) {
    event.preventDefault();
    if (form.current) location.assign(paths.search(queryOf(form.current)));
  }

  /** A tile keeps the place that is already typed. */
  function onTile(event: React.MouseEvent) {
    const link = (event.target as Element).closest('a');
    const typed = form.current && queryOf(form.current);
    if (!link || !typed || !link.href.includes('?')) return;
    const target = new URL(link.href);
    for (const name of ['near', 'at']) {
      const value = typed.get(name);
      if (value) target.searchParams.set(name, value);
      else target.searchParams.delete(name);
    }
    link.href = target.toString();
  }

  return (
    <div className="home">
      <div className="hero">
        <div className="hero-in">
          <h1>{words.title}</h1>
          <img className="hero-picture" src={street} alt="" width="560" height="300" />
          <form
            className="hero-form"
            method="get"
            action={paths.search()}
            role="search"
            aria-label={words.form}
            ref={form}
            onSubmit={onSubmit}
          >
            <SearchBoxes q="" near="" at="">
              <button className="button">
                <Icon name="search" />
                {words.find}
              </button>
            </SearchBoxes>
          </form>
        </div>
      </div>
      {/* The links are the controls; this only adds the place that was typed to where they lead. */}
      <div className="page home-page" onClickCapture={onTile}>
        <Tiles id="like" title={words.like} tiles={like} />
        <Tiles id="hand" title={words.hand} tiles={hand} />
        <p className="home-all">
          <a className="button quiet" href={paths.all()}>
            {words.all}
            <Icon name="arrow-right" />
          </a>
        </p>
        {loaderData.week.length > 0 && <ThisWeek place={loaderData.place} cards={loaderData.week} />}
      </div>
    </div>
  );
}
