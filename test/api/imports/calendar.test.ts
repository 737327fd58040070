import { createServer, request as plain, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Member } from '../../../api/contract/actor.ts';
import { createFetchSafely } from '../../../api/infra/fetch-safely.ts';
import { aDraft } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

let now = new Date('2027-03-01T09:00:00Z');
const group = aDraft({ name: 'Mill Choir', openingText: 'Ring us about the summer.' });
const withheld = aDraft({ name: 'Safe House', categories: ['domestic_abuse'] });
const id = group.id!;
const address = 'https://calendars.example.org/choir.ics';
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n'); // prettier-ignore
const practice = event('UID:a', 'SUMMARY:Mill Choir', 'DTSTART;TZID=Europe/London:20270105T193000', 'DTEND;TZID=Europe/London:20270105T210000', 'RRULE:FREQ=WEEKLY'); // prettier-ignore
const concert = event('UID:b', 'SUMMARY:Spring concert', 'DTSTART;TZID=Europe/London:20270410T180000', 'DTEND;TZID=Europe/London:20270410T200000'); // prettier-ignore
const past = event('UID:c', 'SUMMARY:Old concert', 'DTSTART;TZID=Europe/London:20260410T180000', 'DTEND;TZID=Europe/London:20260410T200000'); // prettier-ignore
const odd = event('UID:d', 'SUMMARY:Full moon walk', 'DTSTART:20270301T190000', 'RRULE:FREQ=YEARLY;BYDAY=MO;BYWEEKNO=9'); // prettier-ignore
const secret = event('UID:e', 'SUMMARY:Ring Pat on 07700 900123', 'DTSTART:20270501T190000', 'DTEND:20270501T200000'); // prettier-ignore

