import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

const shapes: Record<string, IconName> = {
  fresh: 'circle-check',
  due: 'clock',
  overdue: 'clock',
  stale: 'triangle-alert',
  never_checked: 'circle-help',
};

/** How far an entry can be trusted today: a shape and words, never the colour alone. */
export function Fresh({ state, words }: { state: string; words: string }) {
  return (
    <p className="fresh" data-state={state}>
      <Icon name={shapes[state] ?? 'circle-help'} />
      <span>{words}</span>
    </p>
  );
}
