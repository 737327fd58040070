import { lengths, type Box } from '../../api/contract/conversation-form.ts';
import { Room } from '../kit/Room.tsx';
import { words } from './words.ts';

type Props = {
  name: string;
  id?: string;
  box: Box;
  label: string;
  hint?: string | undefined;
  value: string;
  /** The names of the choices: of the box, or of the column of a row. */
  choicesOf: string;
  fault?: string | undefined;
  isStarred?: boolean;
  /** The heading above says it already. */
  isLabelled?: boolean;
};

/** One box of the page, of whatever sort it is. */
export function BoxField({ name, box, label, hint, value, choicesOf, fault, isStarred, isLabelled }: Props) {
  const id = idOf(name);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const names = words.choices[choicesOf] ?? {};
  const isGroup = box.is === 'tags' || (box.is === 'choice' && (box.choices?.length ?? 0) <= 3);
  const said = (
    <>
      {label}
      {isStarred && <Star />}
    </>
  );
  const help = (
    <>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
  if (isGroup)
    return (
      <fieldset className="field" aria-describedby={described} id={id} tabIndex={-1}>
        <legend className={isLabelled ? 'unseen' : undefined}>{said}</legend>
        {help}
        <div className="talk-choices">
          {(box.choices ?? []).map((choice) => (
            <label className="tick" key={choice}>
              <input
                type={box.is === 'tags' ? 'checkbox' : 'radio'}
                name={name}
                value={choice}
                defaultChecked={value.split(' ').includes(choice)}
              />
              <span>{names[choice] ?? choice}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  const common = {
    ...{ id, name, className: 'box', 'aria-describedby': described, defaultValue: value },
    'aria-invalid': fault ? true : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelled ? 'unseen' : undefined}>
        {said}
      </label>
      {help}
      {box.is === 'text' && (
        <Room most={lengths.text}>
          <textarea {...common} rows={4} maxLength={lengths.text} />
        </Room>
      )}
      {box.is === 'line' && (
        <Room most={lengths.line}>
          <input {...common} type="text" maxLength={lengths.line} />
        </Room>
      )}
      {box.is === 'day' && <input {...common} type="date" />}
      {box.is === 'choice' && (
        <select {...common}>
          <option value="">{words.choose}</option>
          {(box.choices ?? []).map((choice) => (
            <option key={choice} value={choice}>
              {names[choice] ?? choice}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Ids of pages hold no colon, which a link to one would have to escape. */
export const idOf = (name: string): string => name.replaceAll(':', '-');

export function Star() {
  return (
    <>
      <span aria-hidden="true" className="talk-star">
        {'*'}
      </span>
      <span className="aloud"> ({words.star})</span>
    </>
  );
}
