import { each, fortnightly, free, giveWhatYouCan, monthly, office, once, weekly, type Entry } from '../entry.ts';

/** Faith, language, identity, service and second chances, in and around Sale. */
export const traffordCommunities: Entry[] = [
  {
    key: 'mosaic-welcome', kind: 'service', name: 'Mosaic Welcome Desk', org: 'mosaic', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'New here? We help you find a school, a doctor, a bus card and a friend. Lawyers on Wednesdays. Bring any letter you do not understand.',
    cats: ['migrants_refugees', 'legal_advice', 'advocacy'], needs: ['new_country', 'rights'], who: ['refugees_and_migrants'], languages: ['en', 'ar', 'fa', 'ti', 'so', 'ur', 'uk', 'ru', 'ps', 'sq', 'vi', 'yue'], access: 'interpreter', formats: ['drop_in'], when: [weekly('MO WE FR', '10:00', '14:00')], cost: free(), reach: 'phone whatsapp', capacity: 'open_now', schemes: ['community_navigation'], checked: { daysAgo: 23, by: 'owner' },
  },
  {
    key: 'mosaic-hosts', kind: 'service', name: 'A Seat at Our Table', org: 'mosaic', spot: 'saleCentre', summary: 'Families who have lived here a while share a meal at home with families who have just come. We introduce you.',
    cats: ['migrants_refugees', 'befriending', 'cooking_eating'], needs: ['new_country', 'meet_people'], schemes: ['befriending', 'volunteering'], by: ['home_visit'], serves: ['trafford'], languages: ['en', 'uk', 'ar', 'fa', 'yue'], join: ['web_form', 'phone'], wants: ['Hosts with a table for six'], cost: free(), reach: 'email phone', places: [{ spot: 'saleCentre', privacy: 'area_only' }],
  },
  {
    key: 'hong-kong-table', kind: 'association', name: 'Sale Cantonese Table', spot: 'saleCentre', at: ['larkfield-hall'], summary: 'Mahjong, dumplings and help with letters for people from Hong Kong. English conversation in the second hour.',
    cats: ['migrants_refugees', 'company_groups'], needs: ['identity', 'new_country'], who: ['community', 'refugees_and_migrants'], community: 'People from Hong Kong', languages: ['yue', 'en', 'zh-Hans'], when: [weekly('SA', '10:00', '13:00')], cost: each(2), reach: 'email social',
  },
  {
    key: 'polish-saturday', kind: 'association', name: 'Sobota w Urmston', spot: 'urmston', at: ['eyebrook-hall'], summary: 'Polish stories, songs and pierogi for children and their parents on Saturday mornings. Grandparents tell the stories.',
    cats: ['children_youth', 'migrants_refugees', 'arts_culture'], needs: ['identity'], who: ['families', 'community'], community: 'Polish families', languages: ['pl', 'en'], when: [weekly('SA', '10:00', '12:30', { season: 'term_time' })], cost: each(3), reach: 'email', age: { min: 3, max: 12 },
  },
  {
    key: 'ukrainian-choir', kind: 'association', name: 'Sunflower Singers', spot: 'altrincham', at: ['oldfield-barn'], summary: 'Ukrainian songs, tea and company. You need not be Ukrainian; you will soon know the words.',
    cats: ['arts_culture', 'migrants_refugees'], needs: ['creative', 'identity'], who: ['community', 'anyone'], community: 'Ukrainian families', languages: ['uk', 'en', 'ru'], when: [weekly('TH', '18:00', '19:30')], cost: free(), reach: 'email',
  },
  {
    key: 'caribbean-elders', kind: 'association', name: 'Hibiscus Elders', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'Dominoes, rice and peas, gospel and gossip for Caribbean elders and their friends. A nurse comes on the first Tuesday.',
    cats: ['older_people', 'company_groups', 'food_help'], needs: ['lonely', 'identity'], who: ['older_people', 'community'], community: 'Caribbean elders', age: { min: 55 }, cost: each(4, 'with dinner'), when: [weekly('TU TH', '11:00', '15:00')], access: 'transport_help', reach: 'phone', capacity: 'some_places', checked: { daysAgo: 110, by: 'owner' },
  },
  {
    key: 'mehfil-men', kind: 'association', name: 'Mehfil: Poetry and Chai', spot: 'firswood', summary: 'Urdu and Panjabi poetry, old film songs and hot chai. Men and women, one Saturday each month.',
    cats: ['arts_culture', 'company_groups', 'older_people'], needs: ['identity', 'creative'], languages: ['ur', 'pa', 'en'], who: ['community', 'anyone'], community: 'Urdu and Panjabi speakers', at: ['yew-court-centre'], when: [monthly(3, 'SA', '15:00', '17:30')], cost: giveWhatYouCan(), reach: 'phone',
  },
  {
    key: 'chinese-elders-call', kind: 'service', name: 'Morning Call in Mandarin', spot: 'altrincham', org: 'goodTurn', summary: 'A weekly friendly call for older Chinese speakers, in Mandarin or Cantonese, and help to ring the doctor.',
    cats: ['befriending', 'older_people'], needs: ['lonely', 'housebound'], schemes: ['befriending'], languages: ['zh-Hans', 'yue'], by: ['phone'], serves: ['trafford'], who: ['older_people', 'community'], community: 'Chinese elders', cost: free(), join: ['phone', 'through_gp'], reach: 'phone', capacity: 'waiting_list', wait: '3_weeks',
  },
  {
    key: 'welsh-chapel-sale', kind: 'association', name: 'Paned yn Sale', spot: 'brooklands', summary: 'A cup of tea in Welsh for exiles and learners. Hymns at Christmas, rugby in the spring.',
    cy: { name: 'Paned yn Sale', summary: 'Paned a sgwrs yn Gymraeg i Gymry oddi cartref ac i ddysgwyr. Emynau adeg y Nadolig, rygbi yn y gwanwyn.' },
    cats: ['company_groups', 'arts_culture'], needs: ['identity', 'meet_people'], languages: ['cy', 'en'], at: ['millgate-library'], when: [fortnightly('FR', '10:30', '12:00', true)], cost: giveWhatYouCan(), reach: 'email',
  },
  {
    key: 'rainbow-social', kind: 'association', name: 'Kaleidoscope Social', spot: 'saleCentre', summary: 'LGBT+ people of all ages meet for board games, films and walks. We send you the place when you have said hello.',
    cats: ['lgbt', 'company_groups'], needs: ['identity', 'meet_people', 'lonely'], who: ['lgbt'], age: { min: 18 }, places: [{ spot: 'saleCentre', privacy: 'area_only' }], serves: ['sale', 'altrincham'], when: [fortnightly('WE', '19:00', '21:30')], join: ['text', 'email'], cost: free(), reach: 'text email', privateMobile: true, capacity: 'open_now', checked: { daysAgo: 37, by: 'owner' },
  },
  {
    key: 'rainbow-elders', kind: 'association', name: 'Silver and Proud', spot: 'urmston', summary: 'Lunch for LGBT+ people over fifty-five. Some of us came out last year, some in 1967.',
    cats: ['lgbt', 'older_people'], needs: ['identity', 'lonely'], who: ['lgbt', 'older_people'], age: { min: 55 }, places: [{ spot: 'urmston', privacy: 'area_only' }], serves: ['urmston', 'stretford'], when: [monthly(1, 'TH', '12:30', '14:30')], join: ['phone', 'email'], cost: each(6), reach: 'phone email',
  },
  {
    key: 'trans-families', kind: 'association', name: 'Open Cocoon', spot: 'altrincham', summary: 'Parents and brothers and sisters of trans and questioning young people. Online, kind and private.',
    cats: ['lgbt', 'family_parenting', 'peer_support'], needs: ['child', 'identity'], schemes: ['peer_support'], who: ['families', 'lgbt'], by: ['video'], serves: ['trafford'], when: [monthly(2, 'SU', '19:30', '21:00')], join: ['email'], cost: free(), reach: 'email',
  },
  {
    key: 'prism-youth', kind: 'association', name: 'Prism Youth', spot: 'stretford', org: 'bramble', summary: 'A weekly evening for LGBT+ young people: pizza, art, badge making and youth workers who get it.',
    cats: ['lgbt', 'children_youth'], needs: ['identity', 'child'], who: ['lgbt', 'young_people'], age: { min: 13, max: 18 }, places: [{ spot: 'stretford', privacy: 'area_only' }], when: [weekly('TH', '18:00', '20:00', { season: 'term_time' })], join: ['text', 'web_form'], cost: free(), reach: 'text website',
  },
  {
    key: 'bacon-and-berets', kind: 'association', name: 'Bacon and Berets Breakfast', spot: 'saleMoor', at: ['st-aldhelms-hall'], summary: 'A veterans’ breakfast. Army, Navy, RAF, reserves and families. No parade, no speeches, brown sauce.',
    cats: ['veterans', 'company_groups'], needs: ['veteran', 'lonely'], who: ['veterans'], cost: each(5), when: [monthly(1, 'SA', '09:00', '11:00'), monthly(3, 'SA', '09:00', '11:00')], capacity: 'open_now', reach: 'phone social', checked: { daysAgo: 52, by: 'phone' },
    bringing: 'Sit down with the order first; talk comes with the tea. Partners are welcome every time.',
  },
  {
    key: 'veterans-allotment', kind: 'association', name: 'Stand Easy Plot', spot: 'flixton', at: ['flixton-allotments'], summary: 'An allotment worked by people who served. Dig when sleep is bad, sit when it is good. Somebody is there most mornings.',
    cats: ['veterans', 'nature', 'mental_wellbeing'], needs: ['veteran', 'low_mood', 'outdoors'], who: ['veterans'], schemes: ['peer_support'], by: ['outdoors'], cost: free(), when: [weekly('TU SA', '08:00', '12:00')], reach: 'text', privateMobile: true,
  },
  {
    key: 'forces-advice', kind: 'service', name: 'Kit Bag Advice', org: 'openGate', spot: 'altrincham', summary: 'Pensions, housing and money help for people who served and their families, by phone or at your kitchen table.',
    cats: ['veterans', 'benefits_advice', 'housing'], needs: ['veteran', 'benefits'], who: ['veterans'], by: ['phone', 'home_visit'], access: 'home_visit', serves: ['trafford'], cost: free(), join: ['phone', 'email'], when: [office('09:00', '13:00')], reach: 'phone email', wait: '1_week',
  },
  {
    key: 'navy-widows', kind: 'association', name: 'Left Behind, Still Here', spot: 'timperley', at: ['timperley-orchard-hall'], summary: 'Widows, widowers and partners of people who served. Lunch, outings, and each other.',
    cats: ['veterans', 'bereavement'], needs: ['veteran', 'bereaved'], who: ['veterans', 'older_people'], cost: each(5), when: [monthly(2, 'TH', '12:00', '14:30')], reach: 'phone', checked: { daysAgo: 700, by: 'self' },
  },
  {
    key: 'gate-to-gate', kind: 'service', name: 'Gate to Gate', spot: 'oldTrafford', summary: 'Someone who has been inside meets you on the day you leave prison and sticks around: a phone, a bed, a doctor, a job.',
    cats: ['justice', 'housing', 'work_jobs'], needs: ['justice', 'homeless', 'work'], schemes: ['peer_mentoring'], by: ['in_person', 'phone', 'home_visit'], formats: ['one_to_one'], age: { min: 18 }, serves: ['trafford'], places: [{ spot: 'oldTrafford', name: 'Gate to Gate', lines: ['27 Ropewalk Yard'] }], access: 'step_free', join: ['phone', 'through_any_professional'], when: [office('09:00', '17:00')], cost: free(), reach: 'phone text', capacity: 'some_places',
  },
  {
    key: 'families-outside', kind: 'association', name: 'Waiting Room', spot: 'stretford', at: ['lamp-room'], summary: 'For families of people in prison. Shared lifts to visits, and nobody who judges.',
    cats: ['justice', 'family_parenting', 'peer_support'], needs: ['justice'], schemes: ['peer_support', 'mutual_aid'], cost: free(), when: [fortnightly('TU', '18:30', '20:00')], reach: 'text', privateMobile: true, access: 'transport_help',
  },
  {
    key: 'ban-the-box', kind: 'service', name: 'Clean Slate CVs', org: 'hearth', spot: 'partington', at: ['partington-hearth'], summary: 'How to tell an employer about a conviction, what you need not say, and who is hiring anyway.',
    cats: ['justice', 'work_jobs'], needs: ['justice', 'work'], formats: ['one_to_one'], cost: free(), when: [weekly('WE', '10:00', '12:00')], reach: 'phone', checked: 'never',
  },
  {
    key: 'victims-ear', kind: 'service', name: 'After It Happened', spot: 'saleCentre', summary: 'For anyone hurt by a crime, reported or not, last week or years ago. A calm voice, help with locks, someone at court.',
    cats: ['justice', 'advocacy', 'mental_wellbeing'], needs: ['rights', 'scam'], by: ['phone', 'home_visit'], access: 'home_visit interpreter', serves: ['trafford'], cost: free(), join: ['phone', 'web_form'], when: [weekly('MO TU WE TH FR SA', '08:00', '20:00')], reach: 'freephone website', capacity: 'open_now', wait: 'none', control: 'outside',
  },
  {
    key: 'quiet-meeting', kind: 'association', name: 'A Quiet Hour on Sundays', spot: 'ashton', at: ['ashton-green-pavilion'], summary: 'People of all beliefs and none sit in silence for forty minutes, then have tea. Children welcome for the last ten.',
    cats: ['faith_belief', 'mental_wellbeing'], needs: ['identity'], access: 'quiet_space', cost: free(), when: [weekly('SU', '10:30', '11:30')], reach: 'email', by: ['in_person', 'hybrid'],
  },
  {
    key: 'women-of-the-book', kind: 'association', name: 'Three Candles', spot: 'hale', summary: 'Jewish, Christian and Muslim women cook, read and argue kindly together. In each other’s homes by turns.',
    cats: ['faith_belief', 'company_groups', 'cooking_eating'], needs: ['identity', 'meet_people'], who: ['women'], places: [{ spot: 'hale', privacy: 'area_only' }], when: [monthly(2, 'WE', '19:00', '21:00')], join: ['through_another_member', 'email'], reach: 'email', cost: free('bring a dish'),
  },
  {
    key: 'diwali-lights', kind: 'culture', name: 'Rangoli and Lights', spot: 'timperley', at: ['timperley-orchard-hall'], summary: 'Coloured powder, sweets, dancing and a thousand small lamps. Learn to draw a rangoli; shoes off at the door.',
    cats: ['faith_belief', 'arts_culture'], needs: ['identity', 'creative'], languages: ['en', 'gu', 'ta', 'pa'], when: [once(7, 'SA', '17:00', '21:00')], cost: giveWhatYouCan(), formats: ['event'], reach: 'email social', who: ['families', 'anyone'],
  },
];
