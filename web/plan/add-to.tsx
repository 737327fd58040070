import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './plan.css';
import { addTo, loadAddTo, type AddToPage } from './plan.server.ts';
import { addTo as words } from './words.ts';

const served = page({ for: 'write-conversation', module: 'conversations', load: loadAddTo, act: addTo });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: AddToPage; actionData?: object };

/** From an entry's page into the plan of one of the people somebody works with. */
export default function AddTo({ loaderData: { name, slug, people }, actionData }: Props) {
  const { faults } = told(actionData);
  return (
    <div className="page plan">
      {faults.length > 0 && <Faults faults={faults} idOf={() => 'whose'} />}
      <h1 id="whose" tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{people.length > 0 ? words.lead(name) : words.none}</p>
      <ul className="plan-people">
        {people.map(({ id, called }) => (
          <li key={id}>
            <form method="post">
              <button className="button quiet" name="personId" value={id}>
                <Icon name="plus" />
                {called ?? words.unnamed}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p className="plan-ways">
        <a href={paths.asset(slug)}>{words.back}</a>
        <a href={paths.myPeople()}>{words.people}</a>
      </p>
    </div>
  );
}
