import { useRef, useState } from 'react';
import {
  boxes,
  boxOf,
  rowsOf,
  starred,
  type BoxName,
  type FieldKey,
  type FieldValue,
  type Saved,
} from '../../api/contract/conversation-form.ts';
import { told } from '../kit/answer.ts';
import { Faults } from '../kit/Faults.tsx';
import { page } from '../kit/page.server.ts';
import { words as siteWords } from '../kit/words.ts';
import { paths } from '../paths.ts';
import { idOf } from './BoxField.tsx';
import { CallIt } from './CallIt.tsx';
import { actOnConversation, loadConversation, type ConversationPage } from './conversation.server.ts';
import './conversations.css';
import { fieldsIn, newRow } from './read-form.ts';
import { ReadOnly } from './ReadOnly.tsx';
import { SectionOf } from './SectionOf.tsx';
import { Standing } from './Standing.tsx';
import { Top } from './Top.tsx';
import type { Row } from './RowsField.tsx';
import { Unsent } from './Unsent.tsx';
import { useSaving } from './useSaving.ts';
import { words } from './words.ts';

const served = page({
  for: 'read-conversation',
  module: 'conversations',
  readsQuery: true,
  load: loadConversation,
  act: actOnConversation,
});
export const loader = served.loader;
export const action = served.action;

/** No word of what is said stands in a title. */
export const meta = () => [{ title: siteWords.title(words.start) }, { name: 'robots', content: 'noindex' }];

type Props = { loaderData: ConversationPage; actionData?: object | undefined };

/** One conversation on one page: written with the person beside the screen, and saved while it is written. */
export default function Conversation({ loaderData, actionData }: Props) {
  if (!loaderData.view.mayWrite) return <ReadOnly page={loaderData} />;
  return <Write key={loaderData.id} loaderData={loaderData} actionData={actionData} />;
}

function Write({ loaderData, actionData }: Props) {
  const { id, view, sections, tab, commandId, who, was, blank, isNamed, isSaved, near } = loaderData;
  const { faults } = told(actionData);
  const typed = typedIn(actionData);
  const [fields] = useState<Record<FieldKey, Saved>>(() => ({ ...view.fields, ...typed }));
  const form = useRef<HTMLFormElement>(null);
  const goesOn = useRef(false);
  const [rows, setRows] = useState<Row[]>(() => [
    ...listsOf(fields),
    ...blank.filter((key) => !(key in typed)).map((key) => ({ key, row: {} })),
  ]);
  const [people, setPeople] = useState(() => rowsOf(fields, 'people').map(({ row }) => row));

  /** Puts into the page what came from elsewhere. */
  function show(values: Record<FieldKey, FieldValue>) {
    const mended = Object.entries(values).filter(([key]) => key.includes(':'));
    if (mended.length > 0)
      setRows((before) => {
        const others = before.filter(({ key }) => !(key in values));
        return [
          ...others,
          ...mended.flatMap(([key, row]) => (row && typeof row === 'object' ? [{ key, row }] : [])),
        ];
      });
    for (const [key, value] of Object.entries(values)) put(form.current, key, value);
    setPeople(peopleIn(form.current));
  }
  const { standing, others, settle, isBack, autosave } = useSaving(
    form,
    { id, carer: view.carer, tab, commandId, who, fields: view.fields, beside: view.beside },
    show,
  );

  function add(name: BoxName) {
    const key = newRow(name);
    setRows((before) => [...before, { key, row: {} }]);
    // The row is there after the next paint.
    requestAnimationFrame(() =>
      document
        .getElementById(idOf(key))
        ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')
        ?.focus(),
    );
  }

  function drop(key: FieldKey) {
    setRows((before) => before.filter((each) => each.key !== key));
    autosave.current?.typed(key, null);
    requestAnimationFrame(() => setPeople(peopleIn(form.current)));
  }

  /** What is not saved yet goes first; the button then does what it does without JavaScript. */
  async function onSubmit(event: React.SubmitEvent<HTMLFormElement> | React.FormEvent<HTMLFormElement>) {
    const saving = autosave.current;
    if (!saving?.isUnsent() || goesOn.current) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    await saving.flush();
    goesOn.current = !saving.isInTrouble();
    // Who types on meanwhile has pressed all the same: the form takes along what is not sent yet.
    if ((!saving.isUnsent() || !saving.isInTrouble()) && form.current) form.current.requestSubmit(submitter);
  }

  const twoTextsOf = (name: BoxName) => others.filter(({ field }) => boxOf(field) === name);
  return (
    <div className="page talk">
      {faults.length > 0 && <Faults faults={faults} idOf={(path) => idOf(path) || 'talk'} />}
      <Unsent who={who} except={id} />
      {isBack && (
        <p className="note" role="status">
          <span>{words.broughtBack}</span>
        </p>
      )}
      {id && !isNamed && isSaved && <CallIt id={id} />}
      <Top view={view} />
      <form
        method="post"
        action={`${paths.conversation(id ?? 'start')}${id === null && view.carer ? '?carer=yes' : ''}`}
        className="talk-form"
        id="talk"
        ref={form}
        autoComplete="off"
        noValidate
        onInput={() => setPeople(peopleIn(form.current))}
        onSubmit={(event) => void onSubmit(event)}
      >
        <input type="hidden" name="tab" value={tab} />
        <input type="hidden" name="commandId" value={commandId} />
        <input type="hidden" name="shown" value={sections.flatMap((section) => section.boxes).join(' ')} />
        {Object.entries(was).map(([key, value]) => (
          <input key={key} type="hidden" name={`was:${key}`} value={value} />
        ))}
        {/* What Enter presses in a box of one line. */}
        <button className="unseen" name="do" value="save" tabIndex={-1} aria-hidden="true" />
        {sections.map((section, at) => (
          <SectionOf
            key={section.name}
            section={section}
            n={at + 1}
            fields={fields}
            rows={rows}
            faults={faults}
            people={people}
            starred={starred[view.which]}
            near={near}
            others={section.boxes.flatMap(twoTextsOf)}
            personId={loaderData.personId}
            onAdd={add}
            onDrop={drop}
            onSettle={settle}
          />
        ))}
        <div className="talk-end">
          <Standing {...standing} id={id} />
          <p className="buttons">
            <button className="button" name="do" value="save">
              {words.save}
            </button>
          </p>
        </div>
        <p>
          <button className="button quiet" name="do" value="finish">
            {words.finish}
          </button>
        </p>
      </form>
      <Ways page={loaderData} />
    </div>
  );
}

