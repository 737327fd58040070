import type { EmergencyView } from '../../api/contract/rights.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadEmergencies } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'export-person', module: 'conversations', load: loadEmergencies });
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.emergency.list) },
  { name: 'robots', content: 'noindex' },
];

const says = words.emergency;

/** Who opened a record in an emergency, and why, for the data protection officer. */
export default function Emergencies({
  loaderData: { emergencies },
}: {
  loaderData: { emergencies: EmergencyView[] };
}) {
  return (
    <div className="page prose">
      <p>
        <a href={paths.rights()}>{words.one.back}</a>
      </p>
      <h1>{says.list}</h1>
      <p className="lead">{says.listLead}</p>
      {emergencies.length === 0 && <p>{says.none}</p>}
      <ul className="rows">
        {emergencies.map(({ id, at, until, who, why }) => (
          <li key={id}>
            <h2>{says.until(at, until)}</h2>
            <p>{says.who(who ?? says.nobody)}</p>
            <blockquote>{why}</blockquote>
          </li>
        ))}
      </ul>
    </div>
  );
}
