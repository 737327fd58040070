import type { RequestDetail } from '../../api/contract/rights.ts';
import { whyKept } from '../../api/contract/rights-lists.ts';
import { sayDate } from '../assets/dates.ts';
import { refusedOf, idOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { decide, loadOne } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'export-person', module: 'conversations', load: loadOne, act: decide });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.list.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.one;
type Props = { loaderData: { request: RequestDetail }; actionData?: object };

/** One request: what was asked, what it is about, and what the data protection officer does with it. */
export default function Request({ loaderData: { request }, actionData }: Props) {
  const { faults } = refusedOf(actionData);
  const {
    kind,
    reference,
    receivedOn,
    clock,
    state,
    askedBy,
    person,
    words: said,
    isHeld,
    why,
    toRing,
  } = request;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.rights()}>{says.back}</a>
      </p>
      <h1 id="main" tabIndex={-1}>
        {reference}: {words.kinds[kind]}
      </h1>
      <p className={clock.left < 0 && state === 'open' ? 'fault' : undefined}>
        {words.list.asked(sayDate(receivedOn))},{' '}
        {state === 'open'
          ? clock.isPaused
            ? words.list.paused
            : words.list.due(sayDate(clock.dueOn), clock.left)
          : words.list.states[state]}
      </p>
      {why && <p>{words.whys[why]}</p>}
      {person === null ? <p>{says.gone}</p> : <h2>{says.about(person)}</h2>}
      {said && (
        <>
          <h3>{says.words}</h3>
          <blockquote>{said}</blockquote>
        </>
      )}
      <p className="hint">{askedBy ? says.askedBy(askedBy) : kind === 'retention' ? says.byClock : null}</p>
      {state === 'open' && toRing.length > 0 && (
        <div className="note amber">
          <p>{says.toRing}</p>
          <ul>
            {toRing.map(({ group, phone }) => (
              <li key={group}>
                {group}
                {phone && (
                  <>
                    {': '}
                    <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isHeld && <p className="fault">{says.held}</p>}
      {person !== null && kind === 'access' && <Copy request={request} />}
      {state === 'open' && <Decide request={request} answer={actionData} />}
    </div>
  );
}

function Copy({ request: { id, others, holds } }: { request: RequestDetail }) {
  return (
    <form method="post" action={paths.rightsCopy(id)}>
      <h2>{says.copy}</h2>
      <p>{says.copyLead}</p>
      <p>
        {says.holds}:{' '}
        {holds
          ?.filter(({ count }) => count > 0)
          .map(({ collection, count }) => `${collection} (${count})`)
          .join(', ')}
      </p>
      {others.length === 0 ? (
        <p>{says.copyNone}</p>
      ) : (
        <fieldset className="field">
          <legend>{says.copyOthers}</legend>
          <div className="ticks">
            {others.map((name) => (
              <label key={name}>
                <input type="checkbox" name="name" value={name} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p>
        <button className="button">{says.copyPress}</button>
      </p>
    </form>
  );
}

function Decide({
  request: { kind, mayDecide, clock, otherOfficers },
  answer,
}: {
  request: RequestDetail;
  answer: object | undefined;
}) {
  const { faultOf, typedIn } = refusedOf(answer);
  const isFinal = kind === 'erase' || kind === 'retention';
  return (
    <>
      <h2>{says.decide}</h2>
      {mayDecide ? (
        <form method="post">
          {isFinal && <p>{says.eraseHint}</p>}
          <button className="button" name="decision" value="do">
            {says.presses[kind]}
          </button>
        </form>
      ) : (
        <div className="note">
          <p>{says.second}</p>
          {otherOfficers > 0 ? (
            <p>{says.secondThere(otherOfficers)}</p>
          ) : (
            <>
              <p>{says.secondNobody}</p>
              <ul>
                {says.secondWays.map((way) => (
                  <li key={way}>{way}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <form method="post">
        <h3>{says.keep}</h3>
        <fieldset className="field">
          <legend>{says.why}</legend>
          {faultOf('why') && <p className="fault">{faultOf('why')}</p>}
          <div className="ticks" id="why" tabIndex={-1}>
            {whyKept.map((each) => (
              <label key={each}>
                <input type="radio" name="why" value={each} defaultChecked={typedIn('why') === each} />
                {words.whys[each]}
              </label>
            ))}
          </div>
        </fieldset>
        <Box name="note" label={says.note} fault={faultOf('note')} typed={typedIn('note')} long />
        <button className="button quiet" name="decision" value="keep">
          {says.keepPress}
        </button>
      </form>
      <form method="post">
        <p>
          <button className="button quiet" name="decision" value={clock.isPaused ? 'go-on' : 'pause'}>
            {clock.isPaused ? says.goOn : says.pause}
          </button>
        </p>
      </form>
    </>
  );
}