/** Where this leads, once it is begun. */
function Ways({ page: { id, personId } }: { page: ConversationPage }) {
  if (!id || !personId) return null;
  return (
    <nav className="talk-ways" aria-label={words.list.title}>
      <ul>
        <li>
          <a href={paths.matches(personId)}>{words.fits}</a>
        </li>
        <li>
          <a href={paths.plan(personId)}>{words.plan}</a>
        </li>
        <li>
          <a href={paths.conversationCopy(id)}>{words.copy}</a>
        </li>
        <li>
          <a href={paths.personConversations(personId)}>{words.all}</a>
        </li>
        <li>
          <a href={paths.conversationConcern(id)}>{words.concern.link}</a>
        </li>
      </ul>
    </nav>
  );
}

const listsOf = (fields: Record<FieldKey, Saved>): Row[] =>
  (Object.keys(boxes) as BoxName[])
    .filter((name) => boxes[name].is === 'rows')
    .flatMap((name) => rowsOf(fields, name));

/** After a refusal: what was typed stands in the page again. */
function typedIn(actionData: object | undefined): Record<FieldKey, Saved> {
  const { typed = {} } = (actionData ?? {}) as { typed?: Record<string, string[]> };
  const named = Object.entries(typed).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return Object.fromEntries(
    Object.entries(fieldsIn(named)).map(([key, value]) => [key, { value, revision: 0 }]),
  );
}

function peopleIn(form: HTMLFormElement | null): Record<string, string>[] {
  if (!form) return [];
  return Object.entries(fieldsIn(new FormData(form))).flatMap(([key, value]) =>
    boxOf(key) === 'people' && value && typeof value === 'object' ? [value] : [],
  );
}

/** Writes a value into the boxes that stand in the page. */
function put(form: HTMLFormElement | null, key: FieldKey, value: FieldValue): void {
  const named: [string, string][] =
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value ?? {}).map(([name, text]) => [`${key}:${name}`, text]);
  for (const [name, text] of named)
    for (const element of form?.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`) ?? [])
      if (element.type === 'checkbox' || element.type === 'radio')
        element.checked = text.split(' ').includes(element.value);
      else element.value = text;
}
