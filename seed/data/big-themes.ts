import type { AssetKind, Category, Scheme } from '../../api/contract/lists.ts';

/**
 * What a category's entries are called and say of themselves. `weight` is how common they are among others in a real
 * directory; the first sentence of a summary is "`does` `setting`".
 */
export type Theme = {
  weight: number;
  kinds?: AssetKind[];
  schemes?: Scheme[];
  nouns: string;
  does: string;
};

export const themes: Record<Category, Theme> = {
  befriending: {
    weight: 4,
    kinds: ['service', 'association'],
    schemes: ['befriending', 'volunteering', 'community_circle'],
    nouns: 'Befrienders|Visitors|Telephone Friends|Doorstep Chats|Good Neighbours|Letter Writers|Callers',
    does: 'A volunteer visits for a chat and a game of cards|We ring you every week for a friendly talk|Neighbours look in on people who live alone|Pen friends write real letters on real paper',
  },
  company_groups: {
    weight: 12,
    kinds: ['association'],
    schemes: ['warm_space', 'mutual_aid'],
    nouns:
      'Coffee Morning|Lunch Club|Tea Table|Knit and Natter|Social Club|Supper|Dominoes|Bingo|Chatter Café|Pub Lunch|Breakfast',
    does: 'Tea, cake and easy talk for anyone on their own|Board games, biscuits and a warm seat|A shared pot of soup and good company|Bring your knitting, crochet or mending and put the world to rights|Cards, dominoes and a quiz with silly prizes',
  },
  peer_support: {
    weight: 5,
    schemes: ['peer_support', 'self_help', 'peer_mentoring'],
    nouns: 'Peer Group|Same Boat|Talking Circle|Self-Help Group|Mutual Support|Listening Circle',
    does: 'People who have been through it share what helps|A small group that meets to talk and to listen|Run by people with experience of their own',
  },
  mental_wellbeing: {
    weight: 6,
    schemes: ['social_prescribing', 'self_help'],
    nouns:
      'Wellbeing Café|Calm Space|Mindfulness|Safe Harbour Evening|Walk and Talk|Breathing Space|Recovery College|Headspace Hour',
    does: 'A calm place to come when your head is full|Simple ways to sleep better and worry less|Painting, walking and breathing, with a brew',
  },
  talking_therapies: {
    weight: 3,
    kinds: ['service'],
    nouns: 'Counselling|Listening Service|Talking Room|Therapy Service|Quiet Hour',
    does: 'A trained counsellor listens without judging|Up to ten hours of talking, paid for as you can|Short talks by video or in a calm room',
  },
  bereavement: {
    weight: 3,
    schemes: ['peer_support'],
    nouns: 'Bereavement Café|Grief Group|Remembering Group|Widows and Widowers|Loss Circle',
    does: 'Tea and talk for anyone missing somebody|A gentle walk for people who are grieving|We light a candle, then we talk',
  },
  carers: {
    weight: 4,
    schemes: ['carers_support', 'shared_lives'],
    nouns: 'Carers Break|Carers Café|Sitting Service|Young Carers|Carers Lunch|Respite',
    does: 'A break for anyone who looks after somebody at home|Sitters stay so that you can go out|Carers swap tips over lunch',
  },
  dementia: {
    weight: 3,
    schemes: ['carers_support'],
    nouns: 'Memory Café|Singing for Memory|Forget-Me-Nots|Reminiscence|Dementia Choir',
    does: 'Songs, scones and gentle games for people with memory loss|Old photographs, old tunes and no hurry|Couples come together and are looked after together',
  },
  physical_activity: {
    weight: 10,
    nouns:
      'Walking Football|Netball|Badminton|Swimming|Zumba|Line Dancing|Running Club|Nordic Walkers|Cycling|Yoga|Pilates|Aqua Fit|Table Tennis|Bowls|Archery|Kickboxing|Parkour|Rambling',
    does: 'Gentle exercise with a laugh and a cuppa after|All abilities, no kit needed, first one free|A flat walk with benches all the way|Beginners get a buddy for the first month',
  },
  falls_mobility: {
    weight: 3,
    nouns: 'Tai Chi|Balance Class|Steady Steps|Chair Exercise|Strength Group|Better Bones',
    does: 'Slow, safe moves that make legs stronger|Seated exercise to music from every decade|Twelve weeks to trust your feet again',
  },
  nature: {
    weight: 5,
    schemes: ['volunteering'],
    nouns:
      'Allotment|Community Garden|Orchard|Green Gym|Wildlife Watch|Forest School|Conservation Volunteers|Beekeepers|Bird Walk|Pond Dippers',
    does: 'Dig, plant, water, sit and watch the bees|We plant trees and drink tea under them|Gloves, tools and wellies are lent',
  },
  arts_culture: {
    weight: 10,
    kinds: ['association', 'culture', 'institution'],
    nouns:
      'Choir|Brass Band|Ukulele Orchestra|Painters|Quilters|Writers|Drama|Film Club|Photography|Potters|Book Group|Ceilidh|Folk Session|Museum|Sketch Club|Lacemakers|Mosaic Makers|Festival',
    does: 'No experience needed, only a bit of nerve|We make, we show, we clap each other|Songs from the shows, hymns and the odd rude ballad|Clay, ink, wool and glue, all provided',
  },
  food_help: {
    weight: 5,
    kinds: ['service', 'exchange'],
    nouns: 'Food Bank|Pantry|Community Fridge|Soup Kitchen|Food Club|Larder|Meals on Wheels|Breakfast Bags',
    does: 'Three days of food, no voucher needed|Choose ten items for a small weekly fee|Hot dinners to eat in or take away',
  },
  cooking_eating: {
    weight: 3,
    nouns: 'Cook Club|Community Meal|Slow Cooker School|Bread Makers|Healthy Plates|Dinner for One',
    does: 'Learn five cheap dinners and eat what you make|We cook from a different country each week|Recipes, knives and aprons given',
  },
  money_debt: {
    weight: 4,
    kinds: ['service', 'exchange'],
    nouns: 'Money Advice|Debt Centre|Credit Union|Budget Buddies|Savings Club',
    does: 'Bring the letters, opened or not, and we make a plan|Save a little, borrow fairly, sleep better|Free and private help with bills and bailiffs',
  },
  benefits_advice: {
    weight: 3,
    kinds: ['service'],
    nouns: 'Benefits Advice|Welfare Rights|Form Filling Friends|Advice Desk',
    does: 'Find out in half an hour what you are due|Help with long forms, one page at a time|We come with you if you have to appeal',
  },
  energy_warmth: {
    weight: 3,
    schemes: ['warm_space'],
    nouns: 'Warm Space|Cosy Homes|Fuel Help|Draught Busters|Warm Welcome|Winter Room',
    does: 'A warm seat, a hot drink and free wifi|We fit draught strips and check your tariff|Top-ups for meters that have run out',
  },
  housing: {
    weight: 3,
    kinds: ['service', 'association'],
    nouns: 'Housing Advice|Tenants Group|Home Finders|Lodgings Service|Renters Union',
    does: 'Help with damp, repairs, rent and notices|Someone who knows housing law reads the letter with you|Find a room, a lodger or a fair landlord',
  },
  homelessness: {
    weight: 2,
    kinds: ['service'],
    nouns: 'Day Centre|Night Shelter|Outreach|Breakfast Club|Street Kitchen',
    does: 'Showers, breakfast and a worker who sticks around|A bed for tonight and a plan for tomorrow|Dry socks, hot food and no questions',
  },
  home_help: {
    weight: 4,
    kinds: ['service'],
    schemes: ['mutual_aid'],
    nouns: 'Handy Help|Home Helpers|Shopping Service|Gardening Help|Declutter Crew|Odd Jobs',
    does: 'Light bulbs, curtain rails and flat packs done kindly|Cleaning and shopping by people you get to know|A tidy garden without climbing a ladder',
  },
  aids_adaptations: {
    weight: 2,
    kinds: ['service', 'exchange'],
    nouns: 'Equipment Loans|Pendant Alarms|Wheelchair Loans|Grab Rails|Independent Living Shop',
    does: 'Borrow a wheelchair, frame or commode|A button to press when you need someone|Try a rail or a riser chair before you buy',
  },
  transport: {
    weight: 4,
    kinds: ['service'],
    schemes: ['community_transport'],
    nouns: 'Community Bus|Dial-a-Ride|Car Scheme|Hospital Drivers|Shopper Bus|Shopmobility',
    does: 'Door to door with a driver who knows your name|Volunteer drivers take you to hospital and wait|A lift to the shops, a club or a friend',
  },
  legal_advice: {
    weight: 2,
    kinds: ['service'],
    nouns: 'Law Centre|Legal Drop-In|Scam Watch|Wills Week|Consumer Help',
    does: 'Half an hour free with a solicitor|Bring the strange call, text or letter|Wills and powers of attorney in plain words',
  },
  advocacy: {
    weight: 3,
    kinds: ['service'],
    schemes: ['care_navigation', 'community_navigation', 'local_area_coordination'],
    nouns: 'Advocacy|Speaking Up|Navigators|Local Coordinator|Alongside',
    does: 'Somebody on your side at meetings|One person who knows the area and has time|We make the phone call with you',
  },
  work_jobs: {
    weight: 4,
    kinds: ['service'],
    nouns: 'Job Club|Work Coach|CV Clinic|Job Café|Interview Practice|Skills Workshop',
    does: 'CVs, computers and borrowed interview clothes|A coach helps you find work and keep it|Two weeks of tools, boots and lunch',
  },
  learning_skills: {
    weight: 6,
    nouns:
      'English Class|ESOL|Reading Help|Maths Evening|Local History|Evening Class|Language Café|Study Circle|Woodwork|Sewing School',
    does: 'Small classes with patient teachers|Learn something new with people like you|No exams unless you want one',
  },
  digital_help: {
    weight: 4,
    kinds: ['service'],
    schemes: ['digital_champions'],
    nouns: 'Computer Help|Digital Champions|Tablet Tuesdays|Phone Friends|Data Bank|Laptop Library',
    does: 'Bring the phone that annoys you|Learn to video call, shop and see the doctor online|Free data and a lent laptop',
  },
  volunteering: {
    weight: 4,
    schemes: ['volunteering', 'health_champions'],
    nouns: 'Volunteer Centre|Helping Hands|Street Champions|Good Gym|Litter Pickers|Community Champions',
    does: 'Tell us what you enjoy and we find a place for it|An hour a week makes a difference here|Expenses paid, training given',
  },
  time_exchange: {
    weight: 3,
    kinds: ['exchange'],
    schemes: ['time_bank'],
    nouns: 'Time Bank|Repair Café|Library of Things|Skill Swap|Tool Library|Clothes Swap',
    does: 'Give an hour, get an hour|Mend it together over a cup of tea|Borrow a drill, a tent or a cake tin',
  },
  family_parenting: {
    weight: 6,
    nouns: 'Parent and Toddler|Stay and Play|Baby Café|Dads Group|Family Hub|Twins Club|Bumps and Babies',
    does: 'Songs, toys and toast for under-fives|Feeding help from trained parents|A hot drink you may actually finish',
  },
  children_youth: {
    weight: 7,
    nouns:
      'Youth Club|Scouts|Guides|Holiday Club|Junior Football|Skate Sessions|Homework Club|Play Scheme|Cadets|Youth Theatre',
    does: 'Games, toasties and grown-ups who listen|Camps, badges and mud|A safe place to be after school',
  },
  older_people: {
    weight: 7,
    nouns: 'Over Sixties|Day Centre|Afternoon Club|Lunch Club|Third Age|Pensioners Association|Golden Years',
    does: 'A hot dinner, a talk and a lift home|Outings, games and armchair travel|Friendly faces every week of the year',
  },
  disability_groups: {
    weight: 4,
    nouns:
      'Inclusive Sports|Deaf Club|Sight Loss Group|Access Group|Wheelchair Basketball|Independent Living',
    does: 'Run by disabled people for disabled people|Sports chairs and helpers are there|Signed, spoken and always loud',
  },
  learning_disability_autism: {
    weight: 3,
    nouns: 'Social Club|Autism Café|Friendship Group|Neurodiverse Meet-Up|Day Opportunities',
    does: 'Low lights, board games and no eye contact needed|Discos, cookery and bus trips|A club run by its own members',
  },
  long_term_conditions: {
    weight: 4,
    schemes: ['peer_support'],
    nouns:
      'Stroke Club|Diabetes Group|Breathe Easy|Parkinson’s Café|Pain Group|Heart Support|Long Covid Group|Cancer Café',
    does: 'People who live with it share what works|Exercise, talk and a nurse once a month|Families come too',
  },
  drugs_alcohol: {
    weight: 2,
    schemes: ['peer_mentoring', 'self_help'],
    nouns: 'Recovery Group|Sober Social|Recovery Café|Gambling Support|Fresh Start',
    does: 'Run by people who have stopped|Coffee, football and straight talk|Nobody is turned away for slipping',
  },
  stop_smoking: {
    weight: 1,
    kinds: ['service'],
    nouns: 'Stop Smoking|Quit Club|Smoke-Free|Last Packet',
    does: 'Twelve weeks with a coach, patches and texts|Bring a friend and stop together',
  },
  domestic_abuse: {
    weight: 1,
    kinds: ['service'],
    nouns: 'Women’s Support|Safe Line|Freedom Circle',
    does: 'Talk in confidence to someone who understands|We tell you where when we have spoken',
  },
  migrants_refugees: {
    weight: 3,
    nouns: 'Welcome Group|Conversation Café|New Arrivals Desk|Host Families|International Kitchen',
    does: 'Help with schools, doctors and letters|Cook, eat and learn English together|Bring any paper you do not understand',
  },
  faith_belief: {
    weight: 6,
    kinds: ['association', 'institution'],
    nouns: 'Church|Mosque|Gurdwara|Temple|Quaker Meeting|Messy Church|Prayer Breakfast|Synagogue|Meditation',
    does: 'All are welcome, whatever you believe|A quiet hour, then tea|Food, music and prayer for those who want it',
  },
  lgbt: {
    weight: 1,
    kinds: ['association'],
    nouns: 'LGBT+ Social|Rainbow Café|Pride Walkers|Out and About',
    does: 'Films, walks and board games for LGBT+ people|Say hello first and we tell you where',
  },
  veterans: {
    weight: 2,
    nouns: 'Veterans Breakfast|Forces Brew|Veterans Hub|Drop Zone',
    does: 'Bacon, tea and old stories for those who served|Help with pensions, housing and sleep',
  },
  justice: {
    weight: 1,
    kinds: ['service'],
    nouns: 'Fresh Start Mentors|Prison Families|Through the Gate|Clean Slate',
    does: 'Somebody meets you on the day you leave|Work, a room and a phone, one at a time',
  },
  pets_animals: {
    weight: 2,
    nouns: 'Dog Walkers|Pet Pantry|City Farm|Therapy Dogs|Cat Foster|Riding for All',
    does: 'We walk your dog when you cannot|Feed a goat, brush a pony, feel better|Pet food when money is tight',
  },
  spaces: {
    weight: 6,
    kinds: ['place', 'institution'],
    nouns: 'Community Centre|Village Hall|Library|Park|Pavilion|Reading Room|Hub|Playing Field|Arts Centre',
    does: 'Rooms to hire by the hour, with a kitchen|Open to all, with seats and a kettle|Benches, level paths and a café in summer',
  },
  decision_making: {
    weight: 2,
    nouns:
      'Residents Association|Patients Group|Tenants Panel|Parish Forum|Neighbourhood Plan|Street Assembly',
    does: 'We meet, we vote, we badger the council|Tell the surgery what works and what does not|Small grants decided by the people who live here',
  },
};

