import type { Category, Need, Scheme } from '../contract/lists.ts';
import { needTerms } from './needs.ts';

/**
 * What words can be read as: something needed or something liked. `best` answers it, `also` answers it in part;
 * `words` are looked for in an entry's own texts, so that a choir stands before a painting class for somebody who sings.
 * Topics of one `family` are one wish: either is enough. `core`: of what answers it best, what was made for it: debt advice
 * before a larder that says it helps with money; without one, all of it alike.
 */
export type Topic = {
  type: 'need' | 'interest';
  label: string;
  family: string;
  best: { category?: Category[]; need?: Need[]; scheme?: Scheme[] };
  core?: { category?: Category[]; scheme?: Scheme[] };
  also: Category[];
  words: string[];
};

/** Every need of the list is a topic but these: who is in danger is met before anything is read. */
const notRead = ['crisis'] as const;
type ReadNeed = Exclude<Need, (typeof notRead)[number]>;

/** Needs that are the same wish said in two ways. */
const families: Partial<Record<Need, string>> = {
  lonely: 'company',
  meet_people: 'company',
  homeless: 'housing',
  eat: 'eat',
};

/** What was made for a need, where that is more than what answers it first. */
const madeFor: Partial<Record<Need, Category[]>> = {
  lonely: ['befriending', 'company_groups'],
  meet_people: ['company_groups', 'arts_culture', 'volunteering'],
  housebound: ['befriending', 'transport', 'home_help'],
  low_mood: ['mental_wellbeing', 'talking_therapies', 'peer_support'],
  active: ['physical_activity', 'falls_mobility'],
  outdoors: ['nature', 'physical_activity'],
  purpose: ['volunteering', 'time_exchange'],
  skills_share: ['volunteering', 'time_exchange'],
  condition: ['long_term_conditions', 'peer_support'],
  child: ['children_youth', 'family_parenting'],
  identity: ['lgbt', 'faith_belief', 'migrants_refugees', 'company_groups'],
  scam: ['legal_advice', 'money_debt', 'digital_help'],
  rights: ['advocacy', 'legal_advice'],
};

/** Needs whose category holds much else: what was made for them speaks of this. */
const speakingOf: Partial<Record<Need, string[]>> = {
  money: ['debt', 'debts', 'budgeting', 'arrears'],
  get_about: ['lift', 'lifts', 'minibus', 'drivers', 'appointments', 'dial', 'bus'],
};

const fromNeeds = Object.fromEntries(
  Object.entries(needTerms)
    .filter(([id]) => !notRead.some((each) => each === id))
    .map(([id, { label, categories }]): [string, Topic] => [
      id,
      {
        type: 'need',
        label,
        family: families[id as Need] ?? id,
        best: { category: categories.slice(0, 1), need: [id as Need] },
        ...(!speakingOf[id as Need] && { core: { category: madeFor[id as Need] ?? categories.slice(0, 1) } }),
        also: categories.slice(1),
        words: speakingOf[id as Need] ?? [],
      },
    ]),
) as Record<ReadNeed, Topic>;

const need = (
  label: string,
  best: Topic['best'],
  also: Category[] = [],
  { family = '', words = [] as string[] } = {},
): Topic => ({ type: 'need', label, family: family || label, best, also, words });

const like = (label: string, category: Category[], words: string, also: Category[] = []): Topic => ({
  type: 'interest',
  label,
  family: label,
  best: { category },
  also,
  words: words.split(' ').filter(Boolean),
});

