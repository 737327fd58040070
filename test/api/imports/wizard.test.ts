import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assetIdFor } from '../../../api/assets/asset.rules.ts';
import type { Member } from '../../../api/contract/actor.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { PressImportForm, RowsQuery } from '../../../api/contract/imports.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

const head = 'id,name,description,opening times,phone,postcode';
const rows = [
  '1,Mill Choir,We sing together every week.,Tue 10am-12pm,0161 912 1012,M33 2RP',
  '2,Lunch Club,A hot meal and company.,Wed 12pm-2pm,0161 912 1013,M33 4QW',
  '3,,No name at all,,,M33 2RP',
  '4,Walking Group,A walk by the canal.,Fri 10am-11am,0161 912 1014,M33 2RP',
];
const list = (...lines: string[]) => [head, ...lines].join('\n');
const whole = list(...rows);

let served: Awaited<ReturnType<typeof serveForTest>>;
let curator: { cookie: string; actor: Member };
let admin: { cookie: string; actor: Member };
let other: { cookie: string; actor: Member };
beforeAll(async () => {
  served = await serveForTest({ label: 'wizard' });
  [curator, admin, other] = await Promise.all([
    served.member({ role: 'curator', name: 'Sam' }),
    served.member({ role: 'organisation_admin', organisationId: 'org-a', name: 'Ada' }),
    served.member({ role: 'organisation_admin', organisationId: 'org-b', name: 'Bea' }),
  ]);
});

const wizard = () => served.services.imports;
const assets = () => served.services.assets;

type Hand = { text: string | Buffer; source?: string; sourceName?: string; name?: string; cookie?: string };
/** Sends the form as a browser does; answers where it leads. */
async function handIn({
  text,
  source = '',
  sourceName = '',
  name = 'list.csv',
  cookie = curator.cookie,
}: Hand) {
  const form = new FormData();
  form.set('source', source);
  form.set('sourceName', sourceName);
  form.set('file', new Blob([text as never]), name);
  const answer = await fetch(`${served.url}/import/file`, { method: 'POST', body: form, headers: { cookie, origin: served.url }, redirect: 'manual' }); // prettier-ignore
  return { status: answer.status, to: answer.headers.get('location') ?? '' };
}
const isDone = (state: string) => !['reading', 'publishing', 'undoing'].includes(state);
async function settled(id: string, as = curator.actor) {
  const look = () => wizard().open(as, id);
  return until(look, ({ state }) => isDone(state), 20_000);
}
async function handed(hand: Hand, as = curator.actor) {
  const { to } = await handIn(hand);
  return settled(to.split('/').pop()!, as);
}
const press = async (id: string, what: PressImportForm['press'], as = curator.actor) => {
  const { stage } = await wizard().open(as, id);
  await wizard().press(as, id, { press: what, stage, commandId: randomUUID() });
  return settled(id, as);
};
const rowsOf = (id: string, kind: RowsQuery['kind'] = 'new') => wizard().rows(curator.actor, id, { kind, page: 1 }); // prettier-ignore
const onTheMap = async (source: string, ...ids: string[]) =>
  Promise.all(
    ids.map(async (id) => {
      const found = await assets().draftById(assetIdFor(source, id));
      return found && found.draft.status === 'live' ? found.draft.name : null;
    }),
  );
