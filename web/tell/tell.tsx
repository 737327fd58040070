import type { Fault, ProblemBody } from '../../api/contract/problem.ts';
import type { Told } from '../../api/contract/tell.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Fields } from '../register/Fields.tsx';
import '../register/register.css';
import './tell.css';
import { loadTell, tell, type TellPage, type ToldPage } from './tell.server.ts';
import { words } from './words.ts';

const served = page({ for: 'tell-the-map', load: loadTell, act: tell });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** How many kinds stand open; the others wait behind "more". */
const shown = 12;

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | ToldPage | undefined;

/** What a worker heard of: a name, an area, and one press on what it is most like. */
export default function Tell({ loaderData, actionData }: { loaderData: TellPage; actionData?: Answered }) {
  const { sorts, area, commandId } = loaderData;
  const told = actionData && 'told' in actionData ? actionData.told : null;
  if (told?.is === 'told') return <Thanks told={told} />;
  const typed = actionData?.typed ?? { area: [area] };
  const faults: Fault[] = actionData && 'problem' in actionData ? faultsIn(actionData.problem) : [];

  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{told ? words.knownTitle : words.title}</h1>
      {!told && <p className="lead">{words.lead}</p>}
      {told?.is === 'known' && (
        <>
          <p>{words.known}</p>
          <ul>
            {told.twins.map(({ name, slug, where }) => (
              <li key={slug}>
                <a href={paths.asset(slug)}>{name}</a>, {where}
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={paths.tell()} noValidate>
        <input type="hidden" name="commandId" value={typed.commandId?.[0] ?? commandId} />
        {told && (
          <>
            <input type="hidden" name="name" value={typed.name?.[0]} />
            <input type="hidden" name="area" value={typed.area?.[0]} />
            <input type="hidden" name="category" value={typed.category?.[0]} />
            <p>
              <button className="button" name="another" value="yes">
                {words.another}
              </button>
            </p>
          </>
        )}
        {!told && (
          <>
            <p className="hint">{words.noPeople}</p>
            <Fields
              fields={[
                { is: 'text', name: 'name', label: words.name },
                { is: 'text', name: 'area', label: words.area, hint: words.areaHint },
              ]}
              typed={typed}
              faults={faults}
              lists={{}}
            />
            <fieldset className="field">
              <legend>{words.most}</legend>
              <Sorts sorts={sorts.slice(0, shown)} first />
              <details>
                <summary>{words.more}</summary>
                <Sorts sorts={sorts.slice(shown)} />
              </details>
            </fieldset>
          </>
        )}
      </form>
    </div>
  );
}

function Sorts({ sorts, first = false }: { sorts: TellPage['sorts']; first?: boolean }) {
  return (
    <div className="sorts">
      {sorts.map(({ id, label }, at) => (
        <button
          key={id}
          className="button quiet"
          name="category"
          value={id}
          id={first && at === 0 ? 'category' : undefined}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Thanks({ told }: { told: Extract<Told, { is: 'told' }> }) {
  return (
    <div className="page prose">
      <h1>{words.thanks}</h1>
      <p className="lead">{words.told(told.name, told.lookBy)}</p>
      <p>{words.reference(told.reference)}</p>
      <p>
        <a className="button quiet" href={paths.tell()}>
          {words.again}
        </a>
      </p>
    </div>
  );
}

const faultsIn = ({ errors, detail, title }: ProblemBody): Fault[] =>
  errors?.length ? errors : [{ path: 'name', message: detail ?? title }];