const narrower = {
  // Needs that are not in the list of needs, or are narrower than one there
  befriender: need('Somebody to visit or ring', { category: ['befriending'], scheme: ['befriending'] }, ['company_groups'], { family: 'company' }), // prettier-ignore
  counselling: need('Counselling', { category: ['talking_therapies'] }, ['mental_wellbeing']),
  peers: need('People who have been through it', { category: ['peer_support'], scheme: ['peer_support', 'self_help'] }), // prettier-ignore
  older: need('For older people', { category: ['older_people'] }, ['company_groups']),
  young: need('For young people', { category: ['children_youth'] }, ['family_parenting']),
  advice: need('Advice', { category: ['legal_advice', 'benefits_advice'] }, ['money_debt', 'housing']),
  legal: need('Legal advice', { category: ['legal_advice'] }, ['advocacy']),
  volunteer: need('To volunteer', { category: ['volunteering'], scheme: ['volunteering'] }, [
    'time_exchange',
  ]),
  swap: need('To swap skills or borrow', { category: ['time_exchange'], scheme: ['time_bank'] }, [
    'volunteering',
  ]),
  english: need('To learn English', { category: ['learning_skills'] }, ['migrants_refugees'], { words: ['english', 'esol'] }), // prettier-ignore
  warm_space: need('Somewhere warm', { category: ['energy_warmth'], scheme: ['warm_space'] }, ['spaces', 'company_groups'], { words: ['warm'] }), // prettier-ignore
  faith: need('Faith and worship', { category: ['faith_belief'] }),
  lgbt: need('LGBT+ people', { category: ['lgbt'] }, ['peer_support']),
  culture: need('People from the same community', { need: ['identity'] }, ['migrants_refugees', 'company_groups', 'faith_belief']), // prettier-ignore
  family: need('For families', { category: ['family_parenting'] }, ['children_youth']),
  sight_hearing: need('Sight or hearing loss', { category: ['disability_groups'] }, ['long_term_conditions']),
  fitness_referral: need('Getting fit again safely', { category: ['physical_activity'] }, ['long_term_conditions', 'falls_mobility']), // prettier-ignore
  library: need('A library', {}, ['spaces'], { family: 'place', words: ['library', 'libraries'] }),
  repairs: need('Something mended at home', { category: ['home_help'] }, ['time_exchange']),

  // Interests
  music: like('Music', ['arts_culture'], 'music band brass orchestra ukulele guitar musical jam folk', []),
  singing: like('Singing', ['arts_culture'], 'sing singing choir choral song songs', []),
  craft: like('Arts and crafts', ['arts_culture'], 'craft crafts art painting drawing pottery sewing', ['company_groups']), // prettier-ignore
  knitting: like('Knitting and sewing', ['arts_culture'], 'knit knitting crochet sewing wool stitch quilting', ['company_groups']), // prettier-ignore
  drama: like('Drama', ['arts_culture'], 'drama theatre acting panto', ['company_groups']),
  books: like('Books and writing', ['arts_culture', 'learning_skills'], 'book books reading writing poetry library', ['company_groups']), // prettier-ignore
  history: like('History and heritage', ['arts_culture', 'learning_skills'], 'history heritage museum archive', ['company_groups']), // prettier-ignore
  film: like('Film', ['arts_culture'], 'film cinema movie', ['company_groups']),
  games: like('Games', ['company_groups'], 'games bingo dominoes chess cards bridge board scrabble quiz', ['older_people']), // prettier-ignore
  coffee: like('A cuppa and a chat', ['company_groups'], 'coffee tea cafe cuppa', [
    'befriending',
    'older_people',
  ]),
  lunch: like('A meal in company', ['company_groups', 'older_people'], 'lunch meal dinner', [
    'cooking_eating',
  ]),
  shed: like("Men's sheds and making things", ['company_groups'], 'shed woodwork wood repair tools', ['learning_skills', 'time_exchange', 'arts_culture']), // prettier-ignore
  dance: like('Dancing', ['physical_activity'], 'dance dancing ballroom tea line', ['arts_culture']),
  walking: like('Walking', ['physical_activity'], 'walk walks walking ramble', ['nature']),
  sport: like('Sport', ['physical_activity'], 'football bowls sport cricket rugby netball boxing cycling', ['company_groups']), // prettier-ignore
  swimming: like('Swimming', ['physical_activity'], 'swim swimming pool aqua', []),
  exercise: like('Gentle exercise', ['physical_activity', 'falls_mobility'], 'yoga pilates chair tai chi exercise keep fit', []), // prettier-ignore
  gardening: like('Gardening', ['nature'], 'garden gardening allotment grow growing', []),
  wild: like('Nature', ['nature'], 'nature wildlife birds fishing wood', ['physical_activity']),
  cooking: like('Cooking', ['cooking_eating'], 'cook cooking bake baking kitchen', ['learning_skills']),
  animals: like('Animals', ['pets_animals'], 'dog dogs cat cats animals horse', ['volunteering']),
  languages: like('Languages', ['learning_skills'], 'language spanish french welsh sign', ['company_groups']),
  learning: like('Learning something new', ['learning_skills'], 'class course learn workshop', []),
  photos: like('Photography', ['arts_culture'], 'photo photography camera', ['learning_skills']),
} satisfies Record<string, Topic>;

/** Every topic by its id; needs are called as in the list of needs. */
export const topics = { ...fromNeeds, ...narrower };
export type TopicId = keyof typeof topics;
