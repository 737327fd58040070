import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from './faults.ts';
import { Fields } from './Fields.tsx';
import { loadLater, mailLink, type LaterPage } from './later.server.ts';
import './register.css';
import { later } from './words.ts';

const served = page({ for: 'anyone', load: loadLater, act: mailLink });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from './unkept.ts';

export const meta = () => [{ title: siteWords.title(later.title) }, { name: 'robots', content: 'noindex' }];

type Answered = { problem: ProblemBody; typed: Record<string, string[]> } | { mailedTo: string } | undefined;

/** Three ways back to what was begun: a link, a mail with the link, and six words for the phone. */
export default function Later({ loaderData, actionData }: { loaderData: LaterPage; actionData?: Answered }) {
  const { link, words: six, until, name } = loaderData;
  const mailedTo = actionData && 'mailedTo' in actionData ? actionData.mailedTo : null;
  const problem = actionData && 'problem' in actionData ? actionData : undefined;
  const faults = faultsOf(problem);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{later.title}</h1>
      <p className="lead">{later.lead(name, until)}</p>
      <h2>{later.byMail}</h2>
      {mailedTo && (
        <p className="note" role="status">
          {later.mailed(mailedTo)}
        </p>
      )}
      <form method="post" action={paths.register('later')} noValidate>
        <Fields
          fields={[{ is: 'text', name: 'email', label: later.email, type: 'email', auto: 'email' }]}
          typed={problem?.typed ?? {}}
          faults={faults}
          lists={{}}
        />
        <p>
          <button className="button quiet">{later.sendLink}</button>
        </p>
      </form>
      <h2>{later.byLink}</h2>
      <p>{later.byLinkHow}</p>
      <p className="secret">
        <a href={link}>{link}</a>
      </p>
      <h2>{later.byWords}</h2>
      <p>{later.byWordsHow}</p>
      <p className="six">{six.join(' ')}</p>
      <p>
        <a className="button" href={paths.register('go-on')}>
          {later.goOn}
        </a>
      </p>
    </div>
  );
}
