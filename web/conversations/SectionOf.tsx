import {
  boxes,
  type BoxName,
  type Entry,
  type FieldKey,
  type FieldValue,
  type Saved,
  type Section,
} from '../../api/contract/conversation-form.ts';
import type { Beside } from '../../api/contract/conversations.ts';
import type { Fault } from '../../api/contract/problem.ts';
import { paths } from '../paths.ts';
import { BoxField, Star } from './BoxField.tsx';
import { Circle } from './Circle.tsx';
import { RowsField, type Row } from './RowsField.tsx';
import { TwoTexts } from './TwoTexts.tsx';
import { words } from './words.ts';

type Other = Beside & { other: FieldValue };
type Props = {
  section: Section;
  n: number;
  fields: Record<FieldKey, Saved>;
  rows: Row[];
  faults: Fault[];
  people: Record<string, string>[];
  starred: readonly BoxName[];
  near: string;
  others: Other[];
  personId: string | null;
  onAdd: (name: BoxName) => void;
  onDrop: (key: FieldKey) => void;
  onSettle: (other: Other, how: 'both' | 'this' | 'other') => void;
};

/** One part of a conversation: its heading, its boxes, and what another window wrote into them. */
export function SectionOf(props: Props) {
  const {
    section,
    n,
    fields,
    rows,
    faults,
    people,
    starred,
    near,
    others,
    personId,
    onAdd,
    onDrop,
    onSettle,
  } = props;
  const { label, hint } = words.sections[section.name] as { label: string; hint?: string };
  const isAlone = section.boxes.length === 1;
  const valueOf = (name: string) => {
    const value = fields[name]?.value;
    return typeof value === 'string' ? value : '';
  };
  return (
    <section className="talk-part" id={section.name} aria-labelledby={`${section.name}-title`}>
      <h2 id={`${section.name}-title`}>
        <span className="talk-n">{n}</span> {label}
        {isAlone && section.boxes.some((name) => starred.includes(name)) && <Star />}
      </h2>
      {hint && <p className="hint">{hint}</p>}
      <div className={`talk-boxes talk-boxes-${section.name}`}>
        {section.boxes.map((name) => {
          const box: Entry = boxes[name];
          const said = words.boxes[name] as { label: string; hint?: string };
          if (box.is === 'rows')
            return (
              <div key={name} id={isAlone ? undefined : name}>
                {!isAlone && <h3>{said.label}</h3>}
                <RowsField
                  name={name}
                  rows={rows.filter(({ key }) => key.startsWith(`${name}:`))}
                  faults={faults}
                  near={near}
                  onAdd={onAdd}
                  onDrop={onDrop}
                />
              </div>
            );
          return (
            <BoxField
              key={name}
              name={name}
              box={box}
              label={said.label}
              hint={said.hint}
              value={valueOf(name)}
              choicesOf={name}
              fault={faults.find(({ path }) => path === name)?.message}
              isStarred={starred.includes(name) && !isAlone}
              isLabelled={isAlone && (said.label === label || box.is === 'tags')}
            />
          );
        })}
      </div>
      {section.name === 'people' && <Circle people={people} />}
      {section.name === 'strengths' && personId && (
        <p>
          <a href={paths.personStrengths(personId)}>{words.shareThem}</a>{' '}
          <span className="hint">{words.shareHint}</span>
        </p>
      )}
      {section.name === 'sharing' && (
        <p>
          {words.sharingHint} {personId && <a href={paths.personSharing(personId)}>{words.sharingLink}</a>}
        </p>
      )}
      {others.length > 0 && (
        <div id="two-texts">
          {others.map((each) => (
            <TwoTexts key={each.id} id={each.id} other={each.other} onChoose={(how) => onSettle(each, how)} />
          ))}
        </div>
      )}
    </section>
  );
}
