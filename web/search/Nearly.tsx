import { Icon } from '../kit/Icon.tsx';
import type { ResultsView } from './results.view.ts';
import { words } from './words.ts';

/** What is just out of reach of the search, and a person to ask: never a dead end. */
export function Nearly({ view: { near, ring, total } }: { view: ResultsView }) {
  return (
    <>
      {near.length > 0 && (
        <section className="nearly" aria-labelledby="nearly">
          <h2 id="nearly">{words.nearly}</h2>
          <ul className="nearly-list">
            {near.map(({ words, href }) => (
              <li key={href}>
                <a href={href}>
                  <Icon name="plus" />
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ring && (
        <section className="ask" aria-labelledby="ask">
          <h2 id="ask">{total === 0 && near.length === 0 ? words.orAskAPerson : words.askAPerson}</h2>
          <p>
            {ring.words}: {ring.href ? <a href={ring.href}>{ring.name}</a> : <b>{ring.name}</b>}
          </p>
          {ring.phone && (
            <a className="button quiet" href={`tel:${ring.phone.replaceAll(' ', '')}`}>
              <Icon name="phone" />
              {words.ring(ring.phone)}
            </a>
          )}
        </section>
      )}
    </>
  );
}
