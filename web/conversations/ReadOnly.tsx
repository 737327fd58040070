import {
  boxes,
  rowsOf,
  type BoxName,
  type Entry,
  type FieldKey,
  type Saved,
} from '../../api/contract/conversation-form.ts';
import { paths } from '../paths.ts';
import { Circle } from './Circle.tsx';
import type { ConversationPage } from './conversation.server.ts';
import { Top } from './Top.tsx';
import { words } from './words.ts';

/** A conversation as it stands: finished, or another's to write. */
export function ReadOnly({ page: { id, personId, view, sections } }: { page: ConversationPage }) {
  const { fields, isFinished, open } = view;
  return (
    <div className="page talk">
      <Top view={view} />
      {!isFinished && <p className="note">{words.readOnly}</p>}
      {open.length < new Set(Object.values(boxes).map(({ part }) => part)).size && (
        <p className="note">{words.partly}</p>
      )}
      {sections
        .filter((section) => section.boxes.length > 0)
        .map((section) => (
          <section className="talk-part" key={section.name} aria-labelledby={`${section.name}-title`}>
            <h2 id={`${section.name}-title`}>{words.sections[section.name].label}</h2>
            <dl className="talk-told">
              {section.boxes
                .filter((name) => open.includes(boxes[name].part))
                .map((name) => (
                  <div key={name}>
                    <dt className={section.boxes.length === 1 ? 'unseen' : undefined}>
                      {words.boxes[name].label}
                    </dt>
                    <dd>{say(name, fields)}</dd>
                  </div>
                ))}
            </dl>
            {section.name === 'people' && <Circle people={rowsOf(fields, 'people').map(({ row }) => row)} />}
          </section>
        ))}
      {isFinished && id && (
        <form method="post" action={paths.conversation(id)}>
          <button className="button quiet" name="do" value="goOn">
            {words.goOn}
          </button>
        </form>
      )}
      {id && personId && (
        <nav className="talk-ways" aria-label={words.list.title}>
          <ul>
            <li>
              <a href={paths.onePerson(personId)}>{words.person}</a>
            </li>
            <li>
              <a href={paths.conversationCopy(id)}>{words.copy}</a>
            </li>
            <li>
              <a href={paths.personConversations(personId)}>{words.all}</a>
            </li>
          </ul>
        </nav>
      )}
    </div>
  );
}

function say(name: BoxName, fields: Record<FieldKey, Saved>): React.ReactNode {
  const box: Entry = boxes[name];
  const choices = words.choices[name] ?? {};
  if (box.is === 'rows') {
    const rows = rowsOf(fields, name);
    if (rows.length === 0) return <span className="soft">{words.nothing}</span>;
    return (
      <ul>
        {rows.map(({ key, row }) => (
          <li key={key}>
            {Object.entries(box.columns)
              .flatMap(([column]) => {
                const text = row[column] ?? '';
                return text && !['asset', 'told'].includes(column)
                  ? [words.choices[column]?.[text] ?? text]
                  : [];
              })
              .join(' · ')}
          </li>
        ))}
      </ul>
    );
  }
  const value = fields[name]?.value;
  if (typeof value !== 'string' || value === '') return <span className="soft">{words.nothing}</span>;
  if (box.is === 'tags' || box.is === 'choice')
    return value
      .split(' ')
      .map((choice) => choices[choice] ?? choice)
      .join(' · ');
  return value;
}
