import type * as lists from '../contract/lists.ts';

export const kindLabels: Record<lists.AssetKind, string> = {
  association: 'Group or club',
  institution: 'Organisation',
  service: 'Service',
  place: 'Place',
  exchange: 'Sharing and swapping',
  culture: 'Culture and stories',
};

export const schemeLabels: Record<lists.Scheme, string> = {
  befriending: 'Befriending',
  time_bank: 'Time bank',
  peer_support: 'Peer support',
  peer_mentoring: 'Peer mentoring',
  community_navigation: 'Community navigation',
  care_navigation: 'Care navigation',
  social_prescribing: 'Social prescribing and link workers',
  local_area_coordination: 'Local area coordination',
  community_circle: 'Community circle',
  health_champions: 'Community health champions',
  volunteering: 'Volunteering',
  mutual_aid: 'Mutual aid and good neighbours',
  carers_support: 'Support among carers',
  self_help: 'Self-help group',
  community_transport: 'Community transport',
  shared_lives: 'Shared lives',
  digital_champions: 'Digital champions',
  warm_space: 'Warm or welcoming space',
};

export const accessLabels: Record<lists.AccessFeature, string> = {
  step_free: 'Step-free entrance',
  wheelchair: 'Wheelchair can get in and turn',
  accessible_toilet: 'Accessible toilet',
  changing_places: 'Changing Places toilet',
  lift: 'Lift to all floors used',
  hoist: 'Hoist',
  blue_badge: 'Blue Badge parking',
  drop_off: 'Drop-off at the door',
  bus_near: 'Bus stop near',
  hearing_loop: 'Hearing loop working',
  bsl: 'British Sign Language',
  captions: 'Captions or speech-to-text',
  large_print: 'Large print',
  easy_read: 'Easy Read',
  audio_braille: 'Audio or braille',
  quiet_space: 'Quiet space or low-sensory session',
  dementia_friendly: 'Dementia friendly',
  autism_friendly: 'Autism friendly',
  assistance_dogs: 'Assistance dogs welcome',
  companion_free: 'Carer or companion comes free',
  home_visit: 'Can come to you',
  transport_help: 'Help with transport',
  seating: 'Places to sit and rest',
  baby_change: 'Baby changing',
  interpreter: 'Interpreter can be arranged',
};

export const languageLabels: Record<lists.Language, string> = {
  en: 'English',
  cy: 'Welsh',
  bfi: 'British Sign Language',
  pl: 'Polish',
  ro: 'Romanian',
  pa: 'Panjabi',
  ur: 'Urdu',
  pt: 'Portuguese',
  es: 'Spanish',
  ar: 'Arabic',
  bn: 'Bengali / Sylheti',
  gu: 'Gujarati',
  it: 'Italian',
  ta: 'Tamil',
  fr: 'French',
  lt: 'Lithuanian',
  tr: 'Turkish',
  bg: 'Bulgarian',
  fa: 'Persian / Farsi / Dari',
  'zh-Hans': 'Chinese (Mandarin)',
  yue: 'Chinese (Cantonese)',
  hu: 'Hungarian',
  so: 'Somali',
  ku: 'Kurdish (Sorani ckb / Kurmanji kmr)',
  uk: 'Ukrainian',
  ru: 'Russian',
  ps: 'Pashto',
  sq: 'Albanian',
  ti: 'Tigrinya',
  vi: 'Vietnamese',
  gd: 'Scottish Gaelic',
  ga: 'Irish',
};

export const costLabels: Record<lists.CostKind, string> = {
  free: 'Free',
  donation: 'Give what you can',
  fixed_fee: 'Fixed price',
  per_session: 'Pay each time',
  membership: 'Membership',
  means_tested: 'Depends on your income',
  personal_budget_or_direct_payment: 'Personal budget or direct payment',
  time_credits: 'Time credits',
  deposit: 'Deposit',
  free_trial: 'First time free',
  unknown: 'Cost not known',
};

export const attendanceLabels: Record<lists.Attendance, string> = {
  in_person: 'In person',
  home_visit: 'Comes to you',
  phone: 'By phone',
  video: 'By video call',
  online_self_serve: 'Online',
  text_or_chat: 'By text or chat',
  post: 'By post',
  outdoors: 'Outdoors',
  mobile_or_pop_up: 'Moves around',
  hybrid: 'In person or online',
};

