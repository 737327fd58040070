import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadGroups, type GroupsPage } from './groups.server.ts';
import { words } from './words.ts';

const served = page({ for: 'edit-listing', load: loadGroups });
export const loader = served.loader;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** The groups that somebody looks after. */
export default function Groups({ loaderData: { groups } }: { loaderData: GroupsPage }) {
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      {groups.length === 0 && <p className="lead">{words.none}</p>}
      {groups.map(({ id, name, summary, status }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>
            <a href={paths.group(id)}>{name}</a>
          </h2>
          <p>{summary}</p>
          <p className="hint">{words.status[status]}</p>
        </section>
      ))}
      <p>
        <a className="button quiet" href={paths.addYourGroup()}>
          {words.add}
        </a>
      </p>
    </div>
  );
}
