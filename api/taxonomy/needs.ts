import type { Category, Need } from '../contract/lists.ts';

/** What people say they need or want, the words they use for it, and the categories that may answer, best first. */
export const needTerms: Record<Need, { label: string; synonyms: string[]; categories: Category[] }> = {
  lonely: {
    label: 'I feel lonely',
    synonyms: [
      'lonely',
      'alone',
      'isolated',
      'no friends',
      'company',
      'someone to talk to',
      'nobody visits',
      'befriend',
      'on my own',
    ],
    categories: ['befriending', 'company_groups', 'peer_support'],
  },
  meet_people: {
    label: 'I want to meet new people',
    synonyms: ['make friends', 'new to area', 'get out', 'social', 'mix', 'new here', 'club'],
    categories: ['company_groups', 'arts_culture', 'volunteering'],
  },
  housebound: {
    label: 'I cannot easily get out',
    synonyms: ['housebound', 'stuck indoors', "can't leave house", 'home visit', 'bedbound', 'too far'],
    categories: ['befriending', 'transport', 'home_help'],
  },
  low_mood: {
    label: 'I feel low or worried',
    synonyms: [
      'depressed',
      'sad',
      'anxious',
      'stress',
      'nerves',
      'panic',
      'fed up',
      'mental health',
      'overwhelmed',
    ],
    categories: ['mental_wellbeing', 'talking_therapies', 'nature'],
  },
  crisis: {
    label: 'I need help right now',
    synonyms: ['crisis', 'suicidal', 'suicide', "can't cope", 'self harm', 'emergency', 'danger'],
    categories: ['mental_wellbeing'],
  },
  bereaved: {
    label: 'Someone I love has died',
    synonyms: ['bereaved', 'grief', 'widow', 'widower', 'lost my husband', 'lost my mum', 'death'],
    categories: ['bereavement', 'peer_support'],
  },
  caring: {
    label: 'I look after someone',
    synonyms: ['carer', 'caring', 'look after mum', 'respite', 'break', 'burnt out', 'sitter'],
    categories: ['carers', 'peer_support', 'benefits_advice'],
  },
  memory: {
    label: 'I am worried about memory',
    synonyms: ['dementia', 'alzheimers', 'forgetful', 'confused', 'memory clinic'],
    categories: ['dementia', 'carers'],
  },
  active: {
    label: 'I want to be more active',
    synonyms: ['exercise', 'fit', 'walking', 'gym', 'swim', 'lose weight', 'sport', 'move'],
    categories: ['physical_activity', 'falls_mobility'],
  },
  steady: {
    label: 'I am afraid of falling',
    synonyms: ['falls', 'balance', 'unsteady', 'frail', 'wobbly', 'stairs'],
    categories: ['falls_mobility', 'aids_adaptations'],
  },
  eat: {
    label: 'I cannot afford enough food',
    synonyms: ['hungry', 'food bank', 'no food', 'food parcel', 'voucher', 'pantry'],
    categories: ['food_help', 'money_debt'],
  },
  eat_well: {
    label: 'I want to eat better',
    synonyms: ['diet', 'cooking', 'healthy food', 'diabetes food', 'weight'],
    categories: ['cooking_eating'],
  },
  money: {
    label: 'I am worried about money',
    synonyms: ['skint', 'debt', 'bills', 'arrears', 'bailiff', 'loan shark', 'broke', "can't pay"],
    categories: ['money_debt', 'benefits_advice'],
  },
  benefits: {
    label: 'I need help with benefits',
    synonyms: ['PIP', 'ESA', 'universal credit', 'DWP form', 'appeal', 'attendance allowance', 'sick note'],
    categories: ['benefits_advice', 'advocacy'],
  },
  warm: {
    label: 'My home is cold',
    synonyms: ['heating', 'gas', 'electric', 'meter', 'prepay', 'cold', 'damp', 'fuel'],
    categories: ['energy_warmth', 'housing'],
  },
  housing: {
    label: 'I have a housing problem',
    synonyms: ['landlord', 'eviction', 'repairs', 'mould', 'overcrowded', 'move', 'rent', 'council house'],
    categories: ['housing', 'legal_advice'],
  },
  homeless: {
    label: 'I have nowhere to live',
    synonyms: ['homeless', 'sofa surfing', 'kicked out', 'streets', 'hostel', 'rough sleeping'],
    categories: ['homelessness', 'housing'],
  },
  home_jobs: {
    label: 'I need help around the house',
    synonyms: ['cleaning', 'garden', 'shopping', 'handyman', 'odd jobs', 'ironing', 'declutter'],
    categories: ['home_help', 'time_exchange'],
  },
  home_safe: {
    label: 'I want to stay safe at home',
    synonyms: ['rails', 'alarm', 'pendant', 'key safe', 'equipment', 'adaptations', 'commode'],
    categories: ['aids_adaptations'],
  },
  get_about: {
    label: 'I cannot get to places',
    synonyms: ['no bus', 'lift', 'transport', 'taxi', 'car', 'hospital lift', 'blue badge'],
    categories: ['transport'],
  },
  online: {
    label: 'I need help with my phone or computer',
    synonyms: ['internet', 'wifi', 'smartphone', 'tablet', 'email', 'online', 'NHS app', 'scam text'],
    categories: ['digital_help'],
  },
  work: {
    label: 'I want to work',
    synonyms: ['job', 'CV', 'interview', 'unemployed', 'job centre', 'career'],
    categories: ['work_jobs', 'learning_skills'],
  },
  learn: {
    label: 'I want to learn something',
    synonyms: ['course', 'class', 'English lessons', 'ESOL', 'reading', 'maths', 'college'],
    categories: ['learning_skills'],
  },
  creative: {
    label: 'I want to do something creative',
    synonyms: ['art', 'craft', 'sing', 'choir', 'music', 'knit', 'write', 'draw', 'drama'],
    categories: ['arts_culture'],
  },
  outdoors: {
    label: 'I want to be outdoors',
    synonyms: ['garden', 'allotment', 'park', 'nature', 'walk', 'fishing', 'green'],
    categories: ['nature', 'physical_activity'],
  },
  purpose: {
    label: 'I want to feel useful',
    synonyms: ['bored', 'purpose', 'give back', 'help out', 'volunteer', 'retired', 'nothing to do'],
    categories: ['volunteering', 'time_exchange'],
  },
  skills_share: {
    label: 'I have a skill to share',
    synonyms: ['teach', 'swap', 'timebank', 'offer help', 'fix things', 'mentor'],
    categories: ['time_exchange', 'volunteering'],
  },
  condition: {
    label: 'I live with a health condition',
    synonyms: ['diabetes', 'COPD', 'stroke', 'arthritis', 'MS', 'cancer', 'fibro', 'long covid'],
    categories: ['long_term_conditions', 'peer_support'],
  },
  pain: {
    label: 'I live with pain',
    synonyms: ['pain', 'back', 'fibromyalgia', 'flare', 'painkillers'],
    categories: ['long_term_conditions', 'physical_activity'],
  },
  disabled: {
    label: 'I am disabled and want support',
    synonyms: ['disability', 'wheelchair', 'blind', 'deaf', 'sensory', 'access'],
    categories: ['disability_groups', 'advocacy'],
  },
  ld_autism: {
    label: 'Learning disability, autism or ADHD',
    synonyms: ['autistic', 'aspergers', 'LD', 'ADHD', 'neurodivergent', 'SEND'],
    categories: ['learning_disability_autism'],
  },
  drink_drugs: {
    label: 'I want to cut down or stop',
    synonyms: ['alcohol', 'drinking', 'drugs', 'weed', 'recovery', 'gambling', 'addiction'],
    categories: ['drugs_alcohol'],
  },
  smoke: {
    label: 'I want to stop smoking',
    synonyms: ['smoking', 'quit', 'vape', 'cigarettes'],
    categories: ['stop_smoking'],
  },
  unsafe: {
    label: 'I do not feel safe with someone',
    synonyms: ['abuse', 'violence', 'controlling', 'hit', 'forced marriage', 'stalking', 'scared of partner'],
    categories: ['domestic_abuse'],
  },
  scam: {
    label: 'I think I have been scammed',
    synonyms: ['scam', 'fraud', 'doorstep', 'cold caller', 'loan shark', 'bank'],
    categories: ['legal_advice', 'money_debt'],
  },
  rights: {
    label: 'I need someone on my side',
    synonyms: ['advocate', 'complaint', 'rights', 'form', 'meeting', 'tribunal'],
    categories: ['advocacy', 'legal_advice'],
  },
  parent: {
    label: 'I am a parent and need support',
    synonyms: ['baby', 'toddler', 'new mum', 'dad', 'single parent', 'postnatal', 'breastfeeding'],
    categories: ['family_parenting', 'peer_support'],
  },
  child: {
    label: 'I am worried about my child',
    synonyms: ['teenager', 'school', 'bullying', 'youth', 'CAMHS'],
    categories: ['children_youth', 'family_parenting'],
  },
  new_country: {
    label: 'I am new to the UK',
    synonyms: ['refugee', 'asylum', 'visa', 'immigration', 'language', 'interpreter'],
    categories: ['migrants_refugees', 'learning_skills'],
  },
  identity: {
    label: 'I want to meet people like me',
    synonyms: ['LGBT', 'gay', 'trans', 'African', 'Caribbean', 'Polish', 'Muslim', "women's group"],
    categories: ['lgbt', 'faith_belief', 'peer_support'],
  },
  veteran: {
    label: 'I was in the armed forces',
    synonyms: ['veteran', 'ex army', 'forces', 'PTSD', 'RAF', 'navy'],
    categories: ['veterans'],
  },
  justice: {
    label: 'I am rebuilding after prison',
    synonyms: ['probation', 'prison', 'licence', 'offender', 'DBS'],
    categories: ['justice', 'work_jobs'],
  },
  pets: {
    label: 'Help with my pet',
    synonyms: ['dog', 'cat', 'vet bills', 'pet food', 'dog walker'],
    categories: ['pets_animals'],
  },
  place: {
    label: 'I need a place to meet',
    synonyms: ['hall', 'room hire', 'venue', 'warm hub', 'library', 'community centre'],
    categories: ['spaces'],
  },
  say: {
    label: 'I want to change things here',
    synonyms: ['have a say', 'complain', 'councillor', 'vote', 'grant', 'neighbourhood'],
    categories: ['decision_making'],
  },
};
