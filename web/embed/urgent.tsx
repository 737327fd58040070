import { page } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { Box } from './Box.tsx';
import { loadUrgent, type UrgentView } from './embed.server.ts';
import { framed } from './framed.ts';
import { out } from './out.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', readsQuery: true, load: loadUrgent });
export const loader = served.loader;
export const handle = framed;
export const meta = () => [{ title: words.urgent }, { name: 'robots', content: 'noindex' }];

/**
 * Who to ring now, in the frame where somebody asked: a sandboxed frame cannot open the page of urgent help by itself, so
 * the numbers stand here at once, and that page is one press away.
 */
export default function EmbeddedUrgent({ loaderData }: { loaderData: UrgentView }) {
  const { look, kind, helplines } = loaderData;
  return (
    <Box look={look} heading={words.help.title}>
      <p>{words.help.lead}</p>
      <p>
        <a className="button" href={paths.urgent(kind)} {...out}>
          {words.help.more}
        </a>
      </p>
      <ul className="embed-cards">
        {helplines.map(({ id, name, label, href, way, about }) => (
          <li key={id}>
            <h2>{name}</h2>
            <p>
              <a
                className="link-button figures"
                href={href}
                {...(way === 'web' || way === 'sign' ? out : {})}
              >
                {label}
              </a>
            </p>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <p className="embed-small">{words.help.notKept}</p>
    </Box>
  );
}
