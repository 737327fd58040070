import { apiExamples, curlOf } from '../../api/contract/api-examples.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './developers.css';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  load: async ({ context: { services, config } }: Ask) => {
    const slug = (await services.assets.example())?.slug ?? 'sale-choir';
    return {
      examples: apiExamples.map(({ id, title, says, ...example }) => ({
        ...{ id, title, says },
        line: curlOf({ id, title, says, ...example }, config.origin, slug),
      })),
    };
  },
});
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.lead },
];

type Data = Awaited<ReturnType<typeof loader>>;

/** For people who write programs: how to begin, in lines that can be copied and that a test runs. */
export default function Developers({ loaderData: { examples } }: { loaderData: Data }) {
  return (
    <div className="page developers">
      <div className="prose">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <h2>{words.rules.title}</h2>
        <ul>
          {words.rules.list.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{words.examples}</h2>
        <p>{words.examplesLead}</p>
      </div>
      {examples.map(({ id, title, says, line }) => (
        <section key={id} aria-labelledby={id}>
          <h3 id={id}>{title}</h3>
          <p>{says}</p>
          <pre className="developers-line">
            <code>{line}</code>
          </pre>
        </section>
      ))}
      <div className="prose">
        <h2>{words.keys.title}</h2>
        {words.keys.body.map((said) => (
          <p key={said}>{said}</p>
        ))}
        <p>
          <a className="link-button" href={paths.keys()}>
            {words.keys.make}
          </a>
        </p>
        <h2>{words.more}</h2>
        <ul>
          {words.links.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
