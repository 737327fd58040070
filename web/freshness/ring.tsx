import type { ToRing } from '../../api/contract/freshness.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import './freshness.css';
import { loadToRing, look } from './overview.server.ts';
import { RingOne } from './RingOne.tsx';
import { words } from './words.ts';

const served = page({ for: 'confirm-listing', load: loadToRing, act: look });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.ring.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { entries: ToRing[]; canShowAgain: boolean }; actionData?: object };
const says = words.ring;

/** The phone list: groups that cannot be written to. */
export default function Ring({ loaderData: { entries, canShowAgain }, actionData }: Props) {
  const { faults } = refusedOf(actionData);
  const isDone = actionData !== undefined && 'looked' in actionData;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {isDone && (
        <p className="note" role="status">
          {words.still.done.right}
        </p>
      )}
      {canShowAgain && entries.some(({ hasKeptPhone }) => hasKeptPhone) && (
        <p>
          <a href={paths.showAgain(paths.toRing())}>{says.keptHow}</a>
        </p>
      )}
      {entries.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <ul className="rows">
          {entries.map((entry) => (
            <li key={entry.id}>
              <RingOne entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
