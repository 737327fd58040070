import type { Fault, ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../register/register.css';
import '../tell/tell.css';
import './conversations.css';
import { loadTell, tellPlace, type Known, type TellPage } from './tell.server.ts';
import { words } from './words.ts';

const served = page({ for: 'write-conversation', module: 'conversations', load: loadTell, act: tellPlace });
export const loader = served.loader;
export const action = served.action;

const says = words.tell;

export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** How many sorts stand open; the others wait behind "more". */
const shown = 12;

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | Known | undefined;

/** The second of two taps: what it is called stands there already, and a press on what it is most like sends it. */
export default function Tell({ loaderData, actionData }: { loaderData: TellPage; actionData?: Answered }) {
  const { id, row, name, area, commandId, sorts } = loaderData;
  const twins = actionData && 'twins' in actionData ? actionData.twins : [];
  const typed = actionData?.typed ?? {};
  const faults: Fault[] =
    actionData && 'problem' in actionData
      ? (actionData.problem.errors ?? [
          { path: 'name', message: actionData.problem.detail ?? actionData.problem.title },
        ])
      : [];
  const faultOf = (path: string) => faults.find((each) => each.path === path)?.message;
  return (
    <div className="page ask talk">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{twins.length > 0 ? says.known : says.title}</h1>
      <p className="lead">{says.lead}</p>
      <form method="post" action={paths.conversationTell(id, row)} noValidate autoComplete="off">
        <input type="hidden" name="commandId" value={typed.commandId?.[0] ?? commandId} />
        {twins.length > 0 ? (
          <Twins twins={twins} typed={typed} />
        ) : (
          <>
            <Field
              name="name"
              label={says.name}
              defaultValue={typed.name?.[0] ?? name}
              maxLength={80}
              fault={faultOf('name')}
            />
            <Field
              name="area"
              label={says.area}
              hint={says.areaHint}
              defaultValue={typed.area?.[0] ?? area}
              maxLength={80}
              fault={faultOf('area')}
            />
            <fieldset className="field">
              <legend>{says.most}</legend>
              <Sorts sorts={sorts.slice(0, shown)} />
              <details>
                <summary>{says.more}</summary>
                <Sorts sorts={sorts.slice(shown)} />
              </details>
            </fieldset>
          </>
        )}
      </form>
      <p>
        <a href={`${paths.conversation(id)}#places`}>{says.back}</a>
      </p>
    </div>
  );
}

function Twins({ twins, typed }: { twins: Known['twins']; typed: Record<string, string[]> }) {
  return (
    <>
      {['name', 'area', 'category'].map((field) => (
        <input key={field} type="hidden" name={field} value={typed[field]?.[0] ?? ''} />
      ))}
      <ul className="rows">
        {twins.map(({ slug, name, where }) => (
          <li key={slug}>
            <button className="button quiet" name="link" value={slug}>
              {says.isThis(name, where)}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button className="button" name="another" value="yes">
          {says.another}
        </button>
      </p>
    </>
  );
}

function Sorts({ sorts }: { sorts: TellPage['sorts'] }) {
  return (
    <div className="sorts">
      {sorts.map(({ id, label }) => (
        <button key={id} className="button quiet" name="category" value={id}>
          {label}
        </button>
      ))}
    </div>
  );
}
