import { Icon } from '../kit/Icon.tsx';
import type { ShortlistPage } from './shortlist.view.ts';
import { words } from './words.ts';

/** Every entry as one text message, to press or to copy. */
export function Texts({ entries }: Pick<ShortlistPage, 'entries'>) {
  return (
    <section className="texts no-print" aria-labelledby="texts">
      <h2 id="texts">{words.asTexts}</h2>
      <p className="hint">{words.asTextsHow}</p>
      <ul className="texts-list">
        {entries.map(({ card, text }) => (
          <li key={card.id}>
            <p>{text}</p>
            <a className="link-button" href={`sms:?&body=${encodeURIComponent(text)}`}>
              <Icon name="message-square" />
              <span>
                {words.send}
                <span className="aloud">{words.sendWhat(card.name)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
