import { connectionKinds, tellables, type Tellable } from '../../api/contract/connection-lists.ts';
import { refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import type { Typed } from '../kit/input.server.ts';
import { paths } from '../paths.ts';
import { Choices } from './Choices.tsx';
import './connections.css';
import { connect, loadConnect, type ConnectPage, type Looked } from './connections.server.ts';
import { Preview } from './Preview.tsx';
import { words } from './words.ts';

const served = page({
  for: 'introduce',
  module: 'conversations',
  readsQuery: true,
  load: loadConnect,
  act: connect,
});
export const loader = served.loader;
export const action = served.action;

/** No name of anybody or any group is in a title. */
export const meta = () => [
  { title: siteWords.title(words.connect.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.connect;
const usual: Tellable[] = tellables.slice(0, 5);
const more: Tellable[] = tellables.slice(5);

/** How somebody is connected with a group, and what it is told of them: ticked one by one, shown before it is sent. */
export default function Connect({
  loaderData,
  actionData,
}: {
  loaderData: ConnectPage;
  actionData?: Looked | object;
}) {
  const { group, personId, phone, hasInbox, welcome } = loaderData;
  const looked = actionData && 'preview' in actionData && actionData.preview ? actionData : null;
  const { faults, faultOf } = refusedOf(actionData);
  const typed: Typed = actionData && 'typed' in actionData ? actionData.typed : {};
  if (looked?.preview) return <Preview start={loaderData} preview={looked.preview} typed={looked.typed} />;
  const isOpen = more.some((part) => typed.pass?.includes(part) || faultOf(part));
  const ask = (part: Tellable) => (
    <TickAndTell
      key={part}
      part={part}
      typed={typed}
      fault={faultOf(part)}
      isBlocked={isBlocked(loaderData, part)}
    />
  );
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'kind'} />}
      <p>
        <a href={paths.connections(personId)}>{says.back}</a>
      </p>
      <h1>{says.heading(group.name)}</h1>
      <p className="hint">{group.checked}</p>
      {group.asksForRinging && <p className="note amber">{phone ? says.ring(phone) : says.ringNobody}</p>}
      {!hasInbox && <p className="note amber">{says.noInbox}</p>}
      {welcome && (
        <>
          <h2>{says.welcome}</h2>
          <p>{welcome}</p>
        </>
      )}
      <form method="post" className="freshness-form" action={paths.connect(personId, group.id)} noValidate>
        <input type="hidden" name="commandId" value={typed.commandId?.[0] ?? loaderData.commandId} />
        <input type="hidden" name="itemId" value={typed.itemId?.[0] ?? loaderData.itemId} />
        <fieldset className="field">
          <legend>{says.kind}</legend>
          {faultOf('kind') && <p className="fault">{faultOf('kind')}</p>}
          <div className="ticks" id="kind" tabIndex={-1}>
            {connectionKinds.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" value={kind} defaultChecked={typed.kind?.[0] === kind} />
                <span>
                  {words.kinds[kind].name}
                  <small>{words.kinds[kind].does}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="field tell">
          <legend>{says.pass}</legend>
          <p className="hint">{says.passHow}</p>
          {usual.map(ask)}
          <details open={isOpen}>
            <summary>{says.more}</summary>
            {more.map(ask)}
          </details>
        </fieldset>
        <Choices
          name="agreed"
          legend={says.agreed}
          hint={says.agreedHow}
          choices={words.agreed}
          fault={faultOf('agreed')}
          chosen={typed.agreed?.[0]}
        />
        <p>
          <button className="button" name="step" value="look">
            {says.look}
          </button>
        </p>
      </form>
    </div>
  );
}

const isBlocked = ({ safe }: ConnectPage, part: Tellable) =>
  (part === 'phone' && safe.phone === 'no') || (part === 'email' && safe.email === 'no');

function TickAndTell({
  part,
  typed,
  fault,
  isBlocked: blocked,
}: {
  part: Tellable;
  typed: Typed;
  fault: string | undefined;
  isBlocked: boolean;
}) {
  const { asks, hint } = words.tellables[part];
  const told = {
    ...{ id: part, name: part, className: 'box', 'aria-label': asks, defaultValue: typed[part]?.[0] ?? '' },
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': fault ? `${part}-fault` : undefined,
    autoComplete: 'off',
  };
  return (
    <div className="tell-one">
      <label className="tick">
        <input
          type="checkbox"
          name="pass"
          value={part}
          defaultChecked={typed.pass?.includes(part)}
          disabled={blocked}
        />
        <span>
          {asks}
          {hint && <small>{hint}</small>}
          {blocked && <small>{says.safeNo}</small>}
        </span>
      </label>
      {fault && (
        <p className="fault" id={`${part}-fault`}>
          {fault}
        </p>
      )}
      {!blocked && (part === 'reason' ? <textarea {...told} rows={4} /> : <input {...told} />)}
    </div>
  );
}
