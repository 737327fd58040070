import type { Which } from '../contract/conversation-form.ts';
import type { MayFollow } from '../contract/conversations.ts';

type Had = { which: Which; isFinished: boolean };

/**
 * What may begin now. Listening comes first, always. Working intensively may begin while that is still being written:
 * a crisis does not wait. Nobody plans for the long run in the middle of one, so the third waits until the second has
 * settled. (practice.md §2b)
 */
export function mayFollow(had: readonly Had[]): MayFollow {
  const has = (which: Which) => had.some((each) => each.which === which);
  const isOpen = (which: Which) => had.some((each) => each.which === which && !each.isFinished);
  return {
    listen: isOpen('listen') ? 'under-way' : 'yes',
    intensive: isOpen('intensive') ? 'under-way' : has('listen') ? 'yes' : 'after-first',
    good_life: isOpen('good_life')
      ? 'under-way'
      : !has('listen')
        ? 'after-first'
        : isOpen('intensive')
          ? 'after-settled'
          : 'yes',
  };
}
