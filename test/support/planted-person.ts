import { randomUUID } from 'node:crypto';
import { boxes, starred, type BoxName, type Which } from '../../api/contract/conversation-form.ts';
import { isNhsNumber } from '../../api/contract/nhs-number.ts';
import type { AssetDraft } from '../../api/contract/asset.ts';
import type { Role } from '../../api/contract/roles.ts';
import { aDraft } from './drafts.ts';
import type { serveForTest } from './serve.ts';
import { until } from './wait.ts';

type Site = Awaited<ReturnType<typeof serveForTest>>;

/** The groups that a planted person is connected with; the first can be written to. */
export const plantedGroups: [AssetDraft, AssetDraft] = [
  aDraft({
    name: 'Sale Brass',
    categories: ['arts_culture'],
    contacts: [
      { kind: 'email', value: 'band@groups.example', public: true },
      { kind: 'phone', value: '01632 960002', public: true },
    ],
  }),
  aDraft({ name: 'Street Choir', categories: ['arts_culture'] }),
];

/** Which field of which form was filled with what: each canary stands in one field alone. */
export function createCanaries() {
  const mark = [...randomUUID().replaceAll('-', '')].slice(0, 8).map((digit) => 'ghijklmnopqrstuv'[parseInt(digit, 16)]).join(''); // prettier-ignore
  const planted = new Map<string, string>();
  const keep = (field: string, canary: string) => {
    if (planted.has(field)) throw new Error(`${field} was filled before.`);
    planted.set(field, canary);
    return canary;
  };
  return {
    planted,
    /** A word that nobody else uses. */
    word: (field: string) => keep(field, `zq${planted.size.toString(36)}x${mark}`),
    email: (field: string) => keep(field, `zq${planted.size.toString(36)}x${mark}@person.example`),
    /** Something that has to look a certain way. */
    like: keep,
    /** Which of them stand in a text, whatever its case and however its figures are spaced. */
    in: (text: string): string[] => {
      const plain = text.toLowerCase();
      // Of a whole file each is looked for as it was written and without its gaps.
      const close = plain.length > 2_000_000 ? plain : plain.replaceAll(/(\d)[ -](?=\d)/g, '$1');
      return [...planted].flatMap(([field, canary]) => {
        const looked = canary.toLowerCase();
        return plain.includes(looked) || close.includes(looked.replaceAll(' ', '')) ? [field] : [];
      });
    },
  };
}
export type Canaries = ReturnType<typeof createCanaries>;

/** A number as the law of them has it, that starts nobody's: the 999 range is for tests. */
export function anNhsNumber(): string {
  const begin = `999${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`;
  return [...Array(100).keys()].map((n) => begin + String(n).padStart(2, '0')).find(isNhsNumber)!;
}

/**
 * Somebody of whom everything is told that any form has room for, over HTTP as people do it, each field with a canary of
 * its own; with everybody around them.
 */
