import { alwaysOpen, costOf, each, fortnightly, free, giveWhatYouCan, membership, monthly, office, once, weekly, type Entry } from '../entry.ts';

/** Minds, bodies, recovery and disability, in and around Sale. */
export const traffordHealth: Entry[] = [
  {
    key: 'quiet-room', kind: 'service', name: 'The Quiet Room', org: 'quietRoom', spot: 'saleCentre', summary: 'Talking therapy with a trained counsellor, up to twelve hours, in a calm room above the bakery. Pay what you can, from nothing.',
    cats: ['talking_therapies', 'mental_wellbeing'], needs: ['low_mood', 'bereaved'], who: ['adults', 'mental_health'], age: { min: 18 }, by: ['in_person', 'video', 'phone'], formats: ['one_to_one'], cost: [...giveWhatYouCan('from nothing to £40'), ...costOf('means_tested')], access: 'quiet_space bus_near -step_free -wheelchair -lift', accessNote: 'Up sixteen stairs. We can meet you on the ground floor of the library instead.', places: [{ spot: 'saleCentre', name: 'The Quiet Room', lines: ['7a Millgate'] }],
    join: ['phone', 'web_form', 'through_gp'], wait: 'longer', capacity: 'waiting_list', capacityNote: 'About nine weeks; sooner for daytime.', when: [weekly('MO TU WE TH', '10:00', '20:00'), weekly('SA', '09:00', '13:00')], reach: 'phone email website', checked: { daysAgo: 36, by: 'owner' },
  },
  {
    key: 'talk-in-polish', kind: 'service', name: 'Rozmowa', org: 'quietRoom', spot: 'urmston', summary: 'Talking therapy in Polish, Romanian or Lithuanian, by video or in person. Rozmowa means conversation.',
    cats: ['talking_therapies', 'migrants_refugees'], needs: ['low_mood', 'new_country'], languages: ['pl', 'ro', 'lt', 'en'], by: ['video', 'in_person'], formats: ['one_to_one'], at: ['urmston-reading-room'], cost: costOf('means_tested', undefined, '£5 to £35'), join: ['email', 'phone'], wait: '3_weeks', when: [weekly('TU TH', '16:00', '20:00')], reach: 'phone email', capacity: 'some_places', who: ['adults', 'refugees_and_migrants'],
  },
  {
    key: 'listening-post', kind: 'service', name: 'The Listening Post', spot: 'stretford', at: ['stretford-crossing-clinic'], summary: 'Twenty minutes with someone who only listens: no advice, no forms. In the surgery garden hut. Just knock.',
    cats: ['talking_therapies', 'faith_belief'], needs: ['low_mood', 'lonely'], schemes: ['volunteering'], formats: ['one_to_one', 'drop_in'], cost: free(), when: [weekly('MO WE', '10:00', '13:00')], capacity: 'open_now', wait: 'none', reach: 'phone', access: 'quiet_space',
  },
  {
    key: 'teen-talk', kind: 'service', name: 'Sixteen Minutes', org: 'bramble', spot: 'altrincham', summary: 'Short talks with a counsellor for 11 to 18s, after school or by text. You can come without telling anybody at home.',
    cats: ['talking_therapies', 'children_youth', 'mental_wellbeing'], needs: ['child', 'low_mood'], who: ['young_people'], age: { min: 11, max: 18 }, by: ['in_person', 'text_or_chat', 'video'], formats: ['one_to_one'], places: [{ spot: 'altrincham', name: 'Sixteen', lines: ['Copper Lane'], privacy: 'street' }], join: ['text', 'just_turn_up', 'through_any_professional'], when: [weekly('MO WE TH', '15:30', '19:00', { season: 'term_time' })], wait: '2_weeks', cost: free(), reach: 'text phone website',
  },
  {
    key: 'evening-cafe', kind: 'service', name: 'The Lighthouse Evening Café', spot: 'saleCentre', at: ['larkfield-hall'], summary: 'A calm place to go when the evening feels too much. Trained listeners, soup, blankets, a garden. No appointment.',
    cats: ['mental_wellbeing', 'peer_support'], needs: ['crisis', 'low_mood', 'lonely'], who: ['adults', 'mental_health'], age: { min: 18 }, schemes: ['peer_support'], access: 'quiet_space', formats: ['drop_in'], cost: free(), when: [weekly('TH FR SA SU', '18:00', '23:00', { bankHolidays: 'open' })], join: ['just_turn_up', 'phone'], capacity: 'open_now', wait: 'none', reach: 'freephone text', checked: { daysAgo: 8, by: 'visited' },
    firstVisit: 'Ring the bell. You will be offered a chair by the window and left alone or listened to, whichever you say.',
  },
  {
    key: 'anxiety-allies', kind: 'association', name: 'Butterflies: Anxious Together', spot: 'urmston', at: ['davyhulme-rooms'], summary: 'A small group for people who worry. We share what helps and practise it. Cameras off is fine on the online nights.',
    cats: ['mental_wellbeing', 'peer_support'], needs: ['low_mood'], schemes: ['self_help', 'peer_support'], by: ['in_person', 'hybrid', 'video'], when: [fortnightly('WE', '19:00', '20:30')], cost: free(), join: ['email', 'text'], reach: 'email text', privateMobile: true,
  },
  {
    key: 'mood-courses', kind: 'service', name: 'Brighter Mornings', org: 'northgatePractices', spot: 'stretford', summary: 'Six short online lessons about sleep, worry and low mood, with a weekly call from a coach. Start any Monday.',
    cats: ['mental_wellbeing', 'learning_skills'], needs: ['low_mood'], by: ['online_self_serve', 'phone'], formats: ['course', 'self_help_material'], serves: ['trafford'], join: ['self_referral_form', 'through_gp'], wait: '1_week', cost: free(), capacity: 'open_now', reach: 'website', control: 'outside', when: [weekly('MO', '09:00', '17:00')],
  },
  {
    key: 'stroke-skittles', kind: 'association', name: 'Strike! Stroke Club', spot: 'timperley', at: ['timperley-orchard-hall'], summary: 'Skittles, speech practice and cake for people who have had a stroke and their families. Take all the time you need to say it.',
    cats: ['long_term_conditions', 'peer_support', 'carers'], needs: ['condition', 'lonely'], schemes: ['peer_support', 'self_help'], who: ['long_term_condition', 'carers'], access: 'easy_read companion_free', when: [weekly('WE', '10:30', '12:30', { notMonths: [8] })], cost: each(2), reach: 'phone', checked: { daysAgo: 92, by: 'owner' },
  },
  {
    key: 'breathe-well', kind: 'association', name: 'Puff and Blow Singers', spot: 'stretford', at: ['lamp-room'], summary: 'Singing for people with COPD, asthma or long Covid. It loosens the chest, and the chorus is good company.',
    cats: ['long_term_conditions', 'arts_culture'], needs: ['condition', 'creative'], who: ['long_term_condition'], cost: each(2), when: [weekly('FR', '11:00', '12:00')], reach: 'phone email', capacity: 'open_now', rules: [{ rule: 'has_condition', note: 'a breathing condition' }],
  },
  {
    key: 'pain-people', kind: 'association', name: 'Flare and Share', spot: 'saleCentre', at: ['millgate-library'], summary: 'People with fibromyalgia, bad backs and other long pain meet to swap what works. Lie on the floor if you need to.',
    cats: ['long_term_conditions', 'peer_support'], needs: ['pain', 'condition'], schemes: ['peer_support', 'self_help'], by: ['in_person', 'hybrid'], access: 'seating quiet_space', cost: free(), when: [monthly(3, 'TH', '13:30', '15:00')], reach: 'email phone',
  },
  {
    key: 'cancer-cuppa', kind: 'association', name: 'Scans and Scones', spot: 'altrincham', at: ['oldfield-barn'], summary: 'For anyone who has cancer, had it, or loves someone who does. Home baking, plain talk and a wig swap.',
    cats: ['long_term_conditions', 'peer_support', 'company_groups'], needs: ['condition'], schemes: ['peer_support'], cost: free(), when: [monthly(1, 'MO', '10:30', '12:30')], reach: 'phone', checked: { daysAgo: 48, by: 'owner' },
  },
  {
    key: 'recovery-kestrel', kind: 'association', name: 'Kestrel Fridays', org: 'kestrel', spot: 'oldTrafford', summary: 'A recovery group for drink and drugs, run by people who have stopped. Come sober on the day; nobody is turned away for slipping.',
    cats: ['drugs_alcohol', 'peer_support'], needs: ['drink_drugs'], schemes: ['peer_support', 'peer_mentoring', 'self_help'], who: ['adults'], age: { min: 18 }, places: [{ spot: 'oldTrafford', name: 'Kestrel House', lines: ['Quarry Bank'] }], access: 'step_free accessible_toilet bus_near', cost: free(), when: [weekly('FR', '18:30', '20:30', { bankHolidays: 'open' })], join: ['just_turn_up', 'text'], reach: 'phone text', capacity: 'open_now', privateMobile: true, checked: { daysAgo: 29, by: 'visited' },
    bringing: 'Walk to the gate together. Inside, first names only, so say goodbye there unless they ask you in.',
  },
  {
    key: 'kestrel-nurses', kind: 'service', name: 'Kestrel Drop-In Nurses', org: 'kestrel', spot: 'stretford', at: ['stretford-crossing-clinic'], summary: 'See a nurse about drinking or drugs, get clean needles, talk about cutting down or stopping. Nobody tells your work or family.',
    cats: ['drugs_alcohol'], needs: ['drink_drugs'], formats: ['drop_in', 'one_to_one'], cost: free(), when: [weekly('MO WE', '14:00', '18:00')], join: ['just_turn_up', 'phone'], reach: 'phone', age: { min: 18 },
  },
  {
    key: 'bet-less', kind: 'association', name: 'Last Bet', org: 'kestrel', spot: 'saleCentre', summary: 'An online meeting for people who want to stop gambling, and one for those who love them. First names only.',
    cats: ['drugs_alcohol', 'money_debt', 'peer_support'], needs: ['drink_drugs', 'money'], schemes: ['self_help', 'peer_support'], by: ['video', 'text_or_chat'], when: [weekly('TU SU', '20:00', '21:00')], serves: ['trafford'], cost: free(), join: ['email', 'text'], reach: 'email text', capacity: 'open_now',
  },
  {
    key: 'kestrel-families', kind: 'association', name: 'Behind the Door', org: 'kestrel', spot: 'urmston', at: ['davyhulme-rooms'], summary: 'For the families of people who drink or use drugs. You did not cause it. Come and say it out loud.',
    cats: ['drugs_alcohol', 'carers', 'family_parenting'], needs: ['caring', 'drink_drugs'], schemes: ['carers_support'], when: [fortnightly('MO', '19:00', '20:30', true)], cost: free(), reach: 'phone',
  },
  {
    key: 'quit-together', kind: 'service', name: 'Last Packet', org: 'northgatePractices', spot: 'saleCentre', at: ['millgate-library'], summary: 'Twelve weeks with a stop-smoking coach: patches, vapes, and a text when the craving comes.',
    cats: ['stop_smoking'], needs: ['smoke'], by: ['in_person', 'phone', 'text_or_chat'], formats: ['one_to_one', 'course'], cost: free(), join: ['phone', 'text', 'through_gp'], when: [weekly('TU', '16:00', '19:00')], wait: '1_week', reach: 'freephone text', languages: ['en', 'ur', 'pl'], capacity: 'open_now',
  },
  {
    key: 'quit-in-urdu', kind: 'service', name: 'Saaf Saans', org: 'northgatePractices', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'Help to stop smoking, shisha or paan, in Urdu, Panjabi and Bengali. Bring a friend and stop together.',
    cats: ['stop_smoking', 'migrants_refugees'], needs: ['smoke'], languages: ['ur', 'pa', 'bn', 'en'], formats: ['one_to_one', 'group'], when: [weekly('TH', '13:00', '15:00')], cost: free(), reach: 'phone', who: ['community'], community: 'South Asian families',
  },
  {
    key: 'vape-free-school', kind: 'service', name: 'Put It Down', org: 'bramble', spot: 'urmston', summary: 'A texting coach for teenagers who want to stop vaping. No parents, no lectures, streaks and silly rewards.',
    cats: ['stop_smoking', 'children_youth'], needs: ['smoke', 'child'], who: ['young_people'], age: { min: 12, max: 19 }, by: ['text_or_chat'], serves: ['trafford'], cost: free(), join: ['text'], reach: 'text', when: [weekly('MO TU WE TH FR', '15:00', '20:00')], formats: ['one_to_one'],
  },
  {
    key: 'bump-and-breathe', kind: 'service', name: 'Smoke-Free Bump', org: 'northgatePractices', spot: 'partington', at: ['partington-hearth'], summary: 'A midwife helps mums-to-be and their partners stop smoking, with shopping vouchers along the way.',
    cats: ['stop_smoking', 'family_parenting'], needs: ['smoke', 'parent'], who: ['parents_to_be', 'women'], by: ['in_person', 'home_visit'], when: [weekly('WE', '13:00', '15:00')], cost: free(), join: ['phone', 'through_any_professional'], reach: 'phone text',
  },
  {
    key: 'juniper-refuge', kind: 'service', name: 'Juniper Women’s Refuge', org: 'juniper', spot: 'saleCentre', summary: 'A safe home for women and children leaving someone who hurts or controls them. Ring at any hour; we can come and fetch you. Where it is stays secret.',
    cats: ['domestic_abuse', 'housing', 'family_parenting'], needs: ['unsafe', 'homeless'], who: ['women', 'families'], by: ['phone', 'in_person'], places: [{ spot: 'saleCentre', name: 'Juniper House', lines: ['14 Withheld Row'], privacy: 'hidden', findingIt: 'This line must never be shown.' }], serves: ['trafford'], rules: [{ rule: 'gender', note: 'women and their children' }], access: 'interpreter',
    languages: ['en', 'ur', 'pa', 'pl', 'ro', 'ar'], when: [alwaysOpen()], join: ['phone', 'text', 'through_any_professional'], cost: free(), reach: 'freephone text', capacity: 'some_places', checked: { daysAgo: 6, by: 'organisation' }, workersLine: 'Professionals’ line, any hour.',
  },
  {
    key: 'juniper-freedom', kind: 'service', name: 'Juniper Tuesday Circle', org: 'juniper', spot: 'stretford', summary: 'A ten-week group for women who have lived with control or violence. Crèche and taxi paid. We tell you where when we have spoken.',
    cats: ['domestic_abuse', 'peer_support'], needs: ['unsafe'], schemes: ['peer_support'], who: ['women'], places: [{ spot: 'stretford', privacy: 'hidden' }], serves: ['trafford'], access: 'transport_help', formats: ['course', 'group'], when: [weekly('TU', '10:00', '12:00', { season: 'term_time' })], join: ['phone', 'through_any_professional'], cost: free(), reach: 'freephone', rules: [{ rule: 'gender', note: 'women' }],
  },
  {
    key: 'men-abuse-line', kind: 'service', name: 'Not Your Fault', org: 'juniper', spot: 'urmston', summary: 'A phone line for men who are hurt or controlled by a partner or family, and for people in same-sex relationships.',
    cats: ['domestic_abuse', 'lgbt'], needs: ['unsafe'], who: ['men', 'lgbt'], by: ['phone', 'text_or_chat'], serves: ['trafford'], when: [weekly('MO TU WE TH FR', '10:00', '20:00')], join: ['phone'], cost: free(), reach: 'freephone text', capacity: 'open_now', checked: { daysAgo: 15, by: 'organisation' },
  },
  {
    key: 'safe-room-library', kind: 'service', name: 'Ask for Robin', org: 'juniper', spot: 'saleCentre', at: ['millgate-library', 'urmston-reading-room', 'longmead-library'], summary: 'Say “Is Robin in?” at the library desk and you will be taken to a private room with a phone. Nobody asks why.',
    cats: ['domestic_abuse'], needs: ['unsafe'], formats: ['drop_in'], cost: free(), when: [weekly('MO TH FR', '10:00', '17:00')], reach: '', access: 'quiet_space', checked: { daysAgo: 20, by: 'phone' },
  },
  {
    key: 'deaf-club-stretford', kind: 'association', name: 'Stretford Deaf Club', spot: 'stretford', at: ['lamp-room'], summary: 'A club run by deaf people, in British Sign Language. Snooker, bingo, film night, gossip. Learners who sign badly are welcome.',
    cats: ['disability_groups', 'company_groups'], needs: ['disabled', 'lonely', 'identity'], who: ['deaf_people'], languages: ['bfi', 'en'], access: 'bsl captions', cost: membership(10, 'a year'), when: [weekly('FR', '18:30', '22:30')], join: ['just_turn_up', 'text'], reach: 'text email', control: 'ours', checked: { daysAgo: 55, by: 'owner' },
    firstVisit: 'Press the doorbell and the lights flash. Ask for the welcome table.',
  },
  {
    key: 'bsl-taster', kind: 'service', name: 'Sign With Us', spot: 'stretford', at: ['lamp-room'], partOf: 'deaf-club-stretford', summary: 'Learn to sign from deaf teachers: ten evenings, lots of laughing, no voices after the first.',
    cats: ['learning_skills', 'disability_groups'], needs: ['learn'], languages: ['bfi'], access: 'bsl', formats: ['course'], cost: [...costOf('fixed_fee', 40), ...costOf('free_trial', undefined, 'first evening free')], when: [weekly('MO', '18:30', '20:00', { season: 'term_time' })], join: ['web_form', 'email'], reach: 'email website', capacity: 'waiting_list', wait: '4_weeks',
  },
  {
    key: 'white-cane-club', kind: 'association', name: 'The Talking Hands-On Club', spot: 'altrincham', at: ['oldfield-barn'], summary: 'For blind people and people with low sight: pottery by touch, described films, and a taxi share home.',
    cats: ['disability_groups', 'arts_culture'], needs: ['disabled', 'creative'], who: ['blind_or_low_vision'], access: 'audio_braille large_print assistance_dogs transport_help', cost: each(3), when: [fortnightly('TH', '13:00', '15:30')], reach: 'phone', join: ['phone'],
  },
  {
    key: 'own-wheels', kind: 'association', name: 'Ramp Agents', spot: 'saleCentre', org: 'ownVoice', summary: 'Disabled people who test shops, buses and halls, and tell the owners what would help. Training and travel paid.',
    cats: ['disability_groups', 'decision_making', 'volunteering'], needs: ['disabled', 'say', 'purpose'], who: ['disabled_people'], schemes: ['volunteering', 'peer_mentoring'], by: ['in_person', 'hybrid'], at: ['larkfield-hall'], when: [monthly(-1, 'TH', '14:00', '16:00')], cost: free(), reach: 'email phone', access: 'bsl easy_read',
  },
  {
    key: 'spectrum-social', kind: 'association', name: 'Low Lights Social', spot: 'davyhulme', at: ['davyhulme-rooms'], summary: 'A social evening for autistic adults and people with ADHD. Board games in one room, silence in the other. No eye contact needed.',
    cats: ['learning_disability_autism', 'company_groups'], needs: ['ld_autism', 'meet_people'], who: ['autistic_people', 'adults'], age: { min: 18 }, access: 'autism_friendly quiet_space', cost: each(2), when: [weekly('TH', '18:30', '20:30')], firstVisit: 'There are photographs of the rooms and the people on our web page, so you know what to expect.', reach: 'email website text', capacity: 'open_now',
  },
  {
    key: 'send-parents', kind: 'association', name: 'Same Boat Parents', spot: 'saleMoor', at: ['st-aldhelms-hall'], summary: 'Parents of autistic and disabled children share school forms, sleep tips and biscuits. Bring the children in the holidays.',
    cats: ['learning_disability_autism', 'family_parenting', 'peer_support'], needs: ['ld_autism', 'parent', 'child'], schemes: ['peer_support'], who: ['families', 'carers'], cost: free(), when: [weekly('WE', '09:45', '11:30', { season: 'term_time' })], reach: 'email social',
  },
  {
    key: 'friday-disco', kind: 'association', name: 'Glitterball Fridays', spot: 'urmston', at: ['eyebrook-hall'], summary: 'A disco for adults with a learning disability. Doors at seven, last dance at half past nine. Helpers come free.',
    cats: ['learning_disability_autism', 'arts_culture'], needs: ['ld_autism', 'meet_people'], who: ['learning_disability'], age: { min: 18 }, access: 'companion_free easy_read', cost: each(4), when: [monthly(2, 'FR', '19:00', '21:30')], reach: 'phone email',
  },
  {
    key: 'health-champions', kind: 'association', name: 'Stretford Health Champions', spot: 'gorseHill', summary: 'Neighbours with a bit of training who share what is on, check blood pressure at the market and go along with people the first time.',
    cats: ['volunteering', 'long_term_conditions', 'company_groups'], needs: ['condition', 'purpose'], schemes: ['health_champions', 'volunteering'], by: ['mobile_or_pop_up', 'outdoors'], places: [{ spot: 'gorseHill', name: 'Gorse Hill Saturday market', lines: ['Foundry Close'] }], languages: ['en', 'ur', 'pl', 'so'], when: [weekly('SA', '10:00', '13:00')], cost: free(), wants: ['New champions: four evenings of training'], reach: 'email', serves: ['stretford'],
  },
  {
    key: 'coordinator-sale-west', kind: 'service', name: 'Your Local Coordinator, Sale West', org: 'milltown', spot: 'saleWest', at: ['welcome-house'], summary: 'One person who knows these streets and has time. Have a walk or a brew and talk about what a good life would be for you, and who could help.',
    cats: ['advocacy', 'company_groups', 'disability_groups'], needs: ['lonely', 'rights', 'meet_people'], schemes: ['local_area_coordination'], by: ['home_visit', 'in_person', 'phone'], access: 'home_visit', formats: ['one_to_one'], serves: ['sale'], join: [{ route: 'phone', note: 'or stop the coordinator in the street' }, 'text'], cost: free(), wait: 'none', capacity: 'open_now', reach: 'phone text', when: [office('09:00', '17:00')], workersLine: 'For introductions, not paperwork: ring and talk.',
  },
  {
    key: 'link-workers', kind: 'service', name: 'Sale Link Workers', org: 'northgatePractices', spot: 'saleCentre', summary: 'Someone from your surgery with time to hear what matters to you, find things near you that fit, and come along the first time.',
    cats: ['mental_wellbeing', 'long_term_conditions', 'advocacy'], needs: ['lonely', 'low_mood', 'condition'], schemes: ['social_prescribing'], by: ['phone', 'home_visit', 'in_person'], access: 'home_visit interpreter', formats: ['one_to_one'], places: [{ spot: 'saleCentre', name: 'Northgate Surgery', lines: ['Northgate'] }], serves: ['sale'], join: ['through_gp', 'phone', 'through_any_professional'], rules: [{ rule: 'registered_with_gp', note: 'a surgery in Sale' }], wait: '2_weeks', reach: 'phone', when: [office()], control: 'here_but_run_from_outside', capacity: 'some_places',
  },
  {
    key: 'community-navigators', kind: 'service', name: 'Urmston Navigators', org: 'goodTurn', spot: 'urmston', at: ['urmston-reading-room'], summary: 'Not sure who to ask? Ask us. We know the clubs, the forms and the buses, and will make the phone call with you.',
    cats: ['advocacy', 'older_people', 'company_groups'], needs: ['lonely', 'rights', 'get_about'], schemes: ['community_navigation', 'volunteering'], formats: ['drop_in', 'one_to_one'], when: [weekly('MO WE', '10:00', '12:30')], cost: free(), reach: 'phone', wait: 'none', capacity: 'open_now',
  },
  {
    key: 'circle-of-four', kind: 'association', name: 'Circles of Five', org: 'goodTurn', spot: 'ashton', summary: 'Five people who care about you meet each month to help with one thing you want: a holiday, a move, a friend. A volunteer keeps it going.',
    cats: ['befriending', 'disability_groups', 'older_people'], needs: ['lonely', 'disabled'], schemes: ['community_circle'], by: ['home_visit', 'hybrid'], places: [{ spot: 'ashton', privacy: 'ward' }], serves: ['sale', 'altrincham'], join: ['phone', 'through_a_link_worker'], when: [monthly(1, 'TU', '18:30', '20:00')], wants: ['Circle keepers'], cost: free(), reach: 'phone email', capacity: 'some_places',
  },
  {
    key: 'hearing-day', kind: 'service', name: 'Hearing Aid Batteries and Tubes', org: 'milltown', spot: 'saleCentre', at: ['millgate-library', 'partington-hearth', 'timperley-orchard-hall'], summary: 'New batteries and tubes for your hearing aids, fitted while you wait by volunteers who wear them too.',
    cats: ['disability_groups', 'long_term_conditions', 'older_people'], needs: ['disabled', 'condition'], who: ['deaf_people', 'older_people'], formats: ['drop_in'], cost: free(), when: [monthly(1, 'MO', '10:00', '12:00', { at: 'millgate-library' }), monthly(2, 'TH', '10:00', '12:00', { at: 'partington-hearth' }), monthly(3, 'TU', '13:00', '15:00', { at: 'timperley-orchard-hall' })], reach: 'phone textphone', schemes: ['volunteering'],
  },
  {
    key: 'flu-and-friends', kind: 'service', name: 'Winter Ready Day', org: 'northgatePractices', spot: 'saleCentre', at: ['larkfield-hall'], summary: 'Flu jabs, warm packs, benefit checks and a bowl of stew, all in one hall on one day.',
    cats: ['energy_warmth', 'long_term_conditions', 'benefits_advice'], needs: ['warm', 'condition', 'benefits'], formats: ['event', 'drop_in'], cost: free(), when: [once(2, 'SA', '10:00', '15:00')], reach: 'phone', who: ['older_people', 'long_term_condition', 'anyone'],
  },
];
