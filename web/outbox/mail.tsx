import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './outbox.css';
import { loadMail, type MailPage } from './outbox.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadMail });
export const loader = served.loader;

export const handle = { still: true };

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

/** One mail, as its reader would see its text. */
export default function OneMail({ loaderData: mail }: { loaderData: MailPage }) {
  return (
    <div className="page prose mail">
      <p>
        <a href={paths.outbox()}>{words.back}</a>
      </p>
      <h1>{mail.subject}</h1>
      <dl>
        <dt>{words.to}</dt>
        <dd>{mail.to}</dd>
        <dt>{words.written}</dt>
        <dd>{mail.written}</dd>
      </dl>
      <div className="letter">
        {mail.parts.map(({ text, href }, index) =>
          href ? (
            <a key={index} href={href}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </div>
    </div>
  );
}
