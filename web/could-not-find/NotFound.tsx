import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import './could-not-find.css';
import { words } from './words.ts';

/** `query`: the search it stands below, without the words that were typed. */
export function NotFound({ query }: { query: string }) {
  const fields = [...new URLSearchParams(query)].filter(([, value]) => value !== '');
  return (
    <section className="not-found no-print" aria-labelledby="not-found">
      <h2 id="not-found">{words.ask}</h2>
      <form method="post" action={paths.couldNotFind()}>
        {fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
        ))}
        <button className="button quiet" aria-describedby="not-found-hint">
          <Icon name="circle-help" />
          {words.press}
        </button>
      </form>
      <p className="hint" id="not-found-hint">
        {words.hint}
      </p>
    </section>
  );
}
