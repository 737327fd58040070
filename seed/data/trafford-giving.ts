import { costOf, each, free, giveWhatYouCan, membership, monthly, office, once, weekly, type Entry } from '../entry.ts';

/** Giving time, swapping, mending and having a say, in and around Sale; and entries that the public must not see. */
export const traffordGiving: Entry[] = [
  {
    key: 'sale-time-bank', kind: 'exchange', name: 'The Hour Glass Time Bank', aka: ['Sale time bank'], org: 'meadow', spot: 'saleCentre', at: ['larkfield-hall'],
    summary: 'Give an hour, get an hour. Gardening, lifts, lessons, company: every hour is worth the same. A broker finds the match and stays in touch.',
    cats: ['time_exchange', 'volunteering', 'home_help'], needs: ['skills_share', 'purpose', 'home_jobs', 'lonely'], schemes: ['time_bank'], cost: costOf('time_credits', undefined, 'you start with three hours'), serves: ['sale'], formats: ['one_to_one', 'group'], by: ['in_person', 'home_visit'], when: [weekly('TU', '10:00', '13:00', { note: 'The broker is in' })], join: ['phone', 'just_turn_up', 'web_form'], capacity: 'open_now', reach: 'phone email text', wants: ['Somebody who can wallpaper', 'Guitar lessons'], checks: [{ what: 'References of members', daysAgo: 30, by: 'Trafford map team' }], checked: { daysAgo: 27, by: 'owner' },
    firstVisit: 'A cup of tea with the broker, who asks what you love doing before what you need.',
  },
  {
    key: 'repair-cafe', kind: 'exchange', name: 'Fix It Saturday', aka: ['Repair café'], spot: 'saleCentre', at: ['larkfield-hall'], summary: 'A repair café. Bring a toaster, a zip, a wobbly chair: we mend it together while you drink tea. Nine times in ten it works.',
    cats: ['time_exchange', 'volunteering', 'learning_skills'], needs: ['skills_share', 'money', 'purpose'], schemes: ['volunteering'], formats: ['drop_in'], cost: giveWhatYouCan('and the price of parts'), when: [monthly(1, 'SA', '10:00', '13:00')], wants: ['Someone who knows sewing machines'], reach: 'email', capacity: 'open_now', checked: { daysAgo: 19, by: 'owner' },
  },
  {
    key: 'borrow-shop', kind: 'exchange', name: 'Borrow Don’t Buy', spot: 'stretford', at: ['lamp-room'], summary: 'A library of things: drills, tents, party plates, a carpet washer. A pound or two a day, or a time credit.',
    cats: ['time_exchange', 'money_debt'], needs: ['money'], cost: [...membership(10, 'a year'), ...costOf('time_credits'), ...costOf('deposit', 10)], when: [weekly('TH', '17:00', '19:00'), weekly('SA', '10:00', '13:00')], reach: 'email website', formats: ['drop_in'],
  },
  {
    key: 'swap-shelf', kind: 'exchange', name: 'School Uniform Swap Rail', spot: 'urmston', at: ['urmston-reading-room'], summary: 'Leave what is outgrown, take what fits. PE kit, shoes, winter coats and prom frocks. Nobody counts.',
    cats: ['time_exchange', 'family_parenting', 'money_debt'], needs: ['money', 'parent'], who: ['families'], cost: free(), when: [weekly('MO TU TH FR', '09:00', '17:00')], formats: ['drop_in'], reach: 'social',
  },
  {
    key: 'seed-library', kind: 'exchange', name: 'The Seed Drawer', spot: 'partington', at: ['partington-hearth'], summary: 'Take a packet of seeds in spring, bring some back in autumn. Beans from four continents, with growing notes.',
    cats: ['nature', 'time_exchange', 'cooking_eating'], needs: ['outdoors', 'skills_share'], cost: free(), when: [office('09:00', '17:00')], formats: ['drop_in'], reach: '', checked: 'never',
  },
  {
    key: 'pub-that-hosts', kind: 'exchange', name: 'The Turnstone Taproom, Monday Club', spot: 'stretford', summary: 'A pub that is shut on Mondays lends its rooms to clubs. No need to buy a drink. Piano, dartboard, open fire.',
    cats: ['spaces', 'company_groups'], access: 'step_free accessible_toilet assistance_dogs -hearing_loop -lift', places: [{ spot: 'stretford', name: 'The Turnstone Taproom', lines: ['40 Turnstone Way'] }], when: [weekly('MO', '10:00', '22:00')], cost: free(), join: ['phone'], reach: 'phone', rooms: [{ name: 'Snug', holds: 10 }, { name: 'Function room', holds: 40 }], age: { min: 18 },
  },
  {
    key: 'barber-talks', kind: 'exchange', name: 'Short Back and Sides, Long Talk', spot: 'gorseHill', summary: 'A barber who trained to listen. Wednesday afternoons are slow on purpose. Half price if money is short.',
    cats: ['mental_wellbeing', 'company_groups'], needs: ['low_mood', 'lonely'], who: ['men', 'anyone'], access: '-step_free seating', accessNote: 'One deep step; the barber also cuts hair at the Lamp Room on request.', places: [{ spot: 'gorseHill', lines: ['88 Foundry Close'] }], when: [weekly('WE', '13:00', '17:00')], cost: costOf('fixed_fee', 9), reach: 'phone', formats: ['drop_in'],
  },
  {
    key: 'volunteer-desk', kind: 'service', name: 'What Could I Do? Volunteer Desk', org: 'goodTurn', spot: 'saleCentre', at: ['millgate-library'], summary: 'Tell us what you enjoy and how much time you have. We find three things to try, and help with any checks and bus fares.',
    cats: ['volunteering', 'work_jobs'], needs: ['purpose', 'skills_share'], schemes: ['volunteering'], formats: ['drop_in', 'one_to_one'], cost: free(), when: [weekly('FR', '10:00', '13:00')], reach: 'phone email website', capacity: 'open_now', wait: 'none',
  },
  {
    key: 'street-reps', kind: 'association', name: 'Knock Knock Street Reps', org: 'meadow', spot: 'brooklands', summary: 'One person on each street who knows who is new, who is poorly and who has a ladder. Could it be you?',
    cats: ['volunteering', 'company_groups'], needs: ['purpose', 'meet_people'], schemes: ['mutual_aid', 'volunteering'], serves: ['sale'], places: [{ spot: 'brooklands', privacy: 'area_only' }], join: ['web_form', 'phone'], cost: free(), reach: 'email', when: [monthly(1, 'MO', '19:00', '20:00', { note: 'Reps meet online' })], by: ['in_person', 'video'],
  },
  {
    key: 'park-friends', kind: 'association', name: 'Friends of Linden Park', spot: 'saleMoor', at: ['linden-park'], summary: 'We plant, paint and badger the council. Work mornings with cake; meetings short by rule.',
    cats: ['nature', 'decision_making', 'volunteering'], needs: ['outdoors', 'say', 'purpose'], by: ['outdoors'], cost: free(), when: [monthly(3, 'SA', '10:00', '12:00')], reach: 'email social', checked: { daysAgo: 85, by: 'self' },
  },
  {
    key: 'patient-group', kind: 'association', name: 'Crossing Lane Patients’ Group', spot: 'stretford', at: ['stretford-crossing-clinic'], partOf: 'stretford-crossing-clinic', summary: 'Patients who tell the surgery what works and what does not. We got the phones changed. Evening meetings, tea, expenses.',
    cats: ['decision_making', 'long_term_conditions'], needs: ['say'], by: ['in_person', 'hybrid'], cost: free(), when: [monthly(-1, 'TU', '18:00', '19:30')], reach: 'email', languages: ['en', 'ur'], access: 'interpreter', control: 'here_but_run_from_outside',
  },
  {
    key: 'penny-pot', kind: 'culture', name: 'The Penny Pot: You Decide Day', org: 'milltown', spot: 'oldTrafford', at: ['weaving-shed'], summary: 'Twenty local ideas, £20,000 and one vote each. Come, listen, vote. Anyone over eleven who lives here can.',
    cats: ['decision_making', 'arts_culture'], needs: ['say'], age: { min: 11 }, rules: [{ rule: 'lives_in_area', note: 'Old Trafford, Firswood or Stretford' }], formats: ['event'], access: 'interpreter bsl', languages: ['en', 'ur', 'so', 'ar', 'pl', 'bfi'], cost: free(), when: [once(6, 'SA', '11:00', '15:00')], reach: 'phone email',
  },
  {
    key: 'healthy-streets', kind: 'association', name: 'Slow Streets Stretford', spot: 'gorseHill', summary: 'Neighbours who want safer crossings and a bench every two hundred metres. We count, map and ask.',
    cats: ['decision_making', 'transport'], needs: ['say', 'get_about'], at: ['gorse-yard'], when: [monthly(1, 'TH', '19:00', '20:30')], cost: free(), reach: 'email website',
  },
  {
    key: 'memory-box', kind: 'culture', name: 'Attic Treasures', org: 'milltown', spot: 'urmston', at: ['urmston-reading-room'], summary: 'Bring an object and its story. We photograph it, write it down and keep it in the town’s memory box.',
    cats: ['arts_culture', 'older_people', 'dementia'], needs: ['memory', 'creative'], formats: ['drop_in', 'event'], when: [monthly(2, 'TU', '14:00', '16:00')], cost: free(), reach: 'phone',
  },
  {
    key: 'blood-and-biscuits', kind: 'association', name: 'Kettle On: Volunteers at the Clinic', spot: 'stretford', at: ['stretford-crossing-clinic'], summary: 'We make drinks, water plants and keep people company in the waiting room. Two hours a week, uniform apron.',
    cats: ['volunteering'], needs: ['purpose'], schemes: ['volunteering'], when: [office('09:00', '12:00')], join: ['phone', 'email'], cost: free(), reach: 'email', capacity: 'some_places',
  },
  {
    key: 'food-forest', kind: 'place', name: 'Kingcup Nibble Path', spot: 'firswood', summary: 'A public path planted with things to eat: apples, mint, blackcurrants, nuts. Help yourself, leave some for the birds.',
    cats: ['nature', 'food_help'], by: ['outdoors'], access: 'step_free wheelchair seating', places: [{ spot: 'firswood', lines: ['Kingcup Avenue'] }], cost: free(), formats: ['place'], reach: '', checked: { daysAgo: 240, by: 'visited' },
  },
  {
    key: 'lostock-pump', kind: 'place', name: 'Lostock Pump Track and Shelter', spot: 'lostock', summary: 'Humps for bikes and scooters, and a shelter young people designed. Busy after school, quiet before.',
    cats: ['children_youth', 'physical_activity'], who: ['young_people', 'children'], by: ['outdoors'], access: 'step_free -accessible_toilet', places: [{ spot: 'lostock', lines: ['Barley Close'] }], cost: free(), formats: ['place'], reach: 'website',
  },
  // never public: a draft, one that waits for a decision, one that has ended
  { key: 'draft-lantern-lunch', kind: 'association', name: 'Lantern Lunch (not ready yet)', org: 'lantern', spot: 'saleCentre', at: ['larkfield-hall'], summary: 'A lunch for carers, planned for spring. Still looking for a cook.', cats: ['carers'], status: 'draft', checked: 'never', reach: 'phone', when: [weekly('MO', '12:00', '13:30')] },
  { key: 'waiting-roller-disco', kind: 'association', name: 'Eyebrook Roller Disco (waiting to be looked at)', spot: 'urmston', at: ['eyebrook-hall'], summary: 'Skates, lights and old records on the last Saturday.', cats: ['children_youth'], status: 'waiting', cost: each(4), checked: 'never', reach: 'phone', when: [monthly(-1, 'SA', '18:00', '20:00')] },
  { key: 'archived-whist', kind: 'association', name: 'Brooklands Whist Drive (ended)', spot: 'brooklands', summary: 'A whist drive that ran for fifty years and ended with a party.', cats: ['company_groups', 'older_people'], status: 'archived', cost: each(1), places: [{ spot: 'brooklands' }], reach: 'phone', checked: { daysAgo: 800, by: 'phone' } },
  { key: 'paused-choir', kind: 'association', name: 'Flixton Evensong Choir', spot: 'flixton', summary: 'A small choir resting while its leader is ill. Back, we hope, with the swallows.', cats: ['arts_culture', 'faith_belief'], status: 'paused', capacity: 'paused', capacityNote: 'Resting until spring.', places: [{ spot: 'flixton', name: 'The chapel on Goose Lane', lines: ['Goose Lane'] }], when: [weekly('SU', '18:00', '19:15')], cost: free(), reach: 'phone' },
];
