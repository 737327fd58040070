import { createElement, useRef } from 'react';
import { useSubmit } from 'react-router';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { useHydrated } from '../kit/useHydrated.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { frameSandbox } from '../../api/contract/sandbox.ts';
import { Choose } from './Choose.tsx';
import { Copy } from './Copy.tsx';
import { loadMaker, type MakerView } from './maker.server.ts';
import './maker.css';
import { words } from './maker.words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: loadMaker });
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.lead },
];

/** Where somebody chooses what to put into their own page, sees it, and copies the line. Without scripts a press shows it. */
export default function Maker({ loaderData: view }: { loaderData: MakerView }) {
  const { faults, made, origin } = view;
  const submit = useSubmit();
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);

  /** Shows each choice at once; what is typed waits until its field is left. */
  function onChange() {
    if (form.current) void submit(form.current, { replace: true, preventScrollReset: true });
  }

  return (
    <div className="page maker">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <div className="prose">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ul>
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </div>
      <form action={paths.embedMaker()} ref={form} onBlur={onChange} className="maker-form">
        <Choose view={view} />
        <button className="button">{words.showIt}</button>
      </form>
      {made === null ? (
        <p>{words.notYet}</p>
      ) : (
        <>
          {made.changed.length > 0 && (
            <div className="note" role="status">
              <div>
                <p>{words.changed}</p>
                <ul>
                  {made.changed.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              </div>
            </div>
          )}
          <section aria-labelledby="preview">
            <h2 id="preview">{words.preview}</h2>
            <div className="maker-preview">
              {hydrated ? (
                <>
                  <script src="/embed.js" async />
                  {createElement(
                    `hereabouts-${view.make}`,
                    { ...made.chosen, key: view.make },
                    <a href={made.link.href}>{made.link.words}</a>,
                  )}
                </>
              ) : (
                <noscript>
                  <iframe
                    src={made.address}
                    title={words.preview}
                    sandbox={frameSandbox.join(' ')}
                    referrerPolicy="no-referrer"
                  />
                </noscript>
              )}
            </div>
          </section>
          <section aria-labelledby="line">
            <h2 id="line">{words.line}</h2>
            <Copy id="line-text" text={made.line} hint={words.lineHint} heading="line" />
            <h3 id="frame">{words.frame}</h3>
            <Copy id="frame-text" text={made.frame} hint={words.frameHint} heading="frame" />
            <p>{words.policy}</p>
            <pre className="maker-policy">{`script-src ${origin}/embed.js\nframe-src ${origin}`}</pre>
          </section>
        </>
      )}
    </div>
  );
}
