import type { IconName } from './icons.ts';
import { sprite } from './sprite.ts';

/** A picture beside a word; never the only bearer of a meaning, so readers aloud skip it. */
export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} aria-hidden="true" width="24" height="24">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
