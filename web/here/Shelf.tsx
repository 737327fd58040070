import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import type { CardView } from '../search/card.view.ts';
import { words } from './words.ts';

type Props = {
  id: string;
  title: string;
  shelf: { total: number; cards: CardView[] };
  /** Where all of them are. */
  all: string;
  /** What of each matters here: where it is, or when. */
  told: (card: CardView) => (string | undefined)[];
};

/** A dozen things of one sort, in few words each. */
export function Shelf({ id, title, shelf: { total, cards }, all, told }: Props) {
  if (cards.length === 0) return null;
  return (
    <section className="here-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="here-list">
        {cards.map((card) => (
          <li key={card.id}>
            <h3>
              <a href={paths.asset(card.slug)}>{card.name}</a>
            </h3>
            <p>{card.summary}</p>
            <p className="hint">{told(card).filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {total > cards.length && (
        <p className="no-print">
          <a className="link-button" href={all}>
            {words.all(total)}
            <Icon name="arrow-right" />
          </a>
        </p>
      )}
    </section>
  );
}
