import { tokensOf } from '../assets/text.rules.ts';
import type * as oruk from '../contract/oruk.ts';
import type { OrukAtLocationsQuery, OrukNarrowing, OrukOrganisationsQuery, OrukServicesQuery, OrukTermsQuery } from '../contract/oruk-query.ts'; // prettier-ignore
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from '../infra/clock.ts';
import type { Places } from '../places/places.service.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { FeedDoc, FeedStore } from './feed.store.ts';
import { createOrganisations } from './organisations.ts';
import { viewOrganisation } from './organisation.view.ts';
import { pageOf } from './page.rules.ts';
import { filterOf, orderOf, organisation, type Organisation } from './question.rules.ts';
import { shownPlaces } from './location.view.ts';
import { viewListedService, viewService, type Told } from './service.view.ts';
import { viewAtLocations } from './service-at-location.view.ts';
import { createSurveys, type Question } from './survey.ts';
import { listMeant, lists, terms, termsMeant, viewList, viewTerm } from './terms.rules.ts';

/** As many services of one organisation as are told in one answer. */
const mostOfOne = 1_000;

/** The directory as Open Referral UK 3.0. What is withheld or blurred is so here as on the entry's own page. */
export function createOruk({
  store,
  places,
  clock,
  origin,
}: {
  store: FeedStore;
  places: Places;
  clock: Clock;
  origin: string;
}) {
  const base = `${origin}/oruk/v3`;
  const surveys = createSurveys({ store, clock });
  const organisations = createOrganisations({ store, clock });
  const told = (): Told => ({
    origin,
    today: dateOf(wallOf(clock.now()).day),
    districtOf: places.districtOf,
  });

  async function ask(query: OrukNarrowing, by: Question['by']): Promise<Question> {
    const where = query.postcode ?? query.coverage;
    const [place, who, rules] = await Promise.all([
      where ? places.resolve(where) : null,
      query.organization_id ? organisations.byId(query.organization_id) : null,
      query.day ? store.rules() : [],
    ]);
    if (where && !place)
      throw new ProblemError('bad-input', {
        errors: [{ path: 'postcode', message: 'We do not know this postcode.' }],
      });
    const needsAreas = place && (query.coverage !== undefined || query.proximity === undefined);
    const areas = needsAreas ? await places.areasCovering(place.point) : [];
    const filter = filterOf(query, { point: place?.point ?? null, areas, organisation: who, rules });
    const order = orderOf(query);
    return { key: JSON.stringify([by, order, filter]), filter, order, by };
  }

  async function services(query: OrukServicesQuery): Promise<oruk.OrukPage<oruk.OrukListedService>> {
    const question = await ask(query, 'entry');
    const { total, from, skip } = await surveys.find(question, (query.page - 1) * query.per_page);
    const where = [question.filter, question.order, from, skip, query.per_page] as const;
    const isBehind = (query.page - 1) * query.per_page >= total;
    const found = isBehind
      ? []
      : query.full
        ? (await store.page(...where)).map((asset) => viewService(asset, told()))
        : (await store.listedPage(...where)).map((asset) => viewListedService(asset, { origin }));
    return pageOf(found, total, query);
  }

  async function atLocations(
    query: OrukAtLocationsQuery,
  ): Promise<oruk.OrukPage<oruk.OrukServiceAtLocation>> {
    const question = await ask(query, 'place');
    const offset = (query.page - 1) * query.per_page;
    const { total, from, skip } = await surveys.find(question, offset);
    const found: oruk.OrukServiceAtLocation[] = [];
    const wanted = offset < total ? skip + query.per_page : 0;
    for (let read = 0; found.length < wanted;) {
      const batch = await store.page(question.filter, question.order, from, read, query.per_page + 50);
      if (batch.length === 0) break;
      read += batch.length;
      found.push(...batch.flatMap((asset) => viewAtLocations(asset, told(), query.full === true)));
    }
    return pageOf(found.slice(skip, wanted), total, query);
  }

  /** Lines of JSON, one an item, in pieces of a few hundred: whoever reads slowly holds up nothing but himself. */
  async function* lines<T>(found: AsyncIterable<T[]>, view: (asset: T) => unknown[]): AsyncGenerator<string> {
    for await (const batch of found)
      yield batch
        .flatMap(view)
        .map((item) => `${JSON.stringify(item)}\n`)
        .join('');
  }

  async function* minimal(question: Question): AsyncGenerator<string> {
    const { total } = await surveys.find(question, 0);
    const { contents: _, ...envelope } = pageOf([], total, { page: 1, per_page: Math.max(1, total) });
    yield `${JSON.stringify({ ...envelope, size: total, empty: total === 0 }).slice(0, -1)},"contents":[`;
    let before = '';
    for await (const batch of store.listedStream(question.filter, question.order)) {
      yield (
        before + batch.map((asset) => JSON.stringify(leastOf(viewListedService(asset, { origin })))).join(',')
      );
      before = ',';
    }
    yield ']}';
  }

  async function viewWhole(who: Organisation, isFull: boolean): Promise<oruk.OrukFullOrganisation | null> {
    const run = await store.some(organisation(who), mostOfOne);
    if (!run[0]) return null;
    const of = isFull
      ? run.map((asset) => viewService(asset, told()))
      : run.map(({ _id, name, status }) => ({ id: _id, name, status: statusOf(status) }));
    return { ...viewOrganisation(run[0]), services: of };
  }

  /** From the entries themselves: the register may still know who has nothing public any more. */
  async function viewBare(found: Organisation[]): Promise<oruk.OrukOrganisation[]> {
    const entries = found.flatMap(({ entry }) => entry ?? []);
    const names = found.flatMap((who) => who.names);
    const views = new Map<string, oruk.OrukOrganisation>();
    for await (const batch of store.running({
      $or: [{ _id: { $in: entries } }, { 'organisation.name': { $in: names } }],
    }))
      for (const entry of batch) {
        const view = viewOrganisation(entry);
        if (!views.has(view.id)) views.set(view.id, view);
      }
    return found.flatMap(({ id }) => views.get(id) ?? []);
  }

  const notFound = () =>
    new ProblemError('not-found', { detail: 'There is no such thing in this directory.' });

  return {
    details: (): { version: 'HSDS-UK-3.0'; profile: string; openapi_url: string } => ({
      version: 'HSDS-UK-3.0',
      profile: 'https://openreferraluk.org/specifications/3.0/openapi.json',
      openapi_url: `${base}/openapi.json`,
    }),
    /** When anything was last written, or null. */
    changedAt: async (): Promise<Date | null> => (await store.version()).at,

    services,
    allServices: async (query: OrukServicesQuery) => {
      const { filter, order } = await ask(query, 'entry');
      return query.full
        ? lines(store.stream(filter, order), (asset) => [viewService(asset, told())])
        : lines(store.listedStream(filter, order), (asset) => [viewListedService(asset, { origin })]);
    },
    minimalServices: async (query: OrukServicesQuery) => minimal(await ask(query, 'entry')),
    service: async (id: string): Promise<oruk.OrukService> => {
      const asset = await store.one({ _id: id });
      if (!asset) throw notFound();
      return viewService(asset, told());
    },

    atLocations,
    allAtLocations: async (query: OrukAtLocationsQuery) => {
      const { filter, order } = await ask(query, 'place');
      return lines(store.stream(filter, order), (asset) =>
        viewAtLocations(asset, told(), query.full === true),
      );
    },
    atLocation: async (id: string): Promise<oruk.OrukServiceAtLocation> => {
      const asset = await store.one({ 'places.id': id });
      const found = asset && viewAtLocations(asset, told(), true).find((one) => one.id === id);
      if (!found) throw notFound();
      return found;
    },

    organisations: async ({
      search,
      full,
      full_service,
      ...paging
    }: OrukOrganisationsQuery): Promise<oruk.OrukPage<oruk.OrukFullOrganisation>> => {
      const offset = (paging.page - 1) * paging.per_page;
      const words = tokensOf([search]);
      const called = words.length > 0 ? await organisations.called(words) : null;
      const { total, found } = called
        ? { total: called.length, found: called.slice(offset, offset + paging.per_page) }
        : await organisations.page(offset, paging.per_page);
      const views = await (full || full_service
        ? Promise.all(found.map((who) => viewWhole(who, full_service === true)))
        : viewBare(found));
      return pageOf(
        views.filter((view) => view !== null),
        total,
        paging,
      );
    },
    organisation: async (id: string, isFull: boolean): Promise<oruk.OrukFullOrganisation> => {
      const who = await organisations.byId(id);
      const view = who && (await viewWhole(who, isFull));
      if (!view) throw notFound();
      return view;
    },

    taxonomies: ({ search, ...paging }: { search?: string | undefined; page: number; per_page: number }) => {
      const words = tokensOf([search]);
      const found = lists.filter(({ name, description }) => holds([name, description], words));
      return slice(
        found.map((list) => viewList(list, base)),
        paging,
      );
    },
    taxonomy: (id: string): oruk.OrukTaxonomy => {
      const list = listMeant(id);
      if (!list) throw notFound();
      return viewList(list, base);
    },
    terms: ({ search, taxonomy_id, vocabulary, parent_id, ...paging }: OrukTermsQuery) => {
      const words = tokensOf([search]);
      const within = taxonomy_id ?? vocabulary;
      const list = within === undefined ? undefined : listMeant(within);
      const found = terms.filter(
        (term) =>
          parent_id === undefined &&
          (within === undefined || term.list === list) &&
          holds([term.name, term.description], words),
      );
      return slice(found.map(viewTerm), paging);
    },
    term: (id: string): oruk.OrukTerm => {
      const [term] = termsMeant(id);
      if (!term) throw notFound();
      return viewTerm(term);
    },

    /** Ids that can be followed, for the documentation. */
    example: async () => {
      const first = await store.some({ 'places.at': { $exists: true } }, 1);
      const [asset] = first.length > 0 ? first : await store.some({}, 1);
      const place = asset && shownPlaces(asset)[0];
      return {
        asset: asset?._id,
        place: place?.id,
        organisation: asset && viewOrganisation(asset).id,
        taxonomy: lists[0]!.id,
        term: terms[0]!.id,
      };
    },
  };
}
export type Oruk = ReturnType<typeof createOruk>;

const statusOf = (status: FeedDoc['status']) =>
  status === 'paused' ? ('temporarily closed' as const) : ('active' as const);
const holds = (texts: string[], words: string[]) => {
  const own = new Set(tokensOf(texts));
  return words.every((word) => own.has(word));
};
const slice = <T>(all: T[], paging: { page: number; per_page: number }): oruk.OrukPage<T> =>
  pageOf(all.slice((paging.page - 1) * paging.per_page, paging.page * paging.per_page), all.length, paging);
const leastOf = ({ id, name, status, last_modified }: oruk.OrukListedService) => ({
  id,
  name,
  status,
  last_modified,
});
