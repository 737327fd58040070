import { describe, expect, it } from '@jest/globals';
import { sensitivityOf } from '../../../api/assets/sensitivity.rules.ts';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import { disguised, ordinary } from './sensitivity-examples.ts';

const draft = (over: Partial<AssetDraft>): AssetDraft => ({
  kind: 'service',
  name: 'The Willows',
  summary: 'A local service.',
  provenance: { source: 'test', sourceName: 'A test list' },
  ...over,
});
const saying = (name: string, description?: string) =>
  draft({ name, ...(description ? { description } : {}) });

/** Jest takes a missing last argument for a callback to wait for. */
function rows(some: [name: string, description?: string][]): [string, string | undefined][] {
  return some.map(([name, description]) => [name, description]);
}

/** Our own writing: what a row may say of a place that must not be found. */
const dangerous = rows([
  ['Aspen Refuge'],
  ['Harbour View', 'A refuge with nine rooms.'],
  ['Ashfield REFUGES'],
  ['R.E.F.U.G.E. Northtown'],
  ['r e f u g e'],
  ['R*fuge for women'],
  ['Ref uge, Elm Road'],
  ['Elm House', 'A refudge for ladies and their kids'],
  ['Elm House', 'Re-fuge'],
  ['Elm House', 'r3fuge'],
  ["Northtown Women's Aid"],
  ['Northtown Womens Aid'],
  ['Northtown Women’s Aid'],
  ['northtown womensaid'],
  ['Womans aid centre'],
  ['Domestic Abuse Service'],
  ['Northtown Domestic Violence Forum'],
  ['Elm House', 'Support for anyone living with domesic abuse.'],
  ['Elm House', 'Help with domestic voilence'],
  ['Elm House', 'd0mest1c v10lence support'],
  ['Elm House', 'D*mestic ab*se drop-in'],
  ['DV outreach'],
  ['D.V. drop in'],
  ['Northtown DVA hub'],
  ['Elm House', 'Our DA support workers are here on Mondays.'],
  ['IDVA service'],
  ['I.D.V.A. team'],
  ['Elm House', 'ISVAs and ChISVAs'],
  ['Northtown SARC'],
  ['S.A.R.C.'],
  ['Rape Crisis Northtown'],
  ['Rapecrisis helpline'],
  ['Elm House', 'Counselling for people who have been sexually assaulted.'],
  ['Elm House', 'For anyone affected by sexual violence, recent or long ago.'],
  ['Elm House', 'Adults who lived through childhood sexual abuse'],
  ['Elm House', 'A safe house for six people.'],
  ['Safehouse project'],
  ['Elm House', 'Safe accommodation for women and children.'],
  ['Elm House', 'Safe accomodation with support.'],
  ['Elm House', 'We give women and their little ones a secure place to stay.'],
  ['Elm House', 'Emergency housing for women'],
  ["Women's hostel"],
  ['Shelter for women'],
  ['Sunrise', 'Somewhere safe to stay when you have to leave home in a hurry.'],
  ['Sunrise', 'For women fleeing violent men.'],
  ['Sunrise', 'We help people leave a controlling partner.'],
  ['Sunrise', 'If you are scared of your husband, ring us.'],
  ['Sunrise', 'Are you being hurt by someone you love?'],
  ['Sunrise', 'For people whose home is not safe.'],
  ['Sunrise', 'Coercive control explained, in a weekly group.'],
  ['Sunrise', 'Walking on eggshells? Come and talk.'],
  ['Sunrise', 'The Freedom Programme, twelve weeks.'],
  ['Sunrise', 'Own My Life course'],
  ['Sunrise', 'Caring Dads, for fathers.'],
  ['Changing Men', 'A course for perpetrators who want to stop.'],
  ['We Are Survivors'],
  ["Men's group", 'Male survivors meet here.'],
  ['Sunrise', 'Help with stalking and harassment'],
  ['Sunrise', 'Honour based abuse helpline'],
  ['Sunrise', 'so-called honour crimes'],
  ['Sunrise', 'Girls at risk of forced marriage'],
  ['Sunrise', 'Forced to marry? You have a choice.'],
  ['Sunrise', 'An FGM clinic'],
  ['Sunrise', 'Human trafficking support'],
  ['Sunrise', 'A house for survivors of modern slavery'],
  ['Sunrise', 'Children exploited by gangs'],
  ['Sunrise', 'Ending violence against women and girls'],
  ['VAWG partnership'],
  ['Sunrise', 'The address is confidential.'],
  ['Sunrise', 'Please do not publish our location.'],
  ['Sunrise', 'Undisclosed location, referrals only'],
  ['Sunrise', 'MARAC co-ordination'],
  ['Sunrise', 'Do you suffer emotional abuse?'],
  ['Sunrise', 'Anyone who has been abused'],
  ['Cymorth i Fenywod Trefn'],
  ['Lloches Brynteg'],
  ['Brynteg', 'Cymorth i bobl sy’n dioddef trais yn y cartref'],
  ['Brynteg', 'Cam-drin domestig: siaradwch â ni'],
  ['Brynteg', 'Tŷ diogel'],
  ['Elm House', 'Pomoc: przemoc domowa'],
  ['Elm House', 'گھریلو تشدد'],
  ['Elm House', 'ਘਰੇਲੂ ਹਿੰਸਾ'],
  ['Elm House', 'Sеxual vіolence support'],
  ['Elm House', 'do\u00admestic abu\u200bse'],
  ['Elm House', '<b>Domes</b>tic abuse'],
  ['Elm House', '#DomesticAbuse help'],
  ["Northtown Children's Home"],
  ['Elm House', 'Residential care home for children'],
  ['Elm House', 'Mother and baby unit'],
  ['Elm House', 'Homes for looked-after children'],
  ['Contact centre', 'A place for separated parents to see their children'],
  ['Haven', 'A safe haven.'],
]);