export const formatLabels: Record<lists.Format, string> = {
  one_to_one: 'One to one',
  group: 'Group',
  drop_in: 'Drop-in',
  course: 'Course',
  event: 'Event',
  place: 'A place to go',
  self_help_material: 'Things to read or do yourself',
};

export const joinLabels: Record<lists.JoinRoute, string> = {
  just_turn_up: 'Just turn up',
  phone: 'Ring first',
  email: 'Send an e-mail',
  web_form: 'Fill in an online form',
  text: 'Send a text',
  self_referral_form: 'Fill in a form yourself',
  through_a_link_worker: 'Ask a link worker',
  through_gp: 'Ask your GP',
  through_social_care: 'Ask social care',
  through_any_professional: 'Ask someone who supports you',
  through_another_member: 'Come with a member',
  invitation_only: 'By invitation',
};

export const capacityLabels: Record<lists.Capacity, string> = {
  open_now: 'Room for you',
  some_places: 'A few places left',
  waiting_list: 'Waiting list',
  full: 'Full',
  paused: 'Taking a break',
  unknown: 'Ask if there is room',
};

export const waitLabels: Record<lists.Wait, string> = {
  none: 'No wait',
  '1_week': 'About a week',
  '2_weeks': 'About two weeks',
  '3_weeks': 'About three weeks',
  '4_weeks': 'About four weeks',
  longer: 'More than four weeks',
  unknown: 'Ask how long',
};

export const timeLabels: Record<lists.TimeOfDay, string> = {
  early: 'Early, 6am to 9am',
  morning: 'Morning, 9am to noon',
  lunch: 'Lunchtime, noon to 2pm',
  afternoon: 'Afternoon, 2pm to 5pm',
  evening: 'Evening, 5pm to 9pm',
  late: 'Late, 9pm to midnight',
  night: 'Night, midnight to 6am',
};

export const dayLabels: Record<lists.Day, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

export const whoLabels: Record<lists.WhoFor, string> = {
  anyone: 'Anyone',
  adults: 'Adults',
  older_people: 'Older people',
  young_people: 'Young people',
  children: 'Children',
  families: 'Families',
  women: 'Women',
  men: 'Men',
  lgbt: 'LGBT+ people',
  carers: 'People who look after someone',
  disabled_people: 'Disabled people',
  deaf_people: 'Deaf people',
  blind_or_low_vision: 'Blind people or people with low vision',
  learning_disability: 'People with a learning disability',
  autistic_people: 'Autistic people',
  dementia: 'People living with dementia',
  mental_health: 'People looking after their mental health',
  long_term_condition: 'People with a long-term condition',
  veterans: 'Veterans and armed forces families',
  refugees_and_migrants: 'Refugees and people new to the UK',
  community: 'A named community',
  low_income: 'People on a low income',
  homeless: 'People without a home',
  care_leavers: 'People who grew up in care',
  parents_to_be: 'Parents-to-be',
};

export const ruleLabels: Record<lists.EligibilityRule, string> = {
  age_min: 'From a certain age',
  age_max: 'Up to a certain age',
  lives_in_area: 'Lives in the area',
  registered_with_gp: 'With certain GP practices',
  gender: 'For one sex or gender',
  has_condition: 'Lives with a condition',
  receives_benefit: 'Gets a certain benefit',
  referred_by: 'Sent by a professional',
  membership: 'Members',
};

export const controlLabels: Record<lists.Control, string> = {
  ours: 'Run by people here',
  here_but_run_from_outside: 'Here, run from elsewhere',
  outside: 'Run from elsewhere',
};

export const linkLabels: Record<lists.LinkType, string> = {
  meets_at: 'Meets at',
  part_of: 'Part of',
  led_by: 'Led by',
};

/** The choices of "when" in a search. */
export const spanLabels = {
  now: 'Open now',
  today: 'Today',
  tomorrow: 'Tomorrow',
  week: 'In the next 7 days',
  weekend: 'At the weekend',
};
