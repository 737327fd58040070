import { useState } from 'react';
import { memberOf, page, type Ask } from '../kit/page.server.ts';
import { useHydrated } from '../kit/useHydrated.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './conversations.css';
import { words } from './words.ts';

const served = page({
  for: 'read-conversation',
  module: 'conversations',
  load: async ({ context, params }: Ask) => {
    const id = params.id ?? '';
    return { id, text: await context.services.conversations.copy(memberOf(context), id) };
  },
});
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.copied.title) },
  { name: 'robots', content: 'noindex' },
];

/** A conversation as plain text, to be put into the system that an organisation keeps its records in. */
export default function Copy({ loaderData: { id, text } }: { loaderData: { id: string; text: string } }) {
  const [isDone, setDone] = useState(false);
  const hydrated = useHydrated();
  const { title, lead, text: label, button, done, back } = words.copied;

  async function copy() {
    await navigator.clipboard.writeText(text);
    setDone(true);
  }

  return (
    <div className="page talk">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="field">
        <label htmlFor="copy">{label}</label>
        <textarea
          id="copy"
          className="box talk-copy"
          readOnly
          value={text}
          rows={Math.min(40, text.split('\n').length + 2)}
        />
      </div>
      <div className="buttons">
        {hydrated && (
          <button type="button" className="button" onClick={() => void copy()}>
            {button}
          </button>
        )}
        <a className="button quiet" href={paths.conversation(id)}>
          {back}
        </a>
      </div>
      <p role="status">{isDone && done}</p>
    </div>
  );
}
