import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';
import { whenBuilt } from '../../support/built.ts';

whenBuilt('what people ask about their records, without JavaScript', () => {
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisationId: string;
  beforeAll(async () => {
    site = await serveForTest({ label: 'rights-pages', pages: true });
    organisationId = await anOrganisation(site);
  }, 60_000);
  afterAll(() => site?.stop());

  const send = (path: string, cookie: string, fields?: Record<string, string>) =>
    fetch(site.url + path, {
      redirect: 'manual',
      headers: { cookie, accept: 'text/html', origin: site.url },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
  const officer = async () => (await worker(site, organisationId, 'data_protection_officer', true)).cookie;

  it('a worker writes down what is asked, two officers see to it, and the record is gone', async () => {
    const { personId, cookie } = await aPerson(site, organisationId);
    const form = await (await send(`/people/${personId}/rights`, cookie)).text();
    const commandId = /name="commandId" value="([^"]+)"/.exec(form)![1]!;
    const faulty = await send(`/people/${personId}/rights`, cookie, { commandId, words: '', receivedOn: '2026-02-31' });
    const said = await faulty.text();
    expect(faulty.status).toBe(400);
    for (const fault of ['Choose what is asked for.', 'Write down what the person said, in their words.']) expect(said).toContain(fault);

    const sent = await send(`/people/${personId}/rights`, cookie, { commandId, kind: 'erase', words: 'All of it, please.', receivedOn: '' });
    expect(await sent.text()).toMatch(/It is called R-[0-9A-F]{6}\./);
    const desk = await officer();
    const list = await (await send('/rights', desk)).text();
    const path = /href="(\/rights\/[0-9a-f-]{36})"/.exec(list)![1]!;
    const detail = await (await send(path, desk)).text();
    expect(detail).toContain('All of it, please.');
    const notYet = await send(path, desk, { decision: 'keep' });
    expect([notYet.status, await notYet.text()]).toEqual([400, expect.stringContaining('Write what we tell the person.')]);
    const copy = await send(`${path}/copy`, desk, {});
    expect([copy.status, copy.headers.get('content-type'), copy.headers.get('cache-control')]).toEqual([200, 'application/zip', 'private, no-store']);
    expect((await send(path, desk, { decision: 'do' })).status).toBe(303);
    expect((await send(`/people/${personId}/rights`, cookie, { commandId: crypto.randomUUID(), kind: 'access', words: 'x' })).status).toBe(404);
  }, 60_000); // prettier-ignore

  it('is for nobody else', async () => {
    const { personId, cookie } = await aPerson(site, organisationId);
    const stranger = await worker(site, await anOrganisation(site, 'Elsewhere'), 'link_worker', true);
    const form = { commandId: crypto.randomUUID(), kind: 'erase', words: 'x' };
    expect((await send(`/people/${personId}/rights`, stranger.cookie, form)).status).toBe(404);
    for (const path of ['/rights', '/rights/complaints', '/rights/emergencies']) expect((await send(path, cookie)).status).toBe(404);
    expect((await send('/rights', '')).status).toBe(303);
  }); // prettier-ignore

  it('a worker takes the record to another system, and nobody else does', async () => {
    const { personId, cookie } = await aPerson(site, organisationId, 'Taken along');
    const answer = await send(`/people/${personId}/prsb.json`, cookie);
    expect(await answer.json()).toMatchObject({ personDemographics: { localIdentifier: 'Taken along' } });
    const { cookie: colleague } = await worker(site, organisationId);
    expect((await send(`/people/${personId}/prsb.json`, colleague)).status).toBe(404);
  });

  it('a record is opened in an emergency by what it is called', async () => {
    await aPerson(site, organisationId, 'Olive T');
    const { cookie } = await worker(site, organisationId, 'link_worker', true);
    const fields = { commandId: crypto.randomUUID(), reference: 'olive t', why: 'No answer, and the door stands open.' };
    const wrong = await send('/people/break-glass', cookie, { ...fields, reference: 'Olivia' });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('No record here is called that.')]);
    const opened = await send('/people/break-glass', cookie, fields);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/people\/[0-9a-f-]{36}$/)]);
    const seen = await (await send('/rights/emergencies', await officer())).text();
    expect(seen).toContain('No answer, and the door stands open.');
  }); // prettier-ignore

  it('anybody complains, and is told by when they hear', async () => {
    const answer = await send('/complaint', '', {
      words: 'You wrote to my old address.',
      name: '',
      reach: '',
    });
    expect(await answer.text()).toMatch(/Your complaint is called C-[0-9A-F]{6}/);
    const list = await (await send('/rights/complaints', await officer())).text();
    expect(list).toContain('You wrote to my old address.');
  });
});
