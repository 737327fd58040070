import { Icon } from '../kit/Icon.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Leave } from './Leave.tsx';
import './urgent.css';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: () => null });
export const loader = served.loader;

/** No JavaScript at all: the quickest page of the site. */
export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.lead },
];

export default function Urgent() {
  return (
    <div className="page urgent">
      <Leave />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ul className="urgent-list">
        {words.help.map(({ who, call, href, icon, body, also }) => (
          <li key={who}>
            <h2>{who}</h2>
            <p>
              <a className="urgent-call figures" href={href}>
                <Icon name={icon} />
                {call}
              </a>
            </p>
            <p>{body}</p>
            {also && (
              <p>
                <a className="link-button" href={also.href}>
                  {also.words}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <div className="prose">
        <p>{words.deaf}</p>
        <p>{words.textSamaritans}</p>
        <p className="soft">{words.body}</p>
      </div>
    </div>
  );
}
