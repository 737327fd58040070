import type { SourceView } from '../../api/contract/imports.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Fetched } from './Fetched.tsx';
import './imports.css';
import { loadSources } from './imports.server.ts';
import { words } from './words.ts';

const served = page({ for: 'import-listings', load: loadSources });
export const loader = served.loader;

const says = words.sources;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** Every list that came before, and how it fares. */
export default function Sources({ loaderData: sources }: { loaderData: SourceView[] }) {
  return (
    <div className="page prose imports">
      <p>
        <a href={paths.imports()}>{words.toList}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {sources.length === 0 && <p>{says.none}</p>}
      <ul className="import-list">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={paths.importSource(source.id)}>{source.name}</a>
            <Fetched source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
