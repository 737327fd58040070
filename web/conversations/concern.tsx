import { concernForm } from '../../api/contract/conversations.ts';
import { ProblemError } from '../../api/contract/problem.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { Field } from '../kit/Field.tsx';
import { Room } from '../kit/Room.tsx';
import { memberOf, page, read, type Ask } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import './conversations.css';
import { words } from './words.ts';

type Loaded = { id: string; lead: { name: string; phone: string | null } | null };

const served = page({
  for: 'write-conversation',
  module: 'conversations',
  load: async ({ context, params }: Ask): Promise<Loaded> => {
    const id = params.id ?? '';
    await context.services.conversations.read(memberOf(context), id);
    return { id, lead: context.services.conversations.lead() };
  },
  act: async ({ context, params }: Ask, form: FormData) => {
    const { value, faults } = read(concernForm, form);
    if (faults) throw new ProblemError('bad-input', { errors: faults });
    await context.services.conversations.concern(memberOf(context), params.id ?? '', value);
    return { told: true };
  },
});
export const loader = served.loader;
export const action = served.action;

const says = words.concern;

/** Nothing of it is kept in the browser. */
export const handle = { still: true };
export const meta = () => [{ title: siteWords.title(says.title) }, { name: 'robots', content: 'noindex' }];

/** A worry about somebody's safety: to the safeguarding lead, and nowhere else. */
export default function Concern({
  loaderData: { id, lead },
  actionData,
}: {
  loaderData: Loaded;
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = told(actionData);
  const isTold = actionData && 'told' in actionData;
  const back = <a href={paths.conversation(id)}>{says.back}</a>;
  if (isTold)
    return (
      <div className="page prose">
        <h1>{says.told}</h1>
        <p>{back}</p>
      </div>
    );
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => path} />}
      <h1>{says.title}</h1>
      <p className="note berry">
        <b>{lead?.phone ? says.ring(lead.phone) : says.urgent}</b>
      </p>
      {lead ? (
        <form method="post" autoComplete="off" noValidate className="talk-concern">
          <p>{says.lead(lead.name)}</p>
          <div className="field">
            <label htmlFor="words">{says.words}</label>
            {faultOf('words') && <span className="fault">{faultOf('words')}</span>}
            <Room most={4_000}>
              <textarea
                className="box"
                id="words"
                name="words"
                rows={6}
                maxLength={4_000}
                aria-invalid={faultOf('words') ? true : undefined}
                defaultValue={typedIn('words')}
              />
            </Room>
          </div>
          <Field
            name="reach"
            label={says.reach}
            maxLength={120}
            fault={faultOf('reach')}
            defaultValue={typedIn('reach')}
          />
          <button className="button">{says.button}</button>
        </form>
      ) : (
        <p>{says.nobody}</p>
      )}
      <p>{back}</p>
    </div>
  );
}
