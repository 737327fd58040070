import { roleNames } from '../account/words.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { load } from './looks.server.ts';
import './people.css';
import { words } from './words.ts';

const served = page({ for: 'read-identity', module: 'conversations', load });
export const loader = served.loader;

const says = words.looks;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

type Shown = Awaited<ReturnType<typeof load>>;

/** Who opened something of theirs, and what they did: to be looked at together. */
export default function Looks({ loaderData: { id, looks } }: { loaderData: Shown }) {
  return (
    <div className="page people">
      <p>
        <a href={paths.onePerson(id)}>{words.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {looks.length === 0 && <p>{says.none}</p>}
      <ol className="people-list">
        {looks.map(({ at, who, role, organisation, action, by }, line) => (
          <li key={line}>
            <b>{role ? (who ?? says.gone) : says.job}</b> {says.did(action)} {by && says.by(by)}
            <p className="hint">{[at, role && roleNames[role], organisation].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
