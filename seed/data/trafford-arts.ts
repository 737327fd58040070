import { costOf, each, fixed, fortnightly, free, giveWhatYouCan, membership, monthly, once, weekly, type Entry } from '../entry.ts';

/** Music, art, stories and festivals in and around Sale. */
export const traffordArts: Entry[] = [
  {
    key: 'sale-brass-sundays', kind: 'association', name: 'Sale Brass on Sundays', spot: 'saleCentre', at: ['larkfield-hall'],
    summary: 'A brass band that rehearses with the doors open. Come and listen for nothing, with tea at half time. Players of any level can borrow an instrument.',
    more: 'The band sits in a horseshoe and listeners have the good chairs at the back. Hymns, marches, film tunes and a carol or two. Several of our listeners come alone and sit together.',
    cats: ['arts_culture', 'company_groups'], needs: ['creative', 'lonely', 'meet_people'], cost: free('players give £5 a month'), formats: ['group', 'drop_in'],
    firstVisit: 'Come at a quarter to three. The tea urn is on the left; somebody will ask if you would rather sit near the cornets or far from them.',
    bringing: 'Sit with the listeners by the garden doors. It is loud for the first minute.', ledBy: 'a postman who plays the tenor horn',
    when: [weekly('SU', '15:00', '17:00', { notMonths: [8] })], wants: ['A second trombone', 'Someone to make tea'], capacity: 'open_now', wait: 'none', reach: 'phone email',
    checked: { daysAgo: 24, by: 'visited' }, access: 'drop_off',
  },
  {
    key: 'rough-edges-choir', kind: 'association', name: 'The Rough Edges Choir', spot: 'saleMoor', at: ['st-aldhelms-hall'],
    summary: 'A choir for people who were told they could not sing. No tests, no reading music. Pop, folk and the odd sea song.',
    cats: ['arts_culture', 'mental_wellbeing'], needs: ['creative', 'low_mood'], cost: each(3, 'or nothing'), when: [weekly('MO', '19:15', '21:00', { season: 'term_time' })],
    formats: ['group'], firstVisit: 'Stand anywhere. We warm up with something silly so that everyone is equally foolish.', reach: 'email website', capacity: 'open_now',
  },
  {
    key: 'oldfield-choir', kind: 'association', name: 'Oldfield Barn Singers', org: 'oldfield', spot: 'altrincham', at: ['oldfield-barn'],
    summary: 'A mixed choir of about sixty. We learn by ear in the first half and from the page in the second. Two concerts a year.',
    cats: ['arts_culture'], cost: [...membership(45, 'a term'), { kind: 'free_trial', note: 'first two weeks' }], when: [weekly('WE', '19:30', '21:30', { season: 'term_time' })],
    reach: 'email website', join: ['email', 'just_turn_up'], capacity: 'some_places',
  },
  {
    key: 'urmston-ukes', kind: 'association', name: 'Urmston Ukes', spot: 'urmston', at: ['eyebrook-hall'],
    summary: 'Three chords get you a long way. Ukuleles lent to beginners from half past six, everyone plays from seven.',
    cats: ['arts_culture', 'company_groups'], cost: each(2.5), when: [weekly('TH', '18:30', '20:30')], formats: ['drop_in', 'group'], reach: 'email', checked: { daysAgo: 330, by: 'self' },
  },
  {
    key: 'steel-in-the-yard', kind: 'association', name: 'Steel in the Yard', spot: 'gorseHill', at: ['gorse-yard'],
    summary: 'A steel pan band for teenagers and grown-ups together. Loud, warm and patient with beginners. Plays at street parties.',
    cats: ['arts_culture', 'children_youth'], age: { min: 11 }, who: ['young_people', 'adults', 'community'], community: 'Caribbean families and friends', cost: each(1),
    when: [weekly('SA', '14:00', '16:00')], reach: 'phone social',
  },
  {
    key: 'paint-quietly', kind: 'association', name: 'Paint Quietly', org: 'weavingShed', spot: 'oldTrafford', at: ['weaving-shed'],
    summary: 'Two hours of painting in silence, with soft music and good light. All materials are there. For people whose heads are noisy.',
    cats: ['arts_culture', 'mental_wellbeing'], needs: ['creative', 'low_mood'], who: ['mental_health', 'anyone'], access: 'autism_friendly', when: [weekly('TU', '13:00', '15:00')],
    cost: giveWhatYouCan(), join: ['web_form', 'just_turn_up'], capacity: 'some_places', reach: 'email website',
  },
  {
    key: 'loom-group', kind: 'association', name: 'Warp, Weft and Whatever', org: 'weavingShed', spot: 'oldTrafford', at: ['weaving-shed'],
    summary: 'Weaving, darning and rag rugs from old clothes. Many of us learnt from our grandmothers in other countries, and show each other.',
    cats: ['arts_culture', 'time_exchange', 'migrants_refugees'], needs: ['creative', 'skills_share'], languages: ['en', 'ur', 'fa', 'ku', 'ar'], who: ['women', 'refugees_and_migrants', 'anyone'],
    when: [weekly('FR', '10:00', '12:30')], cost: free('all materials given'), reach: 'phone email',
  },
  {
    key: 'write-it-down', kind: 'association', name: 'Write It Down Before You Forget', spot: 'saleCentre', at: ['millgate-library'],
    summary: 'Write your life a page at a time. We read aloud, kindly. If writing is hard, somebody will write while you talk.',
    cats: ['arts_culture', 'older_people', 'learning_skills'], when: [fortnightly('MO', '14:00', '16:00')], cost: free(), formats: ['group', 'course'], reach: 'phone', access: 'large_print',
  },
  {
    key: 'stretford-story', kind: 'culture', name: 'How We Kept Our Baths', spot: 'stretford', at: ['longmead-library'], org: 'stretfordOaks',
    summary: 'The story of the winter when neighbours sat in the empty swimming baths and would not leave. Photographs, voices and a map to walk.',
    more: 'Forty people told it. The oldest had learnt to swim there in 1938. You can listen at the library on headphones or from home.',
    cats: ['arts_culture', 'decision_making'], by: ['in_person', 'online_self_serve'], formats: ['self_help_material', 'place'], access: 'captions audio_braille',
    when: [weekly('MO WE FR', '10:00', '17:00')], reach: 'website', needs: ['say'],
  },
  {
    key: 'canal-stories-walk', kind: 'culture', name: 'Bargees and Bakers: a Towpath Walk', spot: 'saleCentre',
    summary: 'A two-mile stroll with tales of coal boats, ice skating and the baker who fell in. Flat all the way, with benches.',
    cats: ['arts_culture', 'nature', 'physical_activity'], by: ['outdoors'], access: 'step_free seating', places: [{ spot: 'saleCentre', name: 'The old wharf steps', lines: ['Weir Side'] }],
    when: [monthly(3, 'SU', '11:00', '12:30', { notMonths: [11, 12, 1, 2] })], ledBy: 'a retired lock keeper', cost: giveWhatYouCan('to the lifeboats'), reach: 'email',
  },
  {
    key: 'carnival-workshop', kind: 'culture', name: 'Carnival in the Making', spot: 'oldTrafford', at: ['yew-court-centre'],
    summary: 'Sew sequins, bend wire, learn the steps: everything for the summer carnival is made by hand here. Children with a grown-up.',
    cats: ['arts_culture', 'children_youth', 'volunteering'], who: ['anyone', 'families', 'community'], community: 'Old Trafford’s Caribbean community', needs: ['creative', 'skills_share'],
    when: [weekly('SU', '13:00', '17:00', { notMonths: [9, 10, 11, 12] })], languages: ['en'], cost: free(), reach: 'phone social',
  },
  {
    key: 'eid-in-the-park', kind: 'culture', name: 'Eid Lunch on the Green', spot: 'firswood',
    summary: 'A long table under the trees, food from thirty kitchens, henna and football. Everybody is invited, whatever they believe.',
    cats: ['faith_belief', 'cooking_eating', 'arts_culture'], by: ['outdoors'], places: [{ spot: 'firswood', name: 'Firswood Green', lines: ['Kingcup Avenue'] }], when: [once(6, 'SU', '12:00', '17:00')],
    languages: ['en', 'ur', 'ar', 'pa'], formats: ['event'], reach: 'email', needs: ['meet_people', 'identity'], cost: free(),
  },
  {
    key: 'lamp-film-club', kind: 'association', name: 'Lamplight Film Club', spot: 'stretford', at: ['lamp-room'],
    summary: 'Old films on a big screen with subtitles on, always. Ice cream in the interval. Come in your slippers.',
    cats: ['arts_culture', 'company_groups', 'disability_groups'], who: ['anyone', 'deaf_people'], access: 'captions', cost: [...each(3), ...costOf('time_credits', undefined, 'or one credit')],
    when: [monthly(-1, 'FR', '19:00', '21:30')], reach: 'email website', capacity: 'open_now',
  },
  {
    key: 'ceilidh', kind: 'culture', name: 'Spring Ceilidh at the Eyebrook', spot: 'urmston', at: ['eyebrook-hall'],
    summary: 'A caller, a fiddle band and a hall full of left feet. All the dances are walked through first. Chairs for those who would rather clap.',
    cats: ['arts_culture', 'physical_activity', 'company_groups'], cost: fixed(8, 'under 16s free'), when: [once(3, 'SA', '19:30', '22:30')], formats: ['event'], reach: 'phone email',
  },
  {
    key: 'broadheath-makers', kind: 'association', name: 'Make, Mend, Mess', spot: 'broadheath', at: ['broadheath-works'],
    summary: 'Bring a half-finished thing and finish it: a frock, a chair, a model boat. The company is as useful as the tools.',
    cats: ['arts_culture', 'time_exchange', 'company_groups'], when: [weekly('SA', '10:00', '13:00')], cost: each(4), reach: 'email', needs: ['creative', 'skills_share'], checked: 'never',
  },
  {
    key: 'hale-drawing', kind: 'association', name: 'Drawing the Hour', spot: 'hale', at: ['hale-reading-garden'],
    summary: 'Draw one thing for one hour, outdoors, and then show it. Stools and pencils are there.',
    cats: ['arts_culture', 'nature'], by: ['outdoors'], when: [weekly('SU', '14:00', '15:00', { notMonths: [11, 12, 1, 2, 3] })], cost: free(), reach: 'email', age: { min: 14 },
  },
];
