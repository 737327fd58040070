import type { ConnectionView } from '../../api/contract/connection-views.ts';
import { channels } from '../../api/contract/people.ts';
import { refusedOf } from '../freshness/answered.ts';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './connections.css';
import { actOnConnection, loadConnection } from './connections.server.ts';
import { StillTyped } from './StillTyped.tsx';
import { Story } from './Story.tsx';
import { words } from './words.ts';
import { WorkerForms } from './WorkerForms.tsx';

const served = page({
  for: 'introduce',
  module: 'conversations',
  load: loadConnection,
  act: actOnConnection,
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.one.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.one;

/** One connection: where it stands, what is to be done, and all that happened. */
export default function OneConnection({
  loaderData: { view, commandId },
  actionData,
}: {
  loaderData: { view: ConnectionView; commandId: string };
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const isGone = view.may.every((act) => act !== typedIn('act'));
  const { group, unheard, nearer, trouble, state } = view;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'main'} />}
      <StillTyped text={isGone ? typedIn('words') : undefined} />
      <p>
        <a href={paths.connections(view.personId)}>{says.seeAll}</a>
      </p>
      <h1>
        {view.person}: {group.name}
      </h1>
      <p className="lead">{words.states[state]}.</p>
      {trouble && (
        <p className="note berry">
          <Icon name="triangle-alert" />
          <strong>{words.troubles[trouble]}</strong>
        </p>
      )}
      {view.toRing && <p className="note amber">{says.toRing(view.toRing.phone)}</p>}
      {unheard && (
        <p className="note amber">
          {says.said(`${words.said[unheard.said]}${unheard.why ? `. ${words.whys[unheard.why]}.` : '.'}`)}
        </p>
      )}
      {nearer && (
        <section>
          <h2>{says.nearer}</h2>
          <p>
            <a href={paths.asset(nearer.slug)}>{nearer.name}</a>
            {nearer.distanceWords && ` · ${nearer.distanceWords}`}
          </p>
          <p>
            <a className="button quiet" href={paths.connect(view.personId, nearer.id)}>
              {words.connect.heading(nearer.name)}
            </a>
          </p>
        </section>
      )}
      {view.next && <p className="hint">{says.next(view.next.week, view.next.on)}</p>}
      <WorkerForms view={view} commandId={commandId} faultOf={faultOf} typedIn={typedIn} />
      <section>
        <h2>{says.story}</h2>
        <Story exchanged={view.exchanged} />
      </section>
      <section>
        <h2>{says.told}</h2>
        {view.told.length === 0 && <p>{says.toldNothing}</p>}
        <dl className="facts">
          {view.told.map(({ part, words: told }) => (
            <div key={part}>
              <dt>{words.tellables[part].name}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{says.safe}</h2>
        <dl className="facts">
          {channels.map((channel) => (
            <div key={channel}>
              <dt>{says.channels[channel]}</dt>
              <dd>{says.safes[view.safe[channel]]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
