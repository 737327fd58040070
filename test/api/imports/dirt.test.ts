import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assetIdFor } from '../../../api/assets/asset.rules.ts';
import type { Member } from '../../../api/contract/actor.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { ImportView, PressImportForm } from '../../../api/contract/imports.ts';
import { inTurns } from '../../support/in-turns.ts';
import { serveForTest } from '../../support/serve.ts';
import { until } from '../../support/wait.ts';

/** What feeds and their exports really hold, each kind of dirt once; all of it is invented. `lands`: what becomes of it. */
type Dirt = {
  what: string;
  service: unknown;
  lands?: Partial<Record<keyof AssetDraft, unknown>>;
  without?: (keyof AssetDraft)[];
  reason?: string;
};
const at = (address: object, more: object = {}) => ({
  service_at_locations: [{ location: { addresses: [address], ...more } }],
});
const weekly = (opens: string, closes: string, more: object = {}) => ({
  schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: opens, closes_at: closes, ...more }],
});
const times = [expect.objectContaining({ rrule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '12:30' })];
const dirt: Dirt[] = [
  { what: 'a whole number for its id', service: { id: 17, name: 'Mill Choir' }, lands: { name: 'Mill Choir' } },
  { what: 'the same id as text', service: { id: '17', name: 'Mill Choir again' }, reason: 'It has the same id' },
  { what: 'ages that stand for none', service: { id: 'a1', name: 'Any Age Club', minimum_age: 0, maximum_age: 999 }, without: ['age'] },
  { what: 'an age below nothing', service: { id: 'a2', name: 'Below Nothing Club', minimum_age: -1, maximum_age: null }, without: ['age'] },
  { what: 'ages in words', service: { id: 'a3', name: 'Sixty Club', minimum_age: '60', maximum_age: '' }, lands: { age: { min: 60 } } },
  { what: 'HTML', service: { id: 'h1', name: 'Tea &amp; Talk', description: '<p>We <b>talk</b>&nbsp;every week.</p><script>alert(1)</script><style>p{}</style>' }, lands: { name: 'Tea & Talk', description: 'We talk every week.' } },
  { what: 'half a postcode', service: { id: 'p1', name: 'Half Way Walkers', ...at({ address_1: 'The Green', city: 'Sale', postal_code: 'M33' }) }, lands: { places: [expect.objectContaining({ address: expect.objectContaining({ postcode: 'M33' }) })] } },
  { what: 'a postcode without its blank', service: { id: 'p2', name: 'Close Knit', ...at({ address_1: '4 Elm Road', city: 'SALE', postal_code: 'm332rp' }) }, lands: { places: [expect.objectContaining({ address: expect.objectContaining({ postcode: 'M33 2RP', town: 'Sale' }) })] } },
  { what: 'a point of noughts', service: { id: 'p3', name: 'Noughts and Crosses', ...at({ city: 'Sale' }, { latitude: 0, longitude: 0 }) }, lands: { name: 'Noughts and Crosses' } },
  { what: 'times without an offset', service: { id: 't1', name: 'No Offset Lunch', last_modified: '2026-03-01T10:00:00', ...weekly('10:00:00', '12:30:00') }, lands: { schedules: times } },
  { what: 'times with seconds and an offset', service: { id: 't2', name: 'Offset Lunch', last_modified: '2026-03-01', ...weekly('10:00:00+00:00', '12:30:00Z') }, lands: { schedules: times } },
  { what: 'times that are none', service: { id: 't3', name: 'Some Time', ...weekly('tbc', '') }, without: ['schedules'] },
  { what: 'words that say nothing', service: { id: 'n1', name: 'Say Nothing Choir', description: 'N/A', url: 'n/a', email: 'not known', phones: [{ number: '-' }] }, without: ['description', 'contacts'] },
  { what: 'an address of a page without its beginning', service: { id: 'u1', name: 'Web Weavers', url: 'www.example.org/weavers' }, lands: { contacts: [expect.objectContaining({ kind: 'website', value: expect.stringMatching(/^https?:\/\/www\.example\.org\/weavers/) })] } },
  { what: 'one thing where a list should be', service: { id: 'l1', name: 'List Less', contacts: {}, phones: null, languages: 'English', cost_options: {}, schedules: 'Tuesdays' }, lands: { name: 'List Less' } },
  { what: 'letters that cannot be seen', service: { id: 'c1', name: '\u200bQuiet\u0000 Corner\u00a0 Club\ufeff', description: 'Come\r\n\r\n\r\nin.' }, lands: { name: 'Quiet Corner Club' } },
  { what: 'a name in capitals', service: { id: 'c2', name: 'SALE WALKING GROUP' }, lands: { name: 'Sale Walking Group' } },
  { what: 'no name', service: { id: 'x1', name: null, description: 'Who are we?' }, reason: 'It has no name.' },
  { what: 'a name of blanks', service: { id: 'x2', name: '  ' }, reason: 'It has no name.' },
  { what: 'no thing at all', service: 'Choir', reason: 'This entry is not an object with fields.' },
  { what: 'null', service: null, reason: 'This entry is not an object with fields.' },
]; // prettier-ignore

