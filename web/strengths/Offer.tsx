import { waysGiven } from '../../api/contract/people.ts';
import { words } from './words.ts';

const purposes = Object.keys(words.purposes) as (keyof typeof words.purposes)[];
const skills = Object.keys(words.skills) as (keyof typeof words.skills)[];

/** The question, asked apart from everything else, in the words that are kept with the answer. */
export function Offer({
  n,
  gift,
  what,
  asks,
  commandId,
  isOpen,
  typedIn,
}: {
  n: number;
  gift: string;
  what: string;
  asks: string;
  commandId: string;
  isOpen: boolean;
  typedIn: (name: string) => string;
}) {
  const typed = (name: string) => (isOpen ? typedIn(name) : '');
  const id = (name: string) => (isOpen ? name : `${name}-${n}`);
  return (
    <details open={isOpen}>
      <summary>{words.ask}</summary>
      <form method="post" className="talk-concern" autoComplete="off">
        <input type="hidden" name="act" value="offer" />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="gift" value={gift} />
        <input type="hidden" name="what" value={what} />
        <p>{words.asks}</p>
        <blockquote>{asks}</blockquote>
        <fieldset className="field" id={id('purpose')} tabIndex={-1}>
          <legend>{words.purpose}</legend>
          {purposes.map((purpose) => (
            <label className="tick" key={purpose}>
              <input
                type="radio"
                name="purpose"
                value={purpose}
                defaultChecked={typed('purpose') === purpose}
              />
              <span>{words.purposes[purpose]}</span>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={id('whom')}>{words.whom}</label>
          <input className="box" id={id('whom')} name="whom" maxLength={120} defaultValue={typed('whom')} />
        </div>
        <div className="field">
          <label htmlFor={id('skill')}>{words.skill}</label>
          <select className="box" id={id('skill')} name="skill" defaultValue={typed('skill')}>
            <option value="">{words.choose}</option>
            {skills.map((skill) => (
              <option key={skill} value={skill}>
                {words.skills[skill]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={id('how')}>{words.how}</label>
          <select className="box" id={id('how')} name="how" defaultValue={typed('how') || 'spoken'}>
            {waysGiven.map((way) => (
              <option key={way} value={way}>
                {words.ways[way]}
              </option>
            ))}
          </select>
        </div>
        <button className="button">{words.yes}</button>
        <p className="hint">{words.notNow}</p>
      </form>
    </details>
  );
}
