import type { Labelled } from '../../api/contract/asset.ts';
import { Icon } from '../kit/Icon.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './all.css';
import { needShelves, words } from './words.ts';

type AllPage = { need: Labelled[]; category: Labelled[]; scheme: Labelled[] };

function load({ context: { services } }: Ask): AllPage {
  const { need = [], category = [], scheme = [] } = services.taxonomy.lists();
  return { need, category, scheme };
}
const served = page({ for: 'anyone', load });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.lead },
];

/** Everything that can be looked for, as links. */
export default function All({ loaderData: { need, category, scheme } }: { loaderData: AllPage }) {
  const shelved = new Set(needShelves.flatMap(({ ids }) => ids));
  const rest = need.filter(({ id }) => !shelved.has(id));
  return (
    <div className="page all">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.needs}</h2>
      <div className="shelves">
        {needShelves.map(({ title, icon, tint, ids }) => (
          <section className="shelf" key={title} aria-label={title}>
            <h3>
              <span className={`tile-disc small ${tint}`}>
                <Icon name={icon} />
              </span>
              {title}
            </h3>
            <Links name="need" items={ids.flatMap((id) => need.filter((each) => each.id === id))} />
          </section>
        ))}
        {rest.length > 0 && (
          <section className="shelf" aria-label={words.other}>
            <h3>{words.other}</h3>
            <Links name="need" items={rest} />
          </section>
        )}
      </div>
      <h2>{words.categories}</h2>
      <Links name="category" items={category} columns />
      <h2>{words.schemes}</h2>
      <Links name="scheme" items={scheme} columns />
    </div>
  );
}

/** Somebody in need of help right now is not sent to a list. */
const hrefOf = (name: string, id: string) =>
  name === 'need' && id === 'crisis' ? paths.urgent() : paths.search({ [name]: id });

function Links({ name, items, columns = false }: { name: string; items: Labelled[]; columns?: boolean }) {
  return (
    <ul className={columns ? 'all-links columns' : 'all-links'}>
      {items.map(({ id, label }) => (
        <li key={id}>
          <a href={hrefOf(name, id)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
