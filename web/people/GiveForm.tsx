import { told, type Refused } from '../kit/answer.ts';
import { optionsOf, Select, Ticks } from './Picks.tsx';
import type { SharingPage } from './sharing.server.ts';
import { words } from './words.ts';
import { Write } from './Write.tsx';

const says = words.sharing;

/** Who, what, why, the very words, in which language, how and by whom it was given. */
export function GiveForm({
  loaderData,
  actionData,
}: {
  loaderData: SharingPage;
  actionData?: Partial<Refused> | undefined;
}) {
  const { choices, wordings, commandId } = loaderData;
  const { faultOf, typedIn } = told(actionData);
  const typed = actionData?.typed;
  const of = (kind: 'organisation' | 'person') =>
    choices.filter((each) => each.kind === kind).map(({ value, name }) => ({ value, label: name }));
  const colleagues = choices
    .filter(({ kind }) => kind === 'role')
    .map(({ value, name }) => ({ value, label: words.roles[name] ?? name }));
  return (
    <section aria-labelledby="give">
      <h2 id="give">{says.give}</h2>
      <form method="post" noValidate>
        <input type="hidden" name="act" value="give" />
        <input type="hidden" name="commandId" value={commandId} />
        <Select
          name="to"
          label={says.to}
          fault={faultOf('to')}
          chosen={typedIn('to')}
          isOpen
          groups={[
            { label: says.organisations, options: of('organisation') },
            { label: says.colleagues, options: colleagues },
            { label: says.people, options: of('person') },
          ]}
        />
        <Ticks
          name="parts"
          label={says.parts}
          fault={faultOf('parts')}
          chosen={typed?.parts ?? []}
          options={optionsOf(words.parts)}
        />
        <Write
          name="why"
          label={says.why}
          hint={says.whyHint}
          fault={faultOf('why')}
          value={typedIn('why')}
        />
        <Ticks
          name="wording"
          type="radio"
          label={says.wording}
          fault={faultOf('wording')}
          chosen={[typedIn('wording') || (wordings[0]?.id ?? '')]}
          options={wordings.map(({ id, says: text, easy }) => ({
            ...{ value: id, label: `${easy ? says.easy : says.plain}: “${text}”` },
          }))}
        />
        <Select
          name="language"
          label={says.language}
          fault={faultOf('language')}
          chosen={typedIn('language') || 'en'}
          options={optionsOf(words.languages)}
        />
        <Select
          name="how"
          label={says.how}
          fault={faultOf('how')}
          chosen={typedIn('how') || 'spoken'}
          options={optionsOf(words.ways)}
        />
        <Select
          name="givenBy"
          label={says.givenBy}
          fault={faultOf('givenBy')}
          chosen={typedIn('givenBy') || 'self'}
          options={optionsOf(words.givers)}
        />
        <Write name="whom" label={says.whom} fault={faultOf('whom')} value={typedIn('whom')} />
        <Select
          name="capacity"
          label={says.capacity}
          fault={faultOf('capacity')}
          chosen={typedIn('capacity') || 'presumed'}
          options={optionsOf(words.capacities)}
        />
        <Write
          name="expiresOn"
          label={says.expires}
          hint={says.expiresHint}
          fault={faultOf('expiresOn')}
          value={typedIn('expiresOn')}
        />
        <button className="button">{says.giveIt}</button>
      </form>
    </section>
  );
}
