import type { ProblemBody } from '../../api/contract/problem.ts';
import type { AgainForm } from '../../api/contract/running.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './running.css';
import { again, loadRunning, type RunningPage } from './running.server.ts';
import { words } from './words.ts';

const served = page({ for: 'operate', load: loadRunning, act: again });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: RunningPage; actionData?: { problem?: ProblemBody } };

/** Jobs, mail and index, with what failed first in each. */
export default function Running({ loaderData: { index, jobs, mail, audit }, actionData }: Props) {
  return (
    <div className="page running">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {actionData?.problem && (
        <p className="fault" role="alert">
          {actionData.problem.title}
        </p>
      )}
      <section>
        <h2>{words.index.title}</h2>
        <dl>
          <dt>{words.index.engine}</dt>
          <dd>{index.engine}</dd>
          <dt>{words.index.state}</dt>
          <dd>{words.index.states[index.state]}</dd>
          <dt>{words.index.entries}</dt>
          <dd>{index.assets ?? words.index.unknown}</dd>
          <dt>{words.index.lag}</dt>
          <dd>{index.lagMs === null ? words.index.unknown : words.index.seconds(index.lagMs)}</dd>
        </dl>
        {index.isAsked ? (
          <p>{words.index.asked}</p>
        ) : (
          <>
            <p>{words.index.rebuildHow}</p>
            <Again what="index" label={words.index.rebuild} />
          </>
        )}
      </section>
      <section>
        <h2>{words.mail.title}</h2>
        <p>
          {words.mail.waiting(mail.waiting)} {mail.dead.length === 0 && words.mail.none}
        </p>
        {mail.dead.length === 100 && <p>{words.mail.more}</p>}
        <ul className="lines">
          {mail.dead.map(({ id, to, template, attempts, failure, written }) => (
            <li key={id}>
              <span>
                <b>{to ?? words.mail.nobody}</b>
                <br />
                <span className="hint">
                  {template} · {written} · {words.mail.tried(attempts)} · {failure}
                </span>
              </span>
              <Again
                what="mail"
                id={id}
                label={words.again}
                more={words.mail.againWhat(to ?? words.mail.nobody)}
              />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.jobs.title}</h2>
        <ul className="lines">
          {jobs.map((job) => (
            <Job key={job.name} {...job} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.audit.title}</h2>
        <p>
          {words.audit.rows(audit.rows)} {audit.since && words.audit.waits(audit.since)}
        </p>
        <p>
          <a href={paths.audit()}>{words.audit.read}</a>
        </p>
      </section>
    </div>
  );
}

function Job({ name, isDead, failure, last, next }: RunningPage['jobs'][number]) {
  const { jobs: says } = words;
  return (
    <li>
      <span>
        <b>{name}</b> {isDead ? <span className="fault">{says.dead}</span> : failure && says.failed}
        <br />
        <span className="hint">
          {last ? says.last(last) : says.never} · {next ? says.next(next) : says.onRequest}
          {failure && <> · {failure}</>}
        </span>
      </span>
      {isDead && <Again what="job" id={name} label={words.again} more={says.againWhat(name)} />}
    </li>
  );
}

/** Which one is for people who hear the button and do not see beside what it stands. */
function Again({ what, id, label, more }: Partial<AgainForm> & { label: string; more?: string }) {
  return (
    <form method="post">
      <input type="hidden" name="what" value={what} />
      {id && <input type="hidden" name="id" value={id} />}
      <button className="button quiet">
        {label}
        {more && <span className="aloud">{more}</span>}
      </button>
    </form>
  );
}
