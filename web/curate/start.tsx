import type { ProblemBody } from '../../api/contract/problem.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './curate.css';
import { askRelease, loadStart, type StartPage } from './curate.server.ts';
import { words } from './words.ts';

const served = page({ for: 'curate', load: loadStart, act: askRelease });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.startTitle) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: StartPage; actionData?: { problem: ProblemBody } };

/** What to look at first after an import. */
export default function Start({ loaderData: { start, commandId }, actionData }: Props) {
  return (
    <div className="page curate">
      <h1>{words.startTitle}</h1>
      {actionData?.problem && (
        <p className="fault" role="alert">
          {actionData.problem.detail ?? actionData.problem.title}
        </p>
      )}
      <p className="lead">{words.startLead(start.total, start.neverChecked)}</p>
      <p>
        <a href={paths.curate()}>{words.back}</a>
      </p>
      {start.lists.map(({ id, entries }) => (
        <section key={id} aria-labelledby={`start-${id}`}>
          <h2 id={`start-${id}`}>{words.startLists[id]?.[0]}</h2>
          <p>{words.startLists[id]?.[1]}</p>
          {entries.length === 0 && <p>{words.startNone}</p>}
          <ol className="queue">
            {entries.map(({ id: assetId, name, slug, town, because }) => (
              <li key={assetId} className="queue-line">
                <h3>{slug ? <a href={paths.asset(slug)}>{name}</a> : name}</h3>
                <p className="queue-facts">
                  {town && <span>{town}</span>}
                  <span>{because}</span>
                </p>
                {because.startsWith('its place') && (
                  <form method="post" action={paths.curateStart()}>
                    <input type="hidden" name="assetId" value={assetId} />
                    <input type="hidden" name="commandId" value={commandId} />
                    <button className="link-button" aria-label={`${words.release}: ${name}`}>
                      {words.release}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