const speakFor = async (source: string, id: string, change: Partial<AssetDraft>) => {
  const now = (await assets().draftById(assetIdFor(source, id)))!;
  await assets().save({ kind: 'system', job: 'test' }, { ...now.draft, ...change }, { spokenFor: true });
};
describe('a list that a curator hands in', () => {
  const source = 'sale-groups';
  let id = '';

  it('is read and laid aside: nothing of it is on the map', async () => {
    const view = await handed({ text: whole, sourceName: 'Sale groups' });
    id = view.id;
    expect(view).toMatchObject({
      ...{ state: 'ready', sourceName: 'Sale groups', fileName: 'list.csv', by: 'Sam' },
      counts: { new: 3, changed: 0, same: 0, faulty: 1 },
      faults: [{ line: 4, reason: 'It has no name.' }],
      may: { publish: true, columns: true, undo: false },
    });
    expect(await onTheMap(source, '1', '2', '4')).toEqual([null, null, null]);
  });

  it('says what each column is taken for, with what it holds', async () => {
    const { columns } = await wizard().columns(curator.actor, id);
    expect(columns.slice(0, 2)).toEqual([
      { column: 'id', as: 'theirId', values: ['1', '2', '3'] },
      { column: 'name', as: 'name', values: ['Mill Choir', 'Lunch Club', 'Walking Group'] },
    ]);
  });

  it('is read again as soon as somebody says what a column means, and keeps that with the source', async () => {
    const { columns } = await wizard().columns(curator.actor, id);
    const as = columns.map(({ column, as: was }) => (column === 'description' ? '' : was));
    const form = { as, sourceName: 'Sale groups', licence: 'OGL', offices: true, doors: true, kind: 'association' as const, absent: 'archive' as const };
    await wizard().setColumns(curator.actor, id, form);
    expect(await settled(id)).toMatchObject({ state: 'ready', unread: [], counts: { new: 3 } });
    const { columns: after, typed } = await wizard().columns(curator.actor, id);
    expect(after.find(({ column }) => column === 'description')?.as).toBe('');
    expect(typed).toMatchObject({ licence: 'OGL', offices: 'yes', kind: 'association', absent: 'archive' });
    await wizard().setColumns(curator.actor, id, { ...form, as: columns.map(({ as: was }) => was) });
    await settled(id);
  }); // prettier-ignore

  it('is not published by who looked at an earlier reading of it', async () => {
    const { stage } = await wizard().open(curator.actor, id);
    for (const seen of [stage - 1, stage + 1])
      await expect(
        wizard().press(curator.actor, id, { press: 'publish', stage: seen, commandId: randomUUID() }),
      ).rejects.toMatchObject({ code: 'conflict', detail: expect.stringContaining('read again') });
    expect((await wizard().open(curator.actor, id)).state).toBe('ready');
  });

  it('is published without what was unticked', async () => {
    const { rows: shown } = await rowsOf(id);
    expect(shown.map(({ name, line, taken }) => [name, line, taken])).toEqual([
      ['Mill Choir', 2, true],
      ['Lunch Club', 3, true],
      ['Walking Group', 5, true],
    ]);
    const ids = shown.map(({ id: each }) => each);
    await wizard().setRows(curator.actor, id, { shown: ids, take: ids.slice(0, 2), apart: [] });
    expect(await press(id, 'publish')).toMatchObject({
      state: 'published',
      outcome: { landed: 2, faulty: 0 },
    });
    expect(await onTheMap(source, '1', '2', '4')).toEqual(['Mill Choir', 'Lunch Club', null]);
  });

  it('cannot be published twice', async () => {
    await expect(press(id, 'publish')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is told detail by detail to those who may change an entry, and to nobody else', async () => {
    const assetId = assetIdFor(source, '1');
    const { list: from, fields } = await wizard().whereFrom(curator.actor, assetId);
    expect(from).toBe('Sale groups');
    expect(fields.filter((field) => field.from !== 'list')).toEqual([]);
    expect(fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['Name', 'When', 'How to reach it']));
    await expect(wizard().whereFrom(other.actor, assetId)).rejects.toMatchObject({ code: 'not-found' });
  }); // prettier-ignore

  it('shows the next time what changed, what the group says itself, and what is gone', async () => {
    await speakFor(source, '2', { summary: 'Soup, bread and a warm room.' });
    const view = await handed({
      text: list(rows[0]!.replace('10am-12pm', '2pm-4pm'), '2,Lunch Club,A cold meal.,Wed 12pm-2pm,0161 912 1013,M33 4QW'),
      source,
    });
    expect(view.counts).toMatchObject({ new: 0, changed: 1, spoken: 1, gone: 0, same: 0 });
    const { rows: [changed] } = await rowsOf(view.id, 'changed');
    expect(changed?.changes.map(({ label }) => label)).toEqual(['When']);
    id = view.id;
    expect(await press(id, 'publish')).toMatchObject({ outcome: { landed: 1, toCurators: 1 } });
    const waiting = await until(() => served.services.curation.store.ofAsset(assetIdFor(source, '2')), (all) => all.length > 0);
    expect(waiting[0]).toMatchObject({ kind: 'change', state: 'waiting', contributor: { name: 'Sale groups' } });
    expect((await assets().draftById(assetIdFor(source, '2')))?.draft.summary).toContain('Soup');
    const { fields } = await wizard().whereFrom(curator.actor, assetIdFor(source, '2'));
    expect(fields.find(({ label }) => label === 'In a sentence or two')).toMatchObject({ from: 'changed' });
  }); // prettier-ignore

  it('changes nothing when it comes once more', async () => {
    const view = await handed({
      text: list(rows[0]!.replace('10am-12pm', '2pm-4pm'), '2,Lunch Club,A cold meal.,Wed 12pm-2pm,0161 912 1013,M33 4QW'),
      source,
    });
    expect(view).toMatchObject({ counts: { new: 0, changed: 0, spoken: 0, same: 2, gone: 0 }, may: { publish: false } });
  }); // prettier-ignore

  it('takes what is gone from it off the map, but asks where the group speaks for it', async () => {
    const view = await handed({ text: list(rows[3]!), source });
    expect(view.counts).toMatchObject({ new: 1, gone: 2 });
    await press(view.id, 'publish');
    expect(await onTheMap(source, '1', '2', '4')).toEqual([null, 'Lunch Club', 'Walking Group']);
    id = view.id;
  });

  it('is taken back whole: what was new comes off, what went comes back, what somebody changed since stays', async () => {
    await speakFor(source, '4', { summary: 'We walk, then we have tea.' });
    expect(await press(id, 'undo')).toMatchObject({ state: 'undone', outcome: { undone: 1, kept: 1 } });
    expect(await onTheMap(source, '1', '2', '4')).toEqual(['Mill Choir', 'Lunch Club', 'Walking Group']);
  });
});

