import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { sayDate } from '../assets/dates.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './imports.css';
import { Found } from './Found.tsx';
import { loadImport, pressImport, type ImportPage } from './imports.server.ts';
import { Presses } from './Presses.tsx';
import { words } from './words.ts';

const served = page({ for: 'import-listings', load: loadImport, act: pressImport });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

const lookEveryMs = 2_000;

/** One list on its way: what was found in it, what it would change, and the presses. */
export default function Import({ loaderData, actionData }: { loaderData: ImportPage; actionData?: object }) {
  const { view, commandId } = loaderData;
  const { faults } = refusedOf(actionData);
  const working = words.working[view.state];
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => void revalidate(), lookEveryMs);
    return () => clearInterval(timer);
  }, [working, revalidate]);

  return (
    <div className="page prose imports">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.imports()}>{words.toList}</a>
      </p>
      <h1>{view.sourceName}</h1>
      <p className="lead">
        {view.fileName}: {words.states[view.state]}
      </p>
      <p className="hint">
        {words.by(view.by, sayDate(view.at))}. {view.format}
      </p>
      {working && (
        <div className="note" role="status">
          <p>
            {working} {words.part(view.part)}
          </p>
          <progress aria-label={working} {...(view.part !== null && { value: view.part, max: 1 })} />
          <p>{words.mayLeave}</p>
          <a href={paths.import(view.id)}>{words.look}</a>
        </div>
      )}
      {view.failure && (
        <div className="note amber">
          <h2>{words.failed}</h2>
          <p>{view.failure}</p>
        </div>
      )}
      {view.outcome && view.state === 'published' && (
        <p className="note" role="status">
          {words.outcome(view.outcome.landed, view.outcome.toCurators, view.outcome.faulty)}
        </p>
      )}
      {view.outcome && view.state === 'undone' && (
        <p className="note" role="status">
          {words.undone(view.outcome.undone, view.outcome.kept)}
        </p>
      )}
      <Presses view={view} commandId={commandId} />
      {view.counts && <Found view={view} />}
    </div>
  );
}
