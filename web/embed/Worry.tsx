import { out } from './out.ts';
import { words } from './words.ts';

/** Who can be rung, above results whose words may tell of a danger. */
export function Worry({ href }: { href: string }) {
  return (
    <aside className="embed-worry" aria-label={words.worry.title}>
      <p>
        {words.worry.ask} <a href="tel:999">{words.worry.danger}</a>,{' '}
        <a href="tel:116123">{words.worry.listen}</a>.{' '}
        <a href={href} {...out}>
          {words.worry.more}
        </a>
      </p>
    </aside>
  );
}
