import type { Changed } from '../../api/contract/groups.ts';
import { Icon } from '../kit/Icon.tsx';
import { words } from './words.ts';

/** What became of a change. */
export function Outcome({ changed }: { changed: Changed }) {
  return (
    <p className="note" role="status">
      <Icon name="circle-check" />
      <span>{changed.is === 'live' ? words.live : words.waiting(changed.lookBy, changed.reference)}</span>
    </p>
  );
}
