import { paths } from '../paths.ts';
import type { CardView } from '../search/card.view.ts';
import { words } from './words.ts';

export function Similar({ cards }: { cards: CardView[] }) {
  return (
    <section className="similar no-print" aria-labelledby="similar">
      <h2 id="similar">{words.similar}</h2>
      <ul className="similar-list">
        {cards.map((card) => (
          <li key={card.id}>
            <h3>
              <a href={paths.asset(card.slug)}>{card.name}</a>
            </h3>
            <p>{card.summary}</p>
            <p className="hint">{[card.far, card.where, card.next].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
