import { describe, expect, it } from '@jest/globals';
import { sensitivityOf } from '../../api/assets/sensitivity.rules.ts';
import { assetInput, type AssetDraft, type AssetInput } from '../../api/contract/asset.ts';
import * as lists from '../../api/contract/lists.ts';
import { metresBetween } from '../../api/places/distance.rules.ts';
import { networkTowns, spots } from '../../seed/data/spots.ts';
import { daysAfter } from '../../seed/calendar.ts';
import { demoAreas } from '../../seed/demo-areas.ts';
import { demoAssets } from '../../seed/demo-assets.ts';

const today = '2026-11-22';
const drafts = demoAssets({ today });
const assets = drafts.map((draft) => assetInput.parse(draft));
const live = assets.filter(({ status }) => status === 'live' || status === 'paused');
const townOf = (asset: AssetInput) => asset.places[0]?.address?.town;
const near = live.filter((asset) => networkTowns.includes(townOf(asset) ?? '') || servesTrafford(asset));
const all = <T>(pick: (asset: AssetInput) => readonly T[]) => new Set(live.flatMap(pick));
const text = (asset: AssetDraft) =>
  [asset.name, asset.summary, asset.description, asset.firstVisit, asset.bringingSomeone].join(' ');

function servesTrafford({ areasServed }: AssetInput): boolean {
  const names = ['Sale', 'Stretford', 'Urmston, Flixton and Davyhulme', 'All of Trafford'];
  return areasServed.some(({ name }) => names.includes(name));
}

