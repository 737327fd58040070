import { createHash, randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { mayDo } from '../../api/contract/access.ts';
import type { Member } from '../../api/contract/actor.ts';
import {
  boxes,
  boxOf,
  pagesOf,
  type BoxName,
  type FieldKey,
  type FieldValue,
  type Saved,
  type Section,
} from '../../api/contract/conversation-form.ts';
import {
  beginForm,
  reference,
  saveForm,
  type Change,
  type ConversationView,
  type SaveAnswer,
} from '../../api/contract/conversations.ts';
import { isProblem, ProblemError, problems } from '../../api/contract/problem.ts';
import { memberOf, read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { together } from './autosave.rules.ts';
import { fieldsIn, newRow, withEmpty } from './read-form.ts';

export type ConversationPage = {
  /** Null where nothing has been begun yet. */
  id: string | null;
  view: Omit<ConversationView, 'id' | 'personId'>;
  personId: string | null;
  sections: Section[];
  /** Of this window: what it writes is known by it. */
  tab: string;
  commandId: string;
  who: string;
  /** What each box held when the page was made, for a browser without JavaScript. */
  was: Record<FieldKey, string>;
  /** Empty rows that can be filled in. */
  blank: FieldKey[];
  isNamed: boolean;
  isSaved: boolean;
  near: string;
};

const start = 'start';

export async function loadConversation({ context, params, url }: Ask): Promise<ConversationPage> {
  const actor = memberOf(context);
  const { conversations } = context.services;
  const asked = knownQuery(url);
  const id = params.id === start ? null : (params.id ?? '');
  if (!id && !mayDo(actor, 'create-person')) throw new ProblemError('not-found');
  const view = id ? await conversations.read(actor, id) : fresh(asked.carer === 'yes');
  const sections = sectionsOf(view, actor);
  const shown = sections.flatMap((section) => section.boxes);
  const lists = shown.filter((name) => boxes[name].is === 'rows');
  const hasRows = (name: BoxName) =>
    Object.entries(view.fields).some(([key, { value }]) => boxOf(key) === name && value !== null);
  return {
    ...{ id, view, sections, personId: id ? (view as ConversationView).personId : null },
    tab: randomUUID().replaceAll('-', ''),
    commandId: randomUUID(),
    who: conversations.whoIs(actor.accountId),
    was: Object.fromEntries(Object.entries(view.fields).map(([key, saved]) => [key, wasOf(saved)])),
    blank: view.mayWrite
      ? lists.filter((name) => !hasRows(name) || asked.add === name).map((name) => newRow(name))
      : [],
    isNamed: view.isNamed,
    isSaved: asked.saved === '1',
    near: context.config.defaultPlace.near,
  };
}

/** The whole page, as a browser without JavaScript sends it; then what its button asks for. */
export async function actOnConversation({ context, params, url }: Ask, form: FormData) {
  const actor = memberOf(context);
  const { conversations } = context.services;
  const [does = 'save', what = '', more = ''] = textOf(form, 'do', 'save').split(/:(.*?)(?::|$)/);
  let id = params.id ?? '';
  if (id !== start && does === 'call') {
    const named = reference.safeParse(form.get('reference') ?? '');
    if (!named.success || named.data === '')
      throw new ProblemError('bad-input', {
        errors: [{ path: 'reference', message: 'Write a reference or initials.' }],
      });
    await conversations.call(actor, id, named.data);
    return to(paths.conversation(id));
  }
  if (id !== start && does === 'goOn') {
    await conversations.goOn(actor, id);
    return to(paths.conversation(id));
  }
  const changes = changesIn(form, context.now().getTime());
  if (does === 'drop') changes.push(dropped(form, `${what}:${more}`, context.now().getTime()));
  if (id === start) {
    const begun = await conversations.begin(actor, {
      ...{
        which: 'listen',
        commandId: textOf(form, 'commandId'),
        carer: knownQuery(url).carer === 'yes',
      },
    });
    id = begun.id;
  }
  const tab = textOf(form, 'tab');
  const kept = changes.length > 0 ? await conversations.save(actor, id, { tab, changes }) : null;
  if (does === 'settle') await settle(actor, id, { context, tab, how: what, besideId: more });
  if (does === 'finish') {
    await conversations.finish(actor, id);
    return to(paths.conversation(id));
  }
  if (does === 'tell') return to(paths.conversationTell(id, `${what}:${more}`));
  if (does === 'add') return to(`${paths.conversation(id)}?add=${what}#${what}`);
  if (does === 'drop' || does === 'settle') return to(`${paths.conversation(id)}#${boxOf(what)}`);
  return to(`${paths.conversation(id)}?saved=1${kept?.beside.length ? '#two-texts' : ''}`);
}

async function settle(
  actor: Member,
  id: string,
  { context, tab, how, besideId }: { context: Ask['context']; tab: string; how: string; besideId: string },
): Promise<void> {
  const { conversations } = context.services;
  const { fields, beside } = await conversations.read(actor, id);
  const other = beside.find((each) => each.id === besideId);
  if (!other) return;
  const stands = fields[other.field] ?? { value: '', revision: 0 };
  const value =
    how === 'both' ? together(stands.value, other.value) : how === 'other' ? other.value : stands.value;
  const change = { field: other.field, value, revision: stands.revision, settles: [besideId] };
  await conversations.save(actor, id, { tab, changes: [{ ...change, seq: context.now().getTime() }] });
}

/** For what a script asks: a problem is told by its status, and what was typed is not sent back. */
export const answering =
  (act: (ask: Ask, form: FormData) => Promise<unknown>) =>
  async (ask: Ask, form: FormData): Promise<Response> => {
    try {
      return Response.json(await act(ask, form));
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      const { code, detail, errors } = thrown;
      return Response.json({ code, detail, errors }, { status: problems[code].status });
    }
  };

/** Saves boxes that a page sends by itself. */
export async function saveBoxes({ context, params }: Ask, form: FormData): Promise<SaveAnswer> {
  const actor = memberOf(context);
  const { value, faults } = read(saveForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  sameWorker(context, actor, value.who);
  const { tab, changes } = value;
  return context.services.conversations.save(actor, params.id ?? '', {
    tab,
    changes: changes.map(({ settles, ...change }) => ({ ...change, ...(settles && { settles }) })),
  });
}

/** Begins a conversation that a page has words for. */
export async function beginOne({ context }: Ask, form: FormData): Promise<{ id: string; personId: string }> {
  const actor = memberOf(context);
  const { value, faults } = read(beginForm, form);
  if (faults) throw new ProblemError('bad-input', { errors: faults });
  sameWorker(context, actor, value.who);
  const { which, commandId, personId, carer } = value;
  return context.services.conversations.begin(actor, {
    ...{ which, commandId, personId, carer: carer === 'yes' },
  });
}

/** A page that one worker left open does not write in the name of the next. */
function sameWorker({ services }: Ask['context'], { accountId }: Member, who: string): void {
  if (services.conversations.whoIs(accountId) !== who)
    throw new ProblemError('not-allowed', { detail: 'Somebody else is signed in here now.' });
}

export const to = (address: string) => redirect(address, { status: 303 });

/** As if saved with nothing in it. */
const fresh = (carer: boolean): Omit<ConversationView, 'id' | 'personId'> => ({
  ...{ which: 'listen', carer, isFinished: false, begunOn: '', finishedOn: null, mayWrite: true },
  ...{ open: [...new Set(Object.values(boxes).map(({ part }) => part))], fields: {}, beside: [] },
  ...{ mattered: null, isNamed: true },
});

const sectionsOf = (
  { which, carer, open }: Pick<ConversationView, 'which' | 'carer' | 'open'>,
  actor: Member,
) =>
  pagesOf[which].filter(
    (section) =>
      (!section.onlyCarers || carer) &&
      (!section.onlyAssessors || mayDo(actor, 'sign-assessment')) &&
      (section.boxes.length === 0 || section.boxes.some((name) => open.includes(boxes[name].part))),
  );

function textOf(form: FormData, name: string, otherwise = ''): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : otherwise;
}

const asked = ['saved', 'add', 'carer'];

function knownQuery(url: URL): Partial<Record<string, string>> {
  const unknown = [...url.searchParams.keys()].filter((key) => !asked.includes(key));
  if (unknown.length > 0)
    throw new ProblemError('bad-input', {
      errors: unknown.map((path) => ({ path, message: 'We do not know this field.' })),
    });
  return Object.fromEntries(url.searchParams);
}

const hashOf = (value: FieldValue) =>
  createHash('sha256')
    .update(
      JSON.stringify(
        typeof value === 'string'
          ? value
          : Object.entries(value ?? {})
              .filter(([, text]) => text)
              .sort(),
      ),
    )
    .digest('base64url')
    .slice(0, 12);

const wasOf = ({ value, revision }: Saved) => `${revision}.${hashOf(value)}`;

/** What differs from what the page held when it was made; a box that was not touched says nothing. */
function changesIn(form: FormData, seq: number): Change[] {
  const shown = textOf(form, 'shown')
    .split(' ')
    .filter((name): name is BoxName => Object.hasOwn(boxes, name));
  return Object.entries(withEmpty(fieldsIn(form), shown)).flatMap(([field, value]) => {
    const [revision = '0', hash = hashOf('')] = textOf(form, `was:${field}`).split('.').filter(Boolean);
    const isSame = hashOf(value) === hash || (hash === hashOf('') && hashOf(value) === hashOf({}));
    return isSame ? [] : [{ field, value, revision: Number(revision) || 0, seq }];
  });
}

function dropped(form: FormData, field: FieldKey, seq: number): Change {
  const [revision = '0'] = textOf(form, `was:${field}`).split('.');
  return { field, value: null, revision: Number(revision) || 0, seq: seq + 1 };
}
