import type { Category } from '../contract/lists.ts';

/** Label in plain words, and what people also call it (searched with no typo cost). */
export const categoryTerms: Record<Category, { label: string; synonyms: string[] }> = {
  befriending: {
    label: 'Befriending and friendly visits',
    synonyms: ['home visits', 'phone befriending', 'buddy', 'good neighbours'],
  },
  company_groups: {
    label: 'Social groups and coffee mornings',
    synonyms: ['lunch club', 'drop-in', 'chatty cafe', 'knit and natter'],
  },
  peer_support: {
    label: 'Peer support and self-help groups',
    synonyms: ['support group', 'people who get it', 'recovery group'],
  },
  mental_wellbeing: {
    label: 'Mental wellbeing support',
    synonyms: ['low mood', 'talking groups', 'mindfulness', 'crisis cafe'],
  },
  talking_therapies: {
    label: 'Counselling and talking therapies',
    synonyms: ['therapist', 'CBT', 'listening service'],
  },
  bereavement: { label: 'Bereavement support', synonyms: ['grief', 'loss', 'widowed', 'death cafe'] },
  carers: {
    label: 'Support for carers',
    synonyms: ['respite', 'sitting service', "carers' centre", 'young carers'],
  },
  dementia: { label: 'Dementia and memory support', synonyms: ['memory cafe', 'singing for the brain'] },
  physical_activity: {
    label: 'Getting active',
    synonyms: ['walks', 'chair exercise', 'dance', 'swimming', 'gym referral'],
  },
  falls_mobility: {
    label: 'Strength, balance and falls prevention',
    synonyms: ['tai chi', 'otago', 'steady on your feet'],
  },
  nature: {
    label: 'Nature, gardening and green spaces',
    synonyms: ['allotment', 'green gym', "men's shed outdoors", 'care farm'],
  },
  arts_culture: {
    label: 'Arts, music and creativity',
    synonyms: ['choir', 'crafts', 'painting', 'drama', 'museum group'],
  },
  food_help: { label: 'Food help', synonyms: ['food bank', 'pantry', 'community fridge', 'meals on wheels'] },
  cooking_eating: {
    label: 'Cooking and eating well',
    synonyms: ['cook club', 'weight', 'healthy eating', 'community meal'],
  },
  money_debt: { label: 'Money and debt advice', synonyms: ['bills', 'arrears', 'budgeting', 'credit union'] },
  benefits_advice: {
    label: 'Benefits and welfare rights',
    synonyms: ['PIP', 'Universal Credit', 'Attendance Allowance', 'appeals'],
  },
  energy_warmth: {
    label: 'Keeping warm and energy bills',
    synonyms: ['fuel poverty', 'warm space', 'draught proofing'],
  },
  housing: {
    label: 'Housing and tenancy help',
    synonyms: ['eviction', 'repairs', 'damp', 'council house', 'landlord'],
  },
  homelessness: {
    label: 'Homelessness and rough sleeping',
    synonyms: ['night shelter', 'sofa surfing', 'day centre'],
  },
  home_help: {
    label: 'Help at home and small repairs',
    synonyms: ['handyperson', 'cleaning', 'shopping', 'decluttering'],
  },
  aids_adaptations: {
    label: 'Aids, adaptations and equipment',
    synonyms: ['grab rail', 'wheelchair loan', 'telecare', 'pendant alarm'],
  },
  transport: {
    label: 'Transport and getting about',
    synonyms: ['dial-a-ride', 'community car', 'bus pass', 'blue badge'],
  },
  legal_advice: {
    label: 'Legal and consumer advice',
    synonyms: ['will', 'power of attorney', 'law centre', 'scams'],
  },
  advocacy: { label: 'Advocacy and speaking up', synonyms: ['someone on my side', 'IMCA', 'self-advocacy'] },
  work_jobs: { label: 'Jobs and getting into work', synonyms: ['CV help', 'employability', 'work club'] },
  learning_skills: {
    label: 'Learning and skills',
    synonyms: ['adult education', 'reading and maths', 'ESOL', 'courses'],
  },
  digital_help: {
    label: 'Help with phones, computers and internet',
    synonyms: ['digital champion', 'free data', 'device loan'],
  },
  volunteering: {
    label: 'Volunteering and giving time',
    synonyms: ['helping out', 'community champion', 'time bank', 'trustee'],
  },
  time_exchange: {
    label: 'Time banking and skill swaps',
    synonyms: ['timebank', 'swap', 'borrow', 'library of things', 'repair cafe'],
  },
  family_parenting: {
    label: 'Family and parenting support',
    synonyms: ['parent and toddler', 'family hub', 'breastfeeding'],
  },
  children_youth: {
    label: 'Children and young people',
    synonyms: ['youth club', 'play', 'holiday activities'],
  },
  older_people: {
    label: 'Activities for older people',
    synonyms: ['over 60s', 'day centre', 'Age UK', 'U3A'],
  },
  disability_groups: {
    label: "Disabled people's groups and activities",
    synonyms: ['inclusive sport', 'sensory loss', 'deaf club', 'centre for independent living'],
  },
  learning_disability_autism: {
    label: 'Learning disability, autism and ADHD',
    synonyms: ['day opportunities', 'social group', 'neurodivergent'],
  },
  long_term_conditions: {
    label: 'Living with a long-term condition',
    synonyms: ['diabetes group', 'stroke club', 'pain', 'breathe easy', 'cancer'],
  },
  drugs_alcohol: {
    label: 'Drugs, alcohol and gambling',
    synonyms: ['recovery', 'AA', 'needle exchange', 'gambling help'],
  },
  stop_smoking: { label: 'Stopping smoking or vaping', synonyms: ['quit', 'nicotine patches'] },
  domestic_abuse: { label: 'Domestic abuse and sexual violence', synonyms: ['refuge', 'IDVA', 'safe space'] },
  migrants_refugees: {
    label: 'Refugees, asylum seekers and new arrivals',
    synonyms: ['immigration advice', 'host', 'welcome'],
  },
  faith_belief: {
    label: 'Faith, belief and meaning',
    synonyms: ['church', 'mosque', 'temple', 'gurdwara', 'chaplaincy'],
  },
  lgbt: { label: 'LGBT+ groups and support', synonyms: ['gay', 'trans', 'pride', 'pink social'] },
  veterans: { label: 'Armed forces and veterans', synonyms: ['breakfast club', 'ex-forces', 'SSAFA'] },
  justice: {
    label: 'People in contact with the justice system',
    synonyms: ['prison leavers', 'probation', 'victims'],
  },
  pets_animals: { label: 'Pets and animals', synonyms: ['pet food bank', 'dog walking', 'pet therapy'] },
  spaces: {
    label: 'Places to meet and rooms to use',
    synonyms: ['village hall', 'library', 'community centre', 'bench', 'shed'],
  },
  decision_making: {
    label: 'Having a say',
    synonyms: ['patient group', 'Healthwatch', 'tenants', 'participatory budgeting'],
  },
};
