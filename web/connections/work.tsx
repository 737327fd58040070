import type { ConnectionLine, WorkList } from '../../api/contract/connection-views.ts';
import type { WhyNot } from '../../api/contract/connection-lists.ts';
import '../freshness/freshness.css';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './connections.css';
import { loadWork } from './connections.server.ts';
import { Line } from './Line.tsx';
import { words } from './words.ts';

const served = page({ for: 'introduce', module: 'conversations', load: loadWork });
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.list.title) },
  { name: 'robots', content: 'noindex' },
];

type Held = { place: string; reasons: { category: string; because: string; count: number }[] };
const says = words.list;

/** What waits for a worker, over everybody they work with: what did not arrive stands first. */
export default function Work({ loaderData: { list, held } }: { loaderData: { list: WorkList; held: Held } }) {
  const { red, mine, due, theirs } = list;
  const isEmpty = red.length + mine.length + due.length + theirs.length === 0;
  return (
    <div className="page prose">
      <h1>{says.title}</h1>
      <p className="lead">{isEmpty ? says.empty : says.lead}</p>
      <Section title={says.red} lines={red} />
      <Section title={says.mine} lines={mine} />
      <Section title={says.due} lines={due} />
      <Section title={says.theirs} lines={theirs} />
      {held.reasons.length > 0 && (
        <section>
          <h2>{says.held(held.place)}</h2>
          <p className="hint">{says.heldHow}</p>
          <ul>
            {held.reasons.map(({ category, because, count }) => (
              <li key={category + because}>
                {category}: {words.whys[because as WhyNot]} ({count})
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Section({ title, lines }: { title: string; lines: ConnectionLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({lines.length})
      </h2>
      <ul className="rows">
        {lines.map((line) => (
          <Line key={line.id} line={line} of />
        ))}
      </ul>
    </section>
  );
}
