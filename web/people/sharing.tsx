import { page } from '../kit/page.server.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { GiveForm } from './GiveForm.tsx';
import './people.css';
import { optionsOf, Select } from './Picks.tsx';
import { act, load, type SharingPage } from './sharing.server.ts';
import { words } from './words.ts';
import { Yes } from './Yes.tsx';

const served = page({ for: 'record-consent', module: 'conversations', readsQuery: true, load, act });
export const loader = served.loader;
export const action = served.action;

const says = words.sharing;
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** Who may see what and why, who has a copy, a new yes, and by what law the record is held. */
export default function Sharing({
  loaderData,
  actionData,
}: {
  loaderData: SharingPage;
  actionData?: object;
}) {
  const { id, now, before, copies, basis, mayGive, done } = loaderData;
  const { faults } = told(actionData);
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'to'} />}
      {done && faults.length === 0 && (
        <p className="note" role="status">
          {done === 'taken' ? says.taken : says.kept}
        </p>
      )}
      <p>
        <a href={paths.onePerson(id)}>{words.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      <section aria-labelledby="now">
        <h2 id="now">{says.now}</h2>
        {now.length === 0 && <p>{says.none}</p>}
        <ul className="people-list">
          {now.map((yes) => (
            <Yes key={yes.consentId} yes={yes} mayWithdraw={loaderData.mayWithdraw} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="copies">
        <h2 id="copies">{says.copies}</h2>
        <p>{says.copiesLead}</p>
        {copies.length === 0 && <p>{says.noCopies}</p>}
        <ul className="people-list">
          {copies.map(({ who, parts, how, at, isStillShared }, line) => (
            <li key={line}>
              <b>{who}</b> {says[how]} · {at} · {isStillShared ? says.still : says.over}
              <p className="hint">{parts.map((part) => words.parts[part]).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </section>
      {mayGive && <GiveForm loaderData={loaderData} actionData={actionData} />}
      {before.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{says.before}</h2>
          <ul className="people-list">
            {before.map((yes) => (
              <Yes key={yes.consentId} yes={yes} mayWithdraw={false} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="law">
        <h2 id="law">{says.law}</h2>
        <p>{says.lawLead}</p>
        <p className="hint">{says.since(basis.since)}</p>
        {mayGive ? (
          <form method="post">
            <input type="hidden" name="act" value="basis" />
            <Select
              name="lawful"
              label={says.lawful}
              chosen={basis.lawful}
              options={optionsOf(words.lawful)}
            />
            <Select
              name="special"
              label={says.special}
              chosen={basis.special}
              options={optionsOf(words.special)}
            />
            <button className="button quiet">{says.lawIt}</button>
          </form>
        ) : (
          <p>
            {words.lawful[basis.lawful]}. {words.special[basis.special]}.
          </p>
        )}
      </section>
    </div>
  );
}
