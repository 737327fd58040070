import type { PlanItem } from '../../api/contract/plans.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './plan.css';
import { loadOwn, sayHow, type OwnPage } from './plan.server.ts';
import { dayWords } from './TakeHome.tsx';
import { Welcome } from './Welcome.tsx';
import { own as words } from './words.ts';

const served = page({ for: 'anyone', load: loadOwn, act: sayHow });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

type Props = { loaderData: OwnPage; actionData?: object };

/** What was agreed, for the person it was agreed with: no account, no name, no script. */
export default function Own({ loaderData: { items, until, token }, actionData }: Props) {
  const { faults } = told(actionData);
  return (
    <div className="page own">
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'own'} />}
      <h1 id="own" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{items.length > 0 ? words.lead : words.empty}</p>
      {items.some(({ entry }) => entry?.hasDates) && (
        <p>
          <a className="button" href={paths.myPlanCalendar(token)} download>
            <Icon name="calendar-plus" />
            {words.calendar}
          </a>
        </p>
      )}
      <ol className="plan-items">
        {items.map((item) => (
          <Agreed key={item.id} item={item} />
        ))}
      </ol>
      <h2>{words.keep}</h2>
      <p>{words.keepHow(dayWords(until))}</p>
    </div>
  );
}

function Agreed({ item }: { item: PlanItem }) {
  const { entry, what, who, when } = item;
  const times = when
    ? [when]
    : [...(entry?.times ?? []), ...(entry?.nextDate ? [words.next(entry.nextDate)] : [])];
  return (
    <li className="plan-item" id={`item-${item.id}`}>
      <h2>{what}</h2>
      {entry === null && <p className="note amber">{words.gone}</p>}
      <dl className="own-facts">
        {times.length > 0 && (
          <>
            <dt>{words.when}</dt>
            <dd>
              {times.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </>
        )}
        {entry && (
          <>
            <dt>{words.where}</dt>
            <dd>{entry.where ?? words.noTravel}</dd>
            <dt>{words.cost}</dt>
            <dd>{entry.cost}</dd>
          </>
        )}
        {who && (
          <>
            <dt>{words.who}</dt>
            <dd>{who}</dd>
          </>
        )}
      </dl>
      {entry?.phone && (
        <p>
          <a className="button quiet figures" href={`tel:${entry.phone.replaceAll(' ', '')}`}>
            <Icon name="phone" />
            {words.ring(entry.phone)}
          </a>
        </p>
      )}
      {item.welcome && <Welcome lead={words.welcome} said={item.welcome} />}
      <Say item={item} />
    </li>
  );
}

function Say({ item }: { item: PlanItem }) {
  const last = item.said.at(-1);
  return (
    <>
      {last && (
        <p className="note">
          <Icon name="message-circle" />
          <span>
            {words.youSaid} {words.hows[last.said]}
            {last.why && `: ${words.whys[last.why]}`}
          </span>
        </p>
      )}
      <details>
        <summary>
          {last ? words.change : words.how}
          <span className="aloud">{words.tellWhat(item.what)}</span>
        </summary>
        <form method="post" className="plan-form">
          <input type="hidden" name="itemId" value={item.id} />
          <fieldset className="field">
            <legend>{words.how}</legend>
            <div className="ticks">
              {(Object.keys(words.hows) as (keyof typeof words.hows)[]).map((said) => (
                <label key={said}>
                  <input type="radio" name="said" value={said} required />
                  {words.hows[said]}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="field">
            <label htmlFor={`why-${item.id}`}>{words.because}</label>
            <select className="box" id={`why-${item.id}`} name="why" defaultValue="">
              <option value="">{words.noWhy}</option>
              {(Object.keys(words.whys) as (keyof typeof words.whys)[]).map((why) => (
                <option key={why} value={why}>
                  {words.whys[why]}
                </option>
              ))}
            </select>
          </div>
          <p className="hint">{words.tellNote}</p>
          <p>
            <button className="button">
              {words.tell}
              <span className="aloud">{words.tellWhat(item.what)}</span>
            </button>
          </p>
        </form>
      </details>
    </>
  );
}
