import { sayDate } from '../assets/dates.ts';
import type { ConversationPage } from './conversation.server.ts';
import { words } from './words.ts';

/** The head of a conversation: which it is, and what was said before, so that nobody is asked twice. */
export function Top({ view: { which, begunOn, finishedOn, mattered } }: { view: ConversationPage['view'] }) {
  return (
    <header className="talk-top">
      <p className="hint">{words.which[which]}</p>
      <h1>{words.titles[which]}</h1>
      <p className="lead">{words.lead[which]}</p>
      {begunOn && (
        <p className="hint">
          {words.begun(sayDate(begunOn))}
          {finishedOn && ` · ${words.finished(sayDate(finishedOn))}`}
        </p>
      )}
      {mattered && (
        <div className="note">
          <div>
            <p className="hint">{words.mattered}</p>
            <blockquote>{mattered}</blockquote>
          </div>
        </div>
      )}
    </header>
  );
}
