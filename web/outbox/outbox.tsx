import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './outbox.css';
import { loadOutbox, type OutboxPage } from './outbox.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadOutbox });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** The mail of a demonstration or of development; anywhere else the page does not exist. */
export default function Outbox({ loaderData: { mails, most } }: { loaderData: OutboxPage }) {
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {mails.length === 0 && <p>{words.none}</p>}
      {mails.length === most && <p>{words.newest(most)}</p>}
      <ul className="outbox">
        {mails.map(({ id, to, subject, written }) => (
          <li key={id}>
            <a href={paths.outbox(id)}>{subject}</a>
            <br />
            {to} · {written}
          </li>
        ))}
      </ul>
    </div>
  );
}
