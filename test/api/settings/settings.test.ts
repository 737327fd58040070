import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settingForms } from '../../../api/contract/settings.ts';
import { serveForTest } from '../../support/serve.ts';
import { aDraft } from '../../support/drafts.ts';
import { until } from '../../support/wait.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('the settings of the directory', () => {
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let admin: Awaited<ReturnType<typeof served.member>>['actor'];
  beforeAll(async () => {
    served = await serveForTest({
      label: 'settings',
      clock: { now: () => now },
      drafts: [
        aDraft({ name: 'Brass Band', assured: { on: '2026-08-01', by: 'owner' } }),
        aDraft({ name: 'Choir', assured: { on: '2026-11-01', by: 'owner' } }),
      ],
    });
    ({ actor: admin } = await served.member({ role: 'system_admin', steppedUp: true, name: 'Ada' }));
  });
  afterAll(() => served?.stop());
  const search = async (q: string) =>
    ((await (await fetch(`${served.url}/api/v1/search?q=${q}`)).json()) as { hits: { name: string; freshness: { state: string } }[] }).hits; // prettier-ignore

  it('are as the product comes until somebody changes one; then the change holds, and is kept with who and when', async () => {
    const { settings } = served.services;
    expect(settings.now()).toMatchObject({ clocks: { group: 6 }, undoMinutes: 15, safeguarding: null });
    await settings.change(admin, 'curating', { lookWithinDays: 3, undoMinutes: 5 }, 0);
    expect(settings.now()).toMatchObject({ lookWithinDays: 3, undoMinutes: 5 });
    expect((await settings.history())[0]).toEqual({
      ...{ name: 'curating', fields: ['lookWithinDays', 'undoMinutes'], by: 'Ada' },
      at: now.toISOString(),
    });
  });

  it('lets the second of two who changed it at once see that it changed', async () => {
    const { settings } = served.services;
    const { revision, value } = await settings.view('reminders');
    await settings.change(admin, 'reminders', { ...value, linkDays: 3 }, revision);
    await expect(
      settings.change(admin, 'reminders', { ...value, linkDays: 7 }, revision),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(settings.now().linkDays).toBe(3);
  });

  it('lets a new word for the same thing find at once', async () => {
    expect(await search('oompah')).toEqual([]);
    const { settings } = served.services;
    const words = { synonyms: 'Oompah = brass band', stopWords: '' };
    await settings.change(admin, 'words', words, (await settings.view('words')).revision);
    expect((await until(() => search('oompah'), (hits) => hits.length > 0))[0]!.name).toBe('Brass Band'); // prettier-ignore
  });

  it('passes over a word that somebody says to pass over, from the next search on', async () => {
    const { settings } = served.services;
    expect((await search('choir%20band'))[0]!.name).toBe('Choir');
    const { value, revision } = await settings.view('words');
    await settings.change(admin, 'words', { ...value, stopWords: 'Choir' }, revision);
    expect((await search('choir%20band'))[0]!.name).toBe('Brass Band');
  });

  it('lets entries age by other clocks, on their pages and in the order of a search', async () => {
    const { settings } = served.services;
    const { value, revision } = await settings.view('clocks');
    expect((await search('band'))[0]!.freshness.state).toBe('fresh');
    await settings.change(admin, 'clocks', { ...value, group: 2 }, revision);
    expect((await search('band'))[0]!.freshness.state).toBe('stale');
  });

  it('names every fault of a form', () => {
    const faults = (name: keyof typeof settingForms, value: object) =>
      settingForms[name].safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(faults('clocks', { crisis: '0', session: 'three', group: '6', place: '99' })).toEqual([
      'crisis',
      'session',
      'place',
    ]);
    expect(faults('words', { synonyms: 'a\nsing song = choir\n= x', stopWords: 'two words' })).toEqual([
      'synonyms',
      'synonyms',
      'stopWords',
    ]);
    expect(faults('safeguarding', { leadName: 'Sam', leadEmail: '', leadPhone: '' })).toEqual(['leadEmail']);
    expect(faults('reminders', { firstMessagesADay: '51', linkDays: '7' })).toEqual(['firstMessagesADay']);
  });
});
