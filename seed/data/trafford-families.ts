import { costOf, each, fixed, fortnightly, free, giveWhatYouCan, membership, monthly, office, once, weekly, type Entry } from '../entry.ts';

/** Families, young people, learning, work and getting online, in and around Sale. */
export const traffordFamilies: Entry[] = [
  {
    key: 'tumble-tots', kind: 'association', name: 'Jam Hands Parent and Toddler', org: 'bramble', spot: 'saleMoor', at: ['st-aldhelms-hall'],
    summary: 'Bikes, paint, songs and toast for under-fives, and a hot drink you may actually finish. Dads, grandparents and childminders too.',
    cats: ['family_parenting', 'children_youth'], needs: ['parent', 'meet_people'], who: ['families', 'children'], age: { max: 4.9 }, cost: each(1.5, 'a family'), when: [weekly('TU TH', '09:30', '11:15', { season: 'term_time' })], formats: ['drop_in'],
    access: 'baby_change', reach: 'phone social', capacity: 'open_now', firstVisit: 'First time is free. Buggies go under the stage.', wants: ['Someone to wash up'],
  },
  {
    key: 'milk-and-muffins', kind: 'association', name: 'Milk and Muffins', org: 'bramble', spot: 'urmston', at: ['urmston-reading-room'], summary: 'Feeding help from trained mums, breast or bottle. Sit, feed, eat a muffin. A scale for weighing the baby.',
    cats: ['family_parenting', 'peer_support'], needs: ['parent'], schemes: ['peer_support', 'volunteering'], who: ['parents_to_be', 'families', 'women'], age: { max: 2 }, cost: free(), when: [weekly('WE', '10:00', '12:00')], reach: 'text phone', access: 'baby_change quiet_space',
  },
  {
    key: 'dads-dens', kind: 'association', name: 'Dads and Dens', spot: 'ashton', summary: 'Dads, stepdads and grandads build dens with their children in the copse, light a fire and burn sausages. Second Saturday.',
    cats: ['family_parenting', 'nature', 'children_youth'], needs: ['parent', 'outdoors'], who: ['men', 'families', 'children'], by: ['outdoors'], places: [{ spot: 'ashton', name: 'The copse gate', lines: ['Lower Croft'] }], age: { min: 3, max: 11 }, when: [monthly(2, 'SA', '10:00', '12:30')], cost: giveWhatYouCan(), reach: 'text', privateMobile: true,
  },
  {
    key: 'bramble-hub', kind: 'service', name: 'Bramble Family Hub', org: 'bramble', spot: 'stretford', summary: 'Midwives, health visitors, play workers and advice for families in one friendly building. Ask at the desk about anything.',
    cats: ['family_parenting', 'benefits_advice', 'children_youth'], needs: ['parent', 'child'], who: ['families', 'parents_to_be'], access: 'step_free wheelchair accessible_toilet baby_change interpreter blue_badge lift seating', places: [{ spot: 'stretford', name: 'Bramble Family Hub', lines: ['12 Kingcup Avenue'] }], formats: ['drop_in', 'one_to_one'], languages: ['en', 'ur', 'ar', 'pl'], when: [office('08:30', '17:00')], join: ['just_turn_up', 'phone'], cost: free(), reach: 'phone email website', capacity: 'open_now', checked: { daysAgo: 60, by: 'organisation' },
  },
  {
    key: 'calmer-homes', kind: 'service', name: 'Calmer Homes Course', org: 'bramble', spot: 'stretford', partOf: 'bramble-hub', summary: 'Eight mornings about bedtimes, shouting and screens, led by parents who have done it. Crèche next door.',
    cats: ['family_parenting', 'learning_skills'], needs: ['parent', 'child', 'learn'], who: ['families'], formats: ['course'], places: [{ spot: 'stretford', name: 'Bramble Family Hub', lines: ['12 Kingcup Avenue'] }], when: [weekly('FR', '09:30', '11:30', { season: 'term_time' })], join: ['phone', 'self_referral_form'], cost: free(), wait: '4_weeks', capacity: 'waiting_list', reach: 'phone',
  },
  {
    key: 'grandparents-raising', kind: 'association', name: 'Second Time Around', spot: 'timperley', at: ['timperley-orchard-hall'], summary: 'For grandparents, aunts and uncles who are bringing up someone else’s children. Swap uniforms, advice and stamina.',
    cats: ['family_parenting', 'peer_support', 'carers'], needs: ['parent', 'caring'], schemes: ['peer_support', 'mutual_aid'], cost: free(), when: [monthly(3, 'MO', '10:00', '12:00', { season: 'term_time' })], reach: 'phone',
  },
  {
    key: 'gorse-youth', kind: 'association', name: 'The Gorse After Dark', spot: 'gorseHill', at: ['gorse-yard'], summary: 'A youth club with table tennis, a recording corner and toasties. Youth workers you can talk to about anything.',
    cats: ['children_youth'], needs: ['child', 'meet_people'], who: ['young_people'], age: { min: 11, max: 17 }, cost: each(0.5), when: [weekly('MO WE FR', '18:00', '21:00')], formats: ['drop_in'], reach: 'phone social', capacity: 'open_now', checked: { daysAgo: 66, by: 'phone' },
  },
  {
    key: 'holiday-bites', kind: 'service', name: 'Holiday Bites', org: 'pennyBun', spot: 'partington', at: ['partington-hearth'], summary: 'Sport, crafts and a hot dinner in the school holidays for children who get free school meals. Brothers and sisters too.',
    cats: ['children_youth', 'food_help', 'physical_activity'], needs: ['child', 'eat'], who: ['children', 'low_income'], age: { min: 5, max: 14 }, rules: [{ rule: 'receives_benefit', note: 'free school meals' }], formats: ['course', 'drop_in'], when: [weekly('MO TU WE TH', '10:00', '15:00', { season: 'school_holidays' })], join: ['web_form', 'phone'], cost: free(), reach: 'phone email',
  },
  {
    key: 'chess-and-chips', kind: 'association', name: 'Chess and Chips', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'Chess for eight to eighteen. The old hands teach, the chip shop gives a discount.',
    cats: ['children_youth', 'learning_skills'], who: ['children', 'young_people'], age: { min: 8, max: 18 }, cost: free(), when: [weekly('SA', '11:00', '13:00')], reach: 'email', languages: ['en', 'so'],
  },
  {
    key: 'care-leavers-kitchen', kind: 'association', name: 'Keys and Kettles', spot: 'altrincham', at: ['oldfield-barn'], summary: 'For 17 to 25s who grew up in care: cook tea, do washing, sort bills, see a friendly face. Bus fare paid.',
    cats: ['children_youth', 'cooking_eating', 'housing'], needs: ['child', 'homeless'], who: ['care_leavers', 'young_people'], age: { min: 17, max: 25 }, access: 'transport_help', schemes: ['peer_mentoring'], cost: free(), when: [weekly('TU', '17:00', '20:00')], join: ['text', 'through_any_professional'], reach: 'text',
  },
  {
    key: 'english-over-tea', kind: 'association', name: 'English Over Tea', org: 'mosaic', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'Speak, laugh and learn English with volunteers. Three levels, free books, children play next door. No papers asked.',
    cats: ['learning_skills', 'migrants_refugees'], needs: ['learn', 'new_country', 'meet_people'], who: ['refugees_and_migrants', 'adults'], languages: ['en', 'ar', 'fa', 'ti', 'ku', 'ur', 'uk', 'zh-Hans'], formats: ['course', 'group'], access: 'baby_change', when: [weekly('MO WE', '09:45', '11:45', { season: 'term_time' })], cost: free(), reach: 'phone text', capacity: 'open_now', wants: ['Teachers, no certificate needed'],
  },
  {
    key: 'reading-friends', kind: 'service', name: 'Reading Friends', org: 'milltown', spot: 'stretford', at: ['longmead-library'], partOf: 'longmead-library', summary: 'One to one help for grown-ups who find reading or spelling hard. Quiet, private, at your speed.',
    cats: ['learning_skills'], needs: ['learn'], schemes: ['volunteering'], formats: ['one_to_one'], cost: free(), when: [weekly('MO WE', '10:00', '16:00')], join: ['phone', 'just_turn_up'], reach: 'phone', access: 'easy_read quiet_space', wait: '2_weeks',
  },
  {
    key: 'maths-no-tears', kind: 'service', name: 'Maths Without Tears', org: 'milltown', spot: 'saleCentre', at: ['millgate-library'], summary: 'Ten evenings to make friends with numbers: shopping, wages, helping with homework. Exam at the end only if you like.',
    cats: ['learning_skills', 'work_jobs'], needs: ['learn', 'work'], formats: ['course'], age: { min: 19 }, rules: [{ rule: 'age_min', note: '19' }], cost: free('if you have no maths certificate'), when: [weekly('TU', '18:30', '20:30', { season: 'term_time' })], join: ['web_form', 'phone'], capacity: 'some_places', reach: 'phone email website',
  },
  {
    key: 'job-cafe', kind: 'service', name: 'The Job Café', org: 'hearth', spot: 'partington', at: ['partington-hearth'], summary: 'Coffee, computers and someone to look over your CV. Interview clothes to borrow. For any job, any age.',
    cats: ['work_jobs', 'digital_help'], needs: ['work', 'online'], formats: ['drop_in'], cost: free(), when: [weekly('TU TH', '10:00', '12:30')], reach: 'phone', capacity: 'open_now',
  },
  {
    key: 'work-that-fits', kind: 'service', name: 'Work That Fits', org: 'goodTurn', spot: 'saleCentre', at: ['millgate-library'], summary: 'For disabled people and people with poor mental health who want paid work. A coach helps you find it and keep it.',
    cats: ['work_jobs', 'disability_groups', 'mental_wellbeing'], needs: ['work', 'disabled'], who: ['disabled_people', 'mental_health', 'autistic_people'], formats: ['one_to_one'], by: ['in_person', 'phone', 'video'], cost: free(), join: ['phone', 'self_referral_form', 'through_any_professional'], wait: '1_week', when: [office('10:00', '15:00')], reach: 'phone email', serves: ['trafford'],
  },
  {
    key: 'mums-enterprise', kind: 'association', name: 'Market Stall Mothers', spot: 'firswood', summary: 'Mothers who sell what they cook and sew. We share a stall, a till and what we know about tax.',
    cats: ['work_jobs', 'time_exchange', 'peer_support'], needs: ['work', 'identity'], who: ['women', 'community'], community: 'Somali and Yemeni mothers', languages: ['so', 'ar', 'en'], places: [{ spot: 'firswood', privacy: 'area_only' }], when: [weekly('TH', '10:00', '12:00')], cost: membership(2, 'a month'), join: ['through_another_member', 'text'], reach: 'text',
  },
  {
    key: 'construction-taster', kind: 'service', name: 'Hard Hats Taster Weeks', spot: 'broadheath', at: ['broadheath-works'], summary: 'Two weeks of bricklaying, wiring and plastering for 18s and over who are out of work. Boots and lunch given.',
    cats: ['work_jobs', 'learning_skills', 'justice'], needs: ['work', 'learn', 'justice'], age: { min: 18 }, formats: ['course'], cost: free(), when: [weekly('MO TU WE TH FR', '09:00', '15:30', { season: 'term_time' })], join: ['phone', 'through_any_professional'], capacity: 'full', wait: '4_weeks', reach: 'phone email', control: 'here_but_run_from_outside',
  },
  {
    key: 'phone-friends', kind: 'service', name: 'Phone Friends', org: 'milltown', spot: 'urmston', at: ['urmston-reading-room'], partOf: 'urmston-reading-room', summary: 'Bring the phone, tablet or laptop that annoys you. A patient person sits beside you. Learn to video call, shop, see the doctor online.',
    cats: ['digital_help', 'learning_skills'], needs: ['online'], schemes: ['digital_champions', 'volunteering'], formats: ['drop_in', 'one_to_one'], cost: free(), when: [weekly('TU', '10:00', '13:00')], reach: 'phone', capacity: 'open_now', wait: 'none', checked: { daysAgo: 31, by: 'owner' },
  },
  {
    key: 'data-and-devices', kind: 'exchange', name: 'Second-Life Laptops', spot: 'broadheath', at: ['broadheath-works'], summary: 'Old laptops mended and given away with six months of free internet. Bring yours to be wiped and passed on.',
    cats: ['digital_help', 'time_exchange'], needs: ['online', 'money'], who: ['low_income', 'anyone'], cost: [...free(), ...costOf('donation')], join: ['through_any_professional', 'web_form'], when: [weekly('SA', '11:00', '15:00')], reach: 'email website', wants: ['Laptops less than eight years old'],
  },
  {
    key: 'home-tech', kind: 'service', name: 'Screens at Home', org: 'goodTurn', spot: 'saleCentre', summary: 'A volunteer visits to set up your tablet, hearing aid app or big-button phone, and comes back until it sticks.',
    cats: ['digital_help', 'befriending'], needs: ['online', 'housebound'], schemes: ['digital_champions', 'befriending'], who: ['older_people', 'disabled_people'], by: ['home_visit', 'phone'], access: 'home_visit', formats: ['one_to_one'], serves: ['sale', 'altrincham', 'stretford'], cost: free(), join: ['phone'], wait: '2_weeks', reach: 'phone',
  },
  {
    key: 'coding-grans', kind: 'association', name: 'Gran Turismo: Gaming for Grown-Ups', spot: 'saleCentre', at: ['millgate-library'], summary: 'Over sixties learn the games their grandchildren play, from twelve-year-old tutors. Reflexes not needed.',
    cats: ['digital_help', 'older_people', 'children_youth'], needs: ['online', 'meet_people'], who: ['older_people', 'young_people'], when: [monthly(4, 'SA', '13:00', '15:00')], cost: free(), reach: 'email', checked: 'never',
  },
  {
    key: 'family-fun-day', kind: 'culture', name: 'Sale Moor Play Street', spot: 'saleMoor', summary: 'The street is shut to cars for an afternoon. Chalk, scooters, a bouncy castle and chairs outside every door.',
    cats: ['children_youth', 'family_parenting', 'decision_making'], by: ['outdoors'], who: ['families', 'anyone'], access: 'step_free wheelchair', places: [{ spot: 'saleMoor', name: 'Wren Street', lines: ['Wren Street'] }], when: [once(4, 'SU', '14:00', '17:00')], cost: free(), reach: 'email', formats: ['event'],
  },
  {
    key: 'evening-class-spanish', kind: 'association', name: 'Holiday Spanish for Late Starters', spot: 'hale', summary: 'Order dinner, ask the way, make friends. A retired teacher, eight learners, a kitchen and a bottle of lemonade.',
    cats: ['learning_skills', 'company_groups'], needs: ['learn'], languages: ['es', 'en'], places: [{ spot: 'hale', privacy: 'street', lines: ['23 Hazel Bank Road'] }], ledBy: 'a retired Spanish teacher', cost: fixed(24, 'for eight weeks'), when: [fortnightly('TU', '10:30', '12:00')], join: ['phone'], capacity: 'some_places', reach: 'phone', age: { min: 50 },
  },
];
