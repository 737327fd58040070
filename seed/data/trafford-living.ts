import { alwaysOpen, costOf, each, fixed, free, giveWhatYouCan, membership, monthly, office, weekly, type Entry } from '../entry.ts';

/** Food, money, warmth, homes, getting about and the law, in and around Sale. */
export const traffordLiving: Entry[] = [
  {
    key: 'penny-bun-parcels', kind: 'service', name: 'Penny Bun Food Parcels', org: 'pennyBun', spot: 'saleMoor', at: ['st-aldhelms-hall'],
    summary: 'Three days of food when the money has run out. No voucher, no questions at the door. We can deliver if you cannot get here.',
    cats: ['food_help'], needs: ['eat', 'money'], who: ['low_income', 'anyone'], by: ['in_person', 'home_visit'], formats: ['drop_in'], access: 'step_free wheelchair accessible_toilet bus_near -hearing_loop home_visit',
    when: [weekly('TU FR', '13:00', '15:00', { bankHolidays: 'closed' })], cost: free(), join: ['just_turn_up', 'phone', 'through_a_link_worker'], capacity: 'open_now', wait: 'none', reach: 'phone text', wants: ['Tins of fruit and fish', 'A driver on Fridays'],
    firstVisit: 'Come to the side door. Somebody will make you a hot drink and ask what your family likes to eat.', checked: { daysAgo: 14, by: 'visited' }, serves: ['sale', 'stretford'],
  },
  {
    key: 'larkfield-larder', kind: 'exchange', name: 'The Larkfield Larder', org: 'larkfield', spot: 'saleCentre', at: ['larkfield-hall'],
    summary: 'A members’ pantry: for £3.50 a week choose about £20 of shopping, with fresh fruit and bread. Cooking tips and a swap shelf.',
    cats: ['food_help', 'money_debt', 'cooking_eating'], needs: ['eat', 'money'], who: ['low_income', 'families'], cost: costOf('per_session', 3.5, 'a shop'), when: [weekly('WE', '14:00', '17:00'), weekly('SA', '10:00', '12:00')],
    join: ['just_turn_up', 'phone'], capacity: 'some_places', reach: 'phone email', checked: { daysAgo: 44, by: 'owner' },
  },
  {
    key: 'blue-fridge', kind: 'exchange', name: 'The Blue Fridge', spot: 'stretford', org: 'stretfordOaks', summary: 'A fridge on the street. Leave what you will not eat, take what you will. Cleaned every morning by the people who live opposite.',
    cats: ['food_help'], by: ['outdoors'], access: 'step_free wheelchair', places: [{ spot: 'stretford', name: 'Beside the Lamp Room', lines: ['Lamplighter Street'] }], cost: free(), when: [alwaysOpen()], reach: 'social', checked: { daysAgo: 20, by: 'self' },
  },
  {
    key: 'hearth-pantry', kind: 'exchange', name: 'Hearth Pantry', org: 'hearth', spot: 'partington', at: ['partington-hearth'], partOf: 'partington-hearth', summary: 'Ten items for £2, with nappies and pet food. You choose. Open late on Mondays for people who work.',
    cats: ['food_help', 'pets_animals'], needs: ['eat', 'pets'], who: ['low_income'], cost: each(2), when: [weekly('MO', '15:00', '19:00'), weekly('TH', '10:00', '13:00')], reach: 'phone', capacity: 'open_now',
  },
  {
    key: 'meals-at-the-door', kind: 'service', name: 'Hot at the Door', spot: 'urmston', org: 'handrail', summary: 'A hot dinner brought to your home every day of the year, by somebody who stays to see you are all right.',
    cats: ['food_help', 'home_help', 'older_people'], needs: ['eat_well', 'housebound'], by: ['home_visit'], access: 'home_visit', who: ['older_people', 'disabled_people'], cost: each(6.2, 'two courses'), join: ['phone', 'through_social_care', 'web_form'], serves: ['urmston', 'stretford', 'sale'],
    when: [weekly('MO TU WE TH FR SA SU', '11:30', '13:30', { bankHolidays: 'open' })], reach: 'phone website', languages: ['en', 'pl'],
  },
  {
    key: 'langar-sundays', kind: 'association', name: 'Sunday Langar', spot: 'oldTrafford', summary: 'A free vegetarian meal for everyone, every Sunday, at the Tamworth Lane Gurdwara. Cover your head, take off your shoes; scarves are at the door.',
    cats: ['faith_belief', 'food_help', 'company_groups'], needs: ['eat', 'identity'], languages: ['en', 'pa'], access: 'step_free wheelchair accessible_toilet lift -hearing_loop', places: [{ spot: 'oldTrafford', name: 'Tamworth Lane Gurdwara', lines: ['Tamworth Lane'] }], when: [weekly('SU', '11:00', '15:00', { bankHolidays: 'open' })],
    cost: free(), formats: ['drop_in'], reach: 'phone', capacity: 'open_now', firstVisit: 'Somebody at the shoe racks will show you what to do. Sit on the floor or ask for a chair.',
  },
  {
    key: 'st-aldhelms-soup', kind: 'association', name: 'St Aldhelm’s Soup Lunch', spot: 'saleMoor', at: ['st-aldhelms-hall'], summary: 'Soup, cheese and a short hymn for those who want it. Pay what you like. Families in the holidays.',
    cats: ['faith_belief', 'company_groups', 'food_help'], cost: giveWhatYouCan(), when: [weekly('TH', '12:00', '13:30')], reach: 'phone', schemes: ['warm_space'], needs: ['warm', 'lonely'],
  },
  {
    key: 'crescent-mosque-kitchen', kind: 'association', name: 'Crescent Lane Mosque Kitchen', spot: 'firswood', summary: 'Hot halal meals on Friday evenings for anyone who is hungry or on their own. Sisters’ table and family table.',
    cats: ['faith_belief', 'food_help'], needs: ['eat', 'identity', 'lonely'], languages: ['en', 'ur', 'ar', 'so'], access: 'step_free accessible_toilet -lift', places: [{ spot: 'firswood', name: 'Crescent Lane Mosque', lines: ['Crescent Lane'] }], when: [weekly('FR', '18:00', '20:00')], cost: free(), formats: ['drop_in'], reach: 'phone', checked: { daysAgo: 130, by: 'phone' },
  },
  {
    key: 'cook-for-one', kind: 'service', name: 'Cooking for One', org: 'pennyBun', spot: 'altrincham', at: ['oldfield-barn'], summary: 'Six weeks of easy dinners for people who live alone. Take home a pan and the recipe cards.',
    cats: ['cooking_eating', 'learning_skills'], needs: ['eat_well', 'learn'], formats: ['course'], cost: fixed(6, 'for six weeks'), when: [weekly('TH', '17:30', '19:30', { season: 'term_time' })], join: ['phone', 'web_form'], capacity: 'full', capacityNote: 'Next course starts after the holidays.', reach: 'email phone',
  },
  {
    key: 'sugar-swap', kind: 'service', name: 'Sweet Enough', org: 'northgatePractices', spot: 'stretford', at: ['stretford-crossing-clinic'], summary: 'Cook and eat together and learn what diabetes likes. In English and Urdu, with recipes for roti as well as chips.',
    cats: ['cooking_eating', 'long_term_conditions'], needs: ['condition', 'eat_well'], languages: ['en', 'ur'], who: ['long_term_condition'], formats: ['course', 'group'], when: [weekly('TU', '17:30', '19:00')], join: ['phone', 'through_gp'], rules: [{ rule: 'has_condition', note: 'type 2 diabetes, or at risk of it' }], cost: free(), reach: 'phone',
  },
  {
    key: 'open-gate-debt', kind: 'service', name: 'Open Gate Debt Advice', org: 'openGate', spot: 'saleCentre', summary: 'Free, private help with bills, bailiffs, catalogues and loans. Bring the letters, opened or not. An adviser stays with you until it is sorted.',
    cats: ['money_debt', 'legal_advice'], needs: ['money', 'scam'], by: ['in_person', 'phone', 'video'], access: 'step_free wheelchair accessible_toilet lift hearing_loop interpreter large_print -blue_badge bus_near', places: [{ spot: 'saleCentre', name: 'Open Gate, first floor', lines: ['22 Tanner’s Row'] }], serves: ['trafford'],
    join: ['phone', 'web_form', 'just_turn_up'], when: [office('10:00', '15:00'), weekly('TH', '17:00', '19:00')], wait: '1_week', capacity: 'some_places', reach: 'phone email website', cost: free(), workersLine: 'Advisers’ line for urgent bailiff cases.',
    firstVisit: 'You get a hot drink and a folder. The first talk takes about an hour; you decide what happens next.', checks: [{ what: 'Licence to give debt advice', daysAgo: 100, by: 'Trafford map team' }], checked: { daysAgo: 26, by: 'organisation' }, languages: ['en', 'ur', 'pl', 'ro'],
  },
  {
    key: 'open-gate-benefits', kind: 'service', name: 'Open Gate Benefits Check', org: 'openGate', spot: 'saleCentre', at: ['millgate-library'], summary: 'Find out in half an hour whether you are missing any money you are due. Help with forms and appeals, at the library or by phone.',
    cats: ['benefits_advice', 'money_debt'], needs: ['benefits', 'money', 'rights'], by: ['in_person', 'phone'], when: [weekly('MO TH', '10:00', '13:00')], join: ['just_turn_up', 'phone'], reach: 'phone email', capacity: 'open_now', wait: 'none', languages: ['en', 'pl'],
  },
  {
    key: 'form-filling-friends', kind: 'association', name: 'Form-Filling Friends', spot: 'saleWest', at: ['welcome-house'], org: 'meadow', summary: 'Two of us are good with long forms: disability money, housing, school places. We sit beside you and do it one page at a time.',
    cats: ['benefits_advice', 'advocacy'], needs: ['benefits', 'rights'], schemes: ['mutual_aid', 'care_navigation'], formats: ['one_to_one', 'drop_in'], when: [weekly('WE', '10:30', '14:00')], reach: 'phone', cost: free(), checked: { daysAgo: 70, by: 'owner' },
  },
  {
    key: 'partington-credit', kind: 'exchange', name: 'Acorn Savers Credit Union', spot: 'partington', at: ['partington-hearth', 'yew-court-centre'], summary: 'Save a little, borrow fairly, keep away from loan sharks. Open an account with £1 and a chat. Also for school uniform loans.',
    cats: ['money_debt'], needs: ['money', 'scam'], cost: costOf('membership', 1, 'once'), when: [weekly('TU', '10:00', '13:00', { at: 'partington-hearth' }), weekly('TH', '14:00', '17:00', { at: 'yew-court-centre' })], rules: [{ rule: 'lives_in_area', note: 'or works in Trafford' }, { rule: 'membership' }], reach: 'phone email website',
    by: ['in_person', 'online_self_serve'], formats: ['drop_in'], serves: ['trafford'],
  },
  {
    key: 'benefit-appeals', kind: 'service', name: 'Second Look Appeals', org: 'openGate', spot: 'altrincham', summary: 'Turned down for a benefit? We read the letter with you, help you ask again, and come with you to the hearing.',
    cats: ['benefits_advice', 'legal_advice', 'advocacy'], needs: ['benefits', 'rights'], by: ['phone', 'video', 'post'], serves: ['trafford'], join: ['phone', 'email', 'through_any_professional'], when: [office('09:30', '13:00')], wait: '2_weeks', capacity: 'some_places', reach: 'phone email', cost: free(),
  },
  {
    key: 'warm-homes-visits', kind: 'service', name: 'Cosy Visits', org: 'handrail', spot: 'saleCentre', summary: 'Draught strips, radiator foil and a check of your tariff, all in one visit. A heater for tonight if your boiler has died.',
    cats: ['energy_warmth', 'home_help'], needs: ['warm', 'home_safe'], by: ['home_visit'], access: 'home_visit', serves: ['trafford'], join: ['phone', 'web_form', 'through_a_link_worker'], cost: free('for anyone struggling with heating'), who: ['low_income', 'older_people', 'families'], wait: '1_week', reach: 'phone text', when: [office('08:30', '17:00')], checked: { daysAgo: 17, by: 'phone' },
  },
  {
    key: 'meter-help', kind: 'service', name: 'Keep the Lights On', org: 'openGate', spot: 'stretford', summary: 'Meter run out? Ring and we may be able to top it up today, then help you find a better deal so it does not happen again.',
    cats: ['energy_warmth', 'money_debt'], needs: ['warm', 'money'], by: ['phone'], serves: ['trafford'], when: [weekly('MO TU WE TH FR SA', '08:00', '20:00')], join: ['phone'], reach: 'freephone text', capacity: 'open_now', wait: 'none', cost: free(), checked: { daysAgo: 10, by: 'organisation' },
  },
  {
    key: 'warm-library-evenings', kind: 'service', name: 'Warm Wednesdays', org: 'milltown', spot: 'urmston', at: ['urmston-reading-room'], partOf: 'urmston-reading-room', summary: 'The library stays open late in the cold months with soup, blankets, board games and phone charging.',
    cats: ['energy_warmth', 'company_groups'], needs: ['warm', 'lonely'], schemes: ['warm_space'], formats: ['drop_in'], when: [weekly('WE', '16:00', '20:00', { notMonths: [4, 5, 6, 7, 8, 9] })], cost: free(), capacity: 'open_now', reach: 'phone',
  },
  {
    key: 'housing-desk', kind: 'service', name: 'Roof and Rent Desk', org: 'openGate', spot: 'oldTrafford', at: ['yew-court-centre'], summary: 'Damp, repairs, rent arrears, a letter telling you to leave: sit down with someone who knows housing law. Interpreters can be booked.',
    cats: ['housing', 'legal_advice', 'homelessness'], needs: ['housing', 'homeless'], access: 'interpreter', languages: ['en', 'ur', 'so', 'ar'], when: [weekly('TU', '10:00', '15:00')], join: ['just_turn_up', 'phone'], reach: 'phone', cost: free(), wait: 'none',
  },
  {
    key: 'tenants-together', kind: 'association', name: 'Stretford Tenants Together', org: 'stretfordOaks', spot: 'stretford', at: ['lamp-room'], summary: 'People who rent meet to swap what works: getting repairs done, keeping deposits, talking to landlords. Bring your photos of the mould.',
    cats: ['housing', 'decision_making', 'peer_support'], needs: ['housing', 'say'], when: [monthly(2, 'WE', '18:30', '20:00')], reach: 'email', cost: free(), schemes: ['self_help'],
  },
  {
    key: 'lodging-match', kind: 'service', name: 'Two Keys Homeshare', spot: 'hale', summary: 'An older person with a spare room and a younger one who needs a home help each other. We meet both, check both and keep in touch.',
    cats: ['housing', 'befriending', 'home_help'], needs: ['housing', 'lonely'], schemes: ['shared_lives'], who: ['older_people', 'adults'], by: ['home_visit', 'phone'], places: [{ spot: 'hale', privacy: 'town' }], serves: ['altrincham'], cost: [...costOf('means_tested'), ...costOf('deposit', 100, 'given back at the end')], join: ['web_form', 'phone'], wait: 'longer', reach: 'phone email website', control: 'here_but_run_from_outside',
  },
  {
    key: 'doorway-day-centre', kind: 'service', name: 'The Doorway', spot: 'oldTrafford', summary: 'Showers, breakfast, a washing machine and a key worker for people sleeping out or on sofas. Dogs welcome.',
    cats: ['homelessness', 'food_help', 'housing'], needs: ['homeless', 'eat'], who: ['homeless'], access: 'step_free accessible_toilet assistance_dogs -hearing_loop', places: [{ spot: 'oldTrafford', name: 'The Doorway', lines: ['9 Ropewalk Yard'] }], when: [weekly('MO TU WE TH FR', '08:00', '13:00', { bankHolidays: 'open' })], cost: free(), formats: ['drop_in', 'one_to_one'], reach: 'phone text', capacity: 'open_now', checked: { daysAgo: 22, by: 'visited' }, wants: ['Socks, men’s coats'],
  },
  {
    key: 'night-stop', kind: 'service', name: 'Spare Room Tonight', spot: 'saleCentre', summary: 'A safe bed in a volunteer’s home for a young person of 16 to 25 with nowhere to go tonight. Ring any time up to ten at night.',
    cats: ['homelessness', 'children_youth'], needs: ['homeless', 'child'], who: ['young_people', 'care_leavers', 'homeless'], age: { min: 16, max: 25 }, by: ['phone', 'in_person'], places: [{ spot: 'saleCentre', privacy: 'hidden' }], serves: ['trafford'], when: [weekly('MO TU WE TH FR SA SU', '09:00', '22:00')], join: ['phone', 'text', 'through_any_professional'], reach: 'freephone text', cost: free(), capacity: 'some_places', checked: { daysAgo: 13, by: 'organisation' },
  },
  {
    key: 'starter-packs', kind: 'exchange', name: 'First Night Box', org: 'goodTurn', spot: 'davyhulme', at: ['davyhulme-rooms'], summary: 'Moving in with nothing? A box with bedding, pans, a kettle and curtains, and someone to carry it up the stairs.',
    cats: ['homelessness', 'housing', 'home_help'], needs: ['homeless', 'housing'], who: ['low_income', 'care_leavers', 'refugees_and_migrants'], cost: free(), join: ['through_any_professional', 'through_a_link_worker'], by: ['home_visit', 'in_person'], formats: ['one_to_one'], when: [weekly('FR', '10:00', '14:00')], wants: ['Good pans and duvets'], reach: 'phone email', checked: 'never',
  },
  {
    key: 'no-sofa-group', kind: 'association', name: 'Off the Sofa', spot: 'oldTrafford', summary: 'A weekly cooked breakfast run by people who have been homeless, for people who are. Advice from those who know.',
    cats: ['homelessness', 'peer_support', 'cooking_eating'], schemes: ['peer_mentoring', 'peer_support'], needs: ['homeless'], who: ['homeless'], at: ['yew-court-centre'], when: [weekly('SU', '09:00', '11:00')], cost: free(), reach: 'text', privateMobile: true,
  },
  {
    key: 'handrail-small-jobs', kind: 'service', name: 'Handrail Small Jobs', org: 'handrail', spot: 'urmston', summary: 'Light bulbs, curtain rails, flat packs, stuck windows. A checked handy person comes for the price of the parts and £12.',
    cats: ['home_help', 'aids_adaptations'], needs: ['home_jobs', 'home_safe'], who: ['older_people', 'disabled_people'], age: { min: 60 }, by: ['home_visit'], access: 'home_visit', cost: fixed(12, 'and parts'), serves: ['trafford'], join: ['phone', 'email'], when: [office('08:30', '16:30')], wait: '2_weeks', reach: 'phone email website', capacity: 'some_places', checks: [{ what: 'DBS checks of staff', daysAgo: 150, by: 'Trafford map team' }],
  },
  {
    key: 'clutter-buddies', kind: 'service', name: 'One Drawer at a Time', spot: 'timperley', org: 'goodTurn', summary: 'Help for homes that have filled up. Nothing is thrown away without your yes. We begin with one drawer and a pot of tea.',
    cats: ['home_help', 'mental_wellbeing'], needs: ['home_jobs', 'low_mood'], by: ['home_visit'], access: 'home_visit', cost: costOf('means_tested'), serves: ['altrincham', 'sale'], join: ['phone', 'through_any_professional'], wait: 'longer', capacity: 'waiting_list', reach: 'phone', checked: { daysAgo: 300, by: 'phone' },
  },
  {
    key: 'grip-and-grab', kind: 'service', name: 'Loan Cupboard', org: 'handrail', spot: 'stretford', at: ['lamp-room'], summary: 'Borrow a wheelchair, walking frame, commode or bed table for up to six weeks. Collected and brought if you have no car.',
    cats: ['aids_adaptations', 'time_exchange'], needs: ['home_safe', 'disabled'], cost: [...costOf('deposit', 20, 'given back'), ...costOf('donation')], when: [weekly('MO TH', '10:00', '12:00')], by: ['in_person', 'home_visit'], reach: 'phone email', formats: ['drop_in'], capacity: 'open_now',
  },
  {
    key: 'pendant-friends', kind: 'service', name: 'Press and Speak Alarms', org: 'handrail', spot: 'saleCentre', summary: 'A button to wear. Press it and a person answers, day or night, and sends someone you chose.',
    cats: ['aids_adaptations', 'home_help', 'older_people'], needs: ['home_safe', 'steady'], by: ['home_visit', 'phone'], access: 'home_visit', cost: [...costOf('fixed_fee', 4.2, 'a week'), ...costOf('free_trial', undefined, 'first month free')], serves: ['trafford'], when: [alwaysOpen()], join: ['phone', 'web_form'], reach: 'freephone website textphone', checked: { daysAgo: 19, by: 'organisation' },
  },
  {
    key: 'gadget-lounge', kind: 'service', name: 'Try It at Home Room', org: 'milltown', spot: 'altrincham', summary: 'A flat fitted out with talking clocks, tilting kettles, rails and ramps. Try them all, and see what would help you at home.',
    cats: ['aids_adaptations', 'disability_groups'], needs: ['home_safe', 'disabled'], access: 'step_free wheelchair accessible_toilet changing_places hoist blue_badge hearing_loop bsl large_print audio_braille', languages: ['en', 'bfi'], places: [{ spot: 'altrincham', name: 'The Try It Flat', lines: ['3 Copper Lane'] }], formats: ['one_to_one', 'place'], join: ['phone', 'through_social_care'], when: [weekly('TU TH', '10:00', '15:00')], cost: free(), reach: 'phone textphone email',
  },
  {
    key: 'three-bridges-door', kind: 'service', name: 'Three Bridges Door to Door', org: 'threeBridges', spot: 'saleCentre', summary: 'A minibus with a lift that fetches you from your own front door and takes you home again: shops, clubs, the doctor, a friend’s. For people who cannot use the bus.',
    more: 'Drivers carry shopping, wait while you lock up and know most people by name. You can book for a club every week or for a single trip.',
    cats: ['transport'], needs: ['get_about', 'housebound'], schemes: ['community_transport'], who: ['older_people', 'disabled_people', 'anyone'], by: ['home_visit', 'mobile_or_pop_up'], access: 'home_visit wheelchair lift transport_help companion_free assistance_dogs step_free', formats: ['one_to_one', 'group'],
    cost: [...costOf('membership', 5, 'a year'), ...costOf('per_session', 2.5, 'each way')], serves: ['sale', 'stretford', 'urmston', 'altrincham'], join: ['phone'], when: [weekly('MO TU WE TH FR SA', '08:00', '18:00')], wait: 'none', capacity: 'some_places', capacityNote: 'Book two days before.', reach: 'phone text textphone', wants: ['Drivers with a clean licence', 'Passenger helpers'], checked: { daysAgo: 16, by: 'phone' },
    bringing: 'The first ride can be with a companion at no charge. Ask for the same driver for the second.', checks: [{ what: 'Drivers’ training and vehicle checks', daysAgo: 75, by: 'Trafford map team' }],
  },
  {
    key: 'three-bridges-cars', kind: 'service', name: 'Three Bridges Hospital Cars', org: 'threeBridges', spot: 'saleCentre', partOf: 'three-bridges-door', summary: 'Volunteer drivers take you to hospital and wait with you. Ring three days ahead. You pay the driver’s petrol.',
    cats: ['transport', 'long_term_conditions'], needs: ['get_about', 'condition'], schemes: ['community_transport', 'volunteering'], by: ['home_visit'], access: 'home_visit transport_help -wheelchair', cost: each(0.45, 'a mile'), serves: ['trafford'], join: ['phone'], when: [office('09:00', '15:00')], reach: 'phone', wants: ['Drivers'],
  },
  {
    key: 'bus-buddies', kind: 'service', name: 'Bus Buddies', org: 'threeBridges', spot: 'stretford', summary: 'Nervous about buses or trams? A buddy rides with you as often as you like until you feel sure of it. Help to get a pass too.',
    cats: ['transport', 'disability_groups', 'learning_disability_autism'], needs: ['get_about', 'ld_autism', 'disabled'], schemes: ['community_transport', 'peer_mentoring'], by: ['in_person', 'outdoors'], formats: ['one_to_one'], who: ['learning_disability', 'autistic_people', 'older_people', 'anyone'], cost: free(), serves: ['trafford'], places: [{ spot: 'stretford', privacy: 'street', lines: ['14 Wren Street'] }], join: ['phone', 'email'], reach: 'phone email', wait: '1_week',
  },
  {
    key: 'partington-shopper', kind: 'service', name: 'The Friday Shopper', org: 'threeBridges', spot: 'partington', summary: 'A bus to the big shops and back every Friday. The driver carries your bags to the kitchen.',
    cats: ['transport', 'older_people'], needs: ['get_about'], schemes: ['community_transport'], by: ['mobile_or_pop_up'], access: 'lift wheelchair transport_help', cost: each(3, 'there and back'), serves: ['partington'], when: [weekly('FR', '09:30', '12:30')], join: ['phone'], reach: 'phone', capacity: 'full',
  },
  {
    key: 'law-on-tuesdays', kind: 'service', name: 'Law on Tuesdays', org: 'openGate', spot: 'saleCentre', summary: 'Half an hour free with a solicitor about work, family, neighbours or a will. By appointment, in person or by video.',
    cats: ['legal_advice'], needs: ['rights', 'scam'], by: ['in_person', 'video'], at: ['millgate-library'], when: [weekly('TU', '17:00', '19:00', { notMonths: [8] })], join: ['phone', 'web_form'], wait: '3_weeks', capacity: 'waiting_list', cost: free('for the first half hour'), reach: 'phone email',
  },
  {
    key: 'scam-busters', kind: 'association', name: 'Hang Up! Scam Stoppers', spot: 'urmston', at: ['urmston-reading-room'], summary: 'Have you had a strange call, text or doorstep visit? Bring it. We have been fooled ourselves, and nobody laughs.',
    cats: ['legal_advice', 'digital_help', 'peer_support'], needs: ['scam', 'online'], schemes: ['peer_support', 'digital_champions'], when: [monthly(1, 'TU', '10:30', '12:00')], cost: free(), reach: 'phone', checked: { daysAgo: 400, by: 'self' },
  },
  {
    key: 'own-voice', kind: 'service', name: 'Own Voice Advocates', org: 'ownVoice', spot: 'stretford', summary: 'Someone on your side at meetings with doctors, the council or the school. They say what you want said, and nothing else.',
    cats: ['advocacy'], needs: ['rights', 'disabled'], by: ['in_person', 'phone', 'video', 'home_visit'], access: 'step_free wheelchair easy_read bsl interpreter home_visit', languages: ['en', 'bfi', 'ur'], formats: ['one_to_one'], places: [{ spot: 'stretford', name: 'Own Voice', lines: ['18 Thistle Street'] }], serves: ['trafford'], join: ['phone', 'email', 'text', 'through_any_professional'], when: [office()], wait: '2_weeks', reach: 'phone text email website', cost: free(),
  },
  {
    key: 'speak-up-thursdays', kind: 'association', name: 'Speak Up Thursdays', org: 'ownVoice', spot: 'saleCentre', at: ['larkfield-hall'], summary: 'People with a learning disability run this group themselves. We talk about rights, vote on things and tell the council what we think.',
    cats: ['advocacy', 'learning_disability_autism', 'decision_making'], needs: ['rights', 'ld_autism', 'say'], schemes: ['self_help', 'peer_support'], who: ['learning_disability'], access: 'easy_read', when: [weekly('TH', '10:30', '12:30')], cost: free(), reach: 'phone email',
  },
  {
    key: 'pet-pantry', kind: 'exchange', name: 'Paws Pantry', spot: 'urmston', at: ['eyebrook-hall'], summary: 'Pet food, leads and flea drops when money is tight, so nobody has to give up a friend. Fish food too.',
    cats: ['pets_animals', 'food_help'], needs: ['pets', 'eat'], cost: giveWhatYouCan(), when: [weekly('SA', '09:30', '11:00')], reach: 'phone social', who: ['low_income', 'anyone'],
  },
  {
    key: 'dog-friends', kind: 'service', name: 'Lend a Lead', spot: 'saleCentre', summary: 'Volunteers walk your dog while you are ill or cannot get out, and foster pets during a hospital stay.',
    cats: ['pets_animals', 'home_help', 'volunteering'], needs: ['pets', 'housebound', 'purpose'], by: ['home_visit'], access: 'home_visit', serves: ['sale', 'altrincham'], cost: free(), join: ['phone', 'web_form'], wants: ['Walkers who are not afraid of rain'], reach: 'phone email', schemes: ['volunteering'],
  },
  {
    key: 'therapy-dogs', kind: 'association', name: 'Biscuit and Friends', spot: 'saleMoor', at: ['st-aldhelms-hall'], summary: 'An hour with calm dogs, for anyone who misses having one or needs something warm to hold.',
    cats: ['pets_animals', 'mental_wellbeing', 'company_groups'], needs: ['low_mood', 'lonely', 'pets'], when: [monthly(2, 'FR', '14:00', '15:00')], cost: giveWhatYouCan(), reach: 'email', access: 'quiet_space',
  },
  {
    key: 'alpaca-afternoons', kind: 'association', name: 'Goat and Alpaca Afternoons', spot: 'partington', summary: 'Feed, brush and lead the animals at a small city farm. Wellies lent. Good for children, and grown-ups who need a hug from a goat.',
    cats: ['pets_animals', 'nature', 'learning_disability_autism'], by: ['outdoors'], access: 'autism_friendly blue_badge -wheelchair', places: [{ spot: 'partington', name: 'Packhorse City Farm', lines: ['Packhorse Lane'] }], cost: membership(2, 'a month'), when: [weekly('SA SU', '13:00', '16:00')], reach: 'phone', needs: ['pets', 'outdoors', 'ld_autism'],
  },
];