describe('a group that keeps its own calendar', () => {
  let answer: RequestListener = () => {};
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    answer(request, response);
  });
  let served: Awaited<ReturnType<typeof serveForTest>>;
  let keeper: Member;
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    served = await serveForTest({
      ...{ label: 'group-calendar', drafts: [group, withheld], clock: { now: () => now } },
      fetchSafely: createFetchSafely({
        resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
        request: ((url: URL, options: object, told: () => void) => plain(Object.assign(new URL(url), { protocol: 'http:', port: String(port) }), options, told)) as never,
        loopback: { port },
      }),
    }); // prettier-ignore
    keeper = (await served.member({ role: 'group_editor', groups: [id, withheld.id!] })).actor;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const tells =
    (text: string, etag = '"1"'): RequestListener =>
    ({ headers }, response) => {
      if (headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', etag }).end(text);
    };
  const calendars = () => served.services.calendars;
  const draft = async (of = id) => (await served.services.assets.draftById(of))!.draft;
  const times = async (of = id) => ((await draft(of)).schedules ?? []).map(({ rrule, from, opens, closes, note }) => [rrule ?? from, opens, closes, note ?? '']); // prettier-ignore
  /** As if six hours went by. */
  async function later() {
    now = new Date(now.getTime() + 6 * 3_600_000 + 1_000);
    await served.services.inside.jobs.retry('group-calendars');
    return until(() => calendars().view(keeper, id), (view) => view.calendar?.pulledAt === now.toISOString(), 30_000); // prettier-ignore
  }
  const set = (where = address, of = id) => calendars().press(keeper, of, { act: 'set', address: where });

  it('has its times from there, without what is over, with the name of what is not itself', async () => {
    answer = tells(calendar(practice, concert, past, odd));
    await set('webcal://calendars.example.org/choir.ics');
    expect(await times()).toEqual([
      ['FREQ=WEEKLY;BYDAY=TU', '19:30', '21:00', ''],
      ['2027-04-10', '18:00', '20:00', 'Spring concert'],
    ]);
    expect(await draft()).toMatchObject({ name: 'Mill Choir', openingText: 'Ring us about the summer.' });
  });

  it('sees what could not be read, in its own words, and only the host of its address', async () => {
    const view = await calendars().view(keeper, id);
    expect(view.calendar).toMatchObject({ host: 'calendars.example.org', times: 2, failure: null });
    expect(view.calendar?.unread).toEqual([expect.stringContaining('“Full moon walk” cannot be read')]);
    expect(JSON.stringify(view)).not.toContain('choir.ics');
  });

  it('has them anew by the clock, and is not written to where nothing changed', async () => {
    const before = await served.services.assets.draftById(id);
    await later();
    expect(asked.at(-1)).toBe('"1"');
    expect((await served.services.assets.draftById(id))?.revision).toBe(before?.revision);
    answer = tells(calendar(practice, secret), '"2"');
    await later();
    expect(await times()).toEqual([
      ['FREQ=WEEKLY;BYDAY=TU', '19:30', '21:00', ''],
      ['2027-05-01', '19:00', '20:00', ''],
    ]);
  });

  it('keeps its last good times where a fetch fails, and its keeper is told', async () => {
    const before = await times();
    for (const [failing, words] of [
      [(_: unknown, response) => void response.writeHead(503).end(), /503|did not|cannot/i],
      [(_: unknown, response) => void response.writeHead(200, { 'content-type': 'text/calendar' }).end('<html>Sign in</html>'), /not a calendar/],
      [tells(calendar(past), '"3"'), /still to come/],
    ] as [RequestListener, RegExp][]) {
      answer = failing;
      const { calendar: kept } = await later();
      expect(kept?.failure?.words).toMatch(words);
      expect(kept?.goodAt).not.toBe(kept?.pulledAt);
      expect(await times()).toEqual(before);
    }
    answer = tells(calendar(practice), '"4"');
    expect((await later()).calendar).toMatchObject({ failure: null, times: 1 });
  }); // prettier-ignore

  it('keeps no address that brings nothing the first time, and none that is not public', async () => {
    answer = (_request, response) => response.writeHead(404).end();
    for (const [where, words] of [['https://calendars.example.org/none.ics', /./], ['http://calendars.example.org/a.ics', /https/], ['https://10.0.0.1/a.ics', /./], ['nonsense', /whole address/]] as const)
      await expect(set(where)).rejects.toMatchObject({ code: 'bad-input', errors: [{ path: 'address', message: expect.stringMatching(words) }] });
    expect((await calendars().view(keeper, id)).calendar).toMatchObject({ times: 1, failure: null });
  }); // prettier-ignore

  it('names no event of an entry whose place is withheld', async () => {
    answer = tells(calendar(concert));
    await set(address, withheld.id);
    expect(await times(withheld.id)).toEqual([['2027-04-10', '18:00', '20:00', '']]);
  });

  it('fetches at a press ten times an hour and no more, and says when again; the clock goes on', async () => {
    answer = tells(calendar(practice));
    now = new Date(now.getTime() + 3_600_000);
    const pull = () => calendars().press(keeper, id, { act: 'pull' });
    for (let n = 0; n < 10; n++) await pull();
    const sent = asked.length;
    const refused = { code: 'too-many', detail: expect.stringMatching(/wait an hour/) };
    await expect(pull()).rejects.toMatchObject(refused);
    await expect(set()).rejects.toMatchObject(refused);
    expect(asked.length).toBe(sent);
    expect((await later()).calendar).toMatchObject({ failure: null, times: 1 });
    await pull();
  });

  it('is for who looks after the group alone, and ends when they say so', async () => {
    const other = (await served.member({ role: 'group_editor', groups: [withheld.id!] })).actor;
    await expect(calendars().view(other, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(calendars().press(other, id, { act: 'end' })).rejects.toMatchObject({ code: 'not-found' });
    await calendars().press(keeper, id, { act: 'end' });
    expect((await calendars().view(keeper, id)).calendar).toBeNull();
    expect(await times()).toEqual([['FREQ=WEEKLY;BYDAY=TU', '19:30', '21:00', '']]);
  });
});
