import type { Changed } from '../../api/contract/groups.ts';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { faultsOf } from '../register/faults.ts';
import './groups.css';
import { loadGroup, pressGroup, type GroupPage } from './groups.server.ts';
import { Outcome } from './Outcome.tsx';
import { Presses } from './Presses.tsx';
import { words } from './words.ts';

const served = page({ for: 'edit-listing', load: loadGroup, act: pressGroup });
export const loader = served.loader;
export const action = served.action;

export function meta({ data }: { data?: GroupPage }) {
  return [
    { title: siteWords.title(data?.asset.name ?? words.title) },
    { name: 'robots', content: 'noindex' },
  ];
}

type Answered = { problem: ProblemBody } | { changed: Changed } | undefined;

const changes = Object.entries(words.changes);

/** One group, for those who look after it: what it needs most often first, a press each. */
export default function Group({ loaderData, actionData }: { loaderData: GroupPage; actionData?: Answered }) {
  const { asset, slug, status, looked, editors } = loaderData;
  const faults = faultsOf(actionData && 'problem' in actionData ? actionData : undefined);
  return (
    <div className="page group">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      {actionData && 'changed' in actionData && <Outcome changed={actionData.changed} />}
      <header>
        <h1>{asset.name}</h1>
        <p className="lead">{asset.summary}</p>
        <p className="hint">{words.status[status]}</p>
        {looked !== null && <p>{words.looked(looked)}</p>}
        <p>
          <a className="link-button" href={paths.whereFrom(asset.id)}>
            {words.whereFrom}
          </a>
        </p>
        <p>
          <a className="link-button" href={paths.groupIntroductions(asset.id)}>
            <Icon name="users" />
            {words.introductions}
          </a>
        </p>
        {slug && (
          <p className="buttons">
            <a className="button quiet" href={paths.asset(slug)}>
              {words.see}
            </a>
            <a className="button quiet" href={paths.poster(slug)}>
              <Icon name="printer" />
              {words.poster}
            </a>
          </p>
        )}
      </header>
      {loaderData.asked.length > 0 && (
        <section className="group-asked" aria-labelledby="asked">
          <h2 id="asked">{words.asked.title}</h2>
          {loaderData.asked.map(({ id, question }) => (
            <blockquote key={id}>{question}</blockquote>
          ))}
          <p>
            <a className="button" href={paths.groupAsked(asset.id)}>
              {words.asked.go}
            </a>
          </p>
        </section>
      )}
      {status !== 'other' && <Presses group={loaderData} />}
      <section aria-labelledby="changes">
        <h2 id="changes">{words.changeTitle}</h2>
        <ul className="group-list">
          {changes.map(([question, label]) => (
            <li key={question}>
              <a className="link-button" href={paths.groupChange(asset.id, question)}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <a className="link-button" href={paths.groupChange(asset.id, 'session')}>
              <Icon name="plus" />
              {words.session}
            </a>
          </li>
          <li>
            <a className="link-button" href={paths.groupCalendar(asset.id)}>
              <Icon name="calendar-plus" />
              {words.calendar}
            </a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="people">
        <h2 id="people">{words.people}</h2>
        <ul>
          {editors.map(({ accountId, name, isYou }) => (
            <li key={accountId}>
              {name}
              {isYou && ` (${words.you})`}
            </li>
          ))}
        </ul>
        <p>
          <a className="button quiet" href={paths.groupHandOver(asset.id)}>
            {words.handOver}
          </a>
        </p>
      </section>
      <section aria-labelledby="close">
        <h2 id="close">{words.close}</h2>
        <p>{words.closeHow}</p>
        <form method="post" action={paths.group(asset.id)} noValidate>
          <input type="hidden" name="commandId" value={loaderData.commandId} />
          <label className="tick">
            <input type="checkbox" name="sure" value="yes" id="sure" />
            {words.closeSure}
          </label>
          <p>
            <button className="button quiet" name="act" value="close">
              {words.closeGo}
            </button>
          </p>
        </form>
      </section>
    </div>
  );
}
