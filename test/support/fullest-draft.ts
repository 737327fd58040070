import type { AssetDraft } from '../../api/contract/asset.ts';
import { accessFeatures, days } from '../../api/contract/lists.ts';

const say = (sentence: string, letters: number) =>
  sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters - 1);

/** An entry with about as much in it as the contract lets anybody write. */
export function theFullest(): AssetDraft {
  return {
    kind: 'institution',
    name: 'The Everything House',
    alsoKnownAs: ['The House', 'The old school', 'The yellow door'],
    organisation: { name: 'Friends of the Everything House' },
    summary: say('We do a bit of everything here and you may join. ', 240),
    description: say('There is a great deal to say about this house and its people. ', 6000),
    categories: ['company_groups', 'arts_culture', 'learning_skills'],
    needs: ['lonely', 'learn'],
    whoFor: ['adults', 'families', 'older_people', 'carers'],
    age: { min: 16, max: 99 },
    eligibility: [{ rule: 'lives_in_area', note: say('Anyone within a walk. ', 290) }],
    access: Object.fromEntries(
      accessFeatures.map((feature, nth) => [
        feature,
        { state: nth % 5 === 4 ? 'no' : 'yes', note: 'ask at the desk' },
      ]),
    ),
    accessNote: say('The side door is level and somebody comes when you ring. ', 490),
    costs: [
      { kind: 'per_session', pence: 350 },
      { kind: 'membership', pence: 2000, note: 'a year' },
      { kind: 'free_trial' },
    ],
    attendance: ['in_person', 'phone', 'video'],
    languages: ['en', 'cy', 'pl', 'ur'],
    formats: ['group', 'drop_in', 'course'],
    join: [
      { route: 'just_turn_up' },
      { route: 'phone', note: say('Mornings are best. ', 200) },
      { route: 'web_form', url: 'https://example.org/join' },
    ],
    wait: '2_weeks',
    firstVisit: say('Somebody meets you at the door and shows you round. ', 990),
    bringingSomeone: say('Stay for as long as you like, and have tea. ', 590),
    wants: [{ what: 'Somebody to water the plants' }],
    rooms: [{ name: 'Main hall', holds: 80 }],
    checks: [{ what: 'Insurance', on: '2026-09-01', by: 'the council' }],
    contacts: [
      { kind: 'phone', value: '0161 496 0123', label: 'Front desk', public: true },
      { kind: 'phone', value: '0161 496 0124', label: 'Bookings', public: true },
      { kind: 'email', value: 'house@example.org', public: true },
      { kind: 'website', value: 'https://example.org/house', public: true },
      { kind: 'text', value: '07700 900123', public: true },
      { kind: 'social', value: 'https://social.example.org/house', public: true },
    ],
    places: ['Main house', 'Annexe', 'Garden'].map((name, nth) => ({
      name,
      address: { lines: [`${nth + 1} Meadow Lane`], town: 'Sale', postcode: 'M33 5JX' },
      point: { lat: 53.42 + nth / 1000, lng: -2.33 },
      findingIt: say('Two minutes from the tram, behind the shops. ', 200),
    })),
    schedules: days.map((day) => ({
      rrule: `FREQ=WEEKLY;BYDAY=${day}`,
      opens: '09:00',
      closes: '21:00',
      note: 'quieter before noon',
    })),
    provenance: { source: 'own', sourceName: 'the house itself' },
    assured: { on: '2026-10-01', by: 'owner' },
    demo: true,
    status: 'live',
  };
}
