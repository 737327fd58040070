import { Icon } from '../kit/Icon.tsx';
import { Card } from './Card.tsx';
import type { CardView } from './card.view.ts';
import type { ResultsView } from './results.view.ts';
import { words } from './words.ts';

type Props = {
  view: ResultsView;
  /** The one that is pointed at, here or on the map. */
  lit: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string | null) => void;
};

/** The list itself. Where access was asked for, what is known to have it stands first, in a group of its own. */
export function Hits({ view, lit, onHover, onSelect }: Props) {
  const known = view.grouped ? view.cards.filter((card) => card.known) : view.cards;
  const unknown = view.grouped ? view.cards.filter((card) => !card.known) : [];
  const idAt = (target: EventTarget) =>
    (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id ?? null;

  return (
    // Pointing and focusing only light up the pin; nothing is done here that a link does not do.
    <div
      onMouseOver={(event) => onHover(idAt(event.target))}
      onMouseLeave={() => onHover(null)}
      onFocus={(event) => onSelect(idAt(event.target))}
    >
      {known.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known" className={view.grouped ? 'group-head' : 'aloud'}>
            {view.grouped && <Icon name="circle-check" />}
            {view.grouped ? words.knownGroup : words.list}
          </h2>
          <List cards={known} lit={lit} kept={view.kept} />
        </section>
      )}
      {unknown.length > 0 && (
        <section aria-labelledby="unknown">
          <h2 id="unknown" className="group-head">
            <Icon name="circle-help" />
            {words.unknownGroup}
          </h2>
          <p className="hint">{words.unknownHint}</p>
          <List cards={unknown} lit={lit} kept={view.kept} />
        </section>
      )}
      {view.pages > 1 && (
        <nav className="paging" aria-label={words.pages}>
          {view.earlier && (
            <a className="button quiet" href={view.earlier} rel="prev">
              <Icon name="arrow-left" />
              {words.earlier}
            </a>
          )}
          <span className="figures">{words.pageOf(view.page, view.pages)}</span>
          {view.later && (
            <a className="button quiet" href={view.later} rel="next">
              {words.later}
              <Icon name="arrow-right" />
            </a>
          )}
        </nav>
      )}
    </div>
  );
}

function List({ cards, lit, kept }: { cards: CardView[]; lit: string | null; kept: string[] }) {
  return (
    <ol className="cards">
      {cards.map((card) => (
        <Card key={card.id} card={card} lit={card.id === lit} kept={kept.includes(card.id)} />
      ))}
    </ol>
  );
}
