import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Unsent } from '../conversations/Unsent.tsx';
import { paths } from '../paths.ts';
import { act, load } from './list.server.ts';
import './people.css';
import { words } from './words.ts';

const served = page({ for: 'read-identity', module: 'conversations', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Shown = Awaited<ReturnType<typeof load>>;
type Found = { q: string; found: Omit<Shown, 'commandId' | 'who'> };
const says = words.list;

/** The people somebody works with, or for an admin those of the organisation by what they are called. */
export default function List({ loaderData, actionData }: { loaderData: Shown; actionData?: object }) {
  const { faults, faultOf, typedIn } = told(actionData);
  const answer = actionData && 'found' in actionData ? (actionData as Found) : null;
  const { own, sharedWithUs, isWhole } = answer?.found ?? loaderData;
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'reference'} />}
      <h1>{isWhole ? says.whole : words.title}</h1>
      <Unsent who={loaderData.who} />
      <p className="lead">{isWhole ? says.wholeLead : says.lead}</p>
      <form method="post">
        <Field
          name="q"
          label={says.find}
          hint={says.findHint}
          defaultValue={answer?.q ?? ''}
          type="search"
          autoComplete="off"
        />
        <p className="buttons">
          <button className="button quiet">{says.findIt}</button>
          {answer && (
            <a className="link-button" href={paths.myPeople()}>
              {says.all}
            </a>
          )}
        </p>
      </form>
      <section aria-label={isWhole ? says.whole : words.title}>
        {own.length === 0 && <p>{answer ? says.noneFound : says.none}</p>}
        <Lines lines={own} isWhole={isWhole} />
      </section>
      {sharedWithUs.length > 0 && (
        <section aria-labelledby="shared">
          <h2 id="shared">{says.shared}</h2>
          <Lines lines={sharedWithUs} isWhole={false} />
        </section>
      )}
      {!isWhole && (
        <section aria-labelledby="begin">
          <h2 id="begin">{says.begin}</h2>
          <form method="post" noValidate>
            <input type="hidden" name="commandId" value={loaderData.commandId} />
            <Field
              name="reference"
              label={says.reference}
              hint={says.referenceHint}
              fault={faultOf('reference')}
              defaultValue={typedIn('reference')}
              autoComplete="off"
            />
            <button className="button">{says.beginIt}</button>
          </form>
        </section>
      )}
    </div>
  );
}

function Lines({ lines, isWhole }: { lines: Shown['own']; isWhole: boolean }) {
  return (
    <ul className="people-list">
      {lines.map(({ id, called, area, status, workers, goesOn }) => (
        <li key={id}>
          <a href={paths.onePerson(id)}>{called ?? words.unnamed}</a>
          <p className="hint">
            {[
              area,
              goesOn && says.goes(goesOn),
              status === 'closed' && says.closed,
              isWhole && (workers.length > 0 ? says.with(workers.join(', ')) : says.alone),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
