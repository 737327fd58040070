import { channels } from '../../api/contract/people.ts';
import { told, type Refused } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { act, load } from './details.server.ts';
import './people.css';
import { optionsOf, Select, Ticks } from './Picks.tsx';
import { words } from './words.ts';
import { Write } from './Write.tsx';

const served = page({ for: 'write-conversation', module: 'conversations', load, act });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [
  { title: siteWords.title(words.details.title) },
  { name: 'robots', content: 'noindex' },
];

type Shown = Awaited<ReturnType<typeof load>>;
const says = words.details;

/** Who they are, how to reach them, and what is safe: all but the first is theirs to give or not. */
export default function Details({
  loaderData,
  actionData,
}: {
  loaderData: Shown;
  actionData?: Partial<Refused>;
}) {
  const { id, identity, revision } = loaderData;
  const { faults, faultOf } = told(actionData);
  const typed = actionData?.typed;
  const area = identity.postcode ? '' : identity.area?.code;
  const box = (name: string, label: string, kept: string | null | undefined, more: object = {}) => (
    <Write
      name={name}
      label={label}
      fault={faultOf(name)}
      value={typed ? (typed[name]?.[0] ?? '') : (kept ?? '')}
      {...more}
    />
  );
  return (
    <div className="page people">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path || 'reference'} />}
      <p>
        <a href={paths.onePerson(id)}>{words.back}</a>
      </p>
      <h1>{says.title}</h1>
      <p className="lead">{says.lead}</p>
      <form method="post" noValidate autoComplete="off">
        <input type="hidden" name="revision" value={revision} />
        {box('reference', says.reference, identity.reference, { hint: says.referenceHint })}
        <fieldset className="people-group">
          <legend>
            <h2>{says.safe}</h2>
          </legend>
          <p className="hint">{says.safeHint}</p>
          <div className="people-safe">
            {channels.map((channel) => (
              <Select
                key={channel}
                name={`safe-${channel}`}
                label={words.channels[channel]}
                fault={faultOf(`safe-${channel}`)}
                chosen={typed?.[`safe-${channel}`]?.[0] ?? identity.safe[channel]}
                options={optionsOf(words.safeties)}
              />
            ))}
          </div>
        </fieldset>
        {box('contactNote', says.contactNote, identity.contactNote, {
          hint: says.contactNoteHint,
          isLong: true,
        })}
        <Ticks
          name="needs"
          label={says.needs}
          fault={faultOf('needs')}
          chosen={typed ? (typed.needs ?? []) : identity.needs}
          options={optionsOf(words.needs)}
        />
        {box('communication', says.communication, identity.communication, { isLong: true })}
        {box('name', says.name, identity.name)}
        {box('knownAs', says.knownAs, identity.knownAs)}
        {box('phone', says.phone, identity.phone, { type: 'tel' })}
        {box('email', says.email, identity.email, { type: 'email' })}
        {box('address', says.address, identity.address, { hint: says.addressHint, isLong: true })}
        {box('postcode', says.postcode, identity.postcode)}
        {box('area', says.area, area, { hint: says.areaHint })}
        {box('born', says.born, identity.born, { hint: says.bornHint })}
        {box('nhsNumber', says.nhs, identity.nhsNumber, { hint: says.nhsHint, inputMode: 'numeric' })}
        <button className="button">{words.save}</button>
      </form>
    </div>
  );
}
