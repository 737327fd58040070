import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import type { CardView } from '../search/card.view.ts';
import { words } from './words.ts';

/** Notes pinned up: what is on this week near the default place. */
export function ThisWeek({ place, cards }: { place: { label: string; near: string }; cards: CardView[] }) {
  return (
    <section className="week" aria-labelledby="week">
      <h2 id="week">{words.week(place.label)}</h2>
      <ul className="notes">
        {cards.map((card) => (
          <li className="pinned" key={card.id}>
            <p className="pinned-when figures">{card.next}</p>
            <h3>
              <a href={paths.asset(card.slug)}>{card.name}</a>
            </h3>
            <p className="hint">{[card.where, card.cost].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <p>
        <a className="link-button" href={paths.search({ near: place.near, when: 'week', sort: 'next' })}>
          {words.weekAll}
          <Icon name="arrow-right" />
        </a>
      </p>
      <p>
        <a className="link-button" href={paths.hereNear(place.near)}>
          {words.strong(place.label)}
          <Icon name="arrow-right" />
        </a>
      </p>
    </section>
  );
}