describe('the demo assets', () => {
  it('are about four hundred, most of them where the first search looks', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(400);
    expect(near.length).toBeGreaterThanOrEqual(160);
  });

  it('are the same for the same day, and keep their ids and points on another', () => {
    expect(demoAssets({ today })).toEqual(drafts);
    const later = demoAssets({ today: '2027-05-01' });
    expect(later.map(({ id, places }) => [id, places])).toEqual(drafts.map(({ id, places }) => [id, places]));
  });

  it('each have an id, a name and a phone number of their own', () => {
    for (const pick of [({ id }: AssetInput) => id, ({ name }: AssetInput) => name])
      expect(new Set(assets.map(pick)).size).toBe(assets.length);
    const phones = assets.flatMap(({ contacts }) => contacts.filter(({ kind }) => kind === 'phone'));
    expect(new Set(phones.map(({ value }) => value)).size).toBe(phones.length);
  });

  it('say that they are invented', () => {
    for (const { demo, provenance } of assets) {
      expect(demo).toBe(true);
      expect(provenance.source).toMatch(/^demo(-import)?$/);
      expect(provenance.sourceName).toMatch(/invented/i);
    }
  });

  it.each([
    ['kinds', lists.assetKinds, all(({ kind }) => [kind])],
    ['schemes', lists.schemes, all(({ schemes }) => schemes)],
    ['needs', lists.needs, all(({ needs }) => needs)],
    ['who they are for', lists.whoFor, all(({ whoFor }) => whoFor)],
    ['costs', lists.costKinds, all(({ costs }) => costs.map(({ kind }) => kind))],
    ['attendances', lists.attendances, all(({ attendance }) => attendance)],
    ['languages', lists.languages, all(({ languages }) => languages)],
    ['formats', lists.formats, all(({ formats }) => formats)],
    ['ways to join', lists.joinRoutes, all(({ join }) => join.map(({ route }) => route))],
    ['capacities', lists.capacities, all(({ capacity }) => [capacity])],
    ['waits', lists.waits, all(({ wait }) => [wait])],
    ['conditions', lists.eligibilityRules, all(({ eligibility }) => eligibility.map(({ rule }) => rule))],
    ['controls', lists.controls, all(({ control }) => [control])],
    ['privacies', lists.locationPrivacies, all(({ places }) => places.map(({ privacy }) => privacy))],
    ['links', lists.linkTypes, all(({ links }) => links.map(({ type }) => type))],
    ['contacts', lists.contactKinds, all(({ contacts }) => contacts.map(({ kind }) => kind))],
  ] as [string, readonly string[], Set<string>][])('cover all %s', (_what, list, found) => {
    expect(list.filter((each) => !found.has(each))).toEqual([]);
  });

  it('have every status', () => {
    const found = new Set(assets.map(({ status }) => status));
    expect(lists.statuses.filter((status) => !found.has(status))).toEqual([]);
  });

  it('have four or more of every category near Sale', () => {
    const thin = lists.categories.filter(
      (category) => near.filter(({ categories }) => categories.includes(category)).length < 4,
    );
    expect(thin).toEqual([]);
  });

  it.each([...lists.accessFeatures])(
    'know of %s that it is there in some and do not know in others',
    (feature) => {
      const states = live.map(({ access }) => access[feature]?.state ?? 'not_known');
      expect(states).toContain('yes');
      expect(states).toContain('not_known');
    },
  );

  it('know that some access features are missing', () => {
    for (const feature of ['step_free', 'wheelchair', 'accessible_toilet', 'lift', 'hearing_loop'] as const)
      expect(live.some(({ access }) => access[feature]?.state === 'no')).toBe(true);
  });

  it('happen at all sorts of times', () => {
    const rules = live.flatMap(({ schedules }) => schedules);
    const kinds: Record<string, (rule: (typeof rules)[number]) => boolean> = {
      fortnightly: ({ rrule }) => /INTERVAL=2/.test(rrule ?? ''),
      monthly: ({ rrule }) => /^FREQ=MONTHLY;BYDAY=2TU/.test(rrule ?? ''),
      'last of the month': ({ rrule }) => /BYDAY=-1/.test(rrule ?? ''),
      'term time': ({ season }) => season === 'term_time',
      holidays: ({ season }) => season === 'school_holidays',
      'not in August': ({ notMonths }) => notMonths.includes(8),
      'day and night': ({ opens, closes }) => opens === '00:00' && closes === '24:00',
      evening: ({ opens }) => opens >= '18:00',
      weekend: ({ rrule }) => /BYDAY=(SA|SU)/.test(rrule ?? ''),
      early: ({ opens }) => opens > '00:00' && opens < '08:00',
    };
    for (const [kind, is] of Object.entries(kinds)) expect([kind, rules.some(is)]).toEqual([kind, true]);
  });

  it('have events of their own within eight weeks of the seeding', () => {
    const events = live.flatMap(({ schedules }) => schedules.filter(({ rrule }) => !rrule));
    expect(events.length).toBeGreaterThanOrEqual(8);
    for (const { from } of events) {
      expect(from! >= today).toBe(true);
      expect(from! <= daysAfter(today, 63)).toBe(true);
    }
  });

  it('were checked lately, long ago or never', () => {
    const ages = live.map(
      ({ assured }) => assured && (Date.parse(today) - Date.parse(assured.on)) / 86_400_000,
    );
    expect(ages.filter((age) => age === undefined).length).toBeGreaterThanOrEqual(5);
    expect(ages.filter((age) => age && age > 400).length).toBeGreaterThanOrEqual(5);
    expect(ages.filter((age) => age !== undefined && age < 60).length).toBeGreaterThanOrEqual(80);
    expect(ages.every((age) => age === undefined || age > 0)).toBe(true);
  });

  it('can be rung only on numbers kept for drama', () => {
    const drama =
      /^(01632 960\d{3}|01[1-9]1 496 0\d{3}|011[3-8] 496 0\d{3}|0191 498 0\d{3}|020 7946 0\d{3}|029 2018 0\d{3}|028 9649 6\d{3}|07700 900\d{3}|08081 570\d{3})$/;
    const numbers = assets.flatMap(({ contacts }) =>
      contacts.filter(({ kind }) => ['phone', 'text', 'whatsapp', 'textphone', 'relay'].includes(kind)),
    );
    expect(numbers.length).toBeGreaterThan(300);
    for (const { value } of numbers) expect(value).toMatch(drama);
  });

  it('have mail and pages at example.org only', () => {
    for (const { kind, value } of assets.flatMap(({ contacts }) => contacts)) {
      if (kind === 'email') expect(value).toMatch(/^[^@\s]+@example\.org$/);
      if (kind === 'website' || kind === 'social') expect(value).toMatch(/^https:\/\/example\.org\//);
    }
    for (const draft of drafts) {
      expect(text(draft)).not.toMatch(/\d{5}/);
      expect(text(draft)).not.toMatch(/@|https?:/);
    }
  });

  it('speak plainly', () => {
    const jargon =
      /signpost|referr|referral|service user|vcse|eligib|\bclients?\b|stakeholder|facilitat|holistic|intervention|empower|vulnerab|pathway|hard to reach|provision\b/i;
    for (const draft of drafts) {
      expect(text(draft)).not.toMatch(jargon);
      const sentences = draft.summary.split(/[.!?:;]\s/);
      for (const sentence of sentences) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(32);
    }
  });

  it('stand in the town they name', () => {
    for (const { name, places } of assets)
      for (const { point, address } of places) {
        const middles = Object.values(spots).filter(({ town }) => town === address?.town);
        const away = Math.min(...middles.map((middle) => metresBetween(point!, middle)));
        expect([name, away < 600]).toEqual([name, true]);
      }
  });

  it('link to entries that exist', () => {
    const ids = new Set(assets.map(({ id }) => id));
    for (const { assetId } of assets.flatMap(({ links }) => links))
      if (assetId) expect(ids.has(assetId)).toBe(true);
  });

  it('happen at places they have', () => {
    for (const { places, schedules } of assets)
      for (const { placeId } of schedules) if (placeId) expect(places.map(({ id }) => id)).toContain(placeId);
  });

  it('serve areas that are drawn, and every area is served', () => {
    const drawn = demoAreas().map(({ id }) => id);
    const served = new Set(assets.flatMap(({ areasServed }) => areasServed.map(({ id }) => id)));
    expect([...served].filter((id) => !drawn.includes(id!))).toEqual([]);
    expect(drawn.filter((id) => !served.has(id))).toEqual([]);
  });

  it('can all be found from somewhere: by a point of the map or by an area', () => {
    const lost = live.filter(
      ({ places, areasServed }) =>
        areasServed.length === 0 &&
        places.every(({ privacy }) => privacy === 'hidden' || privacy === 'area_only'),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('keep withheld only what has to be', () => {
    const withheld = live.filter((asset) => sensitivityOf(asset).withhold);
    // A bed for a young person and help after a crime: in doubt the rule withholds, and here it may.
    const inDoubt = ['Spare Room Tonight', 'After It Happened'];
    const others = withheld.filter(({ categories }) => !categories.includes('domestic_abuse'));
    expect(others.map(({ name }) => name).filter((name) => !inDoubt.includes(name))).toEqual([]);
    expect(withheld.length).toBeGreaterThanOrEqual(4);
  });

  it('say in Welsh what is in Wales', () => {
    const welsh = live.filter((asset) => ['Cardiff', 'Aberystwyth', 'Wrexham'].includes(townOf(asset) ?? ''));
    expect(welsh.length).toBeGreaterThanOrEqual(24);
    for (const { name, translations } of welsh)
      expect([name, Boolean(translations?.cy?.name && translations.cy.summary)]).toEqual([name, true]);
  });
});