/** Our own writing: what only sounds like it. */
const lookAlikes = rows([
  ['Northtown Wildlife Refuge'],
  ['Hill Farm donkey refuge'],
  ['Hedgehog refuge'],
  ['Reed beds', 'A refuge for wading birds and other wildlife.'],
  ['Refuge Assurance building', 'Guided tours on Heritage Day.'],
  ['Refuge Island Bowls Club'],
  ['Kerb crossing with traffic refuge'],
  ['Walks in the old town', 'We start at the Refuge Building.'],
  ['City of Refuge Church'],
  ['Sunday worship', 'God is our refuge and strength.'],
  ['Northtown Buddhist group', 'Taking refuge in the Buddha.'],
  ['Rose garden', 'A quiet refuge from the noise of the city.'],
  ["Northtown Women's Institute"],
  ["Women's cricket club"],
  ["Women's choir", 'A friendly choir for women of all ages.'],
  ["Ladies' bowls"],
  ["Women's craft group", 'A safe space for women to chat and sew.'],
  ["Women's health walk"],
  ['Mums and toddlers'],
  ['Rapeseed growers', 'Cooking with rapeseed oil.'],
  ['Grape and grain', 'Home brewing club'],
  ['Drape and sew'],
  ['Therapy dogs', 'Therapeutic visits'],
  ['Recovery café', 'For people with drug and alcohol problems, and substance abuse.'],
  ['Recovery café', 'Alcohol abuse support'],
  ['Recovery café', 'Talks about drug abuse in schools.'],
  ['Town hall', 'Abuse of our staff will not be tolerated.'],
  ['Pool', 'We have zero tolerance for abusive or violent behaviour.'],
  ['Stroke survivors'],
  ['Cancer survivors choir'],
  ['Holocaust survivors archive'],
  ['Talk', 'A survivor of the Holocaust speaks.'],
  ['Suicide bereavement survivors'],
  ['Deer stalking club'],
  ['Roll of Honour restoration'],
  ['Guard of honour', 'Cadets of long ago remembered'],
  ['Honours boards', 'Look up your old team.'],
  ['Dog grooming classes'],
  ['Slavery museum', 'The history of slavery and the slave trade.'],
  ['Mini DV tape transfer'],
  ['Domestic appliance repair café'],
  ['Domestic cleaning and shopping'],
  ['Domestic energy advice'],
  ['Cat shelter'],
  ['Donkey sanctuary'],
  ['Bus shelter art'],
  ['Bird hide and shelter'],
  ['Safe Haven crisis café', 'Mental health support in the evening.'],
  ['Customer contact centre'],
  ['Refuse collection', 'Recycling and refuse'],
  ['Sexual health clinic', 'Tests and contraception.'],
  [
    'Community hall',
    'Open to all without distinction of sex, sexual orientation, race or of other opinions.',
  ],
  ['Family history society'],
  ['Relationship counselling', 'For couples.'],
  ['Home safety checks', 'Smoke alarms, keeping you safe at home.'],
  ['Home fire safety'],
  ['Key safe scheme'],
  ['Safer roads group'],
  ['Great escape room'],
  ['Walking away the blues', 'Leave your worries at home.'],
  ['House plants swap'],
  ['Community house', 'A house with rooms to hire.'],
  ['Housing advice', 'Help with rent and repairs.'],
  ['Night shelter', 'A bed for people who sleep rough.'],
  ['Victim of its own success'],
  ['Stalling for time', 'Market stalls for new traders'],
  ['Amuse arcade'],
  ['Violin lessons'],
  ['Carers’ break', 'Time away from caring for your husband or wife.'],
  ['Widows’ lunch', 'For those who have lost a husband, wife or partner.'],
  ['Sarcoidosis support'],
  ['Iris garden club'],
  ['Da Vinci drawing circle'],
  ['Mens shed'],
  ['Women’s football', 'Training on Tuesdays, all abilities.'],
  ['Feeling low?', 'A group about feelings.'],
  ['Partnership board'],
  ['Traffic calming group'],
]);

