import type { RequestView } from '../../api/contract/rights.ts';
import { sayDate } from '../assets/dates.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadList } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'export-person', module: 'conversations', load: loadList });
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.list.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.list;

/** What people ask about their records, for the data protection officer. */
export default function Rights({ loaderData: { requests } }: { loaderData: { requests: RequestView[] } }) {
  const open = requests.filter(({ state }) => state === 'open');
  const ended = requests.filter(({ state }) => state !== 'open');
  return (
    <div className="page prose">
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {open.length === 0 ? <p>{says.none}</p> : <Lines requests={open} />}
      <h2>{says.others}</h2>
      <ul>
        <li>
          <a href={paths.complaints()}>{says.complaints}</a>
        </li>
        <li>
          <a href={paths.emergencies()}>{says.emergencies}</a>
        </li>
      </ul>
      {ended.length > 0 && (
        <>
          <h2>{says.ended}</h2>
          <Lines requests={ended} />
        </>
      )}
    </div>
  );
}

function Lines({ requests }: { requests: RequestView[] }) {
  return (
    <ul className="rows">
      {requests.map(({ id, kind, reference, receivedOn, clock, state }) => (
        <li key={id}>
          <p>
            <a href={paths.rights(id)}>
              {reference}: {words.kinds[kind]}
            </a>
          </p>
          <p className={state === 'open' && clock.left < 0 ? 'fault' : 'hint'}>
            {says.asked(sayDate(receivedOn))},{' '}
            {state !== 'open'
              ? says.states[state]
              : clock.isPaused
                ? says.paused
                : says.due(sayDate(clock.dueOn), clock.left)}
          </p>
        </li>
      ))}
    </ul>
  );
}
