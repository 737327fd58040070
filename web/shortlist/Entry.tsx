import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { HowItWent } from './HowItWent.tsx';
import type { ShortlistPage } from './shortlist.view.ts';
import { words } from './words.ts';

type Props = { entry: ShortlistPage['entries'][number]; keys: string; isKept: boolean };

/** One thing of a list: what somebody needs in the hand to go there, on paper too. */
export function Entry({ entry: { card, times, nextDate }, keys, isKept }: Props) {
  const when = [...times, ...(nextDate ? [words.next(nextDate)] : [])];
  return (
    <li className="entry" id={`card-${card.id}`}>
      <h2>
        <a href={paths.asset(card.slug)}>{card.name}</a>
      </h2>
      <p>{card.summary}</p>
      <dl className="entry-facts">
        <dt>{words.when}</dt>
        <dd>{when.length > 0 ? when.map((line) => <p key={line}>{line}</p>) : words.noTimes}</dd>
        <dt>{words.where}</dt>
        <dd>{card.where ?? words.noTravel}</dd>
        <dt>{words.cost}</dt>
        <dd>{card.cost}</dd>
        {card.phone && (
          <>
            <dt>{words.ring}</dt>
            <dd className="entry-phone figures">{card.phone}</dd>
          </>
        )}
      </dl>
      <div className="buttons no-print">
        {card.phone && (
          <a className="button quiet" href={`tel:${card.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {words.ringNumber(card.phone)}
          </a>
        )}
        {isKept && (
          <form method="post" action={paths.shortlist()}>
            <input type="hidden" name="ids" value={keys} />
            <button className="button quiet" name="drop" value={card.id}>
              <Icon name="x" />
              <span>
                {words.drop}
                <span className="aloud">{words.dropWhat(card.name)}</span>
              </span>
            </button>
          </form>
        )}
      </div>
      <details className="been no-print">
        <summary>
          <Icon name="footprints" />
          <span>
            {words.been}
            <span className="aloud">{words.beenWhat(card.name)}</span>
          </span>
          <Icon name="chevron-down" />
        </summary>
        <HowItWent id={card.id} keys={keys} />
      </details>
    </li>
  );
}
