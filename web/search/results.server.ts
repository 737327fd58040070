import { data, redirectDocument } from 'react-router';
import { needs } from '../../api/contract/lists.ts';
import { searchQuery, type SearchAnswer, type SearchQuery } from '../../api/contract/search.ts';
import type { Fault } from '../../api/contract/problem.ts';
import type { Ask } from '../kit/page.server.ts';
import { read } from '../kit/page.server.ts';
import type { Typed } from '../kit/input.server.ts';
import { paths } from '../paths.ts';
import { viewCard } from './card.view.ts';
import { facets, viewChips } from './chips.ts';
import { packResults, type Option, type ResultsView } from './results.view.ts';
import { words } from './words.ts';

/** Answers a search, or, with what was typed kept, says everything that needs changing about it. */
export async function loadResults({ context, url }: Ask) {
  const { services, actor } = context;
  const typed = [...url.searchParams.getAll('q'), ...url.searchParams.getAll('near')].join('\n');
  const { sure, perhaps } = services.safety.hear(typed);
  // The whole page is left, so that the address with the words is not kept in the history.
  if (sure)
    return redirectDocument(paths.urgent(sure), { status: 303, headers: { 'Cache-Control': 'no-store' } });

  const urgent = perhaps && paths.urgent(perhaps);

  const asked = read(searchQuery, url.searchParams);
  if (asked.faults) {
    const view = { ...viewFaults(asked.faults, asked.typed, context), urgent };
    return data(packResults(view), { status: 400 });
  }

  const answer = await services.search.find(actor, asked.value);
  if (!answer.degraded)
    services.counts.searched({ ...asked.value, need: needsIn(asked.value, answer) }, answer);
  return data(packResults({ ...viewResults(answer, asked.typed, url.searchParams, context), urgent }));
}

/** The needs that were chosen, or else those that the words were read as: of the words themselves nothing is counted. */
function needsIn({ need }: SearchQuery, { readings }: SearchAnswer): SearchQuery['need'] {
  if (need.length > 0) return need;
  return needs.filter((id) => readings.some(({ type, key }) => type === 'need' && key === `need:${id}`));
}

function viewResults(
  answer: SearchAnswer,
  typed: Typed,
  query: URLSearchParams,
  { config, kept, services }: Ask['context'],
): Omit<ResultsView, 'urgent'> {
  const options = Object.fromEntries(
    Object.entries(answer.facets).map(([name, counts]) => [
      name,
      counts.flatMap(({ id, label, count, chosen }): Option[] =>
        count > 0 || chosen ? [[id, label, count]] : [],
      ),
    ]),
  );
  const ring = answer.ring ?? config.ring;
  return {
    ...viewTyped(typed),
    options,
    faults: [],
    // Several readings stand in chips below, which say it shorter.
    words: words.asked(answer.words, answer.readings.length > 1 ? '' : askedIn(typed, options)),
    title: answer.words,
    notices: viewNotices(answer, typed),
    ...viewChips(query, options, answer.readings),
    total: answer.total,
    about: answer.totalIsAbout,
    hasPlace: answer.place !== null || query.has('box'),
    grouped: answer.accessKnown !== null,
    cards: answer.hits.map((hit) => viewCard(hit, config.demo, typed.access)),
    rides: answer.helpToGetThere.map(({ slug, name, phone, summary }) => ({
      ...{ href: paths.asset(slug), name, summary },
      ...(phone && { phone }),
    })),
    page: answer.page,
    pages: answer.pages,
    earlier: answer.page > 1 ? pageHref(query, answer.page - 1) : null,
    later: answer.page < answer.pages ? pageHref(query, answer.page + 1) : null,
    comeToYou: query.get('box') ? (options.attendance?.find(([id]) => id === 'home_visit')?.[2] ?? 0) : 0,
    noTravel: answer.noTravel ? { count: answer.noTravel, href: withNoTravel(query) } : null,
    missing: missingOf(query, services.counts.wantedIn(query.get('q') ?? '')),
    kept: kept.ids,
    near: answer.nearMisses.map(({ words, href }) => ({
      words,
      href: href.startsWith('?') ? `${paths.search()}${href}` : href,
    })),
    ring: ring && viewRing(ring),
    map: {
      query: mapQuery(query),
      centre: answer.place?.point ?? null,
      radius: answer.radius,
      basemap: config.basemap,
    },
  };
}

