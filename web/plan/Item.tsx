import type { PlanItem } from '../../api/contract/plans.ts';
import { itemStatuses } from '../../api/contract/plan-lists.ts';
import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { Welcome } from './Welcome.tsx';
import { own, words } from './words.ts';

/** One thing of a plan, with its form folded away. */
export function Item({ item, personId }: { item: PlanItem; personId: string }) {
  const { entry } = item;
  const facts = [
    item.who && `${words.who}: ${item.who}`,
    item.when && `${words.when}: ${item.when}`,
    ...(entry?.times ?? []),
    entry?.where,
    entry?.cost,
  ].filter((line) => line !== undefined && line !== '');
  return (
    <li className="plan-item" id={`item-${item.id}`}>
      <h2>{entry ? <a href={paths.asset(entry.slug)}>{item.what}</a> : item.what}</h2>
      <p className="plan-state">
        <span className={item.status === 'done' ? 'tag' : 'tag amber'}>{words.statuses[item.status]}</span>
      </p>
      {entry === null && <p className="note amber">{words.gone}</p>}
      <ul className="plan-facts">
        {facts.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {entry?.phone && (
          <li className="figures">
            {words.ring} <a href={`tel:${entry.phone.replaceAll(' ', '')}`}>{entry.phone}</a>
          </li>
        )}
      </ul>
      {item.welcome && <Welcome lead={words.welcome} said={item.welcome} />}
      {item.said.length > 0 && (
        <p className="note">
          <Icon name="message-circle" />
          <span>
            {words.theySaid} {words.said[item.said.at(-1)!.said]}
            {item.said.at(-1)!.why && `: ${own.whys[item.said.at(-1)!.why!]}`}
          </span>
        </p>
      )}
      {item.assetId && entry && !item.connectionId && (
        <p>
          <a className="button quiet" href={paths.connect(personId, item.assetId, item.id)}>
            {words.connect}
            <span className="aloud">{words.connectWhat(item.what)}</span>
          </a>
        </p>
      )}
      {item.connectionId && (
        <p>
          <a href={paths.connection(personId, item.connectionId)}>
            {words.connection}
            <span className="aloud">{words.connectWhat(item.what)}</span>
          </a>
        </p>
      )}
      <details>
        <summary>
          {words.change}
          <span className="aloud">{words.changeWhat(item.what)}</span>
        </summary>
        <form method="post" className="plan-form">
          <input type="hidden" name="act" value="change" />
          <input type="hidden" name="itemId" value={item.id} />
          <input type="hidden" name="revision" value={item.revision} />
          <div className="field">
            <label htmlFor={`status-${item.id}`}>{words.status}</label>
            <select className="box" id={`status-${item.id}`} name="status" defaultValue={item.status}>
              {itemStatuses.map((status) => (
                <option key={status} value={status}>
                  {words.statuses[status]}
                </option>
              ))}
            </select>
          </div>
          <Line id={`who-${item.id}`} name="who" label={words.who} value={item.who} most={80} />
          <Line id={`when-${item.id}`} name="when" label={words.when} value={item.when} most={120} />
          <Line
            id={`sure-${item.id}`}
            name="confidence"
            label={words.sure}
            value={item.confidence === undefined ? undefined : String(item.confidence)}
            most={2}
          />
          <p>
            <button className="button quiet">{words.save}</button>
          </p>
        </form>
      </details>
    </li>
  );
}

type LineProps = { id: string; name: string; label: string; value: string | undefined; most: number };

const Line = ({ id, name, label, value, most }: LineProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      className="box"
      id={id}
      name={name}
      defaultValue={value ?? ''}
      maxLength={most}
      autoComplete="off"
    />
  </div>
);
