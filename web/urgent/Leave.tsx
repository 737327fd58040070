import { words } from './words.ts';

/** A quick way off the page to something harmless; says what it does not do. */
export function Leave() {
  return (
    <p className="urgent-leave no-print">
      <a className="button" href={words.leaveTo} rel="noreferrer">
        {words.leave}
      </a>
      <span className="soft">{words.leaveKeeps}</span>
    </p>
  );
}
