import type { GatewayView, RequestLine } from '../../api/contract/gateway.ts';
import '../connections/connections.css';
import { refusedOf, idOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadGateway, saveRoom } from './gateway.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'create-person',
  module: 'gateway',
  load: loadGateway,
  act: saveRoom,
  readsQuery: true,
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** The queue of a place: what was given to a worker, what nobody has, what they sent on. */
export default function Gateway({
  loaderData: { lines, room, page, hasMore },
  actionData,
}: {
  loaderData: GatewayView;
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const mine = lines.filter(({ isMine }) => isMine);
  const free = lines.filter(({ allocated }) => !allocated);
  const sent = lines.filter(({ isMine, isFromMe, allocated }) => isFromMe && !isMine && allocated);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a className="button" href={paths.intake()}>
          {words.ask}
        </a>
      </p>
      {lines.length === 0 && <p>{words.none}</p>}
      <Queue title={words.mine} lines={mine} />
      <Queue title={words.free} lines={free} />
      <Queue title={words.sent} lines={sent} />
      {(page > 1 || hasMore) && (
        <nav className="buttons" aria-label={words.pages}>
          {page > 1 && <a href={paths.gateway(page - 1)}>{words.before}</a>}
          {hasMore && <a href={paths.gateway(page + 1)}>{words.after}</a>}
        </nav>
      )}
      {room && (
        <form method="post" className="freshness-form" noValidate>
          <h2>{words.room.title}</h2>
          <Box
            name="outcodes"
            label={words.room.outcodes}
            hint={words.room.outcodesHint}
            fault={faultOf('outcodes')}
            typed={typedIn('outcodes') ?? room.outcodes.join(' ')}
          />
          <Box
            name="most"
            label={words.room.most}
            fault={faultOf('most')}
            typed={typedIn('most') ?? String(room.most)}
            type="number"
          />
          <p>
            <button className="button quiet">{words.room.save}</button>
          </p>
        </form>
      )}
    </div>
  );
}

function Queue({ title, lines }: { title: string; lines: RequestLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>
        {title} ({lines.length})
      </h2>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id} className={line.cameBack ? 'line red' : 'line'}>
            <h3>
              <a href={paths.request(line.id)}>
                {words.line(words.sources[line.source], line.area)}, {words.day(line.receivedOn)}
              </a>
            </h3>
            <p className="hint">{words.states[line.state]}</p>
            {line.cameBack && <p>{words.cameBack}</p>}
            {!line.allocated && !line.cameBack && <p>{words.waiting}</p>}
            {line.code && <p>{words.code(line.code)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
