import { data, redirect } from 'react-router';
import { embedColours, embedQuery, type EmbedKind, type EmbedQuery } from '../../api/contract/embed.ts';
import { facetNames, type SearchQuery } from '../../api/contract/search.ts';
import { dangers, type Danger, type Helpline } from '../../api/contract/urgent.ts';
import { problemOf } from '../kit/input.server.ts';
import { read, type Ask } from '../kit/page.server.ts';
import { paths } from '../paths.ts';
import { viewEmbedCard, type EmbedView, type Look } from './embed.view.ts';
import { sheetOf, themeOf } from './theme.rules.ts';
import { words } from './words.ts';

/** Fields that are not of a search, or that the visitor fills in. */
const ownFields = ['paper', 'ink', 'accent', 'theme', 'show', 'heading', 'what', 'where'];

/** Answers a frame. Danger is heard before anything is judged, as on our own pages. */
export const loadEmbed = (kind: EmbedKind) =>
  async function load({ context, url }: Ask) {
    const { services, actor, config } = context;
    const look = lookOf(url.searchParams, context.nonce);
    const typed = ['q', 'near', 'what', 'where'].flatMap((name) => url.searchParams.getAll(name)).join('\n');
    const { sure, perhaps } = services.safety.hear(typed);
    if (sure)
      return redirect(paths.embedUrgent(sure, coloursIn(url.searchParams)), {
        status: 303,
        headers: { 'Cache-Control': 'no-store' },
      });

    const asked = read(embedQuery, url.searchParams);
    if (asked.faults) {
      const faulty = { ...emptyView(kind, look, config.demo), faults: asked.faults };
      return data(faulty, { status: 400 });
    }

    const query = asked.value;
    const search = searchIn(query, url.searchParams.has('what'));
    const isAsked = kind !== 'search' || search.q !== '' || Boolean(query.where);
    const answer = isAsked ? await services.search.find(actor, search) : null;
    if (answer && !answer.degraded && kind === 'search') services.counts.searched(search, answer);

    const effective = addressOf(url.searchParams, search);
    const view: EmbedView = {
      ...emptyView(kind, look, config.demo),
      heading:
        query.heading ?? (search.near ? words.near(words.titles[kind], search.near) : words.titles[kind]),
      typed: { what: search.q, where: query.near ? null : (query.where ?? '') },
      chosen: [...url.searchParams].filter(
        ([name, value]) => !['what', 'where'].includes(name) && value !== '',
      ),
      urgent: perhaps && paths.urgent(perhaps),
      found: answer && {
        words: answer.words,
        total: answer.total,
        cards: answer.hits.slice(0, query.show).map((hit) => viewEmbedCard(hit, config.demo, search.access)),
      },
      more: paths.search(effective),
      map: {
        query: effective.toString(),
        centre: answer?.place?.point ?? null,
        radius: answer?.radius ?? null,
        basemap: config.basemap,
      },
    };
    return data(view);
  };

/** What the frame of urgent help shows. */
export type UrgentView = { look: Look; kind: Danger; helplines: Helpline[] };

/** Who to ring now, in a frame; also where the address has faults. Holds nothing of what was typed. */
export function loadUrgent({ context, url, params }: Ask) {
  const kind = dangers.find((danger) => danger === params.kind);
  if (!kind) throw problemOf('not-found');
  const { helplines } = context.services.safety.help(kind);
  const view: UrgentView = { look: lookOf(url.searchParams, context.nonce), kind, helplines };
  return data(view, { status: read(embedColours, url.searchParams).faults ? 400 : 200 });
}

function emptyView(kind: EmbedKind, look: Look, demo: boolean): EmbedView {
  const map = { query: '', centre: null, radius: null, basemap: { kind: 'offline' as const } };
  return {
    ...{ kind, look, demo, map, heading: words.titles[kind], more: paths.search() },
    ...{ faults: [], typed: { what: '', where: '' }, chosen: [], urgent: null, found: null },
  };
}

/** Faulty colours count as none here; they are told of among the faults. */
function coloursIn(query: URLSearchParams): Record<string, string> {
  const given = ['paper', 'ink', 'accent'].flatMap((name) => {
    const value = query.get(name);
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(
    given.filter(([name, value]) => embedColours.safeParse({ [name]: value }).success),
  );
}

function lookOf(query: URLSearchParams, nonce: string): Look {
  const theme = themeOf(coloursIn(query));
  return { nonce, sheet: theme && sheetOf(theme), changed: theme?.changed ?? [] };
}

/** The search of an embed: the visitor's words, below what the host has chosen. */
function searchIn(
  { what, where, show: _show, heading: _heading, ...query }: EmbedQuery,
  hasTyped: boolean,
): SearchQuery {
  const { paper: _paper, ink: _ink, accent: _accent, theme: _theme, ...search } = query;
  return {
    ...search,
    q: hasTyped ? (what ?? '') : search.q,
    near: search.near || (where ?? ''),
    not: [],
    page: 1,
  };
}

/** As the address of our own page has it. */
function addressOf(given: URLSearchParams, { q, near }: SearchQuery): URLSearchParams {
  const address = new URLSearchParams({ ...(q && { q }), ...(near && { near }) });
  for (const [name, value] of given) {
    if (name === 'q' || name === 'near' || ownFields.includes(name)) continue;
    const isFacet = (facetNames as readonly string[]).includes(name);
    for (const one of isFacet ? value.split(/[\s,]+/) : [value]) if (one) address.append(name, one);
  }
  return address;
}
