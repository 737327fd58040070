import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { loadOurs, takeUpOurs } from './claim.server.ts';
import { claim } from './claim.words.ts';

const served = page({ for: 'anyone', load: loadOurs, act: takeUpOurs });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(claim.oursTitle) },
  { name: 'robots', content: 'noindex' },
];

/** Behind the link that went to the entry's own mailbox. */
export default function Ours({ loaderData: { name } }: { loaderData: { name: string } }) {
  return (
    <div className="page prose">
      <h1>{claim.oursTitle}</h1>
      <p className="lead">{claim.ours(name)}</p>
      <form method="post">
        <p>
          <button className="button">{claim.oursGo}</button>
        </p>
      </form>
    </div>
  );
}
