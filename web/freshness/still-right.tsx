import type { LinkView } from '../../api/contract/freshness.ts';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import './freshness.css';
import { answer, open } from './still-right.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: open, act: answer });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.still.title) },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

const says = words.still;

/** The link of a reminder: the entry as it stands, and three buttons. */
export default function StillRight({
  loaderData: view,
  actionData,
}: {
  loaderData: LinkView;
  actionData?: object;
}) {
  const { faults } = refusedOf(actionData);
  if (view.state === 'used') return <Over title={says.usedTitle} body={says.used} view={view} />;
  if (view.state === 'expired')
    return (
      <Over title={says.expiredTitle} body={says.expired} view={view}>
        <Renew />
      </Over>
    );
  if (view.state === 'changed') return <Changed view={view} />;
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{says.title}</h1>
      <p className="lead">{says.lead(view.name)}</p>
      {view.isOff && (
        <p className="note amber">
          <Icon name="info" />
          <span>{says.off}</span>
        </p>
      )}
      <dl className="facts">
        {view.facts.map(({ fact, words: said }) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{view.freshness}</p>
      <form method="post" className="three">
        <h2>{says.ask}</h2>
        <Press value="right" label={says.right} hint={says.rightHint} />
        <Press value="change" label={says.change} hint={says.changeHint} quiet />
        <Press value="closed" label={says.closed} hint={says.closedHint} quiet />
        <p className="hint">{says.nothingYet}</p>
      </form>
    </div>
  );
}

function Press({
  value,
  label,
  hint,
  quiet = false,
}: {
  value: string;
  label: string;
  hint: string;
  quiet?: boolean;
}) {
  return (
    <p>
      <button
        className={quiet ? 'button quiet' : 'button'}
        name="answer"
        value={value}
        aria-describedby={`${value}-hint`}
      >
        {label}
      </button>
      <span className="hint" id={`${value}-hint`}>
        {hint}
      </span>
    </p>
  );
}

function Changed({ view }: { view: LinkView }) {
  return (
    <div className="page prose">
      <h1>{says.changedTitle}</h1>
      <p className="lead">{says.changed}</p>
      <dl className="facts">
        {view.changes.map(({ fact, was, is }) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>
              {says.was}: <del>{was ?? says.nothing}</del>
            </dd>
            <dd>
              {says.is}: <ins>{is ?? says.nothing}</ins>
            </dd>
          </div>
        ))}
      </dl>
      <Renew />
      <See view={view} />
    </div>
  );
}

type OverProps = { title: string; body: string; view: LinkView; children?: React.ReactNode };

function Over({ title, body, view, children }: OverProps) {
  return (
    <div className="page prose">
      <h1>{title}</h1>
      <p className="lead">{body}</p>
      {children}
      <See view={view} />
    </div>
  );
}

function Renew() {
  return (
    <form method="post">
      <button className="button" name="answer" value="renew">
        {says.renew}
      </button>
    </form>
  );
}

function See({ view }: { view: LinkView }) {
  if (view.isOff) return null;
  return (
    <p>
      <a href={paths.asset(view.slug)}>{says.see}</a>
    </p>
  );
}
