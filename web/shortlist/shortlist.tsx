import type { ProblemBody } from '../../api/contract/problem.ts';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Told } from '../problems/Told.tsx';
import { Carry, Ways } from './Carry.tsx';
import { Entry } from './Entry.tsx';
import { Texts } from './Texts.tsx';
import './shortlist.css';
import { keep, loadShortlist } from './shortlist.server.ts';
import type { ShortlistPage } from './shortlist.view.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: loadShortlist, act: keep });
export const loader = served.loader;
export const action = served.action;

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.description },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: ShortlistPage; actionData?: { problem?: ProblemBody } };

/** Up to ten things to take away: on paper, as texts, by square code or link. */
export default function ShortlistRoute({ loaderData: list, actionData }: Props) {
  const { entries, gone, isKept, isFull, keys, large } = list;
  if (actionData?.problem) return <Refused problem={actionData.problem} />;
  if (entries.length === 0) return <Empty gone={gone} />;
  return (
    <div className={large ? 'page shortlist large' : 'page shortlist'}>
      <h1>{isKept ? words.title : words.someones}</h1>
      <p className="lead">{words.lead(entries.length)}</p>
      {gone > 0 && <p className="note amber">{words.gone(gone)}</p>}
      {isKept && isFull && <p className="note no-print">{words.full}</p>}
      {!isKept && (
        <form method="post" action={paths.shortlist()} className="note no-print">
          <input type="hidden" name="ids" value={keys} />
          <span>{words.keepThisNote}</span>
          <button className="button quiet">
            <Icon name="bookmark" />
            {words.keepThis}
          </button>
        </form>
      )}
      <Ways list={list} />
      <ol className="entries">
        {entries.map((entry) => (
          <Entry key={entry.card.id} entry={entry} keys={keys} isKept={isKept} />
        ))}
      </ol>
      <Texts entries={entries} />
      <Carry list={list} />
      {isKept && (
        <section className="prose no-print" aria-labelledby="stays">
          <h2 id="stays">{words.stays}</h2>
          <p>{words.staysHere}</p>
        </section>
      )}
    </div>
  );
}

const Refused = ({ problem }: { problem: ProblemBody }) => (
  <Told title={problem.title} body={[words.emptyHow]} faults={problem.errors ?? []} />
);

function Empty({ gone }: { gone: number }) {
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      {gone > 0 && <p className="note amber">{words.gone(gone)}</p>}
      <p className="lead">{words.empty}</p>
      <p>{words.emptyHow}</p>
      <p className="buttons">
        <a className="button" href={paths.search()}>
          <Icon name="search" />
          {words.look}
        </a>
      </p>
    </div>
  );
}