export async function plantPerson(
  site: Site,
  canaries: Canaries,
  organisation: { name: string; id?: string },
) {
  const { word, email, like } = canaries;
  const modules = ['directory', 'conversations', 'gateway'] as const;
  const organisationId =
    organisation.id ??
    (await site.services.inside.organisationStore.open({ name: organisation.name, networkId: 'main', modules: [...modules] })); // prettier-ignore
  const { actor: admin } = await site.member({ role: 'system_admin', steppedUp: true });
  const lead = { leadName: 'Lee', leadEmail: 'lead@people.example', leadPhone: '', keptYears: 2 };
  await site.services.settings.change(admin, 'safeguarding', lead, 0);
  const somebody = (role: Role, steppedUp = false) => site.member({ role, organisationId, steppedUp });
  const worker = await somebody('link_worker', true);
  const colleague = await somebody('link_worker', true);
  const desk = await somebody('practitioner');
  const officer = await somebody('data_protection_officer', true);
  const theirs = await site.services.inside.organisationStore.open({
    ...{ name: 'Riverside', networkId: 'main', modules: ['directory', 'conversations'] },
  });

  type Fields = Record<string, string | string[]>;
  async function get(path: string, cookie = worker.cookie): Promise<string> {
    const answer = await fetch(site.url + path, { headers: { cookie }, redirect: 'manual' });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status}`);
    return text;
  }
  /** Sends a form that must be taken; answers where it leads, and the page where it leads nowhere. */
  async function send(path: string, fields: Fields, cookie = worker.cookie) {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, each]),
    );
    const answer = await fetch(site.url + path, {
      ...{ method: 'POST', headers: { cookie }, redirect: 'manual', body: new URLSearchParams(pairs) },
    });
    const text = await answer.text();
    if (answer.status !== 303 && answer.status !== 200)
      throw new Error(`POST ${path} ${JSON.stringify(fields)}: ${answer.status} ${/<main[^]*/.exec(text)?.[0].slice(0, 900) ?? text}`);
    return { text, to: answer.headers.get('location') ?? '' };
  } // prettier-ignore
  const once = () => ({ commandId: randomUUID() });
  const idIn = (path: string) => /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!.*[0-9a-f]{8}-)/.exec(path)![0];

  const begun = await send('/people', { ...once(), reference: word('people-forms.beginForm.reference') });
  const personId = idIn(begun.to);
  const of = `/people/${personId}`;
  await send(of, { reference: word('people-forms.nameForm.reference') });
  // Of the numbers kept for stories those that no invented group has: whole files are searched, of every suite.
  const form = 'people-forms.detailsForm';
  const reference = word(`${form}.reference`);
  await send(`${of}/details`, {
    ...{ revision: '2', reference, name: word(`${form}.name`), knownAs: word(`${form}.knownAs`) },
    ...{ born: like(`${form}.born`, '1931-04-17'), phone: like(`${form}.phone`, '0118 496 0748') },
    ...{ email: email(`${form}.email`), address: word(`${form}.address`), area: 'M33' },
    ...{ postcode: like(`${form}.postcode`, 'M33 9ZW'), nhsNumber: like(`${form}.nhsNumber`, anNhsNumber()) },
    ...{ contactNote: word(`${form}.contactNote`), communication: word(`${form}.communication`), 'safe-email': 'yes' },
  }); // prettier-ignore
  await send('/people', { q: word('people-forms.findPersonForm.q') });

  // The three conversations, every box of each.
  const talks: string[] = [];
  const who = site.services.peopleSide.conversations.whoIs(worker.actor.accountId);
  for (const which of ['listen', 'intensive', 'good_life'] as const) {
    const { text } = await send('/conversations/begin', { ...once(), which, personId, who });
    const { id } = JSON.parse(text) as { id: string };
    talks.push(id);
    const changes = valuesOf(canaries, which).map(([field, value], seq) => ({ field, value, revision: 0, seq: seq + 1 }));
    const tab = randomUUID().replaceAll('-', '');
    await send(`/conversations/${id}/save`, { who, tab, changes: JSON.stringify(changes) });
    // What another window wrote meanwhile stands beside it.
    if (which === 'good_life')
      await send(`/conversations/${id}/save`, {
        ...{ who, tab: randomUUID().replaceAll('-', '') },
        changes: JSON.stringify([{ field: 'tried', value: word('conversations.beside'), revision: 0, seq: 1 }]),
      });
    if (which === 'listen') await send(`/conversations/${id}`, { do: 'call', reference: word('conversations.reference') });
    await send(`/conversations/${id}/concern`, which === 'listen' ? {
      words: word('conversations.concernForm.words'), reach: word('conversations.concernForm.reach'),
    } : { words: 'Again.', reach: 'Again.' });
    if (which !== 'good_life') await send(`/conversations/${id}`, { do: 'finish', tab });
  } // prettier-ignore

  const shares = {
    wording: 'share',
    language: 'en',
    how: 'spoken',
    givenBy: 'attorney',
    capacity: 'presumed',
  };
  await send(`${of}/sharing`, {
    ...{ act: 'give', ...once(), to: `organisation/${theirs}`, parts: ['about-me', 'agreed'], ...shares },
    ...{ why: word('people-forms.consentForm.why'), whom: word('people-forms.consentForm.whom') },
  });
  const reader = await site.member({ role: 'link_worker', organisationId: theirs });
  await get(of, reader.cookie);
  await send(`${of}/sharing`, { act: 'basis', lawful: 'public-task', special: 'safeguarding' });

  const strength = canaries.planted.get('boxes.hand')!;
  await send(`${of}/strengths`, {
    ...{
      act: 'offer',
      ...once(),
      gift: 'hand',
      what: strength,
      purpose: 'group',
      skill: 'music',
      how: 'spoken',
    },
    whom: word('strengths.offerForm.whom'),
  });
  canaries.like('strengths.offerForm.what', strength);

  await send(`${of}/plan`, {
    ...{ act: 'add', ...once(), what: word('plans.addItemForm.what'), who: word('plans.addItemForm.who') },
    when: word('plans.addItemForm.when'),
  });
  const added = await send(`${of}/plan`, {
    act: 'add',
    ...once(),
    what: 'Something else',
    assetId: plantedGroups[0].id!,
  });
  await send(`${of}/plan`, {
    ...{ act: 'change', itemId: idIn(added.to), revision: '1', status: 'doing' },
    ...{ what: word('plans.changeItemForm.what'), who: word('plans.changeItemForm.who') },
    when: word('plans.changeItemForm.when'),
  }); // prettier-ignore
  await send(`${of}/plan`, { act: 'mail', ...once(), isSafe: 'yes', to: email('plans.mailPlanForm.to') });
  const paper = await get(`${of}/plan/print?safe=yes`);
  const planPath = /\/my-plan\/[\w-]{43}/.exec(paper)![0];

  for (const [measure, more] of [
    ['goal', { goal: word('outcomes.measureForm[goal].goal'), importance: '9', now: '2' }],
    ['licensed', { name: word('outcomes.measureForm[licensed].name'), licence: word('outcomes.measureForm[licensed].licence'), score: '21' }],
  ] as const) await send(`${of}/measures`, { measure, ...once(), contact: 'first', ...more }); // prettier-ignore
  await send(`${of}/matches`, {
    act: 'ask',
    words: `${word('matching.wish.words')} brass`,
    // No letterbox has it: what a list of all postcodes holds would be found everywhere.
    near: like('matching.wish.near', 'M33 9ZX'),
  });
  await send(`${of}/matches`, { act: 'free', q: word('matching.freely') });
  await get(`${of}/matches`);

  const connection = await connect();
  await send(`${of}/rights`, { ...once(), kind: 'correct', words: word('rights.askForm.words') });
  const open = (await site.services.peopleSide.rights.requests.list(officer.actor)).find(
    (each) => each.personId === personId,
  )!;
  await send(
    `/rights/${open.id}`,
    { decision: 'keep', why: 'unclear', note: word('rights.decideForm.note') },
    officer.cookie,
  );
  await send(
    '/people/break-glass',
    {
      ...once(),
      reference: canaries.planted.get('conversations.reference')!,
      why: word('rights.emergencyForm.why'),
    },
    colleague.cookie,
  );
  canaries.like('rights.emergencyForm.reference', canaries.planted.get('conversations.reference')!);
  await send('/complaint', {
    ...{ words: word('rights.complaintForm.words'), name: word('rights.complaintForm.name') },
    reach: word('rights.complaintForm.reach'),
  }, ''); // prettier-ignore
  await send(`${of}/hand-over`, {
    to: colleague.actor.accountId,
    how: 'too',
    note: word('people-forms.handOverForm.note'),
  });

  // Somebody else, who came by the gateway and with whom nobody works any more.
  const intake = 'gateway.intakeForm';
  const sent = await send('/gateway/new', {
    ...{ ...once(), name: word(`${intake}.name`), phone: like(`${intake}.phone`, '0118 496 0749'), area: 'M33' },
    ...{ nhsNumber: like(`${intake}.nhsNumber`, anNhsNumber()), reason: word(`${intake}.reason`) },
    ...{ source: 'gp_practice', permission: 'yes' },
  }, desk.cookie); // prettier-ignore
  for (const act of ['open', 'offer', 'accept']) {
    await send(`/gateway/${idIn(sent.to)}`, { act, ...once() });
    await get(`/gateway/${idIn(sent.to)}`);
  }
  const list = await get('/people');
  const second = [...list.matchAll(/\/people\/([0-9a-f-]{36})/g)]
    .map(([, id]) => id!)
    .find((id) => id !== personId)!;
  await send(`/people/${second}/close`, { why: 'moved', words: word('people-forms.closeForm.words') });
  return {
    organisationId,
    worker,
    colleague,
    officer,
    desk,
    reader,
    personId,
    second,
    talks,
    planPath,
    connection,
    reference,
  };

  /** Referred to a group that can be written to, with all that may be told; asked, answered, rung and followed up. */
  async function connect() {
    const form = 'connections.connectForm';
    const told = ['first_name', 'coming_when', 'coming_with', 'access', 'interests', 'full_name', 'area', 'reason'];
    const words = Object.fromEntries(told.map((part) => [part, word(`${form}.${part}`)]));
    const reach = { phone: like(`${form}.phone`, '0118 496 0747'), email: email(`${form}.email`) };
    const asked = { kind: 'referred', agreed: 'spoken', pass: [...told, 'phone', 'email'], ...words, ...reach };
    const to = `${of}/connect/${plantedGroups[0].id!}`;
    await send(to, { step: 'look', ...once(), ...asked });
    const made = await send(to, { step: 'send', ...once(), ...asked });
    const token = await groupsLink();
    await send(`/introductions/${token}`, { act: 'open', ...once() }, '');
    await send(`/introductions/${token}`, { act: 'ask', ...once(), words: word('connections.groupAnswerForm[ask].words') }, '');
    await send(made.to, { act: 'answer', ...once(), words: word('connections.workerForm[answer].words') });
    await send(`/introductions/${await groupsLink()}`, { act: 'wait', ...once(), words: word('connections.groupAnswerForm[wait].words') }, '');
    await send(`/introductions/${await groupsLink()}`, { act: 'accept', ...once(), words: word('connections.groupAnswerForm[accept].words') }, '');
    await send(made.to, { act: 'follow-up', ...once(), outcome: 'did_not_go', why: 'travel', words: word('connections.workerForm[follow-up].words') });

    // Introduced to a group that has no address, and rung; and to the first once more, which declines.
    const rung = await send(`${of}/connect/${plantedGroups[1].id!}`, { step: 'send', ...once(), kind: 'introduced', pass: [] });
    await send(rung.to, { act: 'rang', ...once(), came: 'no_answer', words: word('connections.workerForm[rang].words') });
    const other = await send(to, { step: 'send', ...once(), kind: 'introduced', pass: [] });
    const another = await groupsLink(token);
    await send(`/introductions/${another}`, { act: 'open', ...once() }, '');
    await send(`/introductions/${another}`, { act: 'decline', ...once(), reason: 'full', words: word('connections.groupAnswerForm[decline].words') }, '');
    return { token, paths: [made.to, rung.to, other.to] };
  } // prettier-ignore

  /** The key in the newest mail to the group, when everything was sent. */
  async function groupsLink(but = ''): Promise<string> {
    const mail = await until(
      async () => {
        await site.services.inside.jobs.runDue();
        const mails = await site.services.inside.outbox!.list(400);
        return mails.find(({ to, text }) => to === 'band@groups.example' && /introductions\/[\w-]{43}/.test(text) && !(but && text.includes(but)));
      },
      (found) => found !== undefined,
      60_000,
    ); // prettier-ignore
    return /introductions\/([\w-]{43})/.exec(mail!.text)![1]!;
  }
}

/** Every box of a first conversation; of the later ones what they cannot be finished without. */
function valuesOf({ word }: Canaries, which: Which): [string, string | Record<string, string>][] {
  if (which !== 'listen') return starred[which].map((name) => [name, name === 'risk' ? 'none' : name === 'decides' ? 'self' : 'Said before.']);
  type Columns = Record<string, { is: string; choices?: readonly string[] }>;
  return (Object.keys(boxes) as BoxName[]).map((name) => {
    const box: { is: string; choices?: readonly string[]; columns?: Columns } = boxes[name];
    const fill = (field: string, { is, choices }: Columns[string]) =>
      is === 'day' ? '2026-03-02' : (choices?.[0] ?? word(`boxes.${field}`));
    if (!box.columns) return [name, fill(name, box)];
    const columns = Object.entries(box.columns).filter(([column]) => column !== 'asset' && column !== 'told');
    return [`${name}:abcdef`, Object.fromEntries(columns.map(([column, each]) => [column, fill(`${name}.${column}`, each)]))];
  });
} // prettier-ignore
