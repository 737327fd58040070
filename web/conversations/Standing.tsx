import { paths } from '../paths.ts';
import { words } from './words.ts';
import type { Standing as Stands } from './useSaving.ts';

/** How the page stands with the server, said quietly, or plainly where something is amiss. */
export function Standing({ state, at, keepsOnDevice, id }: Stands & { id: string | null }) {
  const trouble = {
    away: keepsOnDevice ? words.offline : words.offlineOnly,
    'signed-out': keepsOnDevice ? words.signedOut : words.signedOutOnly,
    else: words.somebodyElse,
    gone: words.gone,
    refused: words.refused,
  };
  const quiet = {
    rest: '',
    typing: words.typing,
    saving: words.saving,
    saved: at ? words.savedAt(at) : words.saved,
  };
  const isTrouble = state in trouble;
  return (
    <div className="talk-standing" role="status" data-state={state}>
      {isTrouble ? (
        <p className="note amber">
          <span>
            {trouble[state as keyof typeof trouble]}{' '}
            {state === 'signed-out' && (
              <a href={paths.signIn(paths.conversation(id ?? 'start'))}>{words.signInAgain}</a>
            )}
          </span>
        </p>
      ) : (
        <p className="hint">{quiet[state as keyof typeof quiet]}</p>
      )}
    </div>
  );
}
