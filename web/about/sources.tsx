import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { sources as words } from './sources.words.ts';

const served = page({
  for: 'anyone',
  load: async ({ context }: Ask) => ({ sources: await context.services.take.sources() }),
});
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.title) },
  { name: 'description', content: words.lead },
];

type Data = Awaited<ReturnType<typeof loader>>;

/** Every source with its licence, and the whole directory to take along. */
export default function Sources({ loaderData }: { loaderData: Data }) {
  return (
    <div className="page prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <section className="prose" aria-labelledby="lists">
        <h2 id="lists">{words.lists}</h2>
        <ul>
          {loaderData.sources.map(({ source, name, url, entries, licence, attribution }) => (
            <li key={source}>
              <p>
                <b>{url ? <a href={url}>{name}</a> : name}</b>: {words.entries(entries)}
              </p>
              <p className="hint">
                {licence ?? words.noLicence}
                {attribution && <>. {attribution}</>}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="prose" aria-labelledby="maps">
        <h2 id="maps">{words.maps}</h2>
        <ul>
          {words.others.map(({ what, from }) => (
            <li key={what}>
              <p>
                <b>{what}</b>
              </p>
              <p className="hint">{from}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="prose" aria-labelledby="take">
        <h2 id="take">{words.take}</h2>
        <p>{words.open}</p>
        <ul>
          {words.forms.map(([file, label]) => (
            <li key={file}>
              <a href={file.startsWith('/') ? file : paths.take(file)}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
