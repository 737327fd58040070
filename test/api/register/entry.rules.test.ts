import { describe, expect, it } from '@jest/globals';
import { assetInput } from '../../../api/contract/asset.ts';
import { forms, type Answers } from '../../../api/contract/register.ts';
import { entryOf, type Facts } from '../../../api/register/entry.rules.ts';

const facts: Facts = {
  assetId: '6b1f6a52-2f7e-4c59-9a44-0a4f0e0a2a11',
  today: '2026-11-22',
  guessed: ['company_groups'],
  venue: null,
  found: { point: { lat: 53.42, lng: -2.32 }, exact: false, town: 'Sale' },
  times: { schedules: [] },
  how: 'self',
};
const answers = (more: Partial<Record<keyof Answers, object>> = {}): Answers =>
  Object.fromEntries(
    Object.entries({
      name: { name: 'Thursday Tea' },
      about: { summary: 'Tea and a chat.' },
      who: { whoFor: 'anyone' },
      where: { at: 'place', hall: 'The Hut', street: '3 Elm Road', postcode: 'm337ww' },
      cost: { price: 'free' },
      contact: { phone: '07700 900123', show: 'no', turnUp: 'yes' },
      you: { who: 'Maureen', phone: '07700 900123', may: 'yes' },
      ...more,
    }).map(([question, typed]) => [question, forms[question as keyof typeof forms].parse(typed)]),
  );

describe('the answers of a group as an entry', () => {
  it('are an entry that can be written', () => {
    expect(assetInput.safeParse(entryOf(answers(), facts)).error).toBeUndefined();
  });

  it('keep a number hidden unless they say yes to showing it', () => {
    expect(entryOf(answers(), facts)).toMatchObject({
      contacts: [{ public: false }],
      join: [{ route: 'just_turn_up' }],
    });
    const shown = answers({ contact: { phone: '07700 900123', show: 'yes' } });
    expect(entryOf(shown, facts)).toMatchObject({ contacts: [{ public: true }], join: [{ route: 'phone' }] });
  });

  it.each(['home', 'visits'])('never show a home (%s)', (at) => {
    const entry = entryOf(
      answers({ where: { at, hall: 'My house', street: '3 Elm Road', postcode: 'M33 7WW' } }),
      facts,
    );
    expect(entry.places).toHaveLength(1);
    expect(entry.places![0]).toMatchObject({ privacy: 'town', address: { lines: [] } });
    expect(JSON.stringify(entry)).not.toMatch(/My house|Elm Road/);
  });

  it('never hold who sent them', () => {
    expect(JSON.stringify(entryOf(answers(), facts))).not.toContain('Maureen');
  });

  it('bring what the hall says of its door, and say that the hall says it', () => {
    const venue = {
      id: '6b1f6a52-2f7e-4c59-9a44-0a4f0e0a2a12',
      name: 'Larkfield Hall',
      place: { privacy: 'exact' as const, address: { lines: ['Meadow Lane'], town: 'Sale' } },
      access: {
        step_free: { state: 'yes' as const },
        hearing_loop: { state: 'no' as const, note: 'broken' },
      },
    };
    const entry = entryOf(answers({ welcome: { first: 'Ring the bell.', yes: 'hearing_loop' } }), {
      ...facts,
      venue,
    });
    expect(entry.access).toMatchObject({
      step_free: { state: 'yes', note: 'the hall says' },
      hearing_loop: { state: 'yes', checkedOn: '2026-11-22' },
    });
    expect(entry.places).toEqual([{ ...venue.place, name: 'Larkfield Hall' }]);
    expect(entry.links).toEqual([{ type: 'meets_at', assetId: venue.id, name: 'Larkfield Hall' }]);
  });

  it.each([
    ['2', 200],
    ['£2.50', 250],
    ['50p', 50],
  ])('read %s as %d pence', (pounds, pence) => {
    expect(entryOf(answers({ cost: { price: 'per_session', pounds } }), facts).costs).toEqual([
      { kind: 'per_session', pence },
    ]);
  });
});

describe('the forms', () => {
  it.each([
    ['where', { at: 'place', hall: '', postcode: 'x' }, ['hall', 'postcode']],
    ['you', { who: '', email: '', phone: '' }, ['email', 'may', 'who']],
    ['you', { who: '', email: 'x', phone: 'y' }, ['email', 'may', 'phone', 'who']],
    ['contact', { show: 'yes', phone: '', email: '' }, ['phone']],
    ['cost', { price: 'per_session', pounds: '' }, ['pounds']],
    ['when', { words: '' }, ['words']],
    ['sort', {}, ['categories']],
  ] as const)('of %s name all faults at once', (question, typed, paths) => {
    const faults = forms[question].safeParse(typed).error?.issues.map((issue) => String(issue.path[0]));
    expect([...new Set(faults)].sort()).toEqual(paths);
  });
});
