/**
 * The closed lists of the field, ids only, so that the contract stands on its own.
 * Their labels and synonyms are in `api/taxonomy/`, which a test holds against these.
 */

/** The six kinds of community asset. People's skills are not here: they live with the person. */
export const assetKinds = ['association', 'institution', 'service', 'place', 'exchange', 'culture'] as const;
export type AssetKind = (typeof assetKinds)[number];

/** Kinds of scheme that social prescribing leans on. */
export const schemes = [
  'befriending',
  'time_bank',
  'peer_support',
  'peer_mentoring',
  'community_navigation',
  'care_navigation',
  'social_prescribing',
  'local_area_coordination',
  'community_circle',
  'health_champions',
  'volunteering',
  'mutual_aid',
  'carers_support',
  'self_help',
  'community_transport',
  'shared_lives',
  'digital_champions',
  'warm_space',
] as const;
export type Scheme = (typeof schemes)[number];

/** What an asset offers. */
export const categories = [
  'befriending',
  'company_groups',
  'peer_support',
  'mental_wellbeing',
  'talking_therapies',
  'bereavement',
  'carers',
  'dementia',
  'physical_activity',
  'falls_mobility',
  'nature',
  'arts_culture',
  'food_help',
  'cooking_eating',
  'money_debt',
  'benefits_advice',
  'energy_warmth',
  'housing',
  'homelessness',
  'home_help',
  'aids_adaptations',
  'transport',
  'legal_advice',
  'advocacy',
  'work_jobs',
  'learning_skills',
  'digital_help',
  'volunteering',
  'time_exchange',
  'family_parenting',
  'children_youth',
  'older_people',
  'disability_groups',
  'learning_disability_autism',
  'long_term_conditions',
  'drugs_alcohol',
  'stop_smoking',
  'domestic_abuse',
  'migrants_refugees',
  'faith_belief',
  'lgbt',
  'veterans',
  'justice',
  'pets_animals',
  'spaces',
  'decision_making',
] as const;
export type Category = (typeof categories)[number];

/** What people say they need or want. */
export const needs = [
  'lonely',
  'meet_people',
  'housebound',
  'low_mood',
  'crisis',
  'bereaved',
  'caring',
  'memory',
  'active',
  'steady',
  'eat',
  'eat_well',
  'money',
  'benefits',
  'warm',
  'housing',
  'homeless',
  'home_jobs',
  'home_safe',
  'get_about',
  'online',
  'work',
  'learn',
  'creative',
  'outdoors',
  'purpose',
  'skills_share',
  'condition',
  'pain',
  'disabled',
  'ld_autism',
  'drink_drugs',
  'smoke',
  'unsafe',
  'scam',
  'rights',
  'parent',
  'child',
  'new_country',
  'identity',
  'veteran',
  'justice',
  'pets',
  'place',
  'say',
] as const;
export type Need = (typeof needs)[number];

/** Each is yes, no or not known; "not known" is never shown as "no". */
export const accessFeatures = [
  'step_free',
  'wheelchair',
  'accessible_toilet',
  'changing_places',
  'lift',
  'hoist',
  'blue_badge',
  'drop_off',
  'bus_near',
  'hearing_loop',
  'bsl',
  'captions',
  'large_print',
  'easy_read',
  'audio_braille',
  'quiet_space',
  'dementia_friendly',
  'autism_friendly',
  'assistance_dogs',
  'companion_free',
  'home_visit',
  'transport_help',
  'seating',
  'baby_change',
  'interpreter',
] as const;
export type AccessFeature = (typeof accessFeatures)[number];

/** BCP 47 tags. */
export const languages = [
  'en',
  'cy',
  'bfi',
  'pl',
  'ro',
  'pa',
  'ur',
  'pt',
  'es',
  'ar',
  'bn',
  'gu',
  'it',
  'ta',
  'fr',
  'lt',
  'tr',
  'bg',
  'fa',
  'zh-Hans',
  'yue',
  'hu',
  'so',
  'ku',
  'uk',
  'ru',
  'ps',
  'sq',
  'ti',
  'vi',
  'gd',
  'ga',
] as const;
export type Language = (typeof languages)[number];

