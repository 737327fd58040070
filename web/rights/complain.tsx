import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { Select } from '../people/Picks.tsx';
import { complain, loadComplain } from './rights.server.ts';
import { words } from './words.ts';

const served = page({ for: 'anyone', load: loadComplain, act: complain });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };
export const meta = () => [
  { title: siteWords.title(words.complaint.title) },
  { name: 'robots', content: 'noindex' },
];

const says = words.complaint;

/** Anybody may complain about how their data is used. */
export default function Complain({
  loaderData: { organisations },
  actionData,
}: {
  loaderData: { organisations: { id: string; name: string }[] };
  actionData?: object;
}) {
  if (actionData && 'reference' in actionData) {
    const { reference, answerBy } = actionData as { reference: string; answerBy: string };
    return (
      <div className="page prose">
        <h1>{says.doneTitle}</h1>
        <p className="lead">{says.done(reference, answerBy)}</p>
        <p>{says.ico}</p>
      </div>
    );
  }
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <h1 id="main" tabIndex={-1}>
        {says.title}
      </h1>
      <p className="lead">{says.lead}</p>
      <form method="post">
        <Box name="words" label={says.words} fault={faultOf('words')} typed={typedIn('words')} long />
        {organisations.length > 1 && (
          <Select
            name="about"
            label={says.about}
            hint={says.aboutHint}
            fault={faultOf('about')}
            chosen={typedIn('about')}
            options={[
              { value: '', label: says.aboutAny },
              ...organisations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Box
          name="name"
          label={says.name}
          fault={faultOf('name')}
          typed={typedIn('name')}
          autoComplete="name"
        />
        <Box
          name="reach"
          label={says.reach}
          hint={says.reachHint}
          fault={faultOf('reach')}
          typed={typedIn('reach')}
        />
        <p>
          <button className="button">{says.press}</button>
        </p>
      </form>
      <p>{says.ico}</p>
    </div>
  );
}