describe('a place whose address can put a life in danger', () => {
  it.each([...dangerous, ...disguised])('is withheld: %s – %s', (name, description) => {
    expect(sensitivityOf(saying(name, description)).withhold).toBe(true);
  });

  it('is withheld for its category alone, or for the need it answers', () => {
    expect(sensitivityOf(draft({ categories: ['domestic_abuse'] })).withhold).toBe(true);
    expect(sensitivityOf(draft({ needs: ['unsafe'] })).withhold).toBe(true);
  });

  it.each([
    ['organisation', { organisation: { name: "Northtown Women's Aid" } }],
    ['summary', { summary: 'A refuge.' }],
    ['opening words', { openingText: 'Refuge open at all hours' }],
    ['e-mail', { contacts: [{ kind: 'email' as const, value: 'info@northtownwomensaid.example.org' }] }],
    [
      'website',
      { contacts: [{ kind: 'website' as const, value: 'https://www.northtownrapecrisis.example.org' }] },
    ],
    ['website path', { contacts: [{ kind: 'website' as const, value: 'https://example.org/our-refuge' }] }],
    ['Welsh name', { translations: { cy: { name: 'Lloches Brynteg' } } }],
    [
      'address of the record',
      { provenance: { source: 'a', sourceName: 'A', url: 'https://example.org/domestic-abuse/7' } },
    ],
    ['place name', { places: [{ name: 'Aspen Refuge' }] }],
    ['a link in the text', { description: 'See www.northtowndomesticabuse.org.uk' }],
    [
      'a note on who may come',
      { eligibility: [{ rule: 'gender' as const, note: 'Women leaving violent partners' }] },
    ],
  ])('is withheld for what its %s says', (_, over) => {
    expect(sensitivityOf(draft(over)).withhold).toBe(true);
  });

  it('is withheld for words of the source that have no field in the draft', () => {
    expect(sensitivityOf(draft({}), ['Service type: VAWG']).withhold).toBe(true);
  });

  it('says why', () => {
    expect(sensitivityOf(saying('Aspen Refuge')).because).toEqual(['a refuge']);
  });
});

describe('what only sounds like it', () => {
  it.each([...lookAlikes, ...ordinary])('stays on the map: %s – %s', (name, description) => {
    expect(sensitivityOf(saying(name, description))).toMatchObject({ withhold: false });
  });

  it('does not withhold because of what the source is called', () => {
    const from = draft({ provenance: { source: 'refuge', sourceName: 'Refuge' } });
    expect(sensitivityOf(from).withhold).toBe(false);
  });
});

describe('a group that is shown as an area', () => {
  it.each(
    rows([
      ['Northtown Refugee Welcome'],
      ['Conversation table', 'For people seeking asylum.'],
      ['Sanctuary', 'For sanctuary seekers and new neighbours'],
      ['Rainbow youth'],
      ['Northtown Lesbian and Gay walkers'],
      ['Book group', 'A group for trans people'],
      ['LGBTQ+ social'],
      ['Thursday Youth Club'],
      ['3rd Northtown Scouts'],
      ['1st Northtown Brownies'],
      ['Young carers'],
      ['Clwb ieuenctid'],
      ['Drop-in', 'For young people aged 11 to 17'],
    ]),
  )('%s – %s', (name, description) => {
    expect(sensitivityOf(saying(name, description))).toMatchObject({ withhold: false, area: true });
  });

  it('is known by its category, by whom it is for and by its ages', () => {
    expect(sensitivityOf(draft({ categories: ['lgbt'] })).area).toBe(true);
    expect(sensitivityOf(draft({ whoFor: ['refugees_and_migrants', 'women'] })).area).toBe(true);
    expect(sensitivityOf(draft({ whoFor: ['young_people'] })).area).toBe(true);
    expect(sensitivityOf(draft({ age: { min: 11, max: 18 } })).area).toBe(true);
  });

  it.each(
    rows([
      ['Community hall', 'For all, regardless of sexual orientation, gay or straight.'],
      ['Choir', 'All welcome, whatever your age.'],
      ['Allotments'],
      ['Gaynor’s tea dance'],
      ['Rainbow market garden'],
      ['Older people’s lunch club'],
    ]),
  )('but not %s – %s', (name, description) => {
    expect(sensitivityOf(saying(name, description))).toMatchObject({ withhold: false, area: false });
  });

  it('leaves a public building on its street for a mention in its text', () => {
    const library = draft({
      kind: 'institution',
      name: 'Northtown Library',
      description: 'English classes for refugees.',
    });
    expect(sensitivityOf(library).area).toBe(false);
  });
});