/** How it is paid for. */
export const costKinds = [
  'free',
  'donation',
  'fixed_fee',
  'per_session',
  'membership',
  'means_tested',
  'personal_budget_or_direct_payment',
  'time_credits',
  'deposit',
  'free_trial',
  'unknown',
] as const;
export type CostKind = (typeof costKinds)[number];

/** How somebody takes part. */
export const attendances = [
  'in_person',
  'home_visit',
  'phone',
  'video',
  'online_self_serve',
  'text_or_chat',
  'post',
  'outdoors',
  'mobile_or_pop_up',
  'hybrid',
] as const;
export type Attendance = (typeof attendances)[number];

/** What taking part is like. */
export const formats = [
  'one_to_one',
  'group',
  'drop_in',
  'course',
  'event',
  'place',
  'self_help_material',
] as const;
export type Format = (typeof formats)[number];

/** How somebody joins. */
export const joinRoutes = [
  'just_turn_up',
  'phone',
  'email',
  'web_form',
  'text',
  'self_referral_form',
  'through_a_link_worker',
  'through_gp',
  'through_social_care',
  'through_any_professional',
  'through_another_member',
  'invitation_only',
] as const;
export type JoinRoute = (typeof joinRoutes)[number];

/** Whether there is room. */
export const capacities = ['open_now', 'some_places', 'waiting_list', 'full', 'paused', 'unknown'] as const;
export type Capacity = (typeof capacities)[number];

/** How long people wait. */
export const waits = ['none', '1_week', '2_weeks', '3_weeks', '4_weeks', 'longer', 'unknown'] as const;
export type Wait = (typeof waits)[number];

/** Parts of the day by local hour: early 6–9, morning 9–12, lunch 12–14, afternoon 14–17, evening 17–21, late 21–24, night 0–6. */
export const timesOfDay = ['early', 'morning', 'lunch', 'afternoon', 'evening', 'late', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** Days of the week as iCalendar writes them. */
export const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Day = (typeof days)[number];

/** Who it is meant for. */
export const whoFor = [
  'anyone',
  'adults',
  'older_people',
  'young_people',
  'children',
  'families',
  'women',
  'men',
  'lgbt',
  'carers',
  'disabled_people',
  'deaf_people',
  'blind_or_low_vision',
  'learning_disability',
  'autistic_people',
  'dementia',
  'mental_health',
  'long_term_condition',
  'veterans',
  'refugees_and_migrants',
  'community',
  'low_income',
  'homeless',
  'care_leavers',
  'parents_to_be',
] as const;
export type WhoFor = (typeof whoFor)[number];

/** Conditions of joining. */
export const eligibilityRules = [
  'age_min',
  'age_max',
  'lives_in_area',
  'registered_with_gp',
  'gender',
  'has_condition',
  'receives_benefit',
  'referred_by',
  'membership',
] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];

/** Whose it is: local and locally run, here but run from outside, or outside. */
export const controls = ['ours', 'here_but_run_from_outside', 'outside'] as const;
export type Control = (typeof controls)[number];

/** How exactly the public may know where it is. */
export const locationPrivacies = ['exact', 'street', 'ward', 'town', 'area_only', 'hidden'] as const;
export type LocationPrivacy = (typeof locationPrivacies)[number];

/** Who assured us that an entry is right; `import` is nobody yet. */
export const assurances = ['visited', 'owner', 'phone', 'self', 'organisation', 'import'] as const;
export type Assurance = (typeof assurances)[number];

/** Where an entry stands. Only live ones, and paused ones that say so, are public. */
export const statuses = ['draft', 'waiting', 'live', 'paused', 'archived'] as const;
export type AssetStatus = (typeof statuses)[number];

/** How assets belong together. */
export const linkTypes = ['meets_at', 'part_of', 'led_by'] as const;
export type LinkType = (typeof linkTypes)[number];

/** Ways to reach somebody. */
export const contactKinds = [
  'phone',
  'email',
  'website',
  'text',
  'whatsapp',
  'textphone',
  'relay',
  'social',
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** How far an entry can be trusted to be right today. */
export const freshnesses = ['fresh', 'due', 'overdue', 'stale', 'never_checked'] as const;
export type Freshness = (typeof freshnesses)[number];
