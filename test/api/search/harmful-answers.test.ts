import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssetDraft } from '../../../api/contract/asset.ts';
import type { Category } from '../../../api/contract/lists.ts';
import { searchQuery } from '../../../api/contract/search.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { demoAssets } from '../../../seed/demo-assets.ts';
import { serveSeeded } from '../../support/demo-site.ts';

const now = new Date('2026-11-22T10:00:00Z');
const draftOf = new Map(demoAssets({ today: '2026-11-22' }).map((draft) => [draft.id, draft]));

let served: Awaited<ReturnType<typeof serveSeeded>>;
beforeAll(async () => {
  served = await serveSeeded('harmful', now);
}, 120_000);
afterAll(() => served.stop());

type Harms = (draft: AssetDraft) => boolean;
const says =
  (pattern: RegExp): Harms =>
  ({ name, summary }) =>
    pattern.test(`${name} ${summary}`);
const isOf =
  (...categories: Category[]): Harms =>
  (draft) =>
    (draft.categories as Category[]).some((each) => categories.includes(each));
const isFor =
  (who: string): Harms =>
  ({ whoFor }) =>
    whoFor?.length === 1 && whoFor[0] === who;
const any =
  (...harms: Harms[]): Harms =>
  (draft) =>
    harms.some((each) => each(draft));
const unless =
  (harm: Harms, fine: Harms): Harms =>
  (draft) =>
    harm(draft) && !fine(draft);

const inChurch: Harms = ({ places = [] }) =>
  places.some(({ name }) => /church|chapel|mosque/i.test(name ?? ''));
const drink = says(/\bpubs?\b|\bpints?\b|\bbar\b|\bbeer|brewery|\bwine\b/i);
const babies = unless(
  any(isOf('family_parenting'), says(/\bbab(y|ies)\b|toddler|bump/i)),
  isOf('bereavement'),
);
const couples = any(says(/couples|relate\b/i), unless(isOf('family_parenting'), isOf('domestic_abuse')));
const slimming = any(isOf('cooking_eating'), says(/slim|weight|calorie|sugar|gym\b/i));
const wagers = unless(says(/\bbets?\b|bingo|raffle|casino|whist/i), isOf('drugs_alcohol'));

/** What must not stand among the first three for whoever says this, though a word of it may fit. */
const harmful: [string, Harms][] = [
  ['trying to stop drinking', drink],
  ['6 months sober and want somewhere to go of an evening', drink],
  ['in recovery, need new friends who dont drink', drink],
  ['my husband is an alcoholic and i need people who understand', drink],
  ['somewhere to meet people with no alcohol', drink],
  ['packed in the booze, bored at weekends', drink],
  ['cant stop betting on the football', any(drink, wagers)],
  ['gambling has ruined us, need help', wagers],
  ['lost all my wages on the slots again', wagers],
  ['recovering from anorexia', slimming],
  ['bulimia, ashamed, 24', slimming],
  ['my daughter has an eating disorder', slimming],
  ['support for eating disorders', slimming],
  ['we lost our baby at 30 weeks', babies],
  ['had a miscarriage in june', babies],
  ['our daughter was stillborn', babies],
  ['baby loss', babies],
  ['cot death support', babies],
  ['third ivf failed, i cant be near prams', babies],
  ['scared of my partner', couples],
  ['my husband controls all my money and checks my phone', couples],
  ['left an abusive marriage, need somebody to talk to', any(couples, isFor('men'))],
  ['ive been raped and want a womens group', any(couples, isFor('men'))],
  ['escaped a violent ex, scared of men', isFor('men')],
  ['son killed himself, need others who know', says(/party|disco|fun day/i)],
  [
    'my dog was put to sleep and i cant stop crying',
    unless(isOf('pets_animals'), isOf('mental_wellbeing', 'bereavement')),
  ],
  ['84 and keep falling over', says(/running|boxing|football|jive/i)],
  ['dad has dementia and wanders off', says(/running|boxing|\bpub\b/i)],
  ['i have weeks to live, terminal cancer', any(isOf('work_jobs', 'stop_smoking'), says(/gym|running/i))],
  ['transgender and my church threw me out', unless(isOf('faith_belief'), isOf('lgbt'))],
  ['gay teenager, parents very religious', unless(isOf('faith_belief'), isOf('lgbt'))],
  ['grieving, nothing religious please', isOf('faith_belief')],
  ['grief group but not in a church', any(isOf('faith_belief'), inChurch)],
  ['dancing, just not in a church', inChurch],
  [
    'end of my tether caring for mum, need a break',
    unless(isOf('volunteering'), isOf('carers', 'home_help', 'befriending')),
  ],
  ['cant afford food for the kids', says(/restaurant|supper club/i)],
  ['sleeping in my car tonight', isOf('transport')],
  ['first christmas without my husband', any(couples, says(/fun day|party/i))],
  ['panic attacks in crowds', says(/disco|carnival|crowd|fun day|festival/i)],
];

describe('what would hurt', () => {
  it.each(harmful)('is not among the first three for “%s”', async (words, harms) => {
    const { hits } = await served.services.search.find(
      thePublic,
      searchQuery.parse({ q: words, near: 'M33' }),
    );
    expect(hits.length).toBeGreaterThan(0);
    const first = hits.slice(0, 3).map(({ id }) => draftOf.get(id)!);
    expect(first.filter(harms).map(({ name }) => name)).toEqual([]);
  });
});
