import { redirect } from 'react-router';
import { mayDo } from '../../api/contract/access.ts';
import { hereParams, type HereAnswer } from '../../api/contract/here.ts';
import type { SharedSkill } from '../../api/contract/strengths.ts';
import { resolveQuery } from '../../api/contract/place.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { viewCard, type CardView } from '../search/card.view.ts';

type Shelf = { total: number; cards: CardView[] };
export type HerePage = Omit<HereAnswer, 'groups' | 'places' | 'week'> & {
  groups: Shelf;
  places: Shelf;
  week: Shelf;
  /** As a search box understands it. */
  near: string;
  origin: string;
  /** What people of its postcode area share, for who works with people: numbers alone. */
  shared: SharedSkill[];
};

/** Everything on the page of one place. */
export async function loadHere({ context, params }: Ask): Promise<HerePage> {
  const { services, actor, config } = context;
  const asked = hereParams.safeParse({ slug: params.slug });
  if (!asked.success) throw problemOf('not-found');
  const here = await services.here.read(actor, asked.data.slug);
  const shelf = ({ total, cards }: HereAnswer['groups']): Shelf => ({
    total,
    cards: cards.map((card) => viewCard(card, config.demo)),
  });
  const { name, district } = here.place;
  const mayKnow =
    actor.kind === 'member' && actor.modules.includes('conversations') && mayDo(actor, 'introduce');
  return {
    ...here,
    groups: shelf(here.groups),
    places: shelf(here.places),
    week: shelf(here.week),
    near: district && district !== name ? `${name}, ${district}` : name,
    origin: config.origin,
    // The page stands without them.
    shared: mayKnow ? await services.strengths.countsAt(here.place.point).catch(() => []) : [],
  };
}

export type FindPage = { near: string; place: { label: string; near: string }; isUnknown: boolean };

/** Leads on to the page of the place somebody named. */
export async function findHere({ context, url }: Ask): Promise<FindPage> {
  const { services, config } = context;
  const place = config.defaultPlace;
  if ([...url.searchParams.keys()].length === 0) return { near: '', place, isUnknown: false };
  const asked = read(resolveQuery, url.searchParams);
  if (asked.faults) {
    const near = asked.typed.near?.[0] ?? '';
    if (asked.faults.some(({ path }) => path !== 'near') || near.length > 100)
      throw problemOf('bad-input', asked.faults);
    return { near, place, isUnknown: false };
  }
  const slug = await services.here.find(asked.value.near);
  // oxlint-disable-next-line typescript/only-throw-error
  if (slug) throw redirect(paths.here(slug), 303);
  return { near: asked.value.near, place, isUnknown: true };
}
