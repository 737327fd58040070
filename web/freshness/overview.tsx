import type { FreshnessOverview } from '../../api/contract/freshness.ts';
import { freshnesses } from '../../api/contract/lists.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import './freshness.css';
import { loadOverview, release } from './overview.server.ts';
import { RingOne } from './RingOne.tsx';
import { words } from './words.ts';

const served = page({ for: 'curate', load: loadOverview, act: release });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.overview.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.overview;

/** What about the age of entries waits for a curator. */
export default function Overview({
  loaderData,
  actionData,
}: {
  loaderData: FreshnessOverview;
  actionData?: object;
}) {
  const { counts, crisisLines, held, signals, toRing } = loaderData;
  const { faults } = refusedOf(actionData);
  const released = actionData && 'released' in actionData ? (actionData.released as number) : null;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{says.title}</h1>
      {released !== null && (
        <p className="note" role="status">
          {says.released(released)}
        </p>
      )}
      <ul>
        <li>
          <a href={paths.toldUs()}>{says.told(signals)}</a>
        </li>
        <li>
          <a href={paths.toRing()}>{says.toRing(toRing)}</a>
        </li>
      </ul>
      <h2>{says.crisis}</h2>
      {crisisLines.length === 0 ? (
        <p>{says.noCrisis}</p>
      ) : (
        <>
          <p>{says.crisisLead}</p>
          <ul className="rows">
            {crisisLines.map((entry) => (
              <li key={entry.id}>
                <RingOne entry={entry} below />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{says.held}</h2>
      {held.length === 0 && <p>{says.noHeld}</p>}
      {held.map(({ source, sourceName, count, of, names }) => (
        <form method="post" className="held" key={source}>
          <p>{says.heldLead(count, of, sourceName)}</p>
          <ul>
            {names.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.entry(id)}>{name}</a>
              </li>
            ))}
          </ul>
          <input type="hidden" name="source" value={source} />
          <button className="button quiet">{says.release}</button>
        </form>
      ))}
      <h2>{says.counts}</h2>
      <dl className="counts">
        {freshnesses.map((state) => (
          <div key={state}>
            <dt>{says.states[state]}</dt>
            <dd>{counts[state].toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
