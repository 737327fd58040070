import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from './faults.ts';
import { chooseTwin, loadTwins, type TwinsPage } from './is-this-you.server.ts';
import './register.css';
import { twins as twinWords, words } from './words.ts';

const served = page({ for: 'anyone', load: loadTwins, act: chooseTwin });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from './unkept.ts';

export const meta = () => [
  { title: siteWords.title(twinWords.title) },
  { name: 'robots', content: 'noindex' },
];

/** Entries that may be this group already: one press says which, or none. */
export default function IsThisYou({
  loaderData,
  actionData,
}: {
  loaderData: TwinsPage;
  actionData?: { problem: ProblemBody };
}) {
  const { name, twins } = loaderData;
  const faults = faultsOf(actionData);
  return (
    <div className="page ask">
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'which'} />}
      <h1>{twinWords.title}</h1>
      <p className="lead">{twinWords.lead(name)}</p>
      <form method="post" action={paths.register('is-this-you')}>
        <ul className="twins" id="which">
          {twins.map(({ id, slug, name: called, where, summary }) => (
            <li key={id} className="card">
              <h2>{called}</h2>
              <p>{summary}</p>
              <p className="hint">{where}</p>
              <p className="buttons">
                <button className="button" name="which" value={id}>
                  {twinWords.one}
                  <span className="aloud">: {called}</span>
                </button>
                <a className="button quiet" href={paths.asset(slug)} target="_blank" rel="noreferrer">
                  {twinWords.look}
                  <span className="aloud">: {called}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
        <p>
          <button className="button quiet" name="which" value="none">
            {twinWords.none}
          </button>
        </p>
      </form>
      <p>
        <a className="link-button" href={paths.register('later')}>
          {words.later}
        </a>
      </p>
    </div>
  );
}
