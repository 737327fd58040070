import { modules } from '../../api/contract/modules.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import '../account/account.css';
import { act, load } from './organisation.server.ts';
import { words } from './words.ts';

const served = page({ for: 'open-organisation', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.organisations.title) },
  { name: 'robots', content: 'noindex' },
];

/** What an organisation uses. */
export default function Organisation({ loaderData }: { loaderData: Awaited<ReturnType<typeof load>> }) {
  return (
    <div className="page prose">
      <p>
        <a href={paths.organisations()}>{words.organisation.back}</a>
      </p>
      <h1>{loaderData.name}</h1>
      <form method="post" className="account-form">
        <fieldset className="field ticks" aria-describedby="uses-how">
          <legend>{words.organisation.uses}</legend>
          <p className="hint" id="uses-how">
            {words.organisation.usesHow}
          </p>
          {modules.map((module) => (
            <label key={module}>
              <input
                type="checkbox"
                name="module"
                value={module}
                defaultChecked={loaderData.modules.includes(module)}
                disabled={module === 'directory'}
              />
              {words.modules[module]}
            </label>
          ))}
        </fieldset>
        <button className="button">{words.organisation.save}</button>
      </form>
    </div>
  );
}
