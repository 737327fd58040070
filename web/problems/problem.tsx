import { problemOf } from '../kit/input.server.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Told } from './Told.tsx';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  load: ({ params: { code = '' } }: Ask) => {
    if (!Object.hasOwn(words.of, code)) throw problemOf('not-found');
    return { code };
  },
});
export const loader = served.loader;

export const handle = { still: true };

export const meta = ({ data }: { data?: { code: string } }) => [
  { title: siteWords.title((data && words.of[data.code]?.title) ?? words.missing.title) },
  { name: 'robots', content: 'noindex' },
];

/** What a problem code means: the page that `type` of a problem points at. */
export default function Problem({ loaderData: { code } }: { loaderData: { code: string } }) {
  const told = words.of[code] ?? words.unexpected;
  return (
    <Told title={told.title} body={told.body}>
      <p className="soft">{words.code(code)}</p>
    </Told>
  );
}
