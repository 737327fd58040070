import { days } from '../../api/contract/lists.ts';
import type { TeamCard } from '../../api/contract/team.ts';
import { idOf, refusedOf } from '../freshness/answered.ts';
import { Box } from '../freshness/Box.tsx';
import '../freshness/freshness.css';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { loadCard, saveCard } from './team.server.ts';
import { words } from './words.ts';

const served = page({ for: 'edit-team', load: loadCard, act: saveCard });
export const loader = served.loader;
export const action = served.action;

export const meta = () => [{ title: siteWords.title(words.title) }, { name: 'robots', content: 'noindex' }];

const says = words.card;

/** What the directory says about one person; saving it confirms it. */
export default function Card({
  loaderData: { card },
  actionData,
}: {
  loaderData: { card: TeamCard };
  actionData?: object;
}) {
  const { faults, faultOf, typedIn } = refusedOf(actionData);
  const box = (name: 'title' | 'patch' | 'phone' | 'cover', label: string, hint?: string) => (
    <Box
      name={name}
      label={label}
      {...(hint && { hint })}
      fault={faultOf(name)}
      typed={typedIn(name) ?? card[name]}
      {...(name === 'phone' && { type: 'tel', autoComplete: 'tel' })}
    />
  );
  return (
    <div className="page prose">
      {faults.length > 0 && <Faults faults={faults} idOf={idOf} />}
      <p>
        <a href={paths.team()}>{says.back}</a>
      </p>
      <h1>{says.title(card.name)}</h1>
      <form method="post" className="freshness-form">
        {box('title', says.role, says.roleHint)}
        {box('patch', says.patch, says.patchHint)}
        {box('phone', says.phone)}
        <fieldset className="field">
          <legend>{says.days}</legend>
          <div className="ticks" id="days" tabIndex={-1}>
            {days.map((day) => (
              <label key={day}>
                <input type="checkbox" name="days" value={day} defaultChecked={card.days.includes(day)} />
                {words.days[day]}
              </label>
            ))}
          </div>
        </fieldset>
        {box('cover', says.cover)}
        <p>
          <button className="button">{says.save}</button>
        </p>
      </form>
    </div>
  );
}