const lines = (list: unknown[]) => list.map((one) => JSON.stringify(one)).join(',\n');
const page = (list: unknown[], n: number) =>
  `{"totalElements": 99, "totalPages": "2", "number": ${n},\n"content": [\n${lines(list)}\n]}`;
const half = Math.ceil(dirt.length / 2);
const envelopes: [string, (list: unknown[]) => string | Buffer][] = [
  ['a page of 3.0', (list) => `{"total_items":9,"total_pages":1,"page_number":1,"contents":[\n${lines(list)}\n]}`],
  ['a bare list', (list) => `[\n${lines(list)}\n]`],
  ['one a line', (list) => list.map((one) => JSON.stringify(one)).join('\n')],
  ['two pages of 1.0 behind each other', (list) => `${page(list.slice(0, half), 1)}\n${page(list.slice(half), 2)}`],
  ['items, with facts behind them', (list) => `{"meta":{"items":3},"Items":[${lines(list)}],"links":{"next":null}}`],
  ['services, with a mark before', (list) => `\ufeff{"services":[${lines(list)},]}`],
  ['data, in UTF-16', (list) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`{"data":[${lines(list)}]}`, 'utf16le')])],
  ['pages in a list', (list) => `[${page(list, 1)}]`],
]; // prettier-ignore

let served: Awaited<ReturnType<typeof serveForTest>>;
let curator: Member;
beforeAll(async () => {
  served = await serveForTest({ label: 'dirt' });
  curator = (await served.member({ role: 'curator' })).actor;
});
const wizard = () => served.services.imports;
const settled = (id: string) =>
  until(() => wizard().open(curator, id), ({ state }) => !['reading', 'publishing', 'undoing'].includes(state), 60_000); // prettier-ignore
async function handed(
  text: string | Buffer,
  form: { source?: string; sourceName?: string },
): Promise<ImportView> {
  const chunks = (async function* () {
    yield await Promise.resolve(Buffer.from(text as string));
  })();
  const { id } = await wizard().handIn(curator, form, { name: 'feed.json', chunks, isCut: () => false });
  return settled(id);
}
async function press({ id, stage }: ImportView, what: PressImportForm['press']): Promise<ImportView> {
  await wizard().press(curator, id, { press: what, stage, commandId: randomUUID() });
  return settled(id);
}

const idIn = (service: unknown) => String((service as { id: unknown }).id);
const [good, bad] = [dirt.filter(({ reason }) => !reason), dirt.filter(({ reason }) => reason)];

describe.each(inTurns(envelopes, 0))('a dirty feed as %s', (what, wrap) => {
  const source = what.replace(/[^a-z0-9]+/gi, '-').toLowerCase().replace(/^-|-$/g, ''); // prettier-ignore
  const text = wrap(dirt.map(({ service }) => service));
  let view: ImportView;

  it('lands but for what cannot, and that is named by its line and why', async () => {
    view = await handed(text, { sourceName: what });
    expect(view.faults.map(({ reason }) => reason)).toEqual(bad.map(({ reason }) => expect.stringContaining(reason!))); // prettier-ignore
    expect(view.counts).toMatchObject({ new: good.length, faulty: bad.length, changed: 0, same: 0 });
    const own = String(text).split('\n');
    if (what !== 'services, with a mark before' && own.length > dirt.length - 1)
      for (const [at, { line }] of view.faults.entries())
        expect(own[line - 1]).toContain(JSON.stringify(bad[at]!.service));
    expect(await press(view, 'publish')).toMatchObject({ state: 'published', outcome: { landed: good.length, faulty: 0 } }); // prettier-ignore
  });

  it.each(good)('keeps of $what what it says', async ({ service, lands, without = [] }) => {
    const draft = (await served.services.assets.draftById(assetIdFor(source, idIn(service))))?.draft;
    expect(draft).toMatchObject({ status: 'live', ...lands });
    for (const field of without) expect([field, (draft?.[field] as unknown[] | undefined) ?? []]).toEqual([field, []]); // prettier-ignore
    expect(JSON.stringify(draft)).not.toMatch(/<\/?[a-z]+>|alert|&(?:amp|nbsp);|\\u0000|\\u200b/);
  });

  it('changes nothing when it comes once more', async () => {
    const again = await handed(text, { source });
    expect(again.counts).toMatchObject({ new: 0, changed: 0, spoken: 0, gone: 0, same: good.length });
    expect(again.may.publish).toBe(false);
  });
});
