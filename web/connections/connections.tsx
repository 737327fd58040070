import type { ConnectionLine } from '../../api/contract/connection-views.ts';
import '../freshness/freshness.css';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './connections.css';
import { loadConnections } from './connections.server.ts';
import { Line } from './Line.tsx';
import { words } from './words.ts';

const served = page({ for: 'introduce', module: 'conversations', load: loadConnections });
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.person.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { personId: string; person: string; lines: ConnectionLine[] } };

/** What one person was connected with. */
export default function Connections({ loaderData: { personId, person, lines } }: Props) {
  return (
    <div className="page prose">
      <p>
        <a href={paths.onePerson(personId)}>{words.person.back}</a>
      </p>
      <h1>{words.person.title}</h1>
      <p className="lead">{words.person.lead(person)}</p>
      {lines.length === 0 && <p>{words.person.none}</p>}
      <ul className="rows">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </div>
  );
}
