import type { RequestForm, RequestView } from '../../api/contract/gateway.ts';
import { Choices } from '../connections/Choices.tsx';
import '../connections/connections.css';
import { refusedOf, idOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { actOnRequest, loadRequest } from './gateway.server.ts';
import { words } from './words.ts';

const served = page({ for: 'create-person', module: 'gateway', load: loadRequest, act: actOnRequest });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.one.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.one;
type Pressed = Exclude<RequestForm['act'], 'tried'>;

/** One request: who it is about for whoever opened it, each try, and what came of it. */
export default function Request({
  loaderData: { view, commandId },
  actionData,
}: {
  loaderData: { view: RequestView; commandId: string };
  actionData?: object;
}) {
  const { faults, faultOf } = refusedOf(actionData);
  const { who, may } = view;
  const press = (act: Pressed) => (
    <form key={act} method="post">
      <input type="hidden" name="commandId" value={commandId} />
      <button
        className={act === 'open' || act === 'accept' ? 'button' : 'button quiet'}
        name="act"
        value={act}
      >
        {words.acts[act]}
      </button>
    </form>
  );
  const facts: [string, string | null][] = who
    ? [
        [says.name, who.name],
        [says.phone, who.phone],
        [says.nhsNumber, who.nhsNumber],
        [says.reason, who.reason],
      ]
    : [];
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.gateway()}>{says.back}</a>
      </p>
      <h1>
        {words.line(words.sources[view.source], view.area)}, {words.day(view.receivedOn)}
      </h1>
      <p className="lead">{words.states[view.state]}.</p>
      {view.cameBack && <p className="note berry">{words.cameBack}</p>}
      {view.code && <p className="note">{words.code(view.code)}</p>}
      {who ? (
        <section>
          <h2>{says.who}</h2>
          <dl className="facts">
            {facts.map(
              ([label, said]) =>
                said && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{said}</dd>
                  </div>
                ),
            )}
          </dl>
          {view.state === 'accepted' && view.isMine && (
            <p>
              <a className="button" href={paths.onePerson(who.personId)}>
                {says.person}
              </a>
            </p>
          )}
        </section>
      ) : (
        view.state === 'received' && <p>{says.closed}</p>
      )}
      <div className="buttons">{may.filter((act): act is Pressed => act !== 'tried').map(press)}</div>
      {may.includes('tried') && (
        <details>
          <summary>{says.tried}</summary>
          <form method="post" className="freshness-form" noValidate>
            <input type="hidden" name="commandId" value={commandId} />
            <Choices name="how" legend={says.triedHow} choices={words.tries} fault={faultOf('how')} />
            <p className="hint">{says.triesHint}</p>
            <p>
              <button className="button quiet" name="act" value="tried">
                {says.triedGo}
              </button>
            </p>
          </form>
        </details>
      )}
      <section>
        <h2>{says.story}</h2>
        <ol className="story">
          {view.log.map(({ what, how, on }, at) => (
            <li key={at}>
              {words.logged[what] ?? what}
              {how && `: ${words.tries[how]}`} <span className="hint">{words.day(on)}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
