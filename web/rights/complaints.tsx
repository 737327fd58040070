import type { ComplaintView } from '../../api/contract/rights.ts';
import { sayDate } from '../assets/dates.ts';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadComplaints, pressComplaint } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'export-person', load: loadComplaints, act: pressComplaint });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.complaint.list) },
  { name: 'robots', content: 'noindex' },
];

const says = words.complaint;

/** Complaints about data and their thirty days, for data protection officers. */
export default function Complaints({
  loaderData: { complaints },
}: {
  loaderData: { complaints: ComplaintView[] };
}) {
  return (
    <div className="page prose">
      <p>
        <a href={paths.rights()}>{words.one.back}</a>
      </p>
      <h1>{says.list}</h1>
      {complaints.length === 0 && <p>{says.none}</p>}
      <ul className="rows">
        {complaints.map((complaint) => (
          <li key={complaint.id}>
            <One complaint={complaint} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function One({
  complaint: {
    id,
    reference,
    words: said,
    name,
    reach,
    namesUs,
    receivedOn,
    clock,
    acknowledgedOn,
    answeredOn,
  },
}: {
  complaint: ComplaintView;
}) {
  const from = [name, reach].filter(Boolean).join(', ');
  return (
    <form method="post">
      <h2>{reference}</h2>
      <p className={!acknowledgedOn && clock.left < 0 ? 'fault' : 'hint'}>
        {words.list.asked(sayDate(receivedOn))}, {words.list.due(sayDate(clock.dueOn), clock.left)}
      </p>
      <blockquote>{said}</blockquote>
      {!namesUs && <p className="hint">{says.namesNobody}</p>}
      {from && <p>{says.from(from)}</p>}
      {acknowledgedOn && <p className="hint">{says.acknowledged(sayDate(acknowledgedOn))}</p>}
      {answeredOn && <p className="hint">{says.answered(sayDate(answeredOn))}</p>}
      <input type="hidden" name="id" value={id} />
      <p className="buttons">
        {!acknowledgedOn && !answeredOn && (
          <button className="button quiet" name="press" value="acknowledge">
            {says.acknowledge}
          </button>
        )}
        {!answeredOn && (
          <button className="button" name="press" value="answer">
            {says.answer}
          </button>
        )}
      </p>
    </form>
  );
}
