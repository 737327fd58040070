import { demoForm } from '../../api/contract/account.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { goOn, readForm } from './account.server.ts';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  readsQuery: true,
  load: ({ context, url }: Ask) => {
    const { who } = readForm(demoForm, url.searchParams);
    const person = context.services.account.ways.demo.find((each) => each.who === who);
    if (!person) throw problemOf('not-found');
    return person;
  },
  act: async ({ context }: Ask, form: FormData) => {
    const { who } = readForm(demoForm, form);
    const { cookies } = await context.services.account.demo(who);
    return goOn(paths.account(), cookies);
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.signIn.title) },
  { name: 'robots', content: 'noindex' },
];

/** Where the address leads that a demonstration prints when it starts. Anywhere else it is not there. */
export default function Demo({
  loaderData: { who, name, does },
}: {
  loaderData: Awaited<ReturnType<typeof loader>>;
}) {
  return (
    <div className="page prose">
      <h1>{words.signIn.demo}</h1>
      <p className="lead">{words.signIn.demoHow}</p>
      <form method="post" className="account-form">
        <input type="hidden" name="who" value={who} />
        <button className="button">{words.signIn.demoAs(name, does)}</button>
      </form>
    </div>
  );
}
