import { slugParams } from '../../api/contract/asset.ts';
import { problemOf } from '../kit/input.server.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { words } from './words.ts';

type Thanks = { what: keyof typeof words.still.done; slug: string | null };

function load({ params: { what = '', slug } }: Ask): Thanks {
  if (!Object.hasOwn(words.still.done, what)) throw problemOf('not-found');
  if (slug !== undefined && !slugParams.safeParse({ slug }).success) throw problemOf('not-found');
  return { what: what as Thanks['what'], slug: slug ?? null };
}

const served = page({ for: 'anyone', load });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.still.doneTitle) },
  { name: 'robots', content: 'noindex' },
];

/** After somebody pressed: what happens now. */
export default function ThanksRoute({ loaderData: { what, slug } }: { loaderData: Thanks }) {
  return (
    <div className="page prose">
      <h1>{words.still.doneTitle}</h1>
      <p className="lead">{words.still.done[what]}</p>
      <p>
        {slug ? (
          <a href={paths.asset(slug)}>{words.still.see}</a>
        ) : (
          <a href={paths.search()}>{words.still.look}</a>
        )}
      </p>
    </div>
  );
}
