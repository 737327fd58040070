import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import type { CardView } from './card.view.ts';
import { words } from './words.ts';

type Props = { cards: CardView[]; selected: string | null; onSelect: (id: string) => void };

/** The list as a strip under the full-screen map of a phone. */
export function Strip({ cards, selected, onSelect }: Props) {
  const strip = useRef<HTMLUListElement>(null);
  useEffect(
    function showSelected() {
      const card = [...(strip.current?.children ?? [])].find(
        (each) => (each as HTMLElement).dataset.id === selected,
      );
      card?.scrollIntoView({ inline: 'center', block: 'nearest' });
    },
    [selected],
  );

  return (
    <ul className="strip" ref={strip} aria-label={words.list}>
      {cards.map((card) => (
        <li
          key={card.id}
          data-id={card.id}
          className={card.id === selected ? 'lit' : ''}
          onFocus={() => onSelect(card.id)}
        >
          <a href={paths.asset(card.slug)}>{card.name}</a>
          <span className="hint">{[card.far, card.next].filter(Boolean).join(' · ') || card.cost}</span>
        </li>
      ))}
    </ul>
  );
}
