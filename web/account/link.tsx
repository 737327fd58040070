import { keyQuery } from '../../api/contract/account.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: async ({ context, url }: Ask) => {
    const { key } = readForm(keyQuery, url.searchParams);
    return { key, ...(await context.services.account.lookLink(key)) };
  },
  act: async ({ context }: Ask, form: FormData) => {
    const { key } = readForm(keyQuery, form);
    const { cookies, to } = await context.services.account.useLink(key);
    return goOn(to ?? paths.account(), cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.link.title) },
  { name: 'robots', content: 'noindex' },
];

/** Opening the link changes nothing, since mail programs open links too; pressing signs in. */
export default function UseLink({
  loaderData: { key, name },
}: {
  loaderData: { key: string; name: string };
}) {
  return (
    <div className="page prose">
      <h1>{words.link.hello(name)}</h1>
      <p className="lead">{words.link.lead}</p>
      <form method="post" className="account-form">
        <input type="hidden" name="key" value={key} />
        <button className="button">{words.link.press}</button>
      </form>
      <p className="hint">{words.link.shared}</p>
    </div>
  );
}

export { LinkTrouble as ErrorBoundary } from './LinkTrouble.tsx';
