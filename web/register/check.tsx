import type { ProblemBody } from '../../api/contract/problem.ts';
import type { Question } from '../../api/contract/register.ts';
import { Entry } from '../assets/Entry.tsx';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadCheck, send, type CheckPage } from './check.server.ts';
import { faultsOf } from './faults.ts';
import './register.css';
import { Trap } from './Trap.tsx';
import { check, words } from './words.ts';

const served = page({ for: 'anyone', load: loadCheck, act: send });
export const loader = served.loader;
export const action = served.action;
export { unkept as headers } from './unkept.ts';

export const meta = () => [{ title: siteWords.title(check.title) }, { name: 'robots', content: 'noindex' }];

const changeable: Question[] = ['name', 'about', 'sort', 'who', 'where', 'when', 'cost', 'contact', 'you'];

/** All of it, as residents will see it, with a way back to every answer, and the one press that sends it. */
export default function Check({
  loaderData,
  actionData,
}: {
  loaderData: CheckPage;
  actionData?: { problem: ProblemBody };
}) {
  const { asset, hard, sorts, guessed, hidden, you, hasWelcome, commandId, basemap, ring } = loaderData;
  const faults = faultsOf(actionData);
  return (
    <div className="page check">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <div className="prose">
        <h1>{check.title}</h1>
        <p className="lead">{check.lead}</p>
      </div>
      <form method="post" action={paths.register('check')} id="sending">
        <input type="hidden" name="commandId" value={commandId} />
        <Trap />
      </form>
      {hard && (
        <section className="note offer" aria-labelledby="easier">
          <div>
            <h2 id="easier">{check.hardTitle}</h2>
            <p>{check.hard[hard.words]}</p>
            <p>{check.hardOffer}</p>
            <blockquote>{hard.pattern}</blockquote>
            <p>
              <button className="button quiet" form="sending" name="act" value="use-words">
                {check.useOffered}
              </button>
            </p>
            <p className="hint">{check.keepMine}</p>
          </div>
        </section>
      )}
      <nav aria-labelledby="change">
        <h2 id="change">{check.change}</h2>
        <ul className="changes-list">
          {changeable.map((question) => (
            <li key={question}>
              <a className="link-button" href={paths.register(question)}>
                {check.parts[question]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {guessed && <p className="soft">{check.guessed(sorts.join(', '))}</p>}
      <section className="preview" aria-label={check.see}>
        <p className="preview-head">{check.see}</p>
        <article className="asset">
          <Entry asset={asset} basemap={basemap} ring={ring} saysDemo={false} below />
        </article>
      </section>
      <section className="prose" aria-labelledby="hidden">
        <h2 id="hidden">{check.hidden}</h2>
        <ul>
          <li>{[you.who, you.email, you.phone].filter(Boolean).join(', ')}</li>
          {hidden.map(({ label, value }) => (
            <li key={label}>
              {check.hiddenKinds[label]}: {value}
            </li>
          ))}
        </ul>
        {!hasWelcome && (
          <p>
            <a className="button quiet" href={paths.register('welcome')}>
              <Icon name="plus" />
              {check.addWelcome}
            </a>
          </p>
        )}
        {!hasWelcome && <p className="hint">{check.addWelcomeWhy}</p>}
        <p>
          <button className="button" form="sending" name="act" value="send" id="send">
            {check.send}
          </button>
        </p>
        <p className="hint">{check.sendWhy}</p>
        <p>
          <a className="link-button" href={paths.register('later')}>
            {words.later}
          </a>
        </p>
      </section>
    </div>
  );
}
