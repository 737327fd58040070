import type { WorryView } from '../../api/contract/freshness.ts';
import { sayDate } from '../assets/dates.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './freshness.css';
import { actOnWorry, loadWorries } from './overview.server.ts';
import { words } from './words.ts';

const served = page({ for: 'read-worries', load: loadWorries, act: actOnWorry });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.worries.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.worries;

/** Worries, for the safeguarding lead alone. */
export default function Worries({ loaderData: { worries } }: { loaderData: { worries: WorryView[] } }) {
  return (
    <div className="page prose">
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {worries.length === 0 && <p>{says.none}</p>}
      <ul className="rows">
        {worries.map((worry) => (
          <li key={worry.id}>
            <OneWorry worry={worry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneWorry({
  worry: { id, name, words: wrote, from, reach, at, seenAt, closedAt },
}: {
  worry: WorryView;
}) {
  return (
    <form method="post" className="row-of">
      <h2>
        {says.about(name)}, {sayDate(at.slice(0, 10))}
      </h2>
      <blockquote>{wrote}</blockquote>
      <p>
        {from ? `${says.from}: ${from}` : says.nobody}
        {reach && `. ${says.reach}: ${reach}`}
      </p>
      <input type="hidden" name="id" value={id} />
      {seenAt && <p className="hint">{says.seen(sayDate(seenAt.slice(0, 10)))}</p>}
      {closedAt && <p className="hint">{says.closed(sayDate(closedAt.slice(0, 10)))}</p>}
      <p className="buttons">
        {!seenAt && (
          <button className="button" name="act" value="see">
            {says.see}
          </button>
        )}
        {!closedAt && (
          <button className="button quiet" name="act" value="close">
            {says.close}
          </button>
        )}
      </p>
    </form>
  );
}
