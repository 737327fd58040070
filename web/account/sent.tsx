import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './account.css';
import { words } from './words.ts';

const served = page({
  for: 'anyone',
  load: ({ context }: Ask) => ({ hasOutbox: context.services.outbox !== null }),
});
export const loader = served.loader;

export const meta = () => [
  { title: siteWords.title(words.sent.title) },
  { name: 'robots', content: 'noindex' },
];

/** The same for every address: only the mail tells whether we know it. */
export default function Sent({ loaderData }: { loaderData: { hasOutbox: boolean } }) {
  return (
    <div className="page prose">
      <h1>{words.sent.title}</h1>
      <p className="lead">{words.sent.lead}</p>
      <ul className="steps">
        {words.sent.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="buttons">
        {loaderData.hasOutbox && (
          <a className="button" href={paths.outbox()}>
            {words.sent.outbox}
          </a>
        )}
        <a className="button quiet" href={paths.signIn()}>
          {words.sent.again}
        </a>
      </p>
    </div>
  );
}
