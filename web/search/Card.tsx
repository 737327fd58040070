import { memo } from 'react';
import { Fresh } from '../kit/Fresh.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Keep } from '../kit/Keep.tsx';
import { Kind } from '../kit/Kind.tsx';
import { paths } from '../paths.ts';
import type { CardView } from './card.view.ts';
import { words } from './words.ts';

type Props = { card: CardView; lit?: boolean; kept: boolean };

/** One thing in a list. The name is the link, not the whole card. `lit` follows the map. */
export const Card = memo(function Card({ card, lit = false, kept }: Props) {
  return (
    <li className={lit ? 'card lit' : 'card'} id={`card-${card.id}`} data-id={card.id}>
      <h3>
        <a href={paths.asset(card.slug)}>{card.name}</a>
      </h3>
      <p className="card-by">
        <Kind id={card.kind} />
        {card.kindLabel}
        {card.by && ` · ${card.by}`}
        {card.demo && <span className="tag">{words.demo}</span>}
        {card.paused && <span className="tag amber">{words.paused}</span>}
        {card.room && <span className="tag amber">{card.room}</span>}
      </p>
      <p>{card.summary}</p>
      {card.why.length > 0 && (
        <p className="why">
          <b>{words.why}</b> {card.why.join(' · ')}
        </p>
      )}
      <ul className="facts">
        <Where card={card} />
        {card.next && (
          <li>
            <Icon name="clock" />
            <span>
              <span className="aloud">{words.next} </span>
              {card.next}
            </span>
          </li>
        )}
        <li>
          <Icon name="coins" />
          <span>
            <span className="aloud">{words.cost} </span>
            {card.cost}
          </span>
        </li>
        {card.access.length > 0 && <Access card={card} />}
      </ul>
      <p className="reach">
        {card.phone ? (
          <a className="button quiet" href={`tel:${card.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            <span>
              {words.ring(card.phone)}
              <span className="aloud">{words.ringWho(card.name)}</span>
            </span>
          </a>
        ) : null}
        <Keep id={card.id} name={card.name} kept={kept} />
        <span>{card.join}</span>
      </p>
      <Fresh state={card.fresh} words={card.freshWords} />
      {card.also > 0 && <p className="hint">{words.alsoListed(card.also)}</p>}
    </li>
  );
});

function Where({ card }: { card: CardView }) {
  if (card.hidden) {
    return (
      <li>
        <Icon name="shield" />
        {words.noAddress}
      </li>
    );
  }
  if (!card.where) {
    return (
      <li className="no-travel">
        <Icon name="phone" />
        {words.noTravel}
      </li>
    );
  }
  return (
    <li>
      <Icon name="map-pin" />
      <span>
        {card.far && <b className="figures">{card.far}</b>}
        {card.far && ' · '}
        {card.where}
      </span>
    </li>
  );
}

function Access({ card }: { card: CardView }) {
  const said = card.access.map(({ label, state }) =>
    state === 'yes' ? label : state === 'no' ? words.accessNo(label) : words.accessNotKnown(label),
  );
  if (card.moreAccess > 0) said.push(words.andMore(card.moreAccess));
  return (
    <li className="fact-access">
      <Icon name="accessibility" />
      <span>
        <span className="aloud">{words.access} </span>
        {said.join(' · ')}
      </span>
    </li>
  );
}
