import type { AssetKind, Category, Scheme } from '../../contract/lists.ts';

/** Words by which a category is known besides its label and synonyms; the first that fits stands first. */
export const categoryWords: [Category, RegExp][] = [
  ['domestic_abuse', /\b(?:domestic (?:abuse|violence)|women'?s aid|rape|sexual (?:abuse|violence|assault))\b/i],
  ['food_help', /\b(?:food ?banks?|pantr(?:y|ies)|food parcels?|community fridge|community larder|food clubs?|soup kitchen|free meals?)\b/i],
  ['dementia', /\b(?:dementia|alzheimer\S*|memory cafe)\b/i],
  ['bereavement', /\b(?:bereave\w+|grief|grieving)\b/i],
  ['carers', /\b(?:carers?\b(?! home)|respite)\b/i],
  ['stop_smoking', /\b(?:stop(?:ping)? smoking|smoking cessation|quit smoking)\b/i],
  ['drugs_alcohol', /\b(?:alcohol\w*|drug(?:s| misuse| addiction| recovery)|addiction|gambling)\b/i],
  ['talking_therapies', /\b(?:counselling|counsellors?|psychotherap\w+|talking therap\w+|cbt)\b/i],
  ['mental_wellbeing', /\b(?:mental (?:health|wellbeing|ill ?ness)|wellbeing|depression|anxiety|mood disorders?|mindfulness)\b/i],
  ['homelessness', /\b(?:homeless\w*|rough sleep\w+|night shelter)\b/i],
  ['money_debt', /\b(?:debts?|credit union|money advice|budgeting)\b/i],
  ['benefits_advice', /\b(?:welfare rights|benefits advice|universal credit|citizens advice)\b/i],
  ['energy_warmth', /\b(?:warm (?:space|hub|welcome)|fuel poverty|energy bills)\b/i],
  ['housing', /\b(?:housing|tenan\w+|landlords?)\b/i],
  ['migrants_refugees', /\b(?:refugees?|asylum|migrants?|immigration)\b/i],
  ['lgbt', /\b(?:lgbt\w*|lesbian|gay|bisexual|transgender)\b/i],
  ['learning_disability_autism', /\b(?:learning (?:disabilit\w+|difficult\w+)|autis\w+|adhd|down'?s syndrome|special needs|send)\b/i],
  ['disability_groups', /\b(?:disabled|disabilit\w+|deaf|blind|visually impaired|sight loss|wheelchair)\b/i],
  ['long_term_conditions', /\b(?:cancer|diabet\w+|stroke|parkinson\S*|multiple sclerosis|arthritis|copd|hiv|epilepsy|chronic pain)\b/i],
  ['veterans', /\b(?:veterans?|armed forces|ex-service\w*|royal british legion)\b/i],
  ['older_people', /\b(?:older people|elderly|over (?:50|55|60|65)s?|pensioners?|age uk|age concern|u3a)\b/i],
  ['family_parenting', /\b(?:parent(?:s|ing)?|toddlers?|playgroup|breastfeeding|sure start|pre-?school)\b/i],
  ['children_youth', /\b(?:youth|young people|scouts?|guides|brownies|cubs|cadets|children'?s?|teen\w*)\b/i],
  ['arts_culture', /\b(?:arts?|choirs?|singing|singers|music\w*|theatre|drama|dance|crafts?|museum|gallery|orchestra|band|heritage|local history|film)\b/i],
  ['nature', /\b(?:allotments?|gardens?|gardening|wildlife|nature|woodland|parks?|conservation|environment\w*)\b/i],
  ['physical_activity', /\b(?:sports?|football|cricket|rugby|tennis|golf|swim\w*|athletics?|gym|fitness|badminton|netball|hockey|squash|bowls|bowling|yoga|pilates|running|cycling|walk(?:s|ing)?|leisure centre|martial arts|judo|karate|boxing|gymnastics|rowing|canoe\w*|angling|pitches|table tennis|volleyball|basketball|lacrosse|skating|climbing)\b/i],
  ['learning_skills', /\b(?:adult (?:education|learning)|esol|literacy|numeracy|tuition|courses|training|education\w*)\b/i],
  ['work_jobs', /\b(?:employability|job club|employment|job ?seekers?|cv help)\b/i],
  ['digital_help', /\b(?:digital|computer (?:club|course|class)|it (?:skills|help))\b/i],
  ['legal_advice', /\b(?:legal advice|law centre|solicitors?)\b/i],
  ['transport', /\b(?:transport|dial[- ]a[- ]ride|ring and ride|minibus)\b/i],
  ['time_exchange', /\b(?:time ?banks?|repair cafe|library of things|skills? swap)\b/i],
  ['volunteering', /\b(?:volunteer centre|volunteering)\b/i],
  ['befriending', /\b(?:befriend\w+)\b/i],
  ['company_groups', /\b(?:lunch clubs?|coffee mornings?|social (?:club|group)s?|friendship|drop-?in|over 60s club|women'?s institute|tea dance)\b/i],
  ['peer_support', /\b(?:peer support|self-?help|support groups?)\b/i],
  ['faith_belief', /\b(?:church|chapel|mosque|masjid|temple|synagogue|gurdwara|parish|christian\w*|islamic|muslim|jewish|hindu|sikh|buddhist|worship|religio\w+|gospel|diocese)\b/i],
  ['pets_animals', /\b(?:animals?|dogs?|cats?|pets?|horses?|donkeys?)\b/i],
  ['justice', /\b(?:ex-?offenders?|prison\w*|probation)\b/i],
  ['spaces', /\b(?:librar(?:y|ies)|village hall|community (?:centre|hall|hub)|church hall|room hire|meeting rooms?|scout hut|pavilion|memorial hall)\b/i],
]; // prettier-ignore

export const schemeWords: [Scheme, RegExp][] = [
  ['befriending', /\bbefriend\w+/i],
  ['time_bank', /\btime ?banks?\b/i],
  ['peer_support', /\bpeer support\b/i],
  ['social_prescribing', /\bsocial prescri\w+/i],
  ['community_transport', /\b(?:community transport|dial[- ]a[- ]ride|community car scheme)\b/i],
  ['warm_space', /\bwarm (?:space|hub|welcome)\b/i],
  ['shared_lives', /\bshared lives\b/i],
  ['mutual_aid', /\bmutual aid\b/i],
];

/** Words of a name that tell what kind of asset it is. */
export const kindWords: [AssetKind, RegExp][] = [
  [
    'exchange',
    /\b(?:time ?bank|library of things|repair caf(?:e|é)(?!\w)|swap shop|credit union|freecycle|toy library|tool library)(?!\w)/i,
  ],
  [
    'institution',
    /\b(?:librar(?:y|ies)|museum|gallery|school|college|academy|university|hospital|surgery|medical (?:centre|practice)|health centre|pharmacy|chemist|council|town hall|police|fire station|leisure centre|job ?centre|children'?s centre)\b/i,
  ],
  [
    'place',
    /\b(?:park|gardens?|allotments?|playing fields?|pitch(?:es)?|courts?|pool|hall|community centre|hub|village hall|pavilion|defibrillator|nature reserve|woods?|beach|playground|recreation ground|golf|gym)$/i,
  ],
  [
    'association',
    /\b(?:club|society|association|choir|band|orchestra|group|church|chapel|mosque|temple|synagogue|gurdwara|scouts?|guides|brownies|league|institute|circle|friends of|fellowship|union|team|fc|afc|cc|rfc|trust|fund|foundation|charity)\b/i,
  ],
  ['culture', /\b(?:festival|carnival|mela|heritage (?:site|trail)|monument|memorial)\b/i],
  ['service', /\b(?:service|services|helpline|advice|support|project|food ?bank|pantry|transport)\b/i],
];
