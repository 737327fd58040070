import type { PlanItem } from '../../api/contract/plans.ts';
import { Back } from '../kit/Back.tsx';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/icons.ts';
import { page } from '../kit/page.server.ts';
import { useHydrated } from '../kit/useHydrated.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './plan.css';
import './paper.css';
import { loadPaper, type PaperPage } from './plan.server.ts';
import { paper as words } from './words.ts';

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  readsQuery: true,
  load: loadPaper,
});
export const loader = served.loader;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** One A4 to take home: no name on it, and nothing that was looked for. */
export default function Print({ loaderData: sheet }: { loaderData: PaperPage }) {
  const hydrated = useHydrated();
  if (sheet.asksFirst) return <IsItSafe sheet={sheet} />;
  const { personId, layout, items, more, link } = sheet;
  return (
    <div className={`page paper paper-${layout}`}>
      <div className="no-print">
        <p className="buttons">
          {hydrated && (
            <button type="button" className="button" onClick={() => print()}>
              <Icon name="printer" />
              {words.print}
            </button>
          )}
          <Back href={paths.plan(personId)}>{words.back}</Back>
        </p>
        {!hydrated && <p className="hint">{words.printHow}</p>}
      </div>
      <h1>{words.title}</h1>
      {items.length === 0 && <p>{words.empty}</p>}
      <ol className="paper-items">
        {items.map((item) =>
          layout === 'plain' ? <Plain key={item.id} item={item} /> : <Line key={item.id} item={item} />,
        )}
      </ol>
      {more > 0 && link && <p>{words.more(more)}</p>}
      <div className="paper-foot">
        {link ? (
          <>
            <img src={`data:image/svg+xml;base64,${btoa(link.qr)}`} alt={words.qr} width="170" height="170" />
            <div>
              <p>{words.scan}</p>
              <p className="paper-link">{link.url.replace(/^https?:\/\//, '')}</p>
              <p>{words.ringFirst}</p>
            </div>
          </>
        ) : (
          items.length > 0 && <p>{words.plainRing}</p>
        )}
      </div>
    </div>
  );
}

function Line({ item: { what, who, when, entry } }: { item: PlanItem }) {
  const times = when
    ? [when]
    : [...(entry?.times ?? []).slice(0, 2), ...(entry?.nextDate ? [words.next(entry.nextDate)] : [])];
  return (
    <li>
      <h2>{what}</h2>
      <dl>
        {times.length > 0 && <Fact icon="clock" name={words.when} said={times.join('; ')} />}
        {entry && <Fact icon="map-pin" name={words.where} said={entry.where ?? words.noTravel} />}
        {who && <Fact icon="users" name={words.who} said={who} />}
        {entry && <Fact icon="coins" name={words.cost} said={entry.cost} />}
        {entry?.phone && <Fact icon="phone" name={words.ring} said={entry.phone} isBig />}
      </dl>
    </li>
  );
}

/** When, and nothing that says where or what. */
function Plain({ item: { when } }: { item: PlanItem }) {
  return (
    <li>
      <h2>{words.plainWhat}</h2>
      <dl>{when && <Fact icon="clock" name={words.when} said={when} />}</dl>
    </li>
  );
}

function Fact({
  icon,
  name,
  said,
  isBig = false,
}: {
  icon: IconName;
  name: string;
  said: string;
  isBig?: boolean;
}) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        {name}
      </dt>
      <dd className={isBig ? 'paper-phone figures' : 'figures'}>{said}</dd>
    </div>
  );
}

function IsItSafe({ sheet: { personId, layout } }: { sheet: PaperPage }) {
  return (
    <div className="page prose">
      <h1>{words.safeTitle}</h1>
      <p className="lead">{words.safeLead}</p>
      <p className="buttons">
        <a className="button" href={paths.planPrint(personId, 'plain')}>
          {words.safeNo}
        </a>
        <a className="button quiet" href={paths.planPrint(personId, layout, true)}>
          {words.safeYes}
        </a>
      </p>
      <p>
        <a href={paths.plan(personId)}>{words.safeBack}</a>
      </p>
    </div>
  );
}
