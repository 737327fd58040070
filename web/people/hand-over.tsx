import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { roleNames } from '../account/words.ts';
import { paths } from '../paths.ts';
import { act, load } from './hand-over.server.ts';
import './people.css';
import { Select, Ticks } from './Picks.tsx';
import { words } from './words.ts';
import { Write } from './Write.tsx';

const served = page({ for: 'read-identity', module: 'conversations', load, act });
export const loader = served.loader;
export const action = served.action;

const says = words.handOver;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

type Shown = Awaited<ReturnType<typeof load>>;

/** To a colleague, instead of oneself or beside oneself. */
export default function HandOver({ loaderData, actionData }: { loaderData: Shown; actionData?: object }) {
  const { id, colleagues, isClosed, isAdmin } = loaderData;
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'to'} />}
      <p>
        <a href={paths.onePerson(id)}>{words.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {isClosed && <p className="note">{says.closed}</p>}
      {colleagues.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <form method="post" noValidate>
          <Select
            name="to"
            label={says.to}
            fault={faultOf('to')}
            chosen={typedIn('to')}
            isOpen
            options={colleagues.map(({ accountId, name, role }) => ({
              ...{ value: accountId, label: `${name}, ${roleNames[role]}` },
            }))}
          />
          {isAdmin ? (
            <input type="hidden" name="how" value="instead" />
          ) : (
            <Ticks
              name="how"
              type="radio"
              label={says.how}
              fault={faultOf('how')}
              chosen={[typedIn('how') || 'instead']}
              options={[
                { value: 'instead', label: says.instead },
                { value: 'too', label: says.too },
              ]}
            />
          )}
          <Write
            name="note"
            label={says.note}
            hint={says.noteHint}
            fault={faultOf('note')}
            value={typedIn('note')}
            isLong
          />
          <button className="button">{says.go}</button>
        </form>
      )}
    </div>
  );
}
