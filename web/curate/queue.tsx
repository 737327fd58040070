import { useMemo } from 'react';
import { Faults } from '../kit/Faults.tsx';
import type { ProblemBody } from '../../api/contract/problem.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { After } from './After.tsx';
import './curate.css';
import { loadQueue, pressOnQueue, type QueuePage } from './curate.server.ts';
import { Keys } from './Keys.tsx';
import { Line } from './Line.tsx';
import { Press } from './Press.tsx';
import { useKeys, useKeysOn } from './useKeys.ts';
import { words } from './words.ts';

const served = page({ for: 'curate', readsQuery: true, load: loadQueue, act: pressOnQueue });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: QueuePage; actionData?: { problem: ProblemBody } };

/** Everything that waits for a curator, by risk and then by age. */
export default function QueueOfAll({ loaderData: { queue, after, batch, commandId }, actionData }: Props) {
  const [keysOn] = useKeysOn();
  const keys = useMemo(() => ({ j: () => step(1), k: () => step(-1), u: pressUndo }), []);
  useKeys(keys, keysOn);
  const { lines, total, batches, live, toRing, undoable, page: at, pages } = queue;
  return (
    <div className="page curate">
      <h1>{words.title}</h1>
      {actionData?.problem && <Faults faults={asFaults(actionData.problem)} idOf={() => 'queue'} />}
      <After {...{ after, commandId }} />
      {batch && (
        <p className="note" role="status">
          {words.batchDone(batch.published, batch.left)}
        </p>
      )}
      <p className="lead">{words.lead(total)}</p>
      <p className="hint">
        {words.order} <a href={paths.curateStart()}>{words.start}</a>
      </p>
      <Keys />
      {batches.map(({ source, sourceName, lines: list }) => (
        <details className="batch" key={source}>
          <summary>{words.batchTitle(sourceName, list.length)}</summary>
          <p>{words.batchHow}</p>
          <form method="post" action={paths.curate()}>
            <input type="hidden" name="commandId" value={commandId} />
            <fieldset className="ticks">
              <legend className="aloud">{words.batchTitle(sourceName, list.length)}</legend>
              {list.map(({ id, name, town }) => (
                <label key={id}>
                  <input type="checkbox" name="ids" value={id} defaultChecked />
                  {name} <small>{town}</small>
                </label>
              ))}
            </fieldset>
            <button className="button">{words.batch}</button>
          </form>
        </details>
      ))}
      <section id="queue" aria-labelledby="queue-title">
        <h2 id="queue-title">{words.lines}</h2>
        {lines.length === 0 && <p>{words.none}</p>}
        <ol className="queue">
          {lines.map((line) => (
            <Line line={line} key={line.id} />
          ))}
        </ol>
        {pages > 1 && (
          <p className="buttons">
            {at > 1 && (
              <a className="button quiet" href={paths.curate({ page: String(at - 1) })}>
                {words.previous}
              </a>
            )}
            <span>{words.page(at, pages)}</span>
            {at < pages && (
              <a className="button quiet" href={paths.curate({ page: String(at + 1) })}>
                {words.next}
              </a>
            )}
          </p>
        )}
      </section>
      {live.length > 0 && (
        <section>
          <h2>{words.live}</h2>
          <p>{words.liveHow}</p>
          <ol className="queue">
            {live.map((line) => (
              <Line line={line} key={line.id} />
            ))}
          </ol>
        </section>
      )}
      {toRing.length > 0 && (
        <section>
          <h2>{words.ring}</h2>
          <p>{words.ringHow}</p>
          <ol className="queue">
            {toRing.map((line) => (
              <Line line={line} key={line.id}>
                <p>{line.outcome}</p>
              </Line>
            ))}
          </ol>
        </section>
      )}
      {undoable.length > 0 && (
        <section>
          <h2>{words.undoTitle}</h2>
          <ol className="queue">
            {undoable.map((line) => (
              <Line line={line} key={line.id}>
                <p>
                  {line.outcome} {words.undoLeft(line.minutesLeft)}
                </p>
                {!line.own && (
                  <Press {...{ id: line.id, revision: line.revision, commandId }} press="undo" label={words.undo} />
                )}
              </Line>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
} // prettier-ignore

/** Moves the focus along the names of the queue. */
function step(by: number) {
  const names = [...document.querySelectorAll<HTMLElement>('.queue h3 a')];
  const at = names.findIndex((name) => name === document.activeElement);
  names[Math.min(names.length - 1, Math.max(0, at + by))]?.focus();
}

function pressUndo() {
  document.querySelector<HTMLFormElement>('form[data-press=undo]')?.requestSubmit();
}

const asFaults = ({ errors, detail, title }: ProblemBody) =>
  errors?.length ? errors : [{ path: '', message: detail ?? title }];
