import { roleNames } from '../account/words.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './audit.css';
import { loadAudit, type AuditView } from './audit.server.ts';
import { words } from './words.ts';

const served = page({ for: 'read-audit', readsQuery: true, load: loadAudit });
export const loader = served.loader;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** The audit as its reader may see it. */
export default function Audit({ loaderData: { lines, about, older } }: { loaderData: AuditView }) {
  return (
    <div className="page audit">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {(about || lines.some(({ object }) => object !== null)) && (
        <form>
          <div className="field">
            <label htmlFor="about">{words.about}</label>
            <p className="hint" id="about-hint">
              {words.aboutHint}
            </p>
            <input
              className="box"
              id="about"
              name="about"
              defaultValue={about}
              aria-describedby="about-hint"
            />
          </div>
          <button className="button quiet">{words.look}</button>
        </form>
      )}
      {about && (
        <p>
          <a href={paths.audit()}>{words.all}</a>
        </p>
      )}
      {lines.length === 0 && <p>{words.none}</p>}
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.n}>
            <b>{line.action}</b> {line.object}
            {line.decision === 'refused' && <span className="fault"> {words.refused}</span>}
            <br />
            <span className="hint">
              {line.when} · {whoIn(line)}
              {line.fields.length > 0 && <> · {words.fields(line.fields)}</>}
            </span>
          </li>
        ))}
      </ul>
      {older && (
        <p>
          <a className="button quiet" href={older}>
            {words.older}
          </a>
        </p>
      )}
    </div>
  );
}

function whoIn({ who, isJob, role }: AuditView['lines'][number]): string {
  if (isJob) return words.job(who ?? '');
  if (role === null) return words.public;
  return `${who ?? words.gone}, ${roleNames[role]}`;
}
