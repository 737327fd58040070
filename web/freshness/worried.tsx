import { worryForm } from '../../api/contract/freshness.ts';
import { slugOf } from '../assets/asset.server.ts';
import { Back } from '../kit/Back.tsx';
import { Faults } from '../kit/Faults.tsx';
import { Icon } from '../kit/Icon.tsx';
import { page, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf, refusedOf } from './answered.ts';
import { mustRead } from './asks.server.ts';
import { Box } from './Box.tsx';
import './freshness.css';
import { words } from './words.ts';
import { load as loadEntry } from './wrong.server.ts';

async function load(ask: Ask) {
  return { ...(await loadEntry(ask)), lead: ask.context.services.freshness.lead() };
}

async function tell(ask: Ask, form: FormData) {
  await ask.context.services.freshness.worry(slugOf(ask), mustRead(worryForm, form));
  return { done: true };
}

const served = page({ for: 'anyone', load, act: tell });
export const loader = served.loader;
export const action = served.action;

export const handle = { still: true };

export const meta = () => [
  { title: siteWords.title(words.worried.title) },
  { name: 'robots', content: 'noindex' },
];

type Lead = { name: string; phone: string | null };
type Props = { loaderData: { name: string; slug: string; lead: Lead | null }; actionData?: object };
const says = words.worried;

/** A worry about a person or a place: who to ring first, and a way to write to the safeguarding lead alone. */
export default function Worried({ loaderData: { name, slug, lead }, actionData }: Props) {
  if (actionData && 'done' in actionData && lead) return <Done lead={lead} slug={slug} name={name} />;
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <Back href={paths.asset(slug)}>{words.wrong.back(name)}</Back>
      </p>
      <h1>{says.title}</h1>
      <RingFirst />
      {lead ? (
        <>
          <p>{says.lead(lead.name)}</p>
          {lead.phone && (
            <p>
              <a href={`tel:${lead.phone.replaceAll(' ', '')}`}>{says.ringLead(lead.name, lead.phone)}</a>
            </p>
          )}
          <form method="post" className="freshness-form">
            <p>
              <b>{says.about(name)}</b>
            </p>
            <Box
              name="words"
              label={says.words}
              hint={says.wordsHint}
              fault={faultOf('words')}
              typed={typedIn('words')}
              long
            />
            <Box
              name="from"
              label={says.from}
              fault={faultOf('from')}
              typed={typedIn('from')}
              autoComplete="name"
            />
            <Box
              name="reach"
              label={says.reach}
              hint={says.reachHint}
              fault={faultOf('reach')}
              typed={typedIn('reach')}
            />
            <button className="button">{says.send}</button>
          </form>
        </>
      ) : (
        <p>{says.nobody}</p>
      )}
    </div>
  );
}

function RingFirst() {
  return (
    <>
      <p className="lead">{says.first}</p>
      <p className="buttons">
        <a className="button" href="tel:999">
          <Icon name="phone" />
          {says.ring}
        </a>
        <a className="button quiet" href={paths.urgent()}>
          {says.urgent}
        </a>
      </p>
    </>
  );
}

function Done({ lead, slug, name }: { lead: Lead; slug: string; name: string }) {
  return (
    <div className="page prose">
      <h1>{says.doneTitle}</h1>
      <p className="lead">{says.done(lead.name)}</p>
      <p>{says.doneNext}</p>
      <RingFirst />
      <p>
        <a href={paths.asset(slug)}>{words.wrong.back(name)}</a>
      </p>
    </div>
  );
}
