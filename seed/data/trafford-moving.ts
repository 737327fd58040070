import { costOf, each, fixed, fortnightly, free, membership, monthly, weekly, type Entry } from '../entry.ts';

/** Moving, gardening and being outdoors in and around Sale. */
export const traffordMoving: Entry[] = [
  {
    key: 'slow-mile', kind: 'association', name: 'The Slow Mile', spot: 'saleMoor', at: ['linden-park'],
    summary: 'One mile, flat, slowly, with three stops. Walkers, frames, wheelchairs and pushchairs all keep together. Tea after.',
    cats: ['physical_activity', 'nature', 'company_groups'], needs: ['active', 'lonely'], by: ['outdoors'], when: [weekly('TU', '10:30', '11:30'), weekly('FR', '10:30', '11:30')],
    cost: free(), reach: 'phone', ledBy: 'two trained walk leaders', schemes: ['health_champions'], firstVisit: 'Meet at the bandstand. The leader wears a blue hat.', capacity: 'open_now',
    checked: { daysAgo: 28, by: 'owner' },
  },
  {
    key: 'towpath-striders', kind: 'association', name: 'Towpath Striders', spot: 'saleCentre',
    summary: 'Five brisk miles along the canal and back before breakfast. Dogs on leads. Back in time for work.',
    cats: ['physical_activity', 'nature'], by: ['outdoors'], places: [{ spot: 'saleCentre', name: 'The old wharf steps', lines: ['Weir Side'] }], when: [weekly('TH', '06:30', '08:00')], cost: free(), reach: 'text',
    privateMobile: true, age: { min: 16 },
  },
  {
    key: 'chair-and-chat', kind: 'association', name: 'Chair and Chat', spot: 'saleCentre', at: ['larkfield-hall'],
    summary: 'Gentle exercise sitting down, with music from the sixties, then a cup of tea. Made for stiff knees and sore backs.',
    cats: ['physical_activity', 'falls_mobility', 'older_people'], needs: ['active', 'steady', 'pain'], cost: each(3), when: [weekly('FR', '11:00', '12:15', { bankHolidays: 'closed' })], who: ['older_people', 'long_term_condition'],
    reach: 'phone', capacity: 'some_places',
  },
  {
    key: 'steady-steps', kind: 'service', name: 'Steady Steps', org: 'brookfold', spot: 'brooklands', at: ['brookfold-leisure'],
    summary: 'A twelve-week class to make your legs stronger and your balance better. A physiotherapist checks you at the start and the end.',
    cats: ['falls_mobility', 'physical_activity'], needs: ['steady'], who: ['older_people'], age: { min: 65 }, rules: [{ rule: 'age_min', note: '65' }], formats: ['course'],
    join: ['through_gp', 'through_any_professional', 'phone'], cost: free('for the twelve weeks'), when: [weekly('MO TH', '11:00', '12:00')], wait: '3_weeks', capacity: 'waiting_list', reach: 'phone',
  },
  {
    key: 'tai-chi-timperley', kind: 'association', name: 'Slow Hands Tai Chi', spot: 'timperley', at: ['timperley-orchard-hall'],
    summary: 'Slow moves for balance and calm. Half the class sits, half stands, and you can change your mind.',
    cats: ['falls_mobility', 'mental_wellbeing', 'physical_activity'], needs: ['steady', 'low_mood'], cost: each(4, 'first one free'), when: [weekly('MO', '10:00', '11:00')], reach: 'email', checked: { daysAgo: 260, by: 'owner' },
  },
  {
    key: 'stairs-and-stumbles', kind: 'service', name: 'Safe on Your Feet Visits', org: 'handrail', spot: 'stretford',
    summary: 'Somebody comes to look at rugs, stairs and lights with you, and fits a rail or a lamp the same day. For people who have had a fall or fear one.',
    cats: ['falls_mobility', 'aids_adaptations', 'home_help'], needs: ['steady', 'home_safe'], by: ['home_visit'], access: 'home_visit', serves: ['trafford'], join: ['phone', 'through_any_professional'],
    cost: free('for over 60s and disabled people'), who: ['older_people', 'disabled_people'], wait: '1_week', reach: 'phone email', capacity: 'open_now',
  },
  {
    key: 'better-balance-urmston', kind: 'association', name: 'Upright Urmston', spot: 'urmston', at: ['davyhulme-rooms'],
    summary: 'People who finished a balance class and wanted to carry on. We run it ourselves, with a teacher once a month.',
    cats: ['falls_mobility', 'peer_support'], needs: ['steady'], schemes: ['peer_support'], cost: each(2.5), when: [weekly('WE', '14:00', '15:00')], reach: 'phone', capacity: 'full',
  },
  {
    key: 'walking-football', kind: 'association', name: 'Walking Football at Brookfold', org: 'brookfold', spot: 'brooklands', at: ['brookfold-leisure'],
    summary: 'No running, no tackling, plenty of arguing. Men and women over fifty. Several of us have had heart trouble.',
    cats: ['physical_activity', 'long_term_conditions'], needs: ['active', 'condition'], age: { min: 50 }, cost: each(3.5), when: [weekly('WE', '10:00', '11:30'), weekly('SU', '09:30', '11:00')], reach: 'phone email',
  },
  {
    key: 'all-in-wheels', kind: 'association', name: 'All In: Wheelchair Basketball', org: 'brookfold', spot: 'brooklands', at: ['brookfold-leisure'],
    summary: 'Sports chairs are lent. Disabled and non-disabled people play together, from twelve years up. Beginners’ half hour first.',
    cats: ['disability_groups', 'physical_activity'], needs: ['disabled', 'active'], who: ['disabled_people', 'young_people', 'adults'], age: { min: 12 }, cost: each(2), when: [weekly('SA', '13:00', '15:00')],
    reach: 'email phone', wants: ['Someone who can mend punctures'],
  },
  {
    key: 'water-hour', kind: 'service', name: 'Quiet Water Hour', org: 'brookfold', spot: 'brooklands', at: ['brookfold-leisure'],
    summary: 'The pool with no music, low lights and few people. For autistic swimmers, people with dementia and anyone who likes calm.',
    cats: ['physical_activity', 'learning_disability_autism', 'dementia'], who: ['autistic_people', 'learning_disability', 'dementia', 'anyone'], access: 'quiet_space autism_friendly dementia_friendly', cost: each(3.2), formats: ['drop_in'],
    when: [weekly('SU', '17:00', '18:00')], reach: 'phone',
  },
  {
    key: 'couch-to-canal', kind: 'association', name: 'Couch to Canal', spot: 'stretford',
    summary: 'Nine weeks from the sofa to running three miles without stopping. We never leave anyone behind. New group every season.',
    cats: ['physical_activity'], by: ['outdoors'], formats: ['course', 'group'], places: [{ spot: 'stretford', name: 'Bridge 96 car park', lines: ['Weir Side'] }], when: [weekly('TU TH', '18:30', '19:30')], cost: costOf('fixed_fee', 10, 'for nine weeks'),
    join: ['web_form'], reach: 'email website', age: { min: 16 },
  },
  {
    key: 'saris-and-stretches', kind: 'association', name: 'Stretch and Chai', spot: 'oldTrafford', at: ['yew-court-centre'],
    summary: 'Women’s yoga and stretching, loose clothes and scarves welcome, blinds down. Tea and talk after in Urdu, Panjabi and English.',
    cats: ['physical_activity', 'company_groups'], needs: ['active', 'identity'], who: ['women', 'community'], community: 'South Asian women', languages: ['en', 'ur', 'pa'], rules: [{ rule: 'gender', note: 'women' }],
    when: [weekly('TH', '10:00', '11:30')], cost: each(2), reach: 'phone',
  },
  {
    key: 'appleyard-garden', kind: 'association', name: 'Appleyard Community Garden', aka: ['The Appleyard'], spot: 'saleWest',
    summary: 'A shared garden with apples, bees and a shed full of gloves. Dig, weed, sit or put the kettle on. Everyone takes something home.',
    cats: ['nature', 'volunteering', 'food_help'], needs: ['outdoors', 'low_mood', 'purpose'], schemes: ['volunteering'], by: ['outdoors'], access: 'step_free wheelchair seating -accessible_toilet',
    accessNote: 'Raised beds and a hard path. The nearest toilet is at Welcome House, four minutes away.', places: [{ spot: 'saleWest', name: 'The Appleyard', lines: ['behind Rowan Drive'] }],
    when: [weekly('WE', '10:00', '13:00'), weekly('SA', '10:00', '13:00')], cost: free(), firstVisit: 'Wear old shoes. You will be asked what you fancy doing, and nothing is a fine answer.',
    bringing: 'Come on a Wednesday, it is quieter. Allow an hour.', wants: ['Water butts', 'Strong backs on the first Saturday'], reach: 'phone email', checked: { daysAgo: 41, by: 'visited' }, capacity: 'open_now',
  },
  {
    key: 'canal-wardens', kind: 'association', name: 'Towpath Tidy', spot: 'saleCentre', summary: 'Litter picks, painting and otter spotting along two miles of canal. Gloves and grabbers given, bacon rolls earned.',
    cats: ['nature', 'volunteering'], schemes: ['volunteering'], by: ['outdoors'], places: [{ spot: 'saleCentre', name: 'The old wharf steps', lines: ['Weir Side'] }], when: [monthly(1, 'SU', '10:00', '12:30')], cost: free(), reach: 'email', age: { min: 8 },
  },
  {
    key: 'bird-hour', kind: 'association', name: 'An Hour of Birds', spot: 'flixton', at: ['flixton-allotments'],
    summary: 'Stand still, listen, learn one new song a week. Binoculars lent. Good for people who like quiet company.',
    cats: ['nature', 'mental_wellbeing'], by: ['outdoors'], needs: ['outdoors', 'low_mood'], when: [weekly('SA', '07:30', '08:30', { notMonths: [7, 8] })], cost: free(), reach: 'email', checked: 'never',
  },
  {
    key: 'urmston-green-gym', kind: 'association', name: 'Davyhulme Dig', spot: 'davyhulme', summary: 'Coppicing, pond clearing and path laying in the wood behind the estate. As good as a gym and better company.',
    cats: ['nature', 'physical_activity', 'volunteering'], by: ['outdoors'], access: '-step_free -wheelchair', places: [{ spot: 'davyhulme', name: 'Hollin Wood gate', lines: ['Hollin Lane'] }], when: [fortnightly('SU', '10:00', '13:00')], cost: free(), reach: 'email website',
  },
  {
    key: 'men-shed-sale', kind: 'association', name: 'The Sawdust Society', aka: ['Sale men’s shed'], spot: 'saleMoor', org: 'larkfield',
    summary: 'A men’s shed, open to women too. Mend toys for the school, build bird boxes, drink strong tea. Tools and safety goggles given.',
    cats: ['company_groups', 'time_exchange', 'mental_wellbeing'], needs: ['lonely', 'purpose', 'skills_share'], schemes: ['mutual_aid'], who: ['men', 'anyone'], access: 'step_free accessible_toilet bus_near -hearing_loop',
    accessNote: 'One low bench can be used from a wheelchair.', places: [{ spot: 'saleMoor', name: 'The old signal works', lines: ['Back Saddler Street'] }], when: [weekly('MO WE', '09:30', '13:00'), weekly('TH', '18:00', '20:30')],
    cost: membership(3, 'a month; nothing if money is short'), firstVisit: 'Bring nothing. Have a brew, see the tools, come again if you like it.', bringing: 'Ask for the shed captain. Shedders are shy too, so start with what is on the bench.',
    capacity: 'open_now', reach: 'phone email', checked: { daysAgo: 33, by: 'owner' }, ledBy: 'a former railway fitter',
  },
  {
    key: 'cycle-without-age', kind: 'service', name: 'Wind in Your Hair Rides', spot: 'ashton', at: ['ashton-green-pavilion'],
    summary: 'Sit in the front of a three-wheeled bicycle and be pedalled round the lanes by a volunteer. Blankets given. For anyone who can no longer ride.',
    cats: ['transport', 'older_people', 'nature'], needs: ['outdoors', 'lonely', 'get_about'], by: ['outdoors'], who: ['older_people', 'disabled_people'], join: ['phone'], when: [weekly('TU SA', '10:00', '15:00', { notMonths: [11, 12, 1, 2] })], cost: free(), reach: 'phone',
    wants: ['Pilots with strong legs'],
  },
  {
    key: 'altrincham-tennis', kind: 'association', name: 'Soft Ball Tennis', spot: 'bowdon', summary: 'Tennis with big soft balls and small courts, for people who are new to it, blind or coming back after illness.',
    cats: ['physical_activity', 'disability_groups'], who: ['blind_or_low_vision', 'long_term_condition', 'anyone'], by: ['in_person', 'outdoors'], access: 'step_free assistance_dogs blue_badge', places: [{ spot: 'bowdon', name: 'Bowdon Vale courts', lines: ['Hazel Bank Road'] }],
    when: [weekly('TH', '14:00', '15:30')], cost: each(3), reach: 'email', checked: { daysAgo: 450, by: 'self' },
  },
  {
    key: 'gym-on-prescription', kind: 'service', name: 'First Steps Gym Scheme', org: 'brookfold', spot: 'brooklands', at: ['brookfold-leisure'],
    summary: 'Twelve weeks in the gym with someone at your side, for people with diabetes, a bad heart, low mood or pain. A surgery has to send you.',
    cats: ['physical_activity', 'long_term_conditions', 'mental_wellbeing'], needs: ['active', 'condition', 'pain'], formats: ['course', 'one_to_one'], join: ['through_gp', 'through_a_link_worker'], rules: [{ rule: 'referred_by', note: 'a GP practice' }, { rule: 'registered_with_gp', note: 'in Trafford' }],
    cost: fixed(2, 'a visit'), wait: '2_weeks', capacity: 'some_places', when: [weekly('MO TU WE TH FR', '13:00', '16:00')], reach: 'phone', schemes: ['social_prescribing'], control: 'here_but_run_from_outside',
  },
];
