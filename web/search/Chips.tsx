import { Link } from 'react-router';
import { Icon } from '../kit/Icon.tsx';
import { words } from './words.ts';

/** What the list is narrowed by, each a link that takes it off. */
export function Chips({ chips, bare }: { chips: { words: string; href: string }[]; bare: string }) {
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <Link className="chip" to={chip.href} preventScrollReset>
            <span className="aloud">{words.takeOff} </span>
            {chip.words}
            <Icon name="x" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link className="link-button" to={bare} preventScrollReset>
            {words.takeAllOff}
          </Link>
        </li>
      )}
    </ul>
  );
}
