import type { Receipt } from '../../api/contract/register-views.ts';
import { page, type Ask } from '../kit/page.server.ts';
import { problemOf } from '../kit/input.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './register.css';
import { sent } from './words.ts';

async function load({ context }: Ask): Promise<Receipt> {
  const receipt = await context.services.register.receipt(context.draft.token);
  if (!receipt) throw problemOf('not-found');
  return receipt;
}
const served = page({ for: 'anyone', load });
export const loader = served.loader;
export { unkept as headers } from './unkept.ts';

export const meta = () => [{ title: siteWords.title(sent.title) }, { name: 'robots', content: 'noindex' }];

/** The receipt: when somebody looks, how they will hear of it, and a number to say on the phone. */
export default function Sent({ loaderData: { name, reference, lookBy, email } }: { loaderData: Receipt }) {
  return (
    <div className="page prose">
      <h1>{sent.title}</h1>
      <p className="lead">{sent.lead(name, lookBy)}</p>
      <p>{sent.reference}:</p>
      <p className="reference figures">{reference}</p>
      <h2>{sent.next}</h2>
      <p>{email ? sent.byMail(email) : sent.byPhone}</p>
      <p>{sent.then}</p>
      <p>{sent.notYet}</p>
      <p>
        <a className="button quiet" href={paths.addYourGroup()}>
          {sent.another}
        </a>
      </p>
    </div>
  );
}
