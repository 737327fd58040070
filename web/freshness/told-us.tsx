import type { SignalView } from '../../api/contract/freshness.ts';
import { signalAnswers } from '../../api/contract/freshness-lists.ts';
import { sayDate } from '../assets/dates.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import './freshness.css';
import { answerTold, loadTold } from './overview.server.ts';
import { words } from './words.ts';

const served = page({ for: 'curate', load: loadTold, act: answerTold });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.told.title) },
  { name: 'robots', content: 'noindex' },
];

type Props = { loaderData: { signals: SignalView[] }; actionData?: object };
const says = words.told;

/** What people told us may be wrong, and what became of it. */
export default function ToldUs({ loaderData: { signals }, actionData }: Props) {
  const { faults } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      {signals.length === 0 && <p>{says.none}</p>}
      <ul className="rows">
        {signals.map((signal) => (
          <li key={signal.id}>
            <OneTold signal={signal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneTold({
  signal: { id, how, what, words: wrote, at, asset, waitsForMail },
}: {
  signal: SignalView;
}) {
  return (
    <form method="post">
      <h2>
        <a href={paths.asset(asset.slug)}>{asset.name}</a>
      </h2>
      <p>
        {how === 'number' ? says.number : words.details[what]}, {says.told(sayDate(at.slice(0, 10)))}
      </p>
      {wrote && <blockquote>{wrote}</blockquote>}
      {asset.phone && (
        <p>
          <a href={`tel:${asset.phone.replaceAll(' ', '')}`}>{asset.phone}</a>
        </p>
      )}
      {waitsForMail && <p className="hint">{says.waits}</p>}
      <input type="hidden" name="signalId" value={id} />
      <div className="field">
        <label htmlFor={`answer-${id}`}>{says.answer}</label>
        <select className="box" id={`answer-${id}`} name="answer">
          {signalAnswers.map((answer) => (
            <option key={answer} value={answer}>
              {words.answers[answer]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`words-${id}`}>{says.words}</label>
        <input className="box" id={`words-${id}`} name="words" maxLength={300} />
      </div>
      <button className="button quiet" aria-label={`${says.send}: ${asset.name}`}>
        {says.send}
      </button>
    </form>
  );
}
