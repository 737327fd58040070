import type { StillOpen } from '../../api/contract/connection-views.ts';
import { words as connectionWords } from '../connections/words.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { act, load } from './close.server.ts';
import './people.css';
import { optionsOf, Ticks } from './Picks.tsx';
import { words } from './words.ts';
import { Write } from './Write.tsx';

const served = page({ for: 'write-conversation', module: 'conversations', load, act });
export const loader = served.loader;
export const action = served.action;

const says = words.close;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** Nobody works with them any more, and why. */
export default function Close({
  loaderData: { id, stillOpen },
  actionData,
}: {
  loaderData: { id: string; stillOpen: StillOpen[] };
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = told(actionData);
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'why'} />}
      <p>
        <a href={paths.onePerson(id)}>{words.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {stillOpen.length > 0 && (
        <section className="note berry">
          <h2>{says.open(stillOpen.length)}</h2>
          <p>{says.openHow}</p>
          <ul>
            {stillOpen.map(({ id: connectionId, group, state, isTold, ring }) => (
              <li key={connectionId}>
                <a href={paths.connection(id, connectionId)}>{group}</a>: {connectionWords.states[state]}.{' '}
                {isTold && says.openTold}
                {ring && says.openRing(ring)}
              </li>
            ))}
          </ul>
          <p>
            <a href={paths.onePerson(id, 'hand-over')}>{says.handOver}</a>
          </p>
        </section>
      )}
      <form method="post" noValidate>
        <Ticks
          name="why"
          type="radio"
          label={says.why}
          fault={faultOf('why')}
          chosen={[typedIn('why')]}
          options={optionsOf(words.closings)}
        />
        <Write name="words" label={says.words} fault={faultOf('words')} value={typedIn('words')} isLong />
        <button className="button">{says.go}</button>
      </form>
    </div>
  );
}