/** Second and third sentences of a summary, and sentences of a description. */
export const sentences: readonly string[] = [
  'Beginners are welcome',
  'Just turn up and ask for the person in the green scarf',
  'Ring first so that we can look out for you',
  'The kettle is always on',
  'Children may come with a grown-up',
  'Bring a friend if you like',
  'We can help with the bus fare',
  'You can sit and watch the first time',
  'There is a quiet corner for those who want it',
  'Nobody has to talk',
  'The room is on the ground floor',
  'Dogs on leads are welcome',
  'Most people come on their own',
  'We laugh more than we should',
  'A volunteer meets you at the door',
  'There is parking behind the building',
  'We stop for tea half way',
  'It has run since the old mill closed',
  'The group was begun by three neighbours and a borrowed urn',
  'You need not live nearby',
  'Help with forms can be had on the same morning',
  'We close in August',
  'A minibus can fetch you',
  'All the tools are lent',
  'Members choose what happens next',
  'There is a step at the front and a ramp at the side',
  'We go on an outing each summer',
  'New faces are greeted by name',
  'You may leave at any time',
  'Tea and biscuits are included',
  'A raffle pays for the hall',
  'Somebody will ring to see that you got home',
  'Half of us came for the cake',
  'Language is no barrier',
  'We speak slowly',
  'The stairs have a rail',
  'Hot food is served at noon',
  'Nothing is filmed and nothing is sold',
  'A trained first aider is there',
  'The garden is open whenever the gate is',
];