describe('an organisation', () => {
  it('hands in a list of its own, asks for it, and a curator publishes it', async () => {
    const view = await handed({ text: whole, sourceName: 'Org list', cookie: admin.cookie }, admin.actor);
    expect(view.may).toMatchObject({ publish: false, ask: true });
    await expect(press(view.id, 'publish', admin.actor)).rejects.toMatchObject({ code: 'conflict' });
    expect(await press(view.id, 'ask', admin.actor)).toMatchObject({ state: 'asked' });
    expect((await wizard().list(curator.actor)).imports.map(({ id }) => id)).toContain(view.id);
    expect(await press(view.id, 'publish')).toMatchObject({ state: 'published' });
  });

  it('sees nothing of another’s, and cannot take its name or a list that others brought here', async () => {
    const [one] = (await wizard().list(admin.actor)).imports;
    expect((await wizard().list(other.actor)).imports).toEqual([]);
    await expect(wizard().open(other.actor, one!.id)).rejects.toMatchObject({ code: 'not-found' });
    for (const sourceName of ['Org list', 'Sale groups'])
      expect(await handIn({ text: whole, sourceName, cookie: other.cookie })).toMatchObject({ to: '/import?fault=taken' });
    expect(await handIn({ text: whole, source: 'org-list', cookie: other.cookie })).toMatchObject({ status: 404 });
  }); // prettier-ignore
});

describe('a form with a file', () => {
  it.each([
    ['nobody', {}, 303, '/sign-in?to=%2Fimport'],
    ['no name of a list', { sourceName: '' }, 303, '/import?fault=name'],
    ['an empty file', { text: '' }, 303, '/import?fault=file'],
  ])('from %s says what is wrong', async (who, more, status, to) => {
    const cookie = who === 'nobody' ? '' : curator.cookie;
    expect(await handIn({ text: whole, sourceName: 'A list', cookie, ...more })).toEqual({ status, to });
  });

  it('is not there for who may not bring in lists, and is taken from our own pages only', async () => {
    const worker = await served.signIn({ role: 'link_worker' });
    expect((await handIn({ text: whole, sourceName: 'A list', cookie: worker })).status).toBe(404);
    const answer = await fetch(`${served.url}/import/file`, { method: 'POST', body: new FormData(), headers: { cookie: curator.cookie, origin: 'https://elsewhere.example' } }); // prettier-ignore
    expect(answer.status).toBe(403);
  });

  it('that holds no list is named as that', async () => {
    const view = await handed({ text: 'Dear all,\nthere is no list here.', sourceName: 'A letter' });
    expect(view).toMatchObject({ state: 'failed', may: { columns: true, drop: true } });
    await press(view.id, 'drop');
    expect((await wizard().list(curator.actor)).imports.map(({ id }) => id)).not.toContain(view.id);
  });
});
