import type { KeyUse, KeyView } from '../../api/contract/keys.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './keys.css';
import { endKey, loadKey } from './keys.server.ts';
import { words } from './words.ts';

const served = page({ for: 'hold-keys', load: loadKey, act: endKey });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** One key: what was asked with it, and how to end it. */
export default function Key({ loaderData: { key, uses } }: { loaderData: { key: KeyView; uses: KeyUse[] } }) {
  const sum = (of: 'asked' | 'refused') =>
    uses.reduce((total, use) => total + use[of], 0).toLocaleString('en-GB');
  return (
    <div className="page keys">
      <h1>{key.name}</h1>
      <p>
        <code>{key.begins}…</code> · {key.organisation ?? words.ours} · {words.make.shares(key.share)} ·{' '}
        {words.states[key.state]}{' '}
        {key.endsOn && (key.state === 'works' ? words.until(key.endsOn) : words.on(key.endsOn))}
      </p>
      <h2>{words.one.uses}</h2>
      <p className="hint">{words.one.counted}</p>
      {uses.length === 0 ? (
        <p>{words.one.unused}</p>
      ) : (
        <div className="key-table">
          <table>
            <caption className="aloud">{words.one.uses}</caption>
            <thead>
              <tr>
                {words.one.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {uses.map(({ day, endpoint, asked, refused }) => (
                <tr key={`${day} ${endpoint}`}>
                  <th scope="row" className="figures">
                    {day}
                  </th>
                  <td data-column={words.one.columns[1]}>
                    <code>{endpoint}</code>
                  </td>
                  <td className="figures" data-column={words.one.columns[2]}>
                    {asked.toLocaleString('en-GB')}
                  </td>
                  <td className="figures" data-column={words.one.columns[3]}>
                    {refused.toLocaleString('en-GB')}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {words.one.all}
                </th>
                <td className="figures" data-column={words.one.columns[2]}>
                  {sum('asked')}
                </td>
                <td className="figures" data-column={words.one.columns[3]}>
                  {sum('refused')}
                </td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {key.state === 'works' && (
        <form method="post" className="account-form">
          <p className="hint" id="end-hint">
            {words.one.endHint}
          </p>
          <button className="button quiet" aria-describedby="end-hint">
            {words.one.end}
          </button>
        </form>
      )}
      <p>
        <a className="link-button" href={paths.keys()}>
          {words.one.back}
        </a>
      </p>
    </div>
  );
}
