import * as z from 'zod';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import './account.css';
import { readForm } from './account.server.ts';
import { Codes } from './Codes.tsx';
import { words } from './words.ts';

const served = page({
  for: 'change-own-sign-in',
  load: () => null,
  act: async ({ context }: Ask, form: FormData) => {
    readForm(z.strictObject({}), form);
    return { codes: await context.services.account.newCodes() };
  },
});
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.account.newCodes) },
  { name: 'robots', content: 'noindex' },
];

/** Other recovery codes; the old ones are void from then on. */
export default function NewCodes({ actionData }: { actionData?: { codes: string[] } | object }) {
  if (actionData && 'codes' in actionData) return <Codes codes={actionData.codes} />;
  return (
    <div className="page prose">
      <h1>{words.account.newCodes}</h1>
      <p className="lead">{words.codes.lead}</p>
      <form method="post" className="account-form">
        <button className="button">{words.account.newCodes}</button>
      </form>
    </div>
  );
}
