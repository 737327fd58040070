import { paths } from '../paths.ts';
import { out } from './out.ts';
import type { EmbedCard, EmbedView } from './embed.view.ts';
import { words } from './words.ts';

/** What was found, each with whoever says so, and the way to all of it. */
export function Found({ view: { kind, found, more } }: { view: EmbedView }) {
  if (!found) return null;
  const { total, cards } = found;
  return (
    <section className="embed-found" aria-labelledby="found">
      <h2 id="found" tabIndex={-1}>
        {found.words}
      </h2>
      {total === 0 && <p>{words.none}</p>}
      {cards.length > 0 && (
        <ol className="embed-cards">
          {cards.map((card) => (
            <Entry card={card} key={card.id} />
          ))}
        </ol>
      )}
      <p>
        <a className="link-button" href={more} {...out}>
          {total === 0
            ? words.wider
            : kind === 'map'
              ? words.seeMap
              : total === 1
                ? words.seeOne
                : words.seeAll(total)}
        </a>
      </p>
    </section>
  );
}

function Entry({ card }: { card: EmbedCard }) {
  return (
    <li>
      <h3>
        <a href={paths.asset(card.slug)} {...out}>
          {card.name}
        </a>
      </h3>
      <p className="embed-small">{[card.kindLabel, card.by].filter(Boolean).join(' · ')}</p>
      <p>{card.summary}</p>
      <ul className="embed-facts">
        <li>
          {card.hidden
            ? words.hidden
            : card.where
              ? [card.far, card.where].filter(Boolean).join(' · ')
              : words.noTravel}
        </li>
        {card.next && (
          <li>
            <span className="aloud">{words.next} </span>
            {card.next}
          </li>
        )}
        <li>
          <span className="aloud">{words.cost} </span>
          {card.cost}
        </li>
        {card.phone && (
          <li>
            <a className="link-button figures" href={`tel:${card.phone.replaceAll(' ', '')}`}>
              {words.ring(card.phone)}
              <span className="aloud">{words.ringWho(card.name)}</span>
            </a>
          </li>
        )}
      </ul>
      <p className="embed-small">
        {card.freshWords}. {words.from(card.source.name, card.source.licence)}
        {card.source.attribution && `. ${card.source.attribution}`}
      </p>
    </li>
  );
}
