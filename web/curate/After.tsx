import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import { Press } from './Press.tsx';
import { words } from './words.ts';

type Decided = { id: string; name: string; outcome: string; revision: number; mayUndo: boolean };

/** What was decided just now, with a way back. */
export function After({ after, commandId }: { after: Decided | null; commandId: string }) {
  if (!after) return null;
  return (
    <div className="note after" role="status">
      <Icon name="circle-check" />
      <p>
        <a href={paths.proposal(after.id)}>{words.done(after.name, after.outcome)}</a>
      </p>
      {after.mayUndo && (
        <Press {...{ id: after.id, revision: after.revision, commandId }} press="undo" label={words.undo} />
      )}
    </div>
  );
}