/** The words somebody typed, or else the one need or kind of thing they chose, as it is called. */
function askedIn(typed: Typed, options: Record<string, Option[]>): string {
  const chosen = (['need', 'category', 'scheme'] as const).flatMap((name) =>
    (typed[name] ?? []).flatMap((value) => options[name]?.find(([id]) => id === value)?.[1] ?? []),
  );
  return typed.q?.[0]?.trim() || (chosen.length === 1 ? (chosen[0] ?? '') : '');
}

function viewFaults(
  faults: Fault[],
  typed: Typed,
  { config, kept }: Ask['context'],
): Omit<ResultsView, 'urgent'> {
  return {
    ...viewTyped(typed),
    options: {},
    faults,
    words: words.notYet,
    title: words.notYet,
    notices: [],
    chips: [],
    bare: paths.search(),
    total: 0,
    about: false,
    hasPlace: false,
    grouped: false,
    cards: [],
    rides: [],
    page: 1,
    pages: 1,
    earlier: null,
    later: null,
    comeToYou: 0,
    noTravel: null,
    missing: '',
    kept: kept.ids,
    near: [],
    ring: config.ring && viewRing(config.ring),
    map: { query: '', centre: null, radius: null, basemap: config.basemap },
  };
}

function viewTyped(typed: Typed): Pick<ResultsView, 'typed' | 'off' | 'remote' | 'chosen'> {
  const first = (name: string) => (Object.hasOwn(typed, name) ? (typed[name]?.[0] ?? '') : '');
  return {
    typed: {
      q: first('q'),
      near: first('near'),
      at: first('at'),
      box: first('box'),
      radius: first('radius'),
      when: first('when'),
      age: first('age'),
      sort: first('sort') || 'fit',
    },
    off: typed.not ?? [],
    remote: first('remote') === '1',
    chosen: Object.fromEntries(
      facets.flatMap((name) =>
        Object.hasOwn(typed, name) ? [[name, (typed[name] ?? []).filter(Boolean)]] : [],
      ),
    ),
  };
}

function viewNotices(answer: SearchAnswer, typed: Typed): string[] {
  return [
    ...(answer.placeUnknown ? [words.placeUnknown(typed.near?.[0] ?? '')] : []),
    ...(answer.place?.words ? [answer.place.words] : []),
    ...(answer.droppedWords.length > 0 ? [words.dropped(answer.droppedWords, answer.haveAll)] : []),
    ...(answer.degraded ? [[words.degraded, ...answer.shortcomings].join(' ')] : []),
  ];
}

function viewRing({ name, phone, words, href }: NonNullable<SearchAnswer['ring']>): ResultsView['ring'] {
  return { name, words, ...(phone && { phone }), ...(href && { href }) };
}

function pageHref(query: URLSearchParams, page: number): string {
  const next = new URLSearchParams(query);
  next.delete('page');
  if (page > 1) next.set('page', String(page));
  return paths.search(next);
}

function withNoTravel(query: URLSearchParams): string {
  const next = new URLSearchParams(query);
  next.delete('page');
  next.set('remote', '1');
  return paths.search(next);
}

/** The map asks for its own box under the same words and filters. */
function mapQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams(query);
  for (const name of ['page', 'sort']) kept.delete(name);
  return kept.toString();
}

function missingOf(query: URLSearchParams, wanted: Record<'need' | 'category', string[]>): string {
  const sent = new URLSearchParams(mapQuery(query));
  sent.delete('q');
  for (const name of ['need', 'category'] as const)
    for (const id of wanted[name]) if (!sent.getAll(name).includes(id)) sent.append(name, id);
  return sent.toString();
}
