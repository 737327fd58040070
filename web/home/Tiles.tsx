import { Icon } from '../kit/Icon.tsx';
import { paths } from '../paths.ts';
import type { Tile } from './words.ts';

/** A row of pictures with words, each a search. */
export function Tiles({ id, title, tiles }: { id: string; title: string; tiles: Tile[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="tiles">
        {tiles.map(({ label, icon, tint, query }) => (
          <li key={label}>
            <a className="tile" href={paths.search(query)}>
              <span className={`tile-disc ${tint}`}>
                <Icon name={icon} />
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
