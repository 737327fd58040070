import type { Danger, UrgentAnswer } from '../../api/contract/urgent.ts';
import { problemOf } from '../kit/input.server.ts';
import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { Leave } from './Leave.tsx';
import './urgent.css';
import { dangerWords, words } from './words.ts';

const served = page({
  for: 'anyone',
  load: ({ context, params }): UrgentAnswer => {
    const kind = params.kind ?? '';
    if (!Object.hasOwn(dangerWords, kind)) throw problemOf('not-found');
    return context.services.safety.help(kind as Danger);
  },
});
export const loader = served.loader;

/** No JavaScript at all, like the page of all of them. */
export const handle = { still: true };

/** The same title for every danger: who looks over a shoulder, or at a history, reads no more than that. */
export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

const iconOf = { phone: 'phone', text: 'message-circle', sign: 'hand-helping', web: 'globe' } as const;

/** Who to ring now about one danger. Holds nothing of what was typed. */
export default function UrgentDanger({ loaderData: { kind, helplines } }: { loaderData: UrgentAnswer }) {
  const { heading, lead, near } = dangerWords[kind];
  return (
    <div className="page urgent">
      <Leave />
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      <ul className="urgent-list">
        {helplines.map(({ id, name, label, href, way, about }) => (
          <li key={id}>
            <h2>{name}</h2>
            <p>
              <a className="urgent-call figures" href={href}>
                <Icon name={iconOf[way]} />
                {label}
              </a>
            </p>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <div className="prose">
        <p>{words.notKept}</p>
        {near && (
          <p>
            <a className="link-button" href={paths.search(near)}>
              {words.nearYou}
            </a>
          </p>
        )}
        <p>
          <a className="link-button" href={paths.urgent()}>
            {words.allHelp}
          </a>
        </p>
        <p className="soft">{words.notThis}</p>
      </div>
    </div>
  );
}
