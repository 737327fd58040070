import type { WhereFromView } from '../../api/contract/imports.ts';
import { sayDate } from '../assets/dates.ts';
import { Back } from '../kit/Back.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './imports.css';
import { whereFrom as words } from './words.ts';

const served = page({
  for: 'edit-listing',
  load: ({ context: { services, actor }, params }: Ask) => services.imports.whereFrom(actor, params.id ?? ''),
});
export const loader = served.loader;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** Which detail of an entry stands as its list told it, and since when. */
export default function WhereFrom({ loaderData: { id, name, list, fields } }: { loaderData: WhereFromView }) {
  const say = ({ from, since }: WhereFromView['fields'][number]) => {
    if (from === 'here' || !list || !since) return words.here;
    return from === 'list' ? words.list(list, sayDate(since)) : words.changed(list, sayDate(since));
  };
  return (
    <div className="page prose imports">
      <p>
        <Back href={paths.group(id)}>{name}</Back>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{list ? words.lead(list) : words.none}</p>
      {list && (
        <dl className="where-from">
          {fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>{say(field)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
