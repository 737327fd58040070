import { Icon } from '../kit/Icon.tsx';
import { words } from './words.ts';

/** Who can be rung, above results whose words may tell of a danger. Says nothing of what was typed, and is not printed. */
export function Worry({ href }: { href: string }) {
  return (
    <aside className="note berry worry no-print" aria-label={words.worry.title}>
      <Icon name="life-buoy" />
      <p>
        {words.worry.ask} <a href="tel:999">{words.worry.danger}</a>,{' '}
        <a href="tel:116123">{words.worry.listen}</a>. <a href={href}>{words.worry.more}</a>
      </p>
    </aside>
  );
}
