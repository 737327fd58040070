import type { Exchanged } from '../../api/contract/connection-views.ts';
import { words } from './words.ts';

/** What happened, in order. */
export function Story({ exchanged }: { exchanged: Exchanged[] }) {
  return (
    <ol className="story">
      {exchanged.map(({ by, what, words: said, on }, at) => (
        <li key={at}>
          <p>
            <strong>{words.happened({ what })}</strong>{' '}
            <span className="hint">
              {words.by[by]}, {words.day(on)}
            </span>
          </p>
          {said && <blockquote>{said}</blockquote>}
        </li>
      ))}
    </ol>
  );
}
